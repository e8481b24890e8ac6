import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/concept-generator/audience'
import * as documents from '../../../src/methods/concept-generator/documents'
import { featuresIn } from '../../../src/methods/concept-generator/features'
import type { PlenaryMove, ThisActivity } from '../../../src/methods/concept-generator/model'
import { collected, receive } from '../../../src/methods/concept-generator/received'
import { steps } from '../../../src/methods/concept-generator/steps'
import { written } from '../written'
import { context, nextRound, played, roomWith, setup, standing, worked } from './room'

const first = worked([
  { type: 'addIdeas', texts: ['Vores egen'], lap: null },
  { type: 'place', idea: 'a', lane: 'in', before: null },
  { type: 'place', idea: 'm0-0', lane: 'activity', before: null },
  { type: 'write', field: 'headline', text: 'Boden' },
  { type: 'write', field: 'asks', text: 'En nøgle' },
  { type: 'stress', lap: 1, feature: 'push', on: true },
  { type: 'ownFeature', lap: 1, text: 'Stilhed' },
  { type: 'argue', lap: 1, feature: 'push', side: 'for', text: 'Det virker' },
])
const second = worked([
  { type: 'place', idea: 'b', lane: 'out', before: null },
  { type: 'write', field: 'headline', text: 'Torvet' },
])
const room = () => roomWith([first, second, null])
const partsOf = ({ plenary }: ThisActivity) =>
  plenary.concept?.parts.map(({ text, lane, from }) => [text, lane, from?.table]) ?? []

test('a concept built from parts of several tables says where each part came from', () => {
  const now = played(room(), [
    { type: 'pick', table: 't1' },
    { type: 'takeIdea', table: 't2', idea: 'b' },
    { type: 'takeLine', table: 't2', field: 'headline' },
    { type: 'add', lane: 'out', text: 'Kaffe' },
  ])
  expect(partsOf(now)).toEqual([
    ['Idé a', 'in', 't1'],
    ['Vores egen', 'activity', 't1'],
    ['Idé b', 'out', 't2'],
    ['Kaffe', 'out', undefined],
  ])
  expect(now.plenary.concept?.sheet.headline).toEqual({ text: 'Torvet', table: 't2' })
  expect(now.plenary.concept?.sheet.asks).toEqual({ text: 'En nøgle', table: 't1' })
  // Put in the room's own words, it still began at that table; taken twice it is there once.
  const reworded = played(now, [
    { type: 'write', field: 'headline', text: 'Torvet om lørdagen' },
    { type: 'takeIdea', table: 't2', idea: 'b' },
  ])
  expect(reworded.plenary.concept?.sheet.headline.table).toBe('t2')
  expect(partsOf(reworded)).toHaveLength(4)
})

test('the dial stands where people put it, and nowhere before', () => {
  const now = played(room(), [{ type: 'pick', table: 't1' }])
  expect(featuresIn(now, 1).map(({ turn }) => turn)).toEqual([null, null, null, null, null])
  const turned = played(now, [{ type: 'turn', version: 1, feature: 'push', to: 'up' }])
  expect(featuresIn(turned, 1).find(({ id }) => id === 'push')).toMatchObject({
    for: ['Det virker'],
    turn: { to: 'up' },
  })
  expect(played(turned, [{ type: 'turn', version: 1, feature: 'push', to: null }]).plenary).toEqual(now.plenary)
})

test('a feature taken out of the preparation keeps its arguments and its dial, in sight', () => {
  const turned = played(room(), [
    { type: 'pick', table: 't1' },
    { type: 'turn', version: 1, feature: 'push', to: 'drop' },
    { type: 'turn', version: 1, feature: 'rule', to: 'down' },
  ])
  const without = { ...turned, setup: { ...setup, features: [] } }
  expect(featuresIn(without, 1).find(({ id }) => id === 'push')).toMatchObject({
    name: 'feature.push',
    orphan: true,
    for: ['Det virker'],
    turn: { to: 'drop' },
  })
  // One that nobody argued about has its dial.
  expect(featuresIn(without, 1).find(({ id }) => id === 'rule')).toMatchObject({ orphan: true, turn: { to: 'down' } })
})

const toVersion2: readonly PlenaryMove[] = [
  { type: 'pick', table: 't1' },
  { type: 'turn', version: 1, feature: 'push', to: 'up' },
  { type: 'turn', version: 1, feature: 'rule', to: 'drop' },
  { type: 'nextVersion' },
  { type: 'write', field: 'headline', text: 'Boden med klokke' },
]

test('the version before is kept as it was, and version 2 shows what was turned', () => {
  const now = standing(played(room(), toVersion2), 'version-1')
  expect(now.plenary.versions.map(({ concept }) => concept.sheet.headline.text)).toEqual(['Boden'])
  expect(audience(now, context)).toMatchObject({
    kind: 'path',
    task: 'changed',
    version: 2,
    headline: 'Boden med klokke',
    dial: [{ to: 'up' }, { to: 'drop' }],
  })
  // Stepping back shows the dial of version 1, and what it was turned on.
  expect(audience(standing(now, 'make-1'), context)).toMatchObject({ version: 1, headline: 'Boden' })
  expect(JSON.stringify(written(documents, now, context).case)).toContain('Boden med klokke')
})

test('one lap, one version: the next begins when the room has taken another lap', () => {
  const once = played(room(), [...toVersion2, { type: 'nextVersion' }])
  expect(once.plenary.versions).toHaveLength(1)
  const more = { ...once, setup: { ...setup, more: ['round'] } }
  expect(steps(more, context).map(({ id }) => id)).toContain('version-2')
  const twice = played(more, [{ type: 'turn', version: 2, feature: 'push', to: 'down' }, { type: 'nextVersion' }], 'q')
  expect(twice.plenary.versions).toHaveLength(2)
  expect(twice.plenary.turns.map(({ version, to }) => [version, to])).toEqual([
    [1, 'up'],
    [1, 'drop'],
    [2, 'down'],
  ])
})

test('months later, in a new round, the room goes on from its concept: versions stand, tables begin afresh', () => {
  const later = nextRound(played(room(), toVersion2), [first, null])
  expect(steps(later, context).map(({ id }) => id)).toEqual(['again', 'make-1', 'argue-1', 'dial-1', 'version-1'])
  expect(audience(standing(later, 'again'), context)).toMatchObject({ kind: 'path', version: 2 })
  const turned = played(
    later,
    [{ type: 'turn', version: 2, feature: 'push', to: 'down' }, { type: 'nextVersion' }],
    'l',
  )
  expect(turned.plenary.versions.map(({ round }) => round)).toEqual(['round', 'later'])
  expect(audience(standing(turned, 'version-1'), context)).toMatchObject({ version: 3, dial: [{ to: 'down' }] })
})

const anyMove = fc.oneof(
  fc.constantFrom<PlenaryMove>(
    { type: 'pick', table: 't1' },
    { type: 'pick', table: 't2' },
    { type: 'takeIdea', table: 't2', idea: 'b' },
    { type: 'add', lane: 'in', text: 'Ny' },
    { type: 'nextVersion' },
    { type: 'write', field: 'headline', text: 'Andet' },
    { type: 'turn', version: 1, feature: 'push', to: 'up' },
    { type: 'turn', version: 1, feature: 'push', to: null },
    { type: 'turn', version: 2, feature: 'rule', to: 'drop' },
  ),
  // Parts by their place in the concept as it lies then.
  fc.record({
    type: fc.constant('shuffle' as const),
    part: fc.nat(5),
    lane: fc.constantFrom('in' as const, 'activity' as const, 'out' as const, 'parked' as const),
    before: fc.option(fc.nat(5)),
  }),
)

const asMove = (
  move: typeof anyMove extends fc.Arbitrary<infer Move> ? Move : never,
  room: ThisActivity,
): PlenaryMove => {
  if (move.type !== 'shuffle') return move
  const idAt = (at: number) => room.plenary.concept?.parts[at]?.id ?? 'nobody'
  return {
    type: 'place',
    part: idAt(move.part),
    lane: move.lane,
    before: move.before === null ? null : idAt(move.before),
  }
}

test('whatever the room does, no part of a version that was kept is ever changed, and no part is lost by moving', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
      let now = room()
      moves.forEach((move, at) => {
        const before = now.plenary
        now = played(now, [asMove(move, now)], `p${at}-`)
        expect(now.plenary.versions.slice(0, before.versions.length)).toEqual(before.versions)
        const ids = now.plenary.concept?.parts.map(({ id }) => id) ?? []
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of before.concept?.parts ?? []) expect(ids).toContain(id)
      })
    }),
    { numRuns: 60 },
  )
})

test('ideas fetched from a brainstorm remember where from; new ideas of a test join the collection once', () => {
  const fetched = receive(setup, [
    { id: 'x', kind: 'idea', text: 'Fra stormen', origin: { activity: 'storm', offer: 'x' } },
  ])
  expect(fetched.ideas.at(-1)).toMatchObject({ text: 'Fra stormen', origin: { activity: 'storm', offer: 'x' } })
  const fresh = [{ id: 'n1', text: 'En klokke' }]
  expect(collected(collected(fetched, fresh), fresh).ideas).toHaveLength(6)
  expect(collected(collected(fetched, fresh), fresh)).toEqual(collected(fetched, fresh))
})

test('the documents for the case say what the room agreed on, and never who argued or what for', () => {
  const now = played(room(), toVersion2)
  const matter = JSON.stringify(written(documents, now, context).case)
  expect(matter).toContain('Boden med klokke')
  for (const own of ['Det virker', 'Stilhed', 'Torvet', 'Bord 1']) expect(matter).not.toContain(own)
  // The closing tells what was agreed: the concept in short, not every idea of every version.
  expect(written(documents, now, context).agreed.map(({ text }) => text)).toEqual(['Boden med klokke'])
  const ours = JSON.stringify(written(documents, now, context).ours)
  for (const own of ['Det virker', 'Stilhed', 'Torvet', 'Bord 1', '"path"']) expect(ours).toContain(own)
})
