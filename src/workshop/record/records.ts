import * as v from 'valibot'
import { itemMinutes, limits, most, seatPeople } from '../../lib/limits'

// The house's own records. Texts are capped so that a hostile file cannot fill the device.
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))
const line = v.pipe(v.string(), v.maxLength(limits.line))
const text = v.pipe(v.string(), v.maxLength(limits.text))
const people = v.pipe(v.number(), v.integer(), v.minValue(seatPeople.min), v.maxValue(seatPeople.max))
const minutes = v.pipe(v.number(), v.minValue(itemMinutes.min), v.maxValue(itemMinutes.max))

const way = v.picklist(['cards', 'hands', 'tablet', 'paper'])
const table = v.object({ id, name: line, people })
export type Seat = v.InferOutput<typeof table>

const item = v.variant('kind', [
  v.object({ kind: v.literal('method'), id, activity: id, method: id, title: line, minutes: v.nullable(minutes) }),
  v.object({
    kind: v.literal('plain'),
    id,
    plain: v.picklist(['welcome', 'break', 'talk', 'writing', 'other', 'closing']),
    title: line,
    minutes,
    note: text,
  }),
])
export type Item = v.InferOutput<typeof item>
export type PlainKind = Extract<Item, { kind: 'plain' }>['plain']

/** The room of one activity that lives for years. Its file in the case folder is its master. */
const standing = v.object({
  /** The editions that were kept as files, the newest last. */
  editions: v.pipe(v.array(id), v.maxLength(500)),
  /** When the newest was kept, as an ISO time; '' before the first. */
  kept: line,
  /** How far the records had come then: the sum of their revisions, which only ever rise. */
  at: v.number(),
  /** What has been given to calendars, by date: how often it has changed (SEQUENCE), and what it said last. */
  calendar: v.record(v.string(), v.object({ sequence: v.number(), said: v.pipe(v.string(), v.maxLength(2000)) })),
})
export type Standing = v.InferOutput<typeof standing>

export const workshopSchema = v.object({
  title: line,
  purpose: text,
  /** Who takes part, by role: never names. */
  who: v.optional(line, ''),
  day: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  start: v.pipe(v.string(), v.maxLength(5)),
  end: v.pipe(v.string(), v.maxLength(5)),
  place: line,
  tables: v.pipe(v.array(table), v.maxLength(most.tables)),
  tablets: people,
  items: v.pipe(v.array(item), v.maxLength(most.items)),
  /** What is ticked off before the doors open, and at the end. */
  checks: v.pipe(v.array(line), v.maxLength(100)),
  notes: text,
  /** What happens next, and who carries it on, by role. */
  next: v.pipe(v.array(v.object({ id, text, role: line })), v.maxLength(most.next)),
  /** Made-up answers: every page and every document says so. */
  rehearsal: v.boolean(),
  finished: v.pipe(v.string(), v.maxLength(10)),
  /** Days until answers and reasons are deleted; null keeps them. */
  keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  /** null for a workshop. */
  standing: v.optional(v.nullable(standing), null),
})
export type Workshop = v.InferOutput<typeof workshopSchema>

/** Where people speak in turn: the turn that had been reached when a minute more was given. */
const reached = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)))
const timer = v.nullable(
  v.variant('state', [
    // The end, not the ticks: a reload shows the right time again. Milliseconds since 1970.
    v.object({ state: v.literal('running'), ends: v.number(), reached }),
    v.object({ state: v.literal('paused'), left: v.number(), reached }),
  ]),
)
export type Timer = v.InferOutput<typeof timer>

const round = v.object({
  id,
  day: v.string(),
  /** The tables of a round that is over; null while the workshop's tables are meant. */
  tables: v.nullable(v.array(table)),
  /** The way in for each table; cards where nothing is said. */
  ways: v.record(v.string(), way),
  /** What had been shown to the room when the round was over. */
  shown: v.optional(v.record(v.string(), v.array(v.string())), {}),
})

export const activitySchema = v.object({
  method: id,
  workshop: v.nullable(id),
  setup: v.unknown(),
  plenary: v.unknown(),
  rounds: v.pipe(v.array(round), v.minLength(1), v.maxLength(most.rounds)),
  at: line,
  /** For each poll shown to the room: the tables whose answers are in the picture. */
  shown: v.record(v.string(), v.array(v.string())),
  timer,
  perTable: v.boolean(),
  notes: text,
})
export type ActivityRecord = v.InferOutput<typeof activitySchema>

/** A deck of one's own. What its cards hold is the method's affair. */
export const deckSchema = v.object({ title: line, cards: v.pipe(v.array(v.unknown()), v.maxLength(most.cards)) })

/** What lies on a table's own tablet: the brief and nothing else. No notes, no follow-ups, no other table. */
export const tabletSchema = v.object({
  method: id,
  activity: id,
  round: id,
  title: line,
  /** The method's own schema says what a brief is. */
  brief: v.unknown(),
  tables: v.pipe(v.array(table), v.maxLength(most.tables)),
  /** The table this tablet has taken, and under which claim; '' until it has. */
  table: v.string(),
  claim: v.string(),
})
export type TabletRecord = v.InferOutput<typeof tabletSchema>

export const keys = {
  workshop: (workshop: string) => `workshop/${workshop}`,
  activity: (activity: string) => `activity/${activity}`,
  work: (activity: string, round: string, table: string, claim: string) =>
    `work/${activity}/${round}/${table}/${claim}`,
  box: (activity: string, round: string, table: string, claim: string, poll: string) =>
    `box/${activity}/${round}/${table}/${claim}/${poll}`,
  deck: (method: string, deck: string) => `deck/${method}/${deck}`,
  tablet: (activity: string) => `tablet/${activity}`,
} as const

/** Work and answers that are typed or given on the facilitator's own device. */
export const deskClaim = 'desk'
