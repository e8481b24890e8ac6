import * as v from 'valibot'
import { cleanTree, isDeeperThan } from '../../exchange/clean-tree'
import type { Counts, Poll } from '../../methods/contract'
import { count, id, line, list, name, named, people } from '../record/atoms'

// A second person types the same counts, in another window or on another laptop, as in a polling station. Only whether both
// are alike is told, and where they are not: a number of the first count never leaves it.

/** What is counted: the questions and the tables. What somebody else has counted is not in it. */
const sheet = v.object({
  samtalerum: v.literal('second-count'),
  activity: id,
  title: line,
  polls: list(
    v.object({
      id: name,
      title: line,
      options: list(v.object({ id: name, label: line }), 200),
      marks: count,
      layout: v.picklist(['pair', 'scale', 'list']),
    }),
    2000,
  ),
  tables: list(v.object({ id, name: line, people }), 200),
  /** By table and question: of the second count alone. */
  counts: named(named(named(count, 200), 2000), 200),
})
export type CountSheet = v.InferOutput<typeof sheet>

/** By table and question. */
export type Counted = Readonly<Record<string, Readonly<Record<string, Counts>>>>

interface Seat {
  readonly id: string
  readonly name: string
  readonly people: number
}

export const sheetFor = (
  activity: string,
  title: string,
  polls: readonly Poll[],
  tables: readonly Seat[],
  counts: Counted = {},
): CountSheet => ({
  samtalerum: 'second-count',
  activity,
  title,
  polls: polls.map((poll) => ({
    id: poll.id,
    title: poll.title,
    options: poll.options.map(({ id: option, label }) => ({ id: option, label })),
    marks: poll.marks,
    layout: poll.layout,
  })),
  tables: tables.map(({ id: table, name: said, people: seats }) => ({ id: table, name: said, people: seats })),
  counts: counts as CountSheet['counts'],
})

/** The questions of a sheet, as the grid asks them. */
export const pollsOf = ({ polls }: CountSheet): readonly Poll[] =>
  polls.map((poll) => ({
    ...poll,
    text: '',
    lead: '',
    options: poll.options.map((option) => ({ ...option, meaning: '' })),
  }))

/** Larger than any count of sixty tables. */
const mostBytes = 4_000_000
const deepest = 8

/** A sheet as it comes in a file; null where it is none. */
export const readSheet = (bytes: Uint8Array): CountSheet | null => {
  if (bytes.byteLength > mostBytes) return null
  try {
    const said = new TextDecoder().decode(bytes)
    if (isDeeperThan(said, deepest)) return null
    const read = v.safeParse(sheet, cleanTree(JSON.parse(said)))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Where one question at one table is not counted alike. */
export interface Odd {
  readonly table: string
  readonly poll: string
  /** The two differ; or only one of the two has been typed. */
  readonly how: 'differs' | 'once'
}

const alike = (one: Counts, other: Counts): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((option) => (one[option] ?? 0) === (other[option] ?? 0))

/** Where two counts are not alike, and how many are: never what was counted. */
export const compareCounts = (
  first: Counted,
  second: Counted,
): { readonly alike: number; readonly odd: readonly Odd[] } => {
  const tables = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  const found = tables.flatMap((table) => {
    const polls = [...new Set([...Object.keys(first[table] ?? {}), ...Object.keys(second[table] ?? {})])]
    return polls.map((poll): Odd | null => {
      const [one, other] = [first[table]?.[poll], second[table]?.[poll]]
      if (one && other) return alike(one, other) ? null : { table, poll, how: 'differs' }
      return { table, poll, how: 'once' }
    })
  })
  const odd = found.filter((one) => one !== null)
  return { alike: found.length - odd.length, odd }
}
