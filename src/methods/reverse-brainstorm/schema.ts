import * as v from 'valibot'
import { partMinutes } from '../../lib/limits'
import {
  type Brief,
  families,
  kinds,
  longest,
  mostNotes,
  mostPrinciples,
  type Plenary,
  type Setup,
  type Work,
} from './model'

// An id becomes part of a key: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,40}$/))
const text = v.pipe(v.string(), v.maxLength(longest.text))
const minutes = v.pipe(v.number(), v.minValue(partMinutes.min), v.maxValue(partMinutes.max))
const ids = v.pipe(v.array(id), v.maxLength(5000))

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPrinciples))
const numbers = v.pipe(v.array(number), v.minLength(1), v.maxLength(mostPrinciples))
const turned = v.pipe(v.array(v.object({ id, note: v.nullable(id), kind: v.picklist(kinds), text })), v.maxLength(1000))

const fetched = v.object({
  id,
  text: v.pipe(v.string(), v.maxLength(20_000)),
  kind: v.picklist(['idea', 'principle', 'solution', 'question']),
  origin: v.object({ activity: id, offer: id }),
})

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, Work>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    initiative: text,
    family: v.picklist(families),
    positive: text,
    negative: text,
    asksKnown: v.boolean(),
    dots: v.boolean(),
    numbers,
    brought: v.pipe(v.array(fetched), v.maxLength(1000)),
    minutes: v.object({ silent: minutes, open: minutes, turn: minutes, principles: minutes, priority: minutes }),
  }),
  brief: v.object({ initiative: text, negative: text, dots: v.boolean(), numbers }),
  work: v.object({
    notes: v.pipe(v.array(v.object({ id, text, away: v.boolean() })), v.maxLength(mostNotes)),
    closed: v.boolean(),
    turned,
    cannot: ids,
  }),
  plenary: v.object({
    closed: v.boolean(),
    picked: v.nullable(id),
    turned,
    cannot: ids,
    known: ids,
    principles: v.pipe(
      v.array(
        v.object({
          id,
          number,
          text,
          from: ids,
        }),
      ),
      v.maxLength(mostPrinciples),
    ),
  }),
}
