import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { limits, partMinutes } from '../../lib/limits'
import { type Brief, type Card, forms, longest, most, origins, type Plenary, type Setup, type Work } from './model'

// An id becomes part of a key: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,40}$/))
const line = v.pipe(v.string(), v.maxLength(limits.line))
const text = v.pipe(v.string(), v.maxLength(longest.text))
const minutes = v.pipe(v.number(), v.minValue(partMinutes.min), v.maxValue(partMinutes.max))
const many = 500

const brought = v.object({
  id,
  text: v.pipe(v.string(), v.maxLength(20_000)),
  kind: v.picklist(['idea', 'principle', 'solution', 'question']),
  origin: v.object({ activity: id, offer: id }),
  card: v.nullable(id),
})

/** A card of a set-up, and of a deck. */
export const card: v.GenericSchema<unknown, Card> = v.object({
  id,
  origin: v.picklist(origins),
  theme: line,
  question: line,
  opens: line,
  chooses: line,
  because: text,
})

const cards = v.pipe(v.array(card), v.maxLength(most.cards))

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, Work>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    strategy: line,
    about: text,
    cards,
    brought: v.pipe(v.array(brought), v.maxLength(1000)),
    form: v.picklist(forms),
    dots: v.boolean(),
    minutes: v.object({
      frame: minutes,
      read: minutes,
      write: minutes,
      turn: minutes,
      sentence: minutes,
      table: minutes,
      direction: minutes,
    }),
  }),
  brief: v.object({
    strategy: line,
    cards,
    dots: v.boolean(),
    beside: v.pipe(v.array(v.object({ card: id, text: v.pipe(v.string(), v.maxLength(20_000)) })), v.maxLength(1000)),
  }),
  work: v.object({
    answers: v.pipe(
      v.array(
        v.object({
          card: id,
          notes: v.pipe(v.array(v.object({ id, text })), v.maxLength(most.notes)),
          sentence: v.pipe(v.string(), v.maxLength(longest.sentence)),
          disagree: v.nullable(text),
          unknown: v.nullable(text),
        }),
      ),
      v.maxLength(many),
    ),
  }),
  plenary: v.object({
    skipped: v.pipe(v.array(id), v.maxLength(many)),
    directions: v.pipe(
      v.array(
        v.object({
          card: id,
          round: id,
          day: v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'a day')),
          text: v.pipe(v.string(), v.maxLength(longest.direction)),
        }),
      ),
      v.maxLength(many),
    ),
    page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  }),
}
