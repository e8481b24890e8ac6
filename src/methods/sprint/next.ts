import type { Context, Day, Id } from '../contract'
import type { Kind, Setup, Sprint, ThisTold } from './model'
import { groupAt, isOpen, isOver, sprintNow } from './sprints'

// Which sitting comes next, and whose those were that have been.

type Rounds = Pick<ThisTold, 'setup' | 'rounds'>

/** The set-up with another group chosen. Sittings that have begun stay whose they were. @param rounds all that are not meant */
export const withGroup = (setup: Setup, group: Id | null, rounds: Rounds['rounds']): Setup => {
  const was = rounds
    .filter(({ begun }) => begun)
    .map(({ id }) => ({ round: id, group: groupAt({ setup, round: { id } }) }))
  return { ...setup, meeting: { ...setup.meeting, group, was } }
}

/** Halfway was held: something was said, a task is further than it was, or the group has met for it since its log was closed. */
export const isMidwayHeld = (told: Rounds, { group, notes, log, closed }: Sprint): boolean =>
  notes.length > 0 ||
  log.some(({ state }) => state !== 'todo') ||
  told.rounds.some(
    ({ id, sitting, begun, day }) =>
      begun &&
      sitting === 'midway' &&
      closed !== null &&
      day >= closed.day &&
      groupAt({ setup: told.setup, round: { id } }) === group,
  )

const ofRunning = (told: ThisTold, sprint: Sprint, today: Day): Kind =>
  isMidwayHeld(told, sprint) || (sprint.to !== null && sprint.to <= today) ? 'review' : 'midway'

/** The catalogue is filled first; then each group plans, meets halfway, and looks at what came of it. */
export const next = {
  of: ({ meeting }: Setup): Kind => meeting.kind,
  choose: (setup: Setup, kind: Kind): Setup => ({ ...setup, meeting: { ...setup.meeting, kind } }),
  proposed: (told: ThisTold, { today }: Pick<Context, 'today'>): Kind => {
    if (told.setup.ideas.every(({ text }) => text.trim() === '')) return 'fill'
    const { setup, plenary } = told
    const sprint = sprintNow({ setup, plenary })
    return sprint === null || isOpen(sprint) || isOver(sprint) ? 'plan' : ofRunning(told, sprint, today)
  },
}
