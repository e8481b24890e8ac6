import * as v from 'valibot'
import { day, each, idOf, list, minutes, picture, schemaOf, text as textOf, whole } from '../kit/schema'
import type { Brief, Plenary, Setup, Work } from './model'
import {
  dials,
  fields,
  findings,
  kinds,
  laneIds,
  longest,
  minuteParts,
  mostFeatures,
  mostIdeas,
  mostInTrial,
  mostLaps,
  sides,
} from './model'

const id = idOf(80)
/** A table that came in from two devices is there twice, with a tilde in its id. */
const tableId = v.pipe(v.string(), v.regex(/^(?!(__proto__|constructor|prototype)$)[\w~-]{1,120}$/))
const text = textOf(longest.text)
const line = textOf(longest.line)
const lap = whole(1, mostLaps)
const many = 500

const feature = { id, name: line }
const features = list(v.object(feature), mostFeatures)
const challenge = { title: line, challenge: text, whom: line }

const trial = v.object({
  lap,
  name: line,
  kind: v.nullable(v.picklist(kinds)),
  picture: v.nullable(picture),
  features: list(v.object({ ...feature, own: v.boolean(), on: v.boolean() }), mostInTrial),
  arguments: list(v.object({ id, feature: id, name: line, side: v.picklist(sides), text }), mostInTrial),
  test: each(findings, text),
})

const from = v.nullable(v.object({ table: tableId, idea: id }))
const concept = v.object({
  day,
  sheet: each(fields, v.object({ text, table: v.nullable(tableId) })),
  parts: list(v.object({ id, text, lane: v.picklist(laneIds), from }), mostIdeas),
})

const placed = { id, text, shared: v.boolean(), lane: v.nullable(v.picklist(laneIds)), lap: v.nullable(lap) }

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    ...challenge,
    ideas: list(v.object({ id, text, origin: v.nullable(v.object({ activity: id, offer: id })) }), mostIdeas),
    features,
    tests: v.boolean(),
    more: list(id, 1000),
    minutes: minutes(minuteParts),
  }),
  brief: v.object({ ...challenge, ideas: list(v.object({ id, text }), mostIdeas), features, laps: lap }),
  work: v.object({
    ideas: list(v.object(placed), 2 * mostIdeas),
    sheet: each(fields, text),
    trials: list(trial, mostLaps),
  }),
  plenary: v.object({
    concept: v.nullable(concept),
    turns: list(
      v.object({ version: whole(1, 1000), feature: id, name: line, to: v.picklist(dials), because: text }),
      many,
    ),
    versions: list(v.object({ round: id, day, concept }), 100),
  }),
})
