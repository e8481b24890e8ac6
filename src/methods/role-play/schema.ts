import * as v from 'valibot'
import { someMinutes } from '../../lib/limits'
import { day, id, list, minutes, schemaOf, text, whole } from '../kit/schema'
import {
  type Brief,
  letters,
  lineKinds,
  longest,
  minuteParts,
  most,
  noteKinds,
  type Own,
  outcomes,
  type Plenary,
  type Setup,
  seats,
  sides,
  suitable,
} from './model'

const people = whole(0, most.people)
const name = text(longest.name)
const title = text(longest.title)

const part = v.object({
  ...{ id, title: name, list: v.nullable(id), seat: v.picklist(seats), suits: v.picklist(suitable) },
  office: name,
  ...{
    spare: v.boolean(),
    early: v.boolean(),
    who: text(longest.part),
    want: text(longest.part),
    how: text(longest.part),
  },
  secret: text(longest.part),
})
const line = v.object({
  ...{ id, kind: v.picklist(lineKinds), by: v.nullable(id), at: v.nullable(id), text: text(longest.line) },
})
const item = v.object({
  ...{ id, title, paper: text(longest.paper), out: v.boolean(), refers: list(id, most.items) },
  lines: list(line, most.lines),
})
const vote = v.object({
  ...{ id, question: title, outcome: v.picklist(outcomes) },
  written: list(v.object({ part: id, side: v.picklist(sides) }), most.parts),
  away: list(id, most.parts),
})
const words = text(longest.card)
const card = v.object({
  ...{ id, title, what: words, when: words, says: words, follows: words, source: text(longest.source) },
  ...{ year: text(longest.year), ours: words },
})
const answer = text(longest.quiz)
const asked = { id, asks: answer, a: answer, b: answer, c: answer }
const question = v.object({
  ...{ ...asked, right: v.picklist(letters), why: text(longest.why), card: v.nullable(id) },
})

export const schema = schemaOf<Setup, Brief, null, Plenary>({
  setup: v.object({
    ...{ council: name, officials: people, mayor: v.nullable(id), sent: v.boolean() },
    groups: list(v.object({ id, name, seasoned: people, fresh: people }), most.groups),
    lists: list(v.object({ id, name }), most.lists),
    parts: list(part, most.parts),
    items: list(item, most.items),
    votes: list(vote, most.votes),
    cards: list(card, most.cards),
    quiz: list(question, most.quiz),
    minutes: minutes(minuteParts, someMinutes),
  }),
  brief: v.object({
    council: name,
    parts: list(v.object({ title: name, list: name }), most.parts),
    items: list(
      v.object({
        ...{ id, title },
        lines: list(
          v.object({ kind: v.picklist(lineKinds), by: whole(-1, most.parts), text: text(longest.line) }),
          most.lines,
        ),
      }),
      most.items,
    ),
    votes: list(title, most.votes),
    quiz: list(v.object(asked), most.quiz),
  }),
  work: v.null(),
  plenary: v.object({
    notes: list(v.object({ id, kind: v.picklist(noteKinds), text: text(longest.note), day }), most.notes),
  }),
})

export const own: v.GenericSchema<unknown, Own> = v.object({
  parts: list(
    v.object({
      part: whole(0, most.parts),
      ...{ who: text(longest.part), want: text(longest.part), how: text(longest.part), secret: text(longest.part) },
    }),
    most.parts,
  ),
  votes: list(v.nullable(v.picklist([1, 0, -1])), most.votes),
})
