import type { Context } from '../contract'
import type { Both, Goal, Idea, Picked, Setup, Sprint, StepName, ThisActivity } from './model'
import { brief, longest } from './model'
import {
  canBePicked,
  endOf,
  freeIdeas,
  groupAt,
  groupName,
  labelOf,
  lastNow,
  sprintNow,
  whereIs,
  wheres,
} from './sprints'
import type { BoardView, Listed, Looking, Row, View } from './views'

type C = Pick<Context, 't' | 'dayName'>

/** So many have room on one page of the stage. */
const handful = { free: 7, rows: 4, notes: 5, goals: 7 } as const
const slice = <T>(all: readonly T[], page: number, size: number): readonly T[] => {
  const last = Math.max(0, Math.ceil(all.length / size) - 1)
  const at = Math.min(page, last) * size
  return all.slice(at, at + size)
}
/** A long catalogue is not turned through in the room: the newest are seen, how many more there are is said, and the whole list is with the facilitator. */
const few = 3
const newest = <T>(all: readonly T[], size: number): readonly T[] => [...all].reverse().slice(0, few * size)
const pagesFor = (all: readonly unknown[], size: number): number => Math.max(1, Math.ceil(all.length / size))

export const goalText = (goals: readonly Goal[], id: string | null): string =>
  goals.find((one) => one.id === id)?.text.trim() ?? ''

export const spanOf = ({ from, to }: Pick<Sprint, 'from' | 'to'>, { t, dayName }: C): string => {
  if (from !== null && to !== null) return t('span.both', { from: dayName(from), to: dayName(to) })
  if (from !== null) return t('span.from', { day: dayName(from) })
  return to === null ? '' : t('span.to', { day: dayName(to) })
}

export const rowsOf = ({ log }: Sprint): readonly Row[] =>
  log.map(({ text, when, who, state }, at) => ({
    ...{ number: at + 1, text: text.trim(), when: when.trim(), who: who.trim(), state },
  }))
const doneIn = ({ log }: Sprint): number => log.filter(({ state }) => state === 'done').length
const sealedOn = ({ closed }: Sprint, { dayName }: C): string | null => closed && dayName(closed.day)

/** The log as a board, for the wall. @param rows those that are shown, where not all have room */
export const boardOf = (both: Both, sprint: Sprint, context: C, rows = rowsOf(sprint)): BoardView => ({
  ...{ kind: 'board', frame: 'wall', label: labelOf(both, sprint, context.t), goal: sprint.goal.trim(), rows },
  span: spanOf(sprint, context),
  ...{ done: doneIn(sprint), of: sprint.log.length, sealed: sealedOn(sprint, context) },
})

const textsOf = (picks: readonly Picked[]): readonly string[] => picks.map(({ text }) => text)
/** What was made of what was picked, and what goes back as it stands now. */
export const sorted = ({ picks }: Sprint) => ({
  made: textsOf(picks.filter(({ made }) => made)),
  back: textsOf(picks.filter(({ made }) => !made)),
})

const lookingAt = (both: Both, sprint: Sprint, { t }: C): Looking => ({
  ...{ label: labelOf(both, sprint, t), goal: sprint.goal.trim(), met: sprint.met },
  made: textsOf(sprint.picks.filter((pick) => endOf(sprint, pick) === 'made')),
  back: textsOf(sprint.picks.filter((pick) => endOf(sprint, pick) === 'back')),
})

const written = ({ ideas }: Setup): readonly Idea[] => ideas.filter(({ text }) => text.trim() !== '')

const listed = (both: Both, ideas: readonly Idea[], t: C['t']): readonly Listed[] => {
  const all = wheres(both)
  return ideas.map((idea) => {
    const where = whereIs(all, idea)
    const beside = canBePicked(where)
      ? goalText(both.setup.goals, idea.goal)
      : t(`where.${where.is}`, {
          group: where.is === 'free' ? '' : groupName(both.setup, where.sprint.group, t),
        })
    return { text: idea.text.trim(), beside }
  })
}

/** How many ideas serve each goal; last those that serve none. */
const goalRows = ({ setup }: Both, t: C['t']) => {
  const ideas = written(setup)
  const goals = setup.goals.filter(({ text, away }) => !away && text.trim() !== '')
  const rows = goals.map(({ id, text }) => ({
    text: text.trim(),
    count: ideas.filter(({ goal }) => goal === id).length,
  }))
  const loose = ideas.length - rows.reduce((sum, { count }) => sum + count, 0)
  return loose > 0 ? [...rows, { text: t('goal.none'), count: loose }] : rows
}

const takersOf = ({ log }: Sprint) => {
  const names = [...new Set(log.map(({ who }) => who.trim()).filter((who) => who !== ''))]
  return names
    .map((who) => ({ who, count: log.filter((task) => task.who.trim() === who).length }))
    .sort((one, other) => other.count - one.count)
}

/** So many ideas of so many letters stand on a page with all their words, in so many lines each. */
const ideaPages = [
  { most: 8, letters: 64, lines: 2 },
  { most: 6, letters: 96, lines: 3 },
  { most: 4, letters: longest.idea, lines: 7 },
] as const

/** The pages of a catalogue: of long ideas fewer stand on each. */
const pagesOfIdeas = (all: readonly Idea[]) => {
  const found = ideaPages.find(({ most, letters }) =>
    newest(all, most).every(({ text }) => text.trim().length <= letters),
  )
  const { most, lines } = found ?? ideaPages[2]
  const seen = newest(all, most)
  return { seen, most, lines, of: pagesFor(seen, most) }
}

const paged = (both: Both, all: readonly Idea[], page: number, t: C['t']) => {
  const { seen, most, lines } = pagesOfIdeas(all)
  const ideas = listed(both, slice(seen, page, most), t)
  return { count: all.length, rest: all.length - seen.length, lines, ideas }
}

const fillView = (activity: ThisActivity, task: StepName, { t }: C): View => {
  const { setup, now } = activity
  const { goals } = brief(setup)
  switch (task) {
    case 'alone':
      return { kind: 'ask', pairs: false, goals }
    case 'pairs':
      return { kind: 'ask', pairs: true, goals }
    case 'gather': {
      const ideas = written(setup)
      return { kind: 'ideas', fresh: false, ...paged(activity, ideas, now.page, t) }
    }
    case 'tie':
      return { kind: 'goals', goals: slice(goalRows(activity, t), now.page, handful.goals) }
    default:
      return { kind: 'frame', title: setup.title, about: setup.about, goals }
  }
}

/** What needs no sprint of the group. */
const beforeView = (activity: ThisActivity, context: C): View => {
  const { setup, now } = activity
  const last = lastNow(activity)
  if (now.task === 'new') {
    return { kind: 'ideas', fresh: true, ...paged(activity, freeIdeas(activity), now.page, context.t) }
  }
  const group = groupName(setup, groupAt(activity), context.t)
  return { kind: 'looking', group, last: last && lookingAt(activity, last, context) }
}

const pickingView = (activity: ThisActivity, sprint: Sprint, label: string): View => {
  const { setup, now } = activity
  const free = freeIdeas(activity)
  const seen = newest(free, handful.free)
  return {
    ...{ kind: 'picking', label, count: free.length, rest: free.length - seen.length },
    picked: sprint.picks.map(({ text, goal }) => ({ text, beside: goalText(setup.goals, goal) })),
    free: slice(seen, now.page, handful.free).map(({ text }) => ({ text: text.trim(), beside: '' })),
  }
}

const sprintView = (activity: ThisActivity, sprint: Sprint, context: C): View => {
  const { now } = activity
  const label = labelOf(activity, sprint, context.t)
  const { goal: words, hands, evenings, thing, met, result, learned, notes } = sprint
  const goal = words.trim()
  const counts = { done: doneIn(sprint), of: sprint.log.length }
  switch (now.task) {
    case 'hands':
      return { kind: 'hands', label, hands, evenings, span: spanOf(sprint, context) }
    case 'pick':
      return pickingView(activity, sprint, label)
    case 'aim':
      return { kind: 'aim', label, goal, picked: textsOf(sprint.picks) }
    case 'much':
      return { kind: 'much', label, tasks: sprint.log.length, hands, evenings, takers: takersOf(sprint) }
    case 'close':
      return { kind: 'seal', label, goal, ...counts, sealed: sealedOn(sprint, context) }
    case 'stuck':
    case 'need': {
      const said = notes.filter(({ kind }) => kind === now.task).map(({ text }) => text)
      return { kind: 'notes', which: now.task, label, notes: slice(said, now.page, handful.notes) }
    }
    case 'show':
      return { kind: 'show', label, thing: thing.trim() }
    case 'met':
      return { kind: 'met', label, goal, met, ...counts }
    case 'made':
      return { kind: 'made', label, ...sorted(sprint) }
    case 'learned':
      return { kind: 'learned', label, result: result.trim(), learned: learned.trim() }
    case 'next':
      return { kind: 'next', label, result: result.trim(), free: freeIdeas(activity).length }
    default:
      return { ...boardOf(activity, sprint, context, slice(rowsOf(sprint), now.page, handful.rows)), frame: 'stage' }
  }
}

const fills: readonly string[] = ['frame', 'alone', 'pairs', 'gather', 'tie']

/** All that stage and picture can ever receive. What a table wrote comes when it lies in the catalogue. */
export const audience = (activity: ThisActivity, context: Context): View => {
  const { task } = activity.now
  if (fills.includes(task)) return fillView(activity, task, context)
  const sprint = sprintNow(activity)
  if (!sprint || task === 'last' || task === 'new') return beforeView(activity, context)
  return sprintView(activity, sprint, context)
}

/** Long lists are read a few lines at a time. */
export const pages = (activity: ThisActivity, { t }: Context): number => {
  const { now, setup } = activity
  const sprint = sprintNow(activity)
  switch (now.task) {
    case 'gather':
      return pagesOfIdeas(written(setup)).of
    case 'tie':
      return pagesFor(goalRows(activity, t), handful.goals)
    case 'new':
      return pagesOfIdeas(freeIdeas(activity)).of
    case 'pick':
      return sprint ? pagesFor(newest(freeIdeas(activity), handful.free), handful.free) : 1
    case 'tasks':
    case 'done':
      return pagesFor(sprint?.log ?? [], handful.rows)
    case 'stuck':
    case 'need':
      return pagesFor(sprint?.notes.filter(({ kind }) => kind === now.task) ?? [], handful.notes)
    default:
      return 1
  }
}
