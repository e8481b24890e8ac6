import { isFieldDay } from '../../lib/limits'
import type { Context, Day, Gap, Id } from '../contract'
import type { Both, Group, Idea, Kind, Picked, Plenary, Setup, Sprint, Task } from './model'

// What follows from the sprints there are: whose, how far, and where an idea is.

type T = Context['t']

/** The groups that still meet. */
export const groupsOf = ({ groups }: { readonly groups: readonly Group[] }): readonly Group[] =>
  groups.filter(({ away }) => !away)

/** What a group is called: by its name, or its number in the list; two of one name are told apart. */
export const groupName = ({ groups }: Setup, id: Id | null, t: T): string => {
  const at = groups.findIndex((one) => one.id === id)
  if (at < 0) return t('group.gone')
  const name = groups[at]?.name.trim() || t('group.number', { number: at + 1 })
  const before = groups.slice(0, at).filter((one) => one.name.trim() === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}

/** The sprints of a group, the first first. */
export const sprintsOf = ({ sprints }: Plenary, group: Id | null): readonly Sprint[] =>
  sprints.filter((one) => one.group === group)

/** The nth of its group, from 1. */
const numberOf = (plenary: Plenary, { id, group }: Sprint): number =>
  sprintsOf(plenary, group).findIndex((one) => one.id === id) + 1

/** "Trafikgruppen, sprint 2" */
export const labelOf = ({ setup, plenary }: Both, sprint: Sprint, t: T): string =>
  t('sprint.label', { group: groupName(setup, sprint.group, t), number: numberOf(plenary, sprint) })

/** Its evaluation has said whether the goal was met. */
export const isOver = ({ met }: Sprint): boolean => met !== null
export const isOpen = ({ closed }: Sprint): boolean => closed === null
/** The log is closed, and the evaluation is still to come. */
export const isRunning = (sprint: Sprint): boolean => !isOpen(sprint) && !isOver(sprint)

/** The group whose sitting it is; where it was not chosen and there is one only, that one. */
export const groupNow = ({ groups, meeting }: Setup): Id | null => {
  const there = groupsOf({ groups })
  if (meeting.group !== null && groups.some(({ id }) => id === meeting.group)) return meeting.group
  return there.length === 1 ? (there[0]?.id ?? null) : null
}

/** With a sitting it is told of that one; without, of the one that comes next. */
type AtSitting = { readonly round?: { readonly id: Id } }

/** Whose a sitting is: it stays whose it began as, where another group has been chosen for the next. */
export const groupAt = ({ setup, round }: { readonly setup: Setup } & AtSitting): Id | null => {
  const was = setup.meeting.was?.find((one) => one.round === round?.id)
  return was && (was.group === null || setup.groups.some(({ id }) => id === was.group)) ? was.group : groupNow(setup)
}

/** The last sprint of the group whose sitting it is. */
export const sprintNow = (both: Both & AtSitting): Sprint | null =>
  sprintsOf(both.plenary, groupAt(both)).at(-1) ?? null

/** The one that is being planned; null until it is begun. */
export const plannedNow = (both: Both & AtSitting): Sprint | null => {
  const sprint = sprintNow(both)
  return sprint && !isOver(sprint) ? sprint : null
}

/** What the group looks back on when it plans: its last sprint that is over or running. */
export const lastNow = (both: Both & AtSitting): Sprint | null =>
  sprintsOf(both.plenary, groupAt(both)).findLast((one) => !isOpen(one)) ?? null

/** What became of what was picked. */
export const endOf = (sprint: Sprint, pick: Picked): 'at' | 'made' | 'back' =>
  !isOver(sprint) ? 'at' : pick.made ? 'made' : 'back'

export type Where = { readonly is: 'free' } | { readonly is: 'at' | 'made' | 'back'; readonly sprint: Sprint }
const free: Where = { is: 'free' }

const rank = { free: 0, back: 1, made: 2, at: 3 } as const

/** Where each idea of the catalogue is, by its id: free, at a group, made, or back from one. */
export const wheres = ({ plenary }: Pick<Both, 'plenary'>): ReadonlyMap<Id, Where> => {
  const all = new Map<Id, Where>()
  for (const sprint of plenary.sprints)
    for (const pick of sprint.picks) {
      const is = endOf(sprint, pick)
      if (rank[is] >= rank[all.get(pick.idea)?.is ?? 'free']) all.set(pick.idea, { is, sprint })
    }
  return all
}
/** Another sprint has it in hand, or has made it. */
export const isElsewhere = (all: ReadonlyMap<Id, Where>, { id }: Sprint, { idea }: Picked): boolean => {
  const where = all.get(idea) ?? free
  return where.is !== 'free' && where.is !== 'back' && where.sprint.id !== id
}
export const whereIs = (all: ReadonlyMap<Id, Where>, { id }: Pick<Idea, 'id'>): Where => all.get(id) ?? free
export const canBePicked = ({ is }: Where): boolean => is === 'free' || is === 'back'

/** The catalogue as far as something can be picked. */
export const freeIdeas = ({ setup, plenary }: Both): readonly Idea[] => {
  const all = wheres({ plenary })
  return setup.ideas.filter((idea) => idea.text.trim() !== '' && canBePicked(whereIs(all, idea)))
}

const isBlank = (text: string): boolean => text.trim() === ''
/** Tasks that nobody takes home yet. */
export const untaken = ({ log }: Sprint): readonly Task[] => log.filter(({ who }) => isBlank(who))

/** The last day lies before the first. */
export const isTurned = (from: Day | null, to: Day | null): boolean => from !== null && to !== null && to < from
export const areDays = (...days: readonly (Day | null)[]): boolean =>
  days.every((one) => one === null || isFieldDay(one))

export const faults = ['goal', 'tasks', 'words', 'takers', 'days'] as const
/** What keeps a log from being closed. */
export type Fault = (typeof faults)[number]
export const closingFaults = (sprint: Sprint): readonly Fault[] => {
  const found: Readonly<Record<Fault, boolean>> = {
    goal: isBlank(sprint.goal),
    tasks: sprint.log.length === 0,
    words: sprint.log.some(({ text }) => isBlank(text)),
    takers: untaken(sprint).length > 0,
    days: isTurned(sprint.from, sprint.to),
  }
  return faults.filter((one) => found[one])
}

const gapsFor: Readonly<Record<Exclude<Kind, 'fill'>, (both: Both & AtSitting) => readonly Gap[]>> = {
  plan: ({ setup }) => (setup.ideas.some(({ text }) => !isBlank(text)) ? [] : [{ key: 'gap.ideas', where: 'ideas' }]),
  midway: (both) => (sprintNow(both)?.closed ? [] : [{ key: 'gap.closed', where: 'closed' }]),
  review: (both) => (sprintNow(both)?.closed ? [] : [{ key: 'gap.closed', where: 'closed' }]),
}

/** What is missing before a sitting can begin. */
export const gaps = (both: Both & AtSitting): readonly Gap[] => {
  const { title, meeting, groups } = both.setup
  const named = isBlank(title) ? [{ key: 'gap.title', where: 'title' }] : []
  if (meeting.kind === 'fill') return named
  if (groupsOf({ groups }).length === 0 && groupAt(both) === null)
    return [...named, { key: 'gap.groups', where: 'groups' }]
  if (groupAt(both) === null) return [...named, { key: 'gap.group', where: 'group' }]
  return [...named, ...gapsFor[meeting.kind](both)]
}
