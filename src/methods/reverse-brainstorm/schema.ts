import * as v from 'valibot'
import { day, fetched, id, list, minutes, schemaOf, text as textOf, whole } from '../kit/schema'
import type { Brief, Plenary, Setup, Work } from './model'
import { families, kinds, longest, minuteParts, mostNotes, mostPrinciples } from './model'

const text = textOf(longest.text)
const ids = list(id, 5000)

const number = whole(1, mostPrinciples)
const numbers = v.pipe(v.array(number), v.minLength(1), v.maxLength(mostPrinciples))
const turned = list(v.object({ id, note: v.nullable(id), kind: v.picklist(kinds), text }), 1000)

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    initiative: text,
    family: v.picklist(families),
    positive: text,
    negative: text,
    asksKnown: v.boolean(),
    dots: v.boolean(),
    numbers,
    brought: list(v.object(fetched), 1000),
    minutes: minutes(minuteParts),
  }),
  brief: v.object({ initiative: text, negative: text, dots: v.boolean(), numbers }),
  work: v.object({
    notes: list(v.object({ id, text, away: v.boolean() }), mostNotes),
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
    principles: list(v.object({ id, number, text, from: ids, day }), mostPrinciples),
    dotted: v.optional(v.object({ round: id, words: list(v.object({ number, text }), mostPrinciples) })),
  }),
})
