import type { Context, Language } from '../contract'
import {
  type Field,
  fields,
  type Idea,
  type LaneId,
  type PlenaryMove,
  type Setup,
  type WorkMove,
  wayThrough,
} from './model'

const examples = async (language: Language) =>
  (await (language === 'da' ? import('./decks/examples.da.json') : import('./decks/examples.en.json'))).default

type Example = Awaited<ReturnType<typeof examples>>
type Made = Example['tables'][number]

const fieldOf = (made: Made, field: Field): string => made.sheet[field]

/** A table sorts the ideas of the example, writes its sheet and builds its prototype. */
const tableMoves = (made: Made, ideas: readonly Idea[], sorts: boolean): readonly WorkMove[] => {
  const features = made.features
  return [
    { type: 'addIdeas', texts: made.ideas, lap: null },
    ...(sorts
      ? wayThrough.flatMap((lane) =>
          made[lane].flatMap((at): readonly WorkMove[] => {
            const idea = ideas[at]
            return idea ? [{ type: 'place', idea: idea.id, lane, before: null }] : []
          }),
        )
      : []),
    ...fields
      .filter((field) => fieldOf(made, field) !== '')
      .map((field): WorkMove => ({ type: 'write', field, text: fieldOf(made, field) })),
    { type: 'name', lap: 1, text: made.prototype },
    { type: 'build', lap: 1, kind: 'cardboard' },
    ...features.map((text): WorkMove => ({ type: 'ownFeature', lap: 1, text })),
    ...made.test.map(
      ({ finding, text }): WorkMove => ({
        type: 'find',
        lap: 1,
        finding: finding === 'works' ? 'works' : finding === 'stumbles' ? 'stumbles' : 'surprises',
        text,
      }),
    ),
  ]
}

const laneOf = (name: string): LaneId => wayThrough.find((lane) => lane === name) ?? 'parked'

/** An evening about welcoming newcomers: ideas, concepts and prototypes that are made up. */
export const rehearse = async (setup: Setup, { language }: Context) => {
  const made = await examples(language)
  const fresh = setup.ideas.length === 0
  const ideas = fresh
    ? made.ideas.map((text, at): Idea => ({ id: `example-${at + 1}`, text, origin: null }))
    : setup.ideas
  const argued = setup.features.filter(({ name }) => name.trim() !== '').slice(0, 2)
  const tables = made.tables.map((table, index): { work: readonly WorkMove[] } => {
    const feature = argued[index % Math.max(1, argued.length)]
    const said: readonly WorkMove[] = feature
      ? [
          { type: 'stress', lap: 1, feature: feature.id, on: true },
          { type: 'argue', lap: 1, feature: feature.id, side: 'for', text: table.for },
          { type: 'argue', lap: 1, feature: feature.id, side: 'against', text: table.against },
        ]
      : []
    return { work: [...tableMoves(table, ideas, fresh), ...said] }
  })
  const plenary: readonly PlenaryMove[] = [
    ...fields.map((field): PlenaryMove => ({ type: 'write', field, text: made.concept[field] })),
    ...made.parts.map(({ lane, text }): PlenaryMove => ({ type: 'add', lane: laneOf(lane), text })),
    ...argued.flatMap(({ id }, at): readonly PlenaryMove[] => [
      { type: 'turn', version: 1, feature: id, to: at === 0 ? 'up' : 'down' },
      { type: 'because', version: 1, feature: id, text: made.turns[at] ?? made.title },
    ]),
  ]
  return {
    setup: {
      ...setup,
      title: setup.title || made.title,
      challenge: setup.challenge || made.challenge,
      whom: setup.whom || made.whom,
      ideas,
    },
    tables,
    plenary,
  }
}
