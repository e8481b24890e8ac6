import { notYetThere } from '../../lib/not-yet-there'
import { fitText } from '../../lib/typed-text'
import type { Fetched, Id } from '../contract'
import { changed, without } from '../kit/lists'
import {
  type Group,
  type Idea,
  longest,
  most,
  type Plenary,
  type Setup,
  type Size,
  type ThisActivity,
  type Work,
} from './model'

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

type Made = Pick<ThisActivity, 'setup' | 'rounds'>
/** All that tables wrote, in the order of the words: whose it is is not told. */
export const atTables = ({ rounds }: Pick<Made, 'rounds'>): Work['ideas'] =>
  rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.ideas ?? []))
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => (one.text < other.text ? -1 : 1))
/** What of it does not lie in the catalogue yet. */
export const leftAtTables = (made: Made): Work['ideas'] => {
  const taken = new Set(made.setup.ideas.map(({ of }) => of))
  return atTables(made).filter(({ id }) => !taken.has(id))
}
