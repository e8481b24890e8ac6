import * as v from 'valibot'
import { day, fetched, id, line, list, minutes, schemaOf, text as textOf } from '../kit/schema'
import type { Brief, Card, Plenary, Setup, Work } from './model'
import { forms, longest, minuteParts, most, origins } from './model'

const text = textOf(longest.text)
const many = 500

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

const cards = list(card, most.cards)
const answer = v.object({
  card: id,
  notes: list(v.object({ id, text }), most.notes),
  sentence: textOf(longest.sentence),
  disagree: v.nullable(text),
  unknown: v.nullable(text),
})

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    strategy: line,
    about: text,
    cards,
    brought: list(v.object({ ...fetched, card: v.nullable(id) }), 1000),
    form: v.picklist(forms),
    dots: v.boolean(),
    minutes: minutes(minuteParts),
  }),
  brief: v.object({
    strategy: line,
    cards,
    dots: v.boolean(),
    beside: list(v.object({ card: id, text: textOf() }), 1000),
  }),
  work: v.object({ answers: list(answer, many) }),
  plenary: v.object({
    directions: list(v.object({ card: id, round: id, day, text: textOf(longest.direction) }), many),
  }),
})
