import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { Fold, isShort } from './fold'
import { letters, longest, type MethodTypes, most, type Question } from './model'

type Props = PrepareProps<MethodTypes>

const few = 4

const QuestionFields = ({
  setup,
  question,
  set,
  t,
}: {
  readonly setup: Props['setup']
  readonly question: Question
  set(quiz: readonly Question[]): void
  readonly t: Props['context']['t']
}) => {
  const change = ({ id, ...next }: Question) => set(changed(setup.quiz, id, next))
  const field = fieldsOf(question, change)
  return (
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
        options={[
          { value: '', label: t('quiz.card.none') },
          ...setup.cards.map(({ id, title }) => ({ value: id, label: title || t('card.untitled') })),
        ]}
        onChange={(card) => change({ ...question, card: card === '' ? null : card })}
      />
    </>
  )
}

/** The questions of the quiz. What is being answered stands fast: the house sees to that. */
export const QuizPart = ({ setup, edit, context: { t } }: Props) => {
  const set = (quiz: readonly Question[]) => edit({ ...setup, quiz })
  const open = isShort(setup.quiz, few)
  const empty = { asks: '', a: '', b: '', c: '', right: 'a', why: '', card: null } as const
  return (
    <Part title={t('prepare.quiz')} className="stack">
      <Fold title={t('quiz.all', { count: setup.quiz.length })} begins={open}>
        {() => (
          <ol className="role-items">
            {setup.quiz.map((question, at) => (
              <li key={question.id} className="role-item-card">
                <div className="role-item-head">
                  <TextArea
                    label={t('quiz.number', { number: at + 1 })}
                    rows={1}
                    limit={longest.quiz}
                    {...fieldsOf(question, ({ id, ...next }) => set(changed(setup.quiz, id, next)))('asks')}
                  />
                  <Remove
                    name={t('quiz.remove', { number: at + 1 })}
                    act={() => set(without(setup.quiz, question.id))}
                  />
                </div>
                <Fold title={t('quiz.answers')} begins={open}>
                  {() => <QuestionFields setup={setup} question={question} set={set} t={t} />}
                </Fold>
              </li>
            ))}
          </ol>
        )}
      </Fold>
      <div>
        <AddButton
          small
          room={{ has: setup.quiz.length, most: most.quiz }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...setup.quiz, { id: newId(), ...empty }])}
        >
          {t('quiz.add')}
        </AddButton>
      </div>
    </Part>
  )
}
