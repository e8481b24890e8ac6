import * as v from 'valibot'
import { limits, someMinutes } from '../../lib/limits'
import {
  type Brief,
  kinds,
  longestText,
  mostPages,
  mostVersions,
  onScale,
  type Plenary,
  type Setup,
  thresholds,
  verdicts,
  type Work,
} from './model'

// An id becomes part of the key of a box: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,40}$/))
const picture = v.nullable(v.pipe(v.string(), v.regex(/^picture-[\w-]{1,40}$/)))
const line = v.pipe(v.string(), v.maxLength(limits.line))
const text = v.pipe(v.string(), v.maxLength(longestText))
const minutes = v.pipe(v.number(), v.minValue(someMinutes.min), v.maxValue(someMinutes.max))
const number = v.nullable(
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(10),
    v.check((typed) => onScale(typed), 'on the scale'),
  ),
)
const many = 2000

const asked = {
  ask: line,
  question: line,
  low: line,
  high: line,
  versions: v.pipe(v.array(v.object({ id, text, picture })), v.minLength(1), v.maxLength(mostVersions)),
}
const adjustment = { id, version: id, text, number }

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, Work>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    kind: v.picklist(kinds),
    ...asked,
    minutes: v.object({ read: minutes, think: minutes, speak: minutes, adjust: minutes }),
    threshold: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(thresholds.min), v.maxValue(thresholds.max))),
  }),
  brief: v.object(asked),
  work: v.object({ adjustments: v.pipe(v.array(v.object(adjustment)), v.maxLength(many)) }),
  plenary: v.object({
    adjustments: v.pipe(
      v.array(v.object({ ...adjustment, verdict: v.picklist(verdicts), from: v.nullable(id) })),
      v.maxLength(many),
    ),
    draft: v.nullable(v.object({ after: id, text, picture })),
    spans: v.pipe(v.array(id), v.maxLength(50)),
    page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPages)), 0),
  }),
}
