import * as v from 'valibot'
import { limits, partMinutes } from '../../lib/limits'
import {
  type Brief,
  headings,
  longestText,
  most,
  type Plenary,
  type Setup,
  type Story,
  themes,
  type Work,
} from './model'

// An id becomes part of the key of a box: what cannot be part of a key cannot be saved as a file and opened again.
const id = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w-]{1,40}$/))
const line = v.pipe(v.string(), v.maxLength(limits.line))
const text = v.pipe(v.string(), v.maxLength(longestText))
const minutes = v.pipe(v.number(), v.minValue(partMinutes.min), v.maxValue(partMinutes.max))
const many = 2000

const told = { id, title: line, text, who: line }

/** A card of the deck, too: own decks are made of stories. */
export const story: v.GenericSchema<unknown, Story> = v.object({
  ...told,
  theme: v.picklist(themes),
  followUps: v.pipe(v.array(text), v.maxLength(most.followUps)),
  rule: v.nullable(
    v.object({ note: text, source: line, year: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)) }),
  ),
})

export const schema: {
  readonly setup: v.GenericSchema<unknown, Setup>
  readonly brief: v.GenericSchema<unknown, Brief>
  readonly work: v.GenericSchema<unknown, Work>
  readonly plenary: v.GenericSchema<unknown, Plenary>
} = {
  setup: v.object({
    stories: v.pipe(v.array(story), v.maxLength(most.stories)),
    rules: v.pipe(v.array(text), v.maxLength(most.rules)),
    pace: v.picklist(['room', 'table']),
    again: v.boolean(),
    minutes: v.object({
      rules: minutes,
      read: minutes,
      decide: minutes,
      talk: minutes,
      expect: minutes,
      plenary: minutes,
    }),
  }),
  brief: v.object({ stories: v.pipe(v.array(v.object(told)), v.maxLength(many)), again: v.boolean() }),
  work: v.object({
    reasons: v.pipe(v.array(v.object({ id, story: id, side: v.picklist(['over', 'under']), text })), v.maxLength(many)),
    expectations: v.pipe(v.array(v.object({ id, text })), v.maxLength(many)),
  }),
  plenary: v.object({
    skipped: v.pipe(v.array(id), v.maxLength(many)),
    picked: v.nullable(id),
    at: v.optional(v.nullable(v.picklist(headings)), null),
    agreed: v.pipe(
      v.array(v.object({ id, under: v.picklist(headings), text, from: v.pipe(v.array(id), v.maxLength(many)) })),
      v.maxLength(many),
    ),
  }),
}
