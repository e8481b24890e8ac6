import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { limits } from '../../lib/limits'
import { type Brief, efforts, fieldNames, kinds, looks, type Plenary, type Setup, stepNames } from './model'
import { capacities, itemDays, leadWeeks, most } from './ranges'

// An id becomes part of the key of a box: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,40}$/))
const line = v.pipe(v.string(), v.maxLength(limits.line))
const text = v.pipe(v.string(), v.maxLength(limits.text))
/** A day that somebody is typing may be empty. */
const day = v.pipe(
  v.string(),
  v.maxLength(10),
  v.check((typed) => typed === '' || isDay(typed), 'a day'),
)
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))
const date = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)))
const reach = v.picklist(['us', 'room'])
const field = v.object({ text, for: reach })
const [purpose, signs, questions, offer, leave, risk] = fieldNames

const told = { id, stageName: line, line }

const phase = v.object({
  ...told,
  name: line,
  from: month,
  fields: v.object({
    [purpose]: field,
    [signs]: field,
    [questions]: field,
    [offer]: field,
    [leave]: field,
    [risk]: field,
  }),
})

const itemOf = {
  text: line,
  lead: v.pipe(v.number(), v.integer(), v.minValue(leadWeeks.min), v.maxValue(leadWeeks.max)),
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
  days: v.nullable(v.pipe(v.number(), v.minValue(itemDays.min), v.maxValue(itemDays.max))),
  done: v.pipe(v.array(year), v.maxLength(100)),
  dropped: v.boolean(),
  carried: v.boolean(),
  seen: v.nullable(id),
})

/** A suggestion, as it is saved in a deck. */
export const card = v.object({
  ...itemOf,
  id,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
  date,
})

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, null>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    kind: v.picklist(['committee', 'council']),
    body: line,
    term: v.object({ from: day, to: day }),
    phases: v.pipe(v.array(phase), v.maxLength(most.phases)),
    items: v.pipe(v.array(item), v.maxLength(most.items)),
    fixed: v.pipe(
      v.array(
        v.object({
          id,
          text: line,
          month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
          date,
          every: v.picklist(['year', 'election']),
          source: line,
          on: v.boolean(),
        }),
      ),
      v.maxLength(most.fixed),
    ),
    declined: v.pipe(v.array(id), v.maxLength(2000)),
    ask: v.boolean(),
    capacity: v.pipe(v.number(), v.integer(), v.minValue(capacities.min), v.maxValue(capacities.max)),
    share: v.object({ phase: v.boolean(), handover: v.boolean() }),
    handover: text,
    earlier: v.pipe(
      v.array(
        v.object({
          id,
          from: day,
          to: day,
          handover: text,
          items: v.pipe(v.array(v.object({ text: line, month, done: v.boolean() })), v.maxLength(2000)),
        }),
      ),
      v.maxLength(20),
    ),
  }),
  brief: v.object({ ask: v.boolean(), phases: v.pipe(v.array(v.object(told)), v.maxLength(20)) }),
  work: v.null(),
  plenary: v.object({
    agreed: v.pipe(v.array(v.object({ id, round: id, phase: v.nullable(id), text: line })), v.maxLength(100)),
    bids: v.pipe(v.array(v.object({ round: id, phase: id })), v.maxLength(100)),
    look: v.nullable(v.object({ step: v.picklist(stepNames), view: v.picklist(looks) })),
  }),
}
