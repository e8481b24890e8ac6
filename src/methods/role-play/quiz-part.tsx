import { newId } from '../../lib/ids'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { letters, longest, type MethodTypes, most } from './model'
import { Fold, isFew, Rows } from './rows'

const empty = { asks: '', a: '', b: '', c: '', right: 'a', why: '', card: null } as const

/** The questions of the quiz. What is being answered stands fast: the house sees to that. */
export const QuizPart = ({ setup, edit, context: { t } }: PrepareProps<MethodTypes>) => {
  const { quiz, cards } = setup
  const set = (next: typeof quiz) => edit({ ...setup, quiz: next })
  const choices = cards.map(({ id, title }) => ({ value: id, label: title || t('card.untitled') }))
  return (
    <Rows
      title={t('prepare.quiz')}
      all={t('quiz.all', { count: quiz.length })}
      list={quiz}
      most={most.quiz}
      name={t('quiz.add')}
      add={() => set([...quiz, { id: newId(), ...empty }])}
    >
      {(question, at) => {
        const change = ({ id, ...next }: typeof question) => set(changed(quiz, id, next))
        const field = fieldsOf(question, change)
        return (
          <>
            <div className="role-item-head">
              <TextArea label={t('quiz.number', { number: at + 1 })} rows={1} limit={longest.quiz} {...field('asks')} />
              <Remove name={t('quiz.remove', { number: at + 1 })} act={() => set(without(quiz, question.id))} />
            </div>
            <Fold title={t('quiz.answers')} begins={isFew(quiz)}>
              {() => (
                <>
                  {letters.map((letter) => (
                    <TextField
                      key={letter}
                      label={t('quiz.option', { letter: letter.toUpperCase() })}
                      limit={longest.quiz}
                      {...field(letter)}
                    />
                  ))}
                  <SelectField
                    label={t('quiz.right')}
                    options={letters.map((value) => ({ value, label: value.toUpperCase() }))}
                    {...field('right')}
                  />
                  <TextArea label={t('quiz.why')} rows={2} limit={longest.why} {...field('why')} />
                  <SelectField
                    label={t('quiz.card')}
                    value={question.card ?? ''}
                    options={[{ value: '', label: t('quiz.card.none') }, ...choices]}
                    onChange={(card) => change({ ...question, card: card || null })}
                  />
                </>
              )}
            </Fold>
          </>
        )
      }}
    </Rows>
  )
}
