import { most } from '../../lib/limits'
import type { Context, Id } from '../contract'
import { isUntouched, loadExample, withExample } from './deck'
import type { PlenaryMove, Setup, WorkMove } from './model'
import { groupsOf } from './sprints'

type Example = Awaited<ReturnType<typeof loadExample>>

/** A sprint of a group, from its beginning until its log is closed. */
const firstSprint = (ready: Setup, group: Id, { sprint }: Example): readonly PlenaryMove[] => {
  const ideas = ready.ideas.filter(({ text }) => text.trim() !== '')
  const own = sprint.picks.filter((id) => ideas.some((idea) => idea.id === id))
  const picked = own.length > 0 ? own : ideas.slice(0, 2).map(({ id }) => id)
  const people = ready.groups.find(({ id }) => id === group)?.people ?? 0
  return [
    { type: 'begin', group },
    ...picked.map((idea): PlenaryMove => ({ type: 'pick', sprint: group, idea })),
    { type: 'hands', sprint: group, hands: people, evenings: sprint.evenings },
    { type: 'goal', sprint: group, text: sprint.goal },
    ...sprint.tasks.map(
      ({ text, when, who, pick }): PlenaryMove => ({
        ...{ type: 'task', sprint: group, text, when, who },
        pick: picked.includes(pick) ? pick : null,
      }),
    ),
    { type: 'close', sprint: group },
  ]
}

/** Safe way to school where nothing is prepared: one group is on its way, the next is to plan, and pairs have written ideas. */
export const rehearse = async (setup: Setup, { language }: Context) => {
  const example = await loadExample(language)
  const ready = withExample(setup, example)
  const work = example.written.map((text): WorkMove => ({ type: 'idea', text }))
  // No table has written what another has.
  const tables = Array.from({ length: most.tables }, (_, at) => ({ work: at === 0 ? work : [] }))
  const [first, second = first] = groupsOf(ready)
  const plenary = first ? firstSprint(ready, first.id, example) : []
  // What somebody has chosen to hold is held.
  const meeting = isUntouched(setup) ? { kind: 'plan' as const, group: second?.id ?? null } : setup.meeting
  return { setup: { ...ready, meeting }, tables, plenary }
}
