import * as v from 'valibot'
import { day, each, id, list, schemaOf, text, within } from '../kit/schema'
import {
  assumptions,
  type Brief,
  bodies,
  daysBefore,
  gates,
  heaps,
  kinds,
  longest,
  markKinds,
  most,
  type Plenary,
  replies,
  type Setup,
  sittings,
  tasks,
  units,
} from './model'

const anyId = v.nullable(id)
const title = text(longest.title)

const step = v.object({
  ...{ id, lane: anyId, text: text(longest.step), kind: v.picklist(kinds) },
  ...{ before: v.nullable(within(daysBefore)), unit: v.picklist(units), body: v.picklist(bodies) },
  ...{ role: text(longest.role), good: text(longest.note), snag: text(longest.note), template: text(longest.note) },
})

const oneCase = v.object({
  ...{ id, title, role: text(longest.role), last: v.nullable(day) },
  ...{ gate: each(gates, v.picklist(replies)), done: list(id, most.steps + bodies.length) },
})

export const schema = schemaOf<Setup, Brief, null, Plenary>({
  setup: v.object({
    title,
    sitting: v.picklist(sittings),
    lanes: list(v.object({ id, label: text(longest.lane) }), most.lanes),
    steps: list(step, most.steps),
    arrows: list(v.object({ id, from: id, to: id, back: v.boolean() }), most.arrows),
    names: each(bodies, text(longest.name)),
    meetings: each(bodies, list(day, most.meetings)),
    closed: list(v.object({ id, from: day, to: day, text: text(longest.closed) }), most.closed),
    assumed: each(assumptions, v.boolean()),
    cases: list(oneCase, most.cases),
    checks: text(longest.checks),
    page: text(longest.page),
    past: list(v.object({ id, text: text(longest.past) }), most.past),
    share: v.boolean(),
  }),
  brief: v.object({ title }),
  work: v.null(),
  plenary: v.object({
    marks: list(v.object({ id, kind: v.picklist(markKinds), step: anyId, text: text(longest.mark) }), most.marks),
    improvements: list(
      v.object({
        ...{ id, text: text(longest.improvement), who: text(longest.role) },
        ...{ by: v.nullable(day), done: v.boolean(), day },
      }),
      most.improvements,
    ),
    lines: list(v.object({ id, text: text(longest.line), day }), most.lines),
    heaps: list(v.object({ id, heap: v.picklist(heaps) }), most.past),
    lit: v.nullable(v.object({ task: v.picklist(Object.values(tasks).flat()), step: id })),
  }),
})
