import { memo } from 'react'
import { TextArea, TextField } from '../../ui/field'
import type { Context, Id } from '../contract'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { type Goal, type Idea, longest, type Size, sizes } from './model'

export interface IdeaHands {
  change(id: Id, change: Partial<Omit<Idea, 'id'>>): void
  remove(idea: Idea): void
}
interface Props {
  readonly idea: Idea
  readonly goals: readonly Goal[]
  /** Where it is, in words; '' where it is free. */
  readonly where: string
  readonly hands: IdeaHands
  readonly t: Context['t']
}

/** The goals an idea can serve: one that is laid away stands where it is used. */
const goalOptions = (goals: readonly Goal[], now: Id | null, t: Context['t']) => [
  { value: '', label: t('goal.none') },
  ...goals
    .filter(({ id, text, away }) => id === now || (!away && text.trim() !== ''))
    .map(({ id, text }) => ({ value: id, label: text.trim() || t('goal.untitled') })),
]

const GoalChoice = ({ idea, goals, hands, t }: Omit<Props, 'where'>) => {
  const isThere = goals.some(({ id }) => id === idea.goal)
  return (
    <SelectField
      label={t('idea.goal.of', { text: idea.text })}
      quietLabel
      value={isThere ? (idea.goal ?? '') : ''}
      options={goalOptions(goals, idea.goal, t)}
      onChange={(goal) => hands.change(idea.id, { goal: goal === '' ? null : goal })}
    />
  )
}

/** A line of the catalogue, written where it stands. A press on one draws no other. */
export const IdeaRow = memo(({ idea, goals, where, hands, t }: Props) => {
  const { id, text, size, from } = idea
  return (
    <li className="sprint-idea">
      <div className="sprint-text">
        <TextArea
          label={t('idea.text')}
          quietLabel
          rows={1}
          limit={longest.idea}
          value={text}
          onChange={(next) => hands.change(id, { text: next.replace(/\n/g, ' ') })}
        />
      </div>
      <div className="sprint-goal">
        <GoalChoice idea={idea} goals={goals} hands={hands} t={t} />
      </div>
      <div className="sprint-size">
        <SelectField<Size | ''>
          label={t('idea.size.of', { text })}
          quietLabel
          value={size ?? ''}
          options={[
            { value: '', label: t('size.none') },
            ...sizes.map((value) => ({ value, label: t(`size.${value}`) })),
          ]}
          onChange={(next) => hands.change(id, { size: next === '' ? null : next })}
        />
      </div>
      <div className="sprint-from">
        <TextField
          label={t('idea.from.of', { text })}
          quietLabel
          placeholder={t('idea.from')}
          limit={longest.from}
          value={from}
          onChange={(next) => hands.change(id, { from: next })}
        />
      </div>
      <span className="sprint-where">{where !== '' && <span className="tag">{where}</span>}</span>
      <Remove name={t('idea.remove', { text })} act={() => hands.remove(idea)} />
    </li>
  )
})
