import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { Check, TextField } from '../../ui/field'
import type { Day, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { nextCouncilDay, troublesAt } from './day-troubles'
import { nameOf, withFirst } from './milestones'
import { missingAt } from './missing'
import { longest, type MethodTypes, type Milestone } from './model'
import { Troubles } from './troubles'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'> & {
  readonly milestone: Milestone
  readonly at: number
}

/** Something on the way, with what is odd about its day and what it lacks. */
export const MilestoneRow = ({ setup, edit, context, milestone, at }: Props) => {
  const { t, dayName } = context
  const set = (milestones: readonly Milestone[]) => edit({ ...setup, milestones })
  const field = fieldsOf(milestone, ({ id, ...next }) => set(changed(setup.milestones, id, next)))
  // The first meeting has its day at the top of the page too.
  const setDay = (day: Day | null) =>
    milestone.id === 'first' ? edit(withFirst(setup, day)) : field('day').onChange(day)
  const name = nameOf(milestone, t)
  const hidden = <span className="hidden-text">{name}</span>
  const meeting = milestone.done ? null : nextCouncilDay(setup, milestone)
  const said = [...(milestone.done ? [] : missingAt(setup, milestone.id, t)), ...troublesAt(setup, at, context)]
  return (
    <li className="committee-mile" data-done={milestone.done || undefined}>
      <TextField label={t('mile.text')} limit={longest.mile} {...field('text')} />
      <TextField label={t('mile.who')} limit={longest.who} {...field('who')} />
      <DayField
        label={t('mile.day')}
        value={milestone.day ?? ''}
        onChange={(typed) => setDay(typed === '' ? null : typed)}
      />
      <div className="committee-ticks">
        <Check
          label={
            <>
              {t('mile.council')} {hidden}
            </>
          }
          checked={milestone.council}
          onChange={field('council').onChange}
        />
        <Check
          label={
            <>
              {t('mile.done')} {hidden}
            </>
          }
          checked={milestone.done}
          onChange={field('done').onChange}
        />
      </div>
      <Remove name={t('mile.remove', { text: name })} act={() => set(without(setup.milestones, milestone.id))} />
      {said.length > 0 && <Troubles of={said} />}
      {meeting !== null && (
        <div className="committee-move">
          <Button small onClick={() => field('day').onChange(meeting)}>
            {t('mile.move', { day: dayName(meeting) })}
          </Button>
        </div>
      )}
    </li>
  )
}
