import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { day as aDay, each, id, line, list, schemaOf, text as textOf, whole, within } from '../kit/schema'
import { type Brief, efforts, fieldNames, kinds, looks, type Plenary, type Setup, stepNames } from './model'
import { capacities, itemDays, leadWeeks, most } from './ranges'

const text = textOf()
/** A day that somebody is typing may be empty. */
const day = v.pipe(
  v.string(),
  v.maxLength(10),
  v.check((typed) => typed === '' || isDay(typed), 'a day'),
)
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const date = v.nullable(whole(1, 31))
const reach = v.picklist(['us', 'room'])

const told = { id, stageName: line, line }

const phase = v.object({ ...told, name: line, from: month, fields: each(fieldNames, v.object({ text, for: reach })) })

const itemOf = {
  text: line,
  lead: within(leadWeeks),
  effort: v.picklist(efforts),
  role: line,
  kind: v.picklist(kinds),
  yearly: v.boolean(),
  for: reach,
}

const item = v.object({
  ...itemOf,
  id,
  phase: v.nullable(id),
  month,
  date,
  days: v.nullable(within(itemDays)),
  done: list(whole(0, 9999), 100),
  dropped: v.boolean(),
  carried: v.boolean(),
  seen: v.nullable(id),
})

/** A suggestion, as it is saved in a deck. */
export const card = v.object({ ...itemOf, id, at: whole(0, 600), date })

const fixed = v.object({
  id,
  text: line,
  month: whole(1, 12),
  date,
  every: v.picklist(['year', 'election']),
  source: line,
  on: v.boolean(),
})

const earlier = v.object({
  id,
  from: day,
  to: day,
  handover: text,
  items: list(v.object({ text: line, month, done: v.boolean() }), 2000),
})

export const schema = schemaOf<Setup, Brief, null, Plenary>({
  setup: v.object({
    kind: v.picklist(['committee', 'council']),
    body: line,
    term: v.object({ from: day, to: day }),
    phases: list(phase, most.phases),
    items: list(item, most.items),
    fixed: list(fixed, most.fixed),
    declined: list(id, 2000),
    ask: v.boolean(),
    capacity: within(capacities),
    share: v.object({ phase: v.boolean(), handover: v.boolean() }),
    handover: text,
    earlier: list(earlier, 20),
  }),
  brief: v.object({ ask: v.boolean(), phases: list(v.object(told), 20) }),
  work: v.null(),
  plenary: v.object({
    agreed: list(v.object({ id, round: id, phase: v.nullable(id), text: line, day: aDay }), 100),
    bids: list(v.object({ round: id, phase: id }), 100),
    look: v.nullable(v.object({ step: v.picklist(stepNames), view: v.picklist(looks) })),
  }),
})
