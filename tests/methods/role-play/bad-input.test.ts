import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { castOf } from '../../../src/methods/role-play/cast'
import { withMeeting } from '../../../src/methods/role-play/deck'
import { blank, gaps, type Setup } from '../../../src/methods/role-play/model'
import { problemsOf } from '../../../src/methods/role-play/problems'
import { schema } from '../../../src/methods/role-play/schema'
import { contextIn } from '../../laws/scripts'
import { usual } from './people'

let ready: Setup
beforeAll(async () => {
  ready = { ...(await withMeeting(blank(), 'long', 'da')), ...usual(25) }
})

const said = async (setup: Setup): Promise<readonly string[]> => {
  const { t } = await contextIn('role-play', 'da')
  return problemsOf(setup).map(({ kind, values }) => t(`problem.${kind}`, values))
}
const people = (seasoned: number, officials: number): Pick<Setup, 'groups' | 'officials' | 'mayor'> => ({
  groups: [{ id: 'g', name: 'Gruppe 1', seasoned, fresh: 0 }],
  ...{ officials, mayor: null },
})

test('three players cannot hold the meeting, and are told how many it takes', () => {
  expect(gaps({ ...ready, ...people(2, 1) })).toEqual([{ key: 'gap.people', where: 'groups' }])
  expect(gaps({ ...ready, ...people(7, 2) })).toEqual([])
  expect(castOf({ ...ready, ...people(2, 1) }).players.length).toBeLessThanOrEqual(3)
})

test('of sixty the first play and the rest look on with a task', async () => {
  const setup = { ...ready, ...people(50, 10) }
  const cast = castOf(setup)
  const looking = Object.values(cast.observers).reduce((sum, count) => sum + count, 0)
  expect([cast.players.length, looking]).toEqual([31, 29])
  expect(await said(setup)).toContain('I er 60, og mødet har roller til 31. Resten ser på og får en opgave.')
})

test('a group that fills the chamber sits side by side, and it is said how often', async () => {
  expect((await said({ ...ready, ...people(20, 5) })).join(' ')).toMatch(/\d+ steder sidder to fra samme gruppe/)
})

test('a part that nobody plays is named, and its lines are still there', async () => {
  const floorless = { ...ready, parts: ready.parts.map((part) => ({ ...part, seat: 'council' as const })) }
  const alone: Setup = { ...floorless, parts: floorless.parts.map((part) => ({ ...part, spare: false })) }
  const nobody: Setup = { ...ready, parts: ready.parts.filter(({ seat }) => seat === 'floor'), ...people(20, 5) }
  expect(problemsOf(alone).every(({ kind }) => kind !== 'unplayed')).toBe(true)
  expect((await said(nobody)).filter((text) => /har ingen rolle/.test(text)).length).toBeGreaterThan(50)
  const gone: Setup = { ...ready, parts: ready.parts.filter(({ id }) => id !== 'chair') }
  const lines = gone.items.flatMap((item) => item.lines).filter(({ by }) => by === 'chair')
  expect((await said(gone)).filter((text) => /har ingen rolle/.test(text))).toHaveLength(lines.length)
})

test('four hundred lines are kept, and it is said how long they take', async () => {
  const lines = Array.from({ length: 400 }, (_, at) => ({
    ...{ id: `l${at}`, kind: 'said' as const, by: at % 2 ? 'mayor' : 'clerk', at: null },
    text: 'En replik, som nogen har skrevet i god tro og med mange ord i, for at være helt sikker på at blive forstået.',
  }))
  const setup: Setup = { ...ready, items: ready.items.map((item, at) => (at === 0 ? { ...item, lines } : item)) }
  expect(v.is(schema.setup, setup)).toBe(true)
  expect((await said(setup)).join(' ')).toMatch(/Mødet har 6\d\d replikker og tager cirka \d+ min\./)
})

test('an item that is left out is missed by those that speak of it', async () => {
  const setup: Setup = { ...ready, items: ready.items.map((item) => ({ ...item, out: item.id === 'swing' })) }
  const found = (await said(setup)).filter((text) => text.includes('»4. En gynge på Torvet«, som ikke er med'))
  expect(found).toHaveLength(6)
  expect(setup.items.find(({ id }) => id === 'swing')?.lines.length).toBeGreaterThan(100)
})

test('somebody who would answer themselves is found, and a vote that cannot come out', async () => {
  const doubled: Setup = {
    ...ready,
    items: ready.items.map((item) => ({
      ...item,
      lines: item.lines.flatMap((line) => (line.id === 'ask-1' ? [line, { ...line, id: 'again' }] : [line])),
    })),
  }
  expect(problemsOf(doubled).map(({ kind }) => kind)).toEqual(['self'])
  const fixed: Setup = {
    ...ready,
    votes: ready.votes.map((vote) => ({
      ...vote,
      written: ready.parts.map(({ id }) => ({ part: id, side: 'for' as const })),
    })),
  }
  expect(problemsOf(fixed).filter(({ kind }) => kind === 'vote').length).toBe(3)
})
