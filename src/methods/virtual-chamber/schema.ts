import * as v from 'valibot'
import { minutesOf } from '../../lib/clock'
import { limit, partMinutes } from '../../lib/limits'
import { day, each, id, list, minutes, picture, schemaOf, text, whole, within } from '../kit/schema'
import {
  allMinutes,
  type Brief,
  choreKinds,
  longest,
  most,
  type Plenary,
  placeKinds,
  prompts,
  type Setup,
  type Work,
  ways,
} from './model'
import { edges } from './spots'

const title = text(longest.title)
const asks = each(prompts, text(longest.prompt))
const clock = v.pipe(
  text(limit(5)),
  v.check((typed) => typed === '' || minutesOf(typed) !== null, 'a time of day'),
)
const percent = within(edges)

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    title,
    welcome: text(longest.welcome),
    way: v.picklist(ways),
    day: v.nullable(day),
    begins: v.optional(clock, ''),
    chores: list(
      v.object({
        id,
        kind: v.picklist(choreKinds),
        text: text(longest.chore),
        who: text(longest.who),
        day: v.nullable(day),
        done: v.boolean(),
      }),
      most.chores,
    ),
    tables: list(v.object({ id, name: text(longest.name), roles: text(longest.roles) }), most.tables),
    letter: text(longest.letter),
    snacks: text(longest.snacks),
    prompts: asks,
    photo: v.nullable(v.object({ id: picture, width: whole(1, 4000), height: whole(1, 4000) })),
    alt: text(longest.alt),
    places: list(
      v.object({
        ...{ id, kind: v.picklist(placeKinds), name: text(longest.name), text: text(longest.text) },
        ...{ link: text(longest.link), x: percent, y: percent },
      }),
      most.places,
    ),
    quiz: list(
      v.object({
        ...{ id, text: text(longest.asks), answers: text(longest.answers) },
        ...{ right: whole(0, 400), why: text(longest.why) },
      }),
      most.quiz,
    ),
    music: text(longest.link),
    contact: text(longest.contact),
    address: text(longest.link),
    minutes: minutes(allMinutes, partMinutes),
  }),
  brief: v.object({ title, prompts: asks }),
  work: v.object({
    cards: list(v.object({ id, prompt: v.picklist(prompts), text: text(longest.card) }), most.cards),
  }),
  plenary: v.object({
    lit: v.nullable(v.object({ step: v.picklist(allMinutes), place: id })),
    rules: list(v.object({ id, text: text(longest.rule), day }), most.rules),
  }),
})
