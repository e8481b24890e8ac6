import { memo, useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { useDrawn } from '../../ui/long-list'
import type { Context, Id, RunProps } from '../contract'
import { SelectField } from '../kit/select-field'
import { goalText } from './audience'
import { type Idea, longest, type MethodTypes, most, type Sprint } from './model'
import { freeIdeas } from './sprints'

type Props = RunProps<MethodTypes>
type Own = Props & { readonly sprint: Sprint }

interface FreeProps extends Pick<Props, 'play'> {
  readonly idea: Idea
  readonly goal: string
  readonly full: boolean
  readonly sprint: Id
  readonly t: Context['t']
}
/** A press on one draws no other. */
const FreeRow = memo(({ idea: { id, size, text }, goal, full, sprint, play, t }: FreeProps) => (
  <li>
    <span>
      {size && <strong className="tag">{size}</strong>} {text} <small className="quiet">{goal}</small>
    </span>
    <Button
      small
      disabled={full}
      aria-label={t('pick.take.of', { text })}
      onClick={() => play({ type: 'pick', sprint, idea: id })}
    >
      {t('pick.take')}
    </Button>
  </li>
))

const has = ({ text }: Idea, sought: string): boolean =>
  text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())

/** What can be picked now: by a word of it, and by goal, where somebody wants it so. */
export const Free = ({ activity, sprint, play, context: { t } }: Own) => {
  const [goal, choose] = useState('')
  const [sought, seek] = useState('')
  const { goals } = activity.setup
  const all = freeIdeas(activity)
  const ideas = all.filter((idea) => (goal === '' || idea.goal === goal) && has(idea, sought))
  const drawn = useDrawn(ideas.length)
  const full = sprint.picks.length >= most.picks
  return (
    <section className="stack" aria-label={t('stage.free', { count: ideas.length })}>
      <h3>{t('stage.free', { count: ideas.length })}</h3>
      <div className="sprint-filters">
        {all.length > 6 && (
          <TextField label={t('pick.search')} type="search" limit={longest.idea} value={sought} onChange={seek} />
        )}
        {goals.length > 0 && (
          <SelectField
            label={t('pick.goal')}
            value={goal}
            options={[
              { value: '', label: t('pick.goal.all') },
              ...goals.filter(({ text }) => text.trim() !== '').map(({ id, text }) => ({ value: id, label: text })),
            ]}
            onChange={choose}
          />
        )}
      </div>
      {full && <p className="hint">{t('pick.full', { most: most.picks })}</p>}
      {all.length > 0 && ideas.length === 0 && <p className="hint">{t('pick.none')}</p>}
      <ul className="sprint-rows sprint-free long-list">
        {ideas.slice(0, drawn).map((idea) => (
          <FreeRow key={idea.id} {...{ idea, full, play, t, sprint: sprint.id }} goal={goalText(goals, idea.goal)} />
        ))}
      </ul>
    </section>
  )
}
