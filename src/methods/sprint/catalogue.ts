import { notYetThere } from '../../lib/not-yet-there'
import { fitText } from '../../lib/typed-text'
import type { Fetched, Id } from '../contract'
import { changed, without } from '../kit/lists'
import { type Goal, type Group, type Idea, longest, most, type Plenary, type Setup, type Size, sizes } from './model'

// How the catalogue and what stands beside it are changed. What sprints stand on is laid away; nothing is lost.

/** An idea as somebody says it. */
export interface Said {
  readonly text: string
  readonly goal?: Id | null
  readonly from?: string
  readonly size?: Size | null
  readonly of?: Id | null
}

/** The catalogue with some more at its end, as far as there is room. */
export const addIdeas = (setup: Setup, said: readonly Said[], nextId: () => Id): Setup => {
  const fresh = said
    .filter(({ text }) => text.trim() !== '')
    .slice(0, Math.max(0, most.ideas - setup.ideas.length))
    .map(
      ({ text, goal = null, from = '', size = null, of = null }): Idea => ({
        ...{ id: nextId(), text: fitText(text.trim(), longest.idea), goal, from: fitText(from.trim(), longest.from) },
        ...{ size, origin: null, of },
      }),
    )
  return fresh.length === 0 ? setup : { ...setup, ideas: [...setup.ideas, ...fresh] }
}

export const changeIdea = (setup: Setup, id: Id, change: Partial<Omit<Idea, 'id'>>): Setup => {
  const ideas = changed(setup.ideas, id, change)
  return ideas === setup.ideas ? setup : { ...setup, ideas }
}
/** A sprint that has picked it keeps its words. */
export const removeIdea = (setup: Setup, id: Id): Setup => {
  const ideas = without(setup.ideas, id)
  return ideas === setup.ideas ? setup : { ...setup, ideas }
}

/** What a goal is used by, so that it must not disappear. */
export const isGoalUsed = ({ ideas }: Setup, { sprints }: Plenary, goal: Id): boolean =>
  ideas.some((one) => one.goal === goal) || sprints.some(({ picks }) => picks.some((one) => one.goal === goal))
export const isGroupUsed = ({ sprints }: Plenary, group: Id): boolean => sprints.some((one) => one.group === group)

const takenOut = <T extends { readonly id: Id; readonly away: boolean }>(list: readonly T[], id: Id, used: boolean) =>
  used ? list.map((one) => (one.id === id ? { ...one, away: true } : one)) : without(list, id)

export const removeGoal = (setup: Setup, plenary: Plenary, id: Id): Setup => ({
  ...setup,
  goals: takenOut(setup.goals, id, isGoalUsed(setup, plenary, id)),
})
export const removeGroup = (setup: Setup, plenary: Plenary, id: Id): Setup => ({
  ...setup,
  groups: takenOut(setup.groups, id, isGroupUsed(plenary, id)),
  meeting: setup.meeting.group === id ? { ...setup.meeting, group: null } : setup.meeting,
})

/** Words as they are compared: a goal is the same however it is spaced. */
const same = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')

/** The setup with goals of these words, those that are new at the end; and which goal each is. */
const withGoals = (setup: Setup, words: readonly string[], nextId: () => Id) => {
  const goals: Goal[] = [...setup.goals]
  const byWords = new Map(goals.map(({ text, id }) => [same(text), id]))
  for (const one of words) {
    if (same(one) === '' || byWords.has(same(one)) || goals.length >= most.goals) continue
    const goal = { id: nextId(), text: fitText(one.trim(), longest.goal), away: false }
    goals.push(goal)
    byWords.set(same(one), goal.id)
  }
  return { setup: { ...setup, goals }, goalOf: (text: string): Id | null => byWords.get(same(text)) ?? null }
}

/** A line of a file, by its columns. */
export interface Row {
  readonly text: string
  readonly goal: string
  readonly from: string
  readonly size: string
}
const sizeOf = (said: string): Size | null => sizes.find((one) => one === said.trim().toUpperCase()) ?? null

/** What came of a file: the catalogue with what is new in it, and what did not come along. */
export interface Taken {
  readonly setup: Setup
  readonly came: number
  /** Ideas that were there already, in the same words. */
  readonly known: number
  /** Those there was no room for. */
  readonly over: number
  /** Sizes that are none. */
  readonly sizes: number
  /** Goals there was no room for. */
  readonly goals: number
}
export const takeRows = (setup: Setup, rows: readonly Row[], nextId: () => Id): Taken => {
  const there = new Set(setup.ideas.map(({ text }) => same(text)))
  const fresh = rows.filter(({ text }, at) => {
    const words = same(fitText(text.trim(), longest.idea))
    const isNew = words !== '' && !there.has(words) && rows.findIndex((one) => same(one.text) === same(text)) === at
    return isNew
  })
  const room = fresh.slice(0, Math.max(0, most.ideas - setup.ideas.length))
  const { setup: ready, goalOf } = withGoals(
    setup,
    room.map(({ goal }) => goal),
    nextId,
  )
  const said = room.map(({ text, goal, from, size }) => ({ text, from, goal: goalOf(goal), size: sizeOf(size) }))
  return {
    setup: addIdeas(ready, said, nextId),
    ...{ came: room.length, known: rows.length - fresh.length, over: fresh.length - room.length },
    sizes: room.filter(({ size }) => size.trim() !== '' && sizeOf(size) === null).length,
    goals: room.filter(({ goal }) => goal.trim() !== '' && goalOf(goal) === null).length,
  }
}

/** What other items made becomes ideas of the catalogue. It remembers where each came from; twice fetched is once there. */
export const receive = (setup: Setup, fetched: readonly Fetched[]): Setup => {
  const there = setup.ideas.flatMap(({ origin }) => (origin ? [{ origin }] : []))
  const fresh = notYetThere(there, fetched)
    .slice(0, Math.max(0, most.ideas - setup.ideas.length))
    .map(
      ({ text, origin }): Idea => ({
        ...{ id: `${origin.activity}-${origin.offer}`.slice(0, 81), text: fitText(text.trim(), longest.idea) },
        ...{ goal: null, from: '', size: null, origin, of: null },
      }),
    )
  return fresh.length === 0 ? setup : { ...setup, ideas: [...setup.ideas, ...fresh] }
}

export const addGoal = (setup: Setup, text: string, id: Id): Setup =>
  text.trim() === '' || setup.goals.length >= most.goals
    ? setup
    : { ...setup, goals: [...setup.goals, { id, text: fitText(text.trim(), longest.goal), away: false }] }

export const addGroup = (setup: Setup, id: Id): Setup => {
  const group: Group = { id, name: '', roles: '', people: 0, away: false }
  return setup.groups.length >= most.groups ? setup : { ...setup, groups: [...setup.groups, group] }
}
