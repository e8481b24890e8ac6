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
import { longest, type MethodTypes, most, type Question } from './model'
import { answersOf, quizFault, rightOf } from './quiz'
import { linkFault } from './troubles'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

const QuestionCard = ({
  setup,
  edit,
  context: { t },
  question,
  number,
}: Props & { readonly question: Question; readonly number: number }) => {
  const set = (quiz: readonly Question[]) => edit({ ...setup, quiz })
  const field = fieldsOf(question, ({ id, ...next }) => set(changed(setup.quiz, id, next)))
  const fault = quizFault(question)
  const answers = answersOf(question)
  return (
    <li className="chamber-question">
      <div className="chamber-head">
        <TextField
          label={t('quiz.number', { number })}
          problem={fault === 'text' && question.answers.trim() !== '' ? t('quiz.fault.text') : null}
          limit={longest.asks}
          {...field('text')}
        />
        <Remove name={t('quiz.remove', { number })} act={() => set(without(setup.quiz, question.id))} />
      </div>
      <TextArea
        label={t('quiz.answers')}
        problem={fault === 'answers' ? t('quiz.fault.answers') : null}
        rows={3}
        limit={longest.answers}
        {...field('answers')}
      />
      <SelectField
        label={t('quiz.right')}
        value={String((rightOf(question) ?? -1) + 1)}
        options={[
          { value: '0', label: t('quiz.right.none') },
          ...answers.map((answer, at) => ({ value: String(at + 1), label: answer })),
        ]}
        onChange={(right) => field('right').onChange(Number(right))}
      />
      <TextArea label={t('quiz.why')} rows={2} limit={longest.why} {...field('why')} />
    </li>
  )
}

/** The coffee break: a few questions, and the green room that opens for everybody. */
export const QuizPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const add = () => edit({ ...setup, quiz: [...setup.quiz, { id: newId(), text: '', answers: '', right: 0, why: '' }] })
  return (
    <Part title={t('prepare.quiz')} className="stack chamber-narrow">
      <p className="quiet">{t('prepare.quiz.lead')}</p>
      <ol className="stack">
        {setup.quiz.map((question, at) => (
          <QuestionCard key={question.id} {...props} question={question} number={at + 1} />
        ))}
      </ol>
      <div>
        <AddButton
          small
          room={{ has: setup.quiz.length, most: most.quiz }}
          icon={<Plus aria-hidden="true" />}
          onClick={add}
        >
          {t('quiz.add')}
        </AddButton>
      </div>
      <TextField
        label={t('music.label')}
        hint={t('music.hint')}
        problem={linkFault(setup.music, t)}
        limit={longest.link}
        {...fieldsOf(setup, edit)('music')}
      />
    </Part>
  )
}
