import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { partMinutes } from '../../lib/limits'
import {
  type Brief,
  dials,
  fields,
  findings,
  kinds,
  laneIds,
  longest,
  minuteParts,
  mostFeatures,
  mostIdeas,
  mostLaps,
  type Plenary,
  type Setup,
  sides,
  type Work,
} from './model'

// An id becomes part of a key: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,80}$/))
/** A table that came in from two devices is there twice, with a tilde in its id. */
const tableId = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w~-]{1,120}$/))
const picture = v.pipe(v.string(), v.regex(/^picture-[\w-]{1,40}$/))
const text = v.pipe(v.string(), v.maxLength(longest.text))
const line = v.pipe(v.string(), v.maxLength(longest.line))
const minutes = v.pipe(v.number(), v.minValue(partMinutes.min), v.maxValue(partMinutes.max))
const lap = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostLaps))
const list = <T>(one: v.GenericSchema<unknown, T>, most = 500) => v.pipe(v.array(one), v.maxLength(most))
/** An object with the same kind of value under each name. */
const each = <Name extends string, T>(names: readonly Name[], one: v.GenericSchema<unknown, T>) =>
  v.object(Object.fromEntries(names.map((name) => [name, one])) as Record<Name, v.GenericSchema<unknown, T>>)

const challenge = { title: line, challenge: text, whom: line }
const feature = { id, name: line }

const trial = v.object({
  lap,
  name: line,
  kind: v.nullable(v.picklist(kinds)),
  picture: v.nullable(picture),
  features: list(v.object({ ...feature, own: v.boolean(), on: v.boolean() })),
  arguments: list(v.object({ id, feature: id, name: line, side: v.picklist(sides), text })),
  test: each(findings, text),
})

const concept = v.object({
  sheet: each(fields, v.object({ text, table: v.nullable(tableId) })),
  parts: list(
    v.object({
      id,
      text,
      lane: v.picklist(laneIds),
      from: v.nullable(v.object({ table: tableId, idea: id })),
    }),
    mostIdeas,
  ),
})

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, Work>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    ...challenge,
    ideas: list(v.object({ id, text, origin: v.nullable(v.object({ activity: id, offer: id })) }), mostIdeas),
    features: list(v.object(feature), mostFeatures),
    tests: v.boolean(),
    more: list(id, 1000),
    minutes: each(minuteParts, minutes),
  }),
  brief: v.object({
    ...challenge,
    ideas: list(v.object({ id, text }), mostIdeas),
    features: list(v.object(feature), mostFeatures),
    laps: lap,
  }),
  work: v.object({
    ideas: list(
      v.object({
        id,
        text,
        shared: v.boolean(),
        lane: v.nullable(v.picklist(laneIds)),
        lap: v.nullable(lap),
      }),
      2 * mostIdeas,
    ),
    sheet: each(fields, text),
    trials: list(trial, mostLaps),
  }),
  plenary: v.object({
    concept: v.nullable(concept),
    turns: list(
      v.object({
        version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
        feature: id,
        name: line,
        to: v.picklist(dials),
        because: text,
      }),
    ),
    versions: list(
      v.object({ round: id, day: v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'a day')), concept }),
      100,
    ),
    page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  }),
}
