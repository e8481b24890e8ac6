import * as v from 'valibot'
import { count, id, instantOrNone, line, list, named, text } from './atoms'
import type { Recipe } from './document'
import { keys, seatsSchema, type Workshop } from './records'

// What lives for months or years: an activity without a workshop, and its life beside it under the same id.

/** Dates that calendars are known to have been given. */
export const mostGiven = 30_000

/** How it is filed: its file in the case folder is its master. */
const filed = v.object({
  /** The editions that were kept as files, the newest last. */
  editions: list(id, 500),
  /** When the newest was kept, as an ISO time; '' before the first. */
  kept: instantOrNone,
  /** How far the records had come then: the sum of their revisions, which only ever rise. */
  at: count,
  /** What has been given to calendars, by date: how often it has changed (SEQUENCE), and what it said last. */
  calendar: named(v.object({ sequence: count, said: v.pipe(v.string(), v.maxLength(2000)) }), mostGiven),
})
export type Filed = v.InferOutput<typeof filed>

export const lifeSchema = v.object({
  method: id,
  /** What it was last called, for those who do not open it: the bin, files. */
  title: line,
  /** It was filled with an example, and nobody has said since that it is theirs. Left out where it was not. */
  rehearsal: v.optional(v.boolean()),
  /** Its members. */
  seats: seatsSchema,
  /** What is written over its documents before they go out. */
  intro: v.optional(text),
  filed,
})
export type Life = v.InferOutput<typeof lifeSchema>

/** What an activity is held in: a workshop; or, where it says how it is filed, what lives. */
export type AnyEvent = Workshop & { readonly filed?: Filed }

/** A life as pages read it: held like an evening of one item, with no day and no run sheet of its own. @param activity its id */
const eventOf = (activity: string, { method, title, seats, intro, filed, rehearsal = false }: Life): AnyEvent => ({
  ...{ title, tables: seats, filed, ...(intro === undefined ? {} : { intro }) },
  items: [{ kind: 'method', id: activity, activity, method, title: '', minutes: null }],
  ...{ purpose: '', who: '', present: '', day: '', start: '', end: '', place: '', notes: '', finished: '' },
  ...{ tablets: 0, checks: [], next: [], rehearsal, keepDays: null },
})

const unfiled: Filed = { editions: [], kept: '', at: 0, calendar: {} }

/** What is stored of it. */
const lifeOf = ({ items, title, tables, intro, filed = unfiled, rehearsal }: AnyEvent): Life => ({
  method: items.find((item) => item.kind === 'method')?.method ?? '',
  ...{ title, seats: tables, filed, ...(intro === undefined ? {} : { intro }), ...(rehearsal ? { rehearsal } : {}) },
})

/** A life that begins. */
export const newLife = (method: string, seats: Life['seats']): Life => ({ method, title: '', seats, filed: unfiled })

export const lifeRecipe = (activity: string): Recipe<AnyEvent> => ({
  key: keys.life(activity),
  kind: 'life',
  id: activity,
  version: 1,
  parse: (data) => eventOf(activity, v.parse(lifeSchema, data)),
  stored: lifeOf,
  // What has been kept and given out has happened: undo must not forget it.
  undoable: {
    take: ({ filed, ...decided }) => decided,
    put: ({ filed }, part) => ({ ...(part as Workshop), ...(filed ? { filed } : {}) }),
  },
})
