import type { Table } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { ActivityRecord, LaidAside, RoundRecord } from '../record/records'

// A text of a table that is laid aside before it is shown: it stays where the table wrote it, and whoever makes something of the
// tables' words does not get it. What is a text, and where it stands, is read from the schema that a method has anyway.

interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly pipe?: readonly { readonly type: string }[]
}

/** A text of a table, and where it stands in its work: `notes/<id>/text`. */
export interface Written {
  readonly path: string
  readonly text: string
}

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words that somebody writes: a string of some length that is no id, day, picture or choice. */
const isText = ({ type, pipe = [] }: Shape): boolean => type === 'string' && pipe.at(-1)?.type === 'max_length'

const shapeOf = (method: AnyMethod): Shape => method.schema.work as unknown as Shape

/** What an entry of a list is known by: the first of its fields, which no edit changes. */
const keyIn = (shape: Shape, entry: unknown, index: number): string => {
  const [first = ''] = Object.keys(shape.entries ?? {})
  const key = isTree(entry) ? entry[first] : undefined
  return typeof key === 'string' || typeof key === 'number' ? String(key) : String(index)
}

const under = (path: string, key: string) => (path === '' ? key : `${path}/${key}`)

const written = (shape: Shape, value: unknown, path = ''): readonly Written[] => {
  if (isText(shape)) return typeof value === 'string' && value.trim() !== '' ? [{ path, text: value }] : []
  if (shape.wrapped) return written(shape.wrapped, value, path)
  const { entries, item } = shape
  if (item && Array.isArray(value))
    return value.flatMap((one, index) => written(item, one, under(path, keyIn(item, one, index))))
  if (!entries || !isTree(value)) return []
  return Object.entries(entries).flatMap(([key, inner]) => written(inner, value[key], under(path, key)))
}

/** A note of a list is gone with its words; a field is empty, and all that stands beside it is there. */
const isNote = (item: Shape): boolean => Object.keys(item.entries ?? {})[0] === 'id'

const without = (shape: Shape, value: unknown, gone: ReadonlySet<string>): unknown => {
  if (isText(shape)) return typeof value === 'string' && gone.has(value) ? '' : value
  const { entries, item, wrapped } = shape
  if (wrapped) {
    const inner = value === null || value === undefined ? value : without(wrapped, value, gone)
    return inner === '' && value !== '' ? null : inner
  }
  if (item && Array.isArray(value)) {
    const all = value.map((one) => ({ one, left: without(item, one, gone) }))
    if (all.every(({ one, left }) => one === left)) return value
    return all
      .filter(({ one, left }) => one === left || !isNote(item) || written(item, left).length > 0)
      .map(({ left }) => left)
  }
  if (!entries || !isTree(value)) return value
  const changed = Object.entries(entries).flatMap(([key, inner]) => {
    const left = without(inner, value[key], gone)
    return left === value[key] ? [] : [[key, left] as const]
  })
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) }
}

/** All that a table has written, in the order it stands there; the same words once. */
export const textsIn = (method: AnyMethod, work: unknown): readonly Written[] => {
  const all = written(shapeOf(method), work)
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
}

/** The words that stand at a place of a table's work; null where there are none any more. */
export const textAt = (method: AnyMethod, work: unknown, path: string): string | null =>
  written(shapeOf(method), work).find((one) => one.path === path)?.text ?? null

/** The work without what stands at some places, and without the same words wherever else the table has put them. */
const leaveOut = (method: AnyMethod, work: unknown, paths: readonly string[]): unknown => {
  const gone = paths.flatMap((path) => textAt(method, work, path) ?? [])
  return gone.length === 0 ? work : without(shapeOf(method), work, new Set(gone))
}

/** Where a table's words came from, whatever has been made of them at the desk since. */
export const sourceOf = ({ copies }: RoundRecord, { seat, claim }: { readonly seat: string; readonly claim: string }) =>
  copies.find((copy) => copy.seat === seat && copy.claim === claim)?.of ?? claim

/** What is laid aside of one table in a round. */
export const asideAt = (
  { laidAside = [] }: ActivityRecord,
  round: RoundRecord,
  table: { readonly seat: string; readonly claim: string },
): readonly LaidAside[] =>
  laidAside.filter((one) => one.round === round.id && one.seat === table.seat && one.claim === sourceOf(round, table))

/** A table as the room and every document may have it. */
export const shownTable = (
  method: AnyMethod,
  record: ActivityRecord,
  round: RoundRecord,
  table: Table<unknown>,
): Table<unknown> => {
  const aside = asideAt(record, round, table)
  if (aside.length === 0 || table.work === null) return table
  const paths = aside.map(({ path }) => path)
  return { ...table, work: leaveOut(method, table.work, paths) }
}
