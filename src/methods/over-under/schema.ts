import * as v from 'valibot'
import { day, id, line, list, minutes, schemaOf, text as textOf, whole } from '../kit/schema'
import type { Brief, Plenary, Setup, Story, Work } from './model'
import { headings, longestText, minuteParts, most, sides, themes } from './model'

const text = textOf(longestText)

const told = { id, title: line, text, who: line }

/** A card of the deck, too: own decks are made of stories. */
export const story: v.GenericSchema<unknown, Story> = v.object({
  ...told,
  theme: v.picklist(themes),
  followUps: list(text, most.followUps),
  rule: v.nullable(v.object({ note: text, source: line, year: whole(0, 9999) })),
})

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    stories: list(story, most.stories),
    rules: list(text, most.rules),
    pace: v.picklist(['room', 'table']),
    again: v.boolean(),
    minutes: minutes(minuteParts),
  }),
  brief: v.object({ stories: list(v.object(told), most.stories), again: v.boolean() }),
  work: v.object({
    reasons: list(v.object({ id, story: id, side: v.picklist(sides), text }), most.said),
    expectations: list(v.object({ id, text }), most.said),
  }),
  plenary: v.object({
    picked: v.nullable(id),
    at: v.optional(v.nullable(v.picklist(headings)), null),
    agreed: list(v.object({ id, under: v.picklist(headings), text, day, from: list(id, most.said) }), most.said),
  }),
})
