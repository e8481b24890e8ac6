import * as v from 'valibot'
import { most } from '../../lib/limits'
import {
  count,
  day,
  dayOrNone,
  id,
  line,
  list,
  milliseconds,
  minutes,
  name,
  named,
  people,
  text,
  timeOrNone,
} from './atoms'

const way = v.picklist(['cards', 'hands', 'tablet', 'paper'])
const table = v.object({ id, name: line, people })
export type Seat = v.InferOutput<typeof table>
export const seatsSchema = list(table, most.tables)

/** The time of day that an item is fixed at: it does not move when the evening runs late. Left out, or '', where it follows. */
const at = v.optional(timeOrNone)
const item = v.variant('kind', [
  v.object({ kind: v.literal('method'), id, activity: id, method: id, title: line, minutes: v.nullable(minutes), at }),
  v.object({
    kind: v.literal('plain'),
    id,
    plain: v.picklist(['welcome', 'break', 'talk', 'writing', 'other', 'closing']),
    title: line,
    minutes,
    note: text,
    at,
  }),
])
export type Item = v.InferOutput<typeof item>
export type PlainKind = Extract<Item, { kind: 'plain' }>['plain']

/** How the evening went: as it was planned when it began, and when the room came to each item (evening/course.ts). */
const course = v.object({
  /** By item: minutes since midnight, and how many. */
  plan: named(v.object({ begins: v.pipe(v.number(), v.minValue(0), v.maxValue(200_000)), minutes }), most.items),
  /** Each time the room came to an item, in ms since 1970, the latest last; '' when the evening was over. */
  log: list(v.object({ item: v.union([v.literal(''), id]), at: milliseconds }), most.moves),
  /** How far the device's clock has been set since it began, in ms: the evening's times go on by the clock it began with. */
  set: v.optional(milliseconds),
})
export type Course = v.InferOutput<typeof course>

export const workshopSchema = v.object({
  title: line,
  purpose: text,
  /** Who takes part, by role: never names. */
  who: v.optional(line, ''),
  /** Who was there, by role and number, as somebody writes it afterwards: how many sit at the tables now says nothing of it. */
  present: v.optional(line, ''),
  day: dayOrNone,
  start: timeOrNone,
  end: timeOrNone,
  place: line,
  tables: seatsSchema,
  tablets: people,
  items: list(item, most.items),
  /** What is ticked off before the doors open, and at the end. */
  checks: list(line, 100),
  notes: text,
  /** What happens next, and who carries it on, by role. */
  next: list(
    v.object({
      id,
      text,
      role: line,
      /** The day by which it is done. */
      day: v.optional(dayOrNone),
      /** The number of the case it belongs to. */
      case: v.optional(line),
    }),
    most.next,
  ),
  /** The number of the case that the documents are filed under. */
  case: v.optional(line),
  /** What is written over the documents before they go out. */
  intro: v.optional(text),
  /** Made-up answers: every page and every document says so. */
  rehearsal: v.boolean(),
  finished: dayOrNone,
  /** Days until answers and reasons are deleted; null keeps them. */
  keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  /** The end does not move either, however late it gets. */
  fixedEnd: v.optional(v.boolean()),
  /** Left out until the evening has begun. */
  course: v.optional(course),
})
export type Workshop = v.InferOutput<typeof workshopSchema>

/** Where people speak in turn: the turn that had been reached when a minute more was given. */
const reached = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)))
/** Milliseconds that it was kept from when the time of day jumped, until somebody says whether they passed (evening/clock-jump.ts). */
const kept = v.optional(milliseconds)
const timer = v.nullable(
  v.variant('state', [
    // The end, not the ticks: a reload shows the right time again. Milliseconds since 1970.
    v.object({ state: v.literal('running'), ends: milliseconds, reached, kept }),
    v.object({ state: v.literal('paused'), left: milliseconds, reached, kept }),
  ]),
)
export type Timer = v.InferOutput<typeof timer>

/** A picture of a question is its batches, each with what one press took in (evening/showing.ts). */
const picture = list(list(v.object({ seat: id, claim: id }), 500), 500)
export type Picture = v.InferOutput<typeof picture>

/** Where a round is held: an item of a run sheet. What lives can be held where it lives, and then both are its own id. */
export const place = v.object({ event: id, item: id })
export type Place = v.InferOutput<typeof place>

const round = v.object({
  id,
  /** Which of the method's sittings it is; '' is its first. */
  sitting: v.optional(line, ''),
  day,
  /** Stamped at *Start* of what lives. */
  held: v.optional(place),
  /** The tables of a round that is over; null while the workshop's tables are meant. */
  tables: v.nullable(seatsSchema),
  /** The way in for each table; cards where nothing is said. */
  ways: named(way, 500),
  /** The step the room is at; '' until it has begun. */
  at: line,
  timer,
  /** The questions whose picture is before the room. One that is covered again keeps its picture: it grows, and is never less. */
  shown: list(name, 5000),
  /** The parts that are passed over. */
  skipped: list(name, 5000),
  /** The page of what stands on stage, from 0. */
  page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** By question. */
  pictures: named(picture, 5000),
  /** What has been reworded at the desk of what a tablet handed in: the copy's claim, and which claim and revision it is of. */
  copies: list(v.object({ seat: id, claim: id, of: id, revision: count }), 500),
  /** Steps that were given less time in the room, by the step's id. Left out where none were. */
  shorter: v.optional(list(v.object({ step: line, minutes }), 500)),
})
export type RoundRecord = v.InferOutput<typeof round>

/** A text of a table that is not to be shown: where it stands, in which round. The words stay in the table's work. */
const laidAside = v.object({ id, round: id, seat: id, claim: id, path: v.pipe(v.string(), v.maxLength(400)) })
export type LaidAside = v.InferOutput<typeof laidAside>

export const activitySchema = v.object({
  method: id,
  /** null where it lives by itself, with a life beside it; or where its workshop is gone. */
  workshop: v.nullable(id),
  setup: v.unknown(),
  plenary: v.unknown(),
  rounds: v.pipe(v.array(round), v.minLength(1), v.maxLength(most.rounds)),
  /** Switched on by the facilitator: rows per table on stage and in *Til os selv*. */
  perTable: v.boolean(),
  notes: text,
  /** Left out until something is. */
  laidAside: v.optional(list(laidAside, 1000)),
})
export type ActivityRecord = v.InferOutput<typeof activitySchema>

/** A deck of one's own. What its cards hold is the method's affair. */
export const deckSchema = v.object({ title: line, cards: list(v.unknown(), most.cards) })

/** What lies on a table's own tablet: the brief and nothing else. No notes, no follow-ups, no other table. */
export const tabletSchema = v.object({
  method: id,
  activity: id,
  round: id,
  /** Which of the method's sittings it is; '' is its first. */
  sitting: v.optional(line, ''),
  title: line,
  /** The method's own schema says what a brief is. */
  brief: v.unknown(),
  /** The role that somebody takes, whose tablet it is: what is for that role, and of no other. */
  character: v.optional(v.object({ id, title: line, own: v.unknown() })),
  tables: seatsSchema,
  /** The table this tablet has taken, and under which claim; '' until it has. */
  table: v.union([v.literal(''), id]),
  claim: v.union([v.literal(''), id]),
})
export type TabletRecord = v.InferOutput<typeof tabletSchema>

export const keys = {
  workshop: (workshop: string) => `workshop/${workshop}`,
  life: (activity: string) => `life/${activity}`,
  activity: (activity: string) => `activity/${activity}`,
  work: (activity: string, round: string, table: string, claim: string) =>
    `work/${activity}/${round}/${table}/${claim}`,
  box: (activity: string, round: string, table: string, claim: string, poll: string) =>
    `box/${activity}/${round}/${table}/${claim}/${poll}`,
  deck: (method: string, deck: string) => `deck/${method}/${deck}`,
  tablet: (activity: string) => `tablet/${activity}`,
  stage: (event: string) => `stage/${event}`,
} as const

/** Work and answers that are typed or given on the facilitator's own device. */
export const deskClaim = 'desk'
/** A claim of the facilitator's own device: its own, or a copy of what a tablet handed in. Never one that comes in by file. */
export const isDeskClaim = (claim: string): boolean => claim === deskClaim || claim.startsWith(`${deskClaim}-`)

/** A round that begins. */
export const newRound = (id: string, day: string, ways: RoundRecord['ways'] = {}, sitting = ''): RoundRecord => ({
  id,
  sitting,
  day,
  tables: null,
  ways,
  at: '',
  timer: null,
  shown: [],
  skipped: [],
  page: 0,
  pictures: {},
  copies: [],
})

/** The round in hand. */
export const roundNow = ({ rounds }: ActivityRecord): RoundRecord => {
  const round = rounds.at(-1)
  if (!round) throw new Error('an activity has a round')
  return round
}
/** The same activity with something changed in the round in hand. */
export const inRound = (record: ActivityRecord, change: Partial<RoundRecord>): ActivityRecord => ({
  ...record,
  rounds: record.rounds.map((one, index) => (index === record.rounds.length - 1 ? { ...one, ...change } : one)),
})
