import * as v from 'valibot'
import { most as mostOfAll, someMinutes } from '../../lib/limits'
import { day, fetched, id, idOf, list, minutes, schemaOf, text, within } from '../kit/schema'
import {
  amount,
  type Brief,
  kinds,
  longest,
  most,
  noteKinds,
  outcomes,
  type Plenary,
  people,
  type Setup,
  sizes,
  states,
  stepNames,
  type Work,
} from './model'

const title = text(longest.title)
/** What was fetched is called by where it came from too. */
const ideaId = idOf(81)

const task = v.object({
  ...{ id, pick: v.nullable(id), text: text(longest.task), when: text(longest.when), who: text(longest.who) },
  state: v.picklist(states),
})
const sprint = v.object({
  ...{ id, group: id, goal: text(longest.aim), goalDay: day },
  ...{ hands: within(amount), evenings: within(amount), from: v.nullable(day), to: v.nullable(day) },
  picks: list(
    v.object({ id, idea: ideaId, text: text(longest.idea), goal: v.nullable(id), made: v.boolean() }),
    most.picks,
  ),
  log: list(task, most.tasks),
  closed: v.nullable(v.object({ id, day })),
  notes: list(v.object({ id, kind: v.picklist(noteKinds), text: text(longest.note), day }), most.notes),
  ...{ thing: text(longest.thing), met: v.nullable(v.picklist(outcomes)) },
  ...{ result: text(longest.result), resultDay: day, learned: text(longest.learned) },
})

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    title,
    about: text(longest.about),
    goals: list(v.object({ id, text: text(longest.goal), away: v.boolean() }), most.goals),
    ideas: list(
      v.object({
        ...{ id: ideaId, text: text(longest.idea), goal: v.nullable(id), from: text(longest.from) },
        ...{ size: v.nullable(v.picklist(sizes)), origin: v.nullable(fetched.origin), of: v.nullable(id) },
      }),
      most.ideas,
    ),
    groups: list(
      v.object({
        ...{ id, name: text(longest.name), roles: text(longest.roles), people: within(people), away: v.boolean() },
      }),
      most.groups,
    ),
    meeting: v.object({
      ...{ kind: v.picklist(kinds), group: v.nullable(id) },
      was: v.optional(list(v.object({ round: id, group: v.nullable(id) }), mostOfAll.rounds)),
    }),
    minutes: minutes(stepNames, someMinutes),
  }),
  brief: v.object({ title, goals: list(text(longest.goal), most.goals) }),
  work: v.object({ ideas: list(v.object({ id, text: text(longest.idea) }), most.written) }),
  plenary: v.object({ sprints: list(sprint, most.sprints) }),
})
