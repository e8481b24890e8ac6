import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyLanes, type Sorted, sorted } from '../../../src/methods/concept-generator/ideas'
import { brief, laneIds, type Setup, type Work, type WorkMove } from '../../../src/methods/concept-generator/model'
import { setup, worked } from './room'

const everywhere = ({ tray, lanes, orphans }: Sorted) => [
  ...tray,
  ...orphans,
  ...laneIds.flatMap((lane) => lanes[lane]),
]
const textsOf = (ideas: readonly { readonly text: string }[]) => ideas.map(({ text }) => text)
const lane = (work: Work, name: (typeof laneIds)[number], of: Setup = setup) =>
  textsOf(sorted(brief(of), work).lanes[name])
const place = (idea: string, to: (typeof laneIds)[number] | null, before: string | null = null): WorkMove => ({
  type: 'place',
  idea,
  lane: to,
  before,
})

test('an idea lies where it was laid, last or before another, and the others keep their order', () => {
  const work = worked([place('a', 'in'), place('b', 'in'), place('c', 'in'), place('d', 'in', 'b')])
  expect(lane(work, 'in')).toEqual(['Idé a', 'Idé d', 'Idé b', 'Idé c'])
  expect(lane(worked([place('a', 'in', 'c')], setup, work), 'in')).toEqual(['Idé d', 'Idé b', 'Idé a', 'Idé c'])
})

const anyMove = fc.oneof(
  fc.record({
    type: fc.constant('place' as const),
    idea: fc.constantFrom('a', 'b', 'c', 'd', 'm0-0', 'm1-0', 'nobody'),
    lane: fc.constantFrom(...laneIds, null),
    before: fc.constantFrom(null, 'a', 'b', 'c', 'm0-0'),
  }),
  fc.record({
    type: fc.constant('addIdeas' as const),
    texts: fc.array(fc.constantFrom('Ny', 'En til', ' '), { minLength: 1, maxLength: 3 }),
    lap: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('rewordIdea' as const),
    idea: fc.constantFrom('a', 'b', 'm0-0'),
    text: fc.constantFrom('Andre ord', 'Endnu andre'),
  }),
)

test('however ideas are moved, each lies in exactly one place and none is lost', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 25 }), (moves) => {
      const work = worked(moves)
      const ids = everywhere(sorted(brief(setup), work)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const said = moves.flatMap((move, at) =>
        move.type === 'addIdeas'
          ? move.texts.filter((text) => text.trim() !== '').map((_, place) => `m${at}-${place}`)
          : [],
      )
      expect([...ids].sort()).toEqual(['a', 'b', 'c', 'd', ...said].sort())
    }),
    { numRuns: 60 },
  )
})

test('a move moves one idea: all others lie in their lanes, in their order', () => {
  const lying = (work: Work, but: string) => {
    const { lanes } = sorted(brief(setup), work)
    return laneIds.map((name) => lanes[name].map(({ id }) => id).filter((id) => id !== but))
  }
  const place = anyMove.filter((move) => move.type === 'place')
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (moves) => {
      let work = worked([{ type: 'addIdeas', texts: ['Egen'], lap: null }])
      for (const move of moves) {
        const next = worked([move], setup, work)
        expect(lying(next, move.idea)).toEqual(lying(work, move.idea))
        work = next
      }
    }),
    { numRuns: 60 },
  )
})

test('however the preparation is cut down afterwards, what a table has sorted is still in sight', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 20 }), fc.subarray(['a', 'b', 'c', 'd']), (moves, left) => {
      const work = worked(moves)
      const less = { ...setup, ideas: setup.ideas.filter(({ id }) => left.includes(id)) }
      const { orphans, ...rest } = sorted(brief(less), work)
      const ids = everywhere({ orphans, ...rest }).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id } of work.ideas) expect(ids).toContain(id)
      for (const { id } of orphans) expect(left).not.toContain(id)
    }),
    { numRuns: 60 },
  )
})

test('an idea taken out of the preparation lies in the tray until the table says where, and is its own from then on', () => {
  const work = worked([place('a', 'in'), place('b', 'out')])
  const without = { ...setup, ideas: setup.ideas.filter(({ id }) => id !== 'a') }
  expect(textsOf(sorted(brief(without), work).orphans)).toEqual(['Idé a'])
  expect(lane(work, 'in', without)).toEqual([])
  const kept = worked([place('a', 'in')], without, work)
  expect(lane(kept, 'in', without)).toEqual(['Idé a'])
  expect(sorted(brief(without), kept).orphans).toEqual([])
  // Put back, it lies where the table left it.
  expect(lane(work, 'in')).toEqual(['Idé a'])
})

test('lanes of the way through that are empty are pointed out; an empty parking place is not', () => {
  const work = worked([place('a', 'in'), place('b', 'parked')])
  expect(emptyLanes(sorted(brief(setup), work).lanes)).toEqual(['activity', 'out'])
})

test('a new idea from a test lies among the table’s ideas, and is there once when it joins the collection', () => {
  const work = worked([{ type: 'addIdeas', texts: ['En klokke'], lap: 1 }])
  expect(textsOf(sorted(brief(setup), work).tray)).toContain('En klokke')
  const joined = { ...setup, ideas: [...setup.ideas, { id: work.ideas[0]?.id ?? '', text: 'En klokke', origin: null }] }
  expect(textsOf(sorted(brief(joined), work).tray).filter((text) => text === 'En klokke')).toHaveLength(1)
})
