import { type Limit, limits } from '../../lib/limits'
import type { CsvColumn } from '../../lib/read-csv'
import { fitText } from '../../lib/typed-text'
import type { Id } from '../contract'
import { addIdeas } from './catalogue'
import { type Goal, longest, most, type Setup, type Size, sizes } from './model'

// The catalogue as a file: what the documents write out can be read in again.

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

/** The columns of a file, as they are called in the documents in either language. Where an idea is now is not read: sprints know. */
const columnNames = {
  text: ['Idé', 'Ide', 'Idea', 'Opgave', 'Task'],
  goal: ['Politisk mål', 'Mål', 'Political goal', 'Goal'],
  from: ['Kommer fra', 'Hvorfra', 'Comes from', 'From'],
  size: ['Størrelse', 'Size'],
  where: ['Hvor er den nu?', 'Where is it now?'],
} as const
type Column = keyof typeof columnNames
const limitOf: Readonly<Record<Column, Limit>> = {
  ...{ text: longest.idea, goal: longest.goal, from: longest.from, size: limits.word, where: limits.word },
}
export const columns = (t: (key: string) => string): readonly CsvColumn<Column>[] =>
  (['text', 'goal', 'from', 'size', 'where'] as const).map((key) => ({
    ...{ key, names: [t(`csv.${key}`), ...columnNames[key]], limit: limitOf[key] },
    ...(key === 'text' ? { needed: true } : {}),
  }))

/** A line of a file. */
export type Row = Readonly<Record<Exclude<Column, 'where'>, string>>
const sizeWords: Readonly<Record<Size, readonly string[]>> = {
  S: ['s', 'lille', 'small'],
  M: ['m', 'mellem', 'medium'],
  L: ['l', 'stor', 'large'],
}
const sizeOf = (said: string): Size | null => sizes.find((one) => sizeWords[one].includes(same(said))) ?? null

/** What came of a file: the catalogue with what is new in it, and what did not come along. */
export interface Taken {
  readonly setup: Setup
  readonly came: number
  /** Ideas that were there already, in the same words. */
  readonly known: number
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
    came: room.length,
    known: rows.length - fresh.length,
    sizes: room.filter(({ size }) => size.trim() !== '' && sizeOf(size) === null).length,
    goals: room.filter(({ goal }) => goal.trim() !== '' && goalOf(goal) === null).length,
  }
}
