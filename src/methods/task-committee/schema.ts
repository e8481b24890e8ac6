import * as v from 'valibot'
import { partMinutes } from '../../lib/limits'
import { day, each, id, list, minutes, picture, schemaOf, text, whole } from '../kit/schema'
import {
  allMinutes,
  answers,
  type Brief,
  longest,
  most,
  type Plenary,
  questions,
  type Setup,
  sittings,
  termKeys,
  type Work,
  wishPart,
} from './model'

const asked = {
  title: text(longest.title),
  need: text(longest.need),
  sitting: v.picklist(sittings),
  questions: each(questions, text(longest.question)),
}
const heading = v.object({ id, name: text(longest.heading) })
const terms = each(termKeys, text(longest.term))
const people = whole(0, most.people)

const result = v.object({
  way: v.picklist(['agreed', 'counted']),
  day,
  together: v.boolean(),
  seats: whole(0, most.seats),
  citizens: people,
  groups: list(
    v.object({
      ...{ id, name: text(longest.bloc), present: whole(0, most.present) },
      ...{ seats: whole(0, most.seats), citizens: people },
    }),
    most.groups,
  ),
  lot: text(longest.lot),
  note: text(longest.note),
})

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    ...asked,
    first: v.nullable(day),
    council: text(longest.council),
    milestones: list(
      v.object({
        ...{ id, text: text(longest.mile), who: text(longest.who) },
        ...{ day: v.nullable(day), done: v.boolean(), council: v.boolean() },
      }),
      most.milestones,
    ),
    terms,
    versions: list(v.object({ id, day, meeting: text(longest.meeting), terms }), most.versions),
    worked: list(id, most.lines),
    channels: text(longest.channels),
    notice: text(longest.notice),
    rows: list(heading, most.rows),
    columns: list(heading, most.columns),
    cells: list(v.object({ id, row: id, column: id, needed: people, found: people }), most.rows * most.columns),
    result: v.nullable(result),
    recommendations: list(
      v.object({
        ...{ id, text: text(longest.recommendation), answer: v.picklist(answers) },
        ...{ why: text(longest.why), day: v.nullable(day) },
      }),
      most.recommendations,
    ),
    photo: v.nullable(v.object({ id: picture, width: whole(1, 4000), height: whole(1, 4000) })),
    alt: text(longest.alt),
    minutes: minutes(allMinutes, partMinutes),
  }),
  brief: v.object(asked),
  work: v.object({
    notes: list(v.object({ id, part: v.picklist([wishPart, ...questions]), text: text(longest.wish) }), most.notes),
  }),
  plenary: v.object({
    lines: list(v.object({ id, from: v.picklist(sittings), text: text(longest.wish), day }), most.lines),
  }),
})
