import * as v from 'valibot'
import { someMinutes } from '../../lib/limits'
import { day, fetched, id, idOf, list, minutes, schemaOf, text } from '../kit/schema'
import {
  type Brief,
  type Dilemma,
  endKinds,
  goods,
  longest,
  marks,
  minuteParts,
  most,
  type Plenary,
  type Setup,
  type Work,
  workshops,
} from './model'

/** What was brought is called by the item it came from, and by what that calls it. */
const madeOfTwo = idOf(80)

/** A dilemma of a set-up, and of a deck. */
export const card: v.GenericSchema<unknown, Dilemma> = v.object({
  id,
  title: text(longest.title),
  one: text(longest.good),
  other: text(longest.good),
  forOne: text(longest.for),
  forOther: text(longest.for),
  facts: list(
    v.object({ id, text: text(longest.fact), source: text(longest.source), when: text(longest.who) }),
    most.facts,
  ),
})
const dilemmas = list(card, most.dilemmas)
const title = text(longest.title)

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    title,
    about: text(longest.about),
    frame: text(longest.about),
    fixed: text(longest.about),
    dilemmas,
    brought: list(v.object({ ...fetched, id: madeOfTwo }), 1000),
    from: v.picklist(workshops),
    second: v.nullable(day),
    minutes: minutes(minuteParts, someMinutes),
  }),
  brief: v.object({ title, dilemmas }),
  work: v.object({
    said: list(v.object({ id, dilemma: id, good: v.picklist(goods), text: text(longest.said) }), most.said),
    stones: list(v.object({ id, text: text(longest.stone), through: list(id, most.dilemmas) }), most.laid),
  }),
  plenary: v.object({
    stones: list(
      v.object({
        id,
        text: text(longest.stone),
        leads: list(v.object({ dilemma: id, price: text(longest.price) }), 100),
        from: list(madeOfTwo, 1000),
        mark: v.nullable(v.picklist(marks)),
        condition: text(longest.price),
        day,
      }),
      most.stones,
    ),
    asks: list(
      v.object({
        ...{
          id,
          text: text(longest.ask),
          who: text(longest.who),
          by: v.nullable(day),
          answer: text(longest.answer),
          day,
        },
      }),
      most.asks,
    ),
    ends: list(v.object({ id, kind: v.picklist(endKinds), text: text(longest.end), day }), most.ends),
  }),
})
