import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BundleRecord } from '../../src/exchange/bundle'
import { giveFreshIds } from '../../src/exchange/fresh-ids'
import { spaces } from '../../src/workshop/record/spaces'
import { evening, record } from './sample-bundle'

const counter = () => {
  let next = 0
  return () => {
    next += 1
    return `fresh-${next}`
  }
}
const keysOf = (records: readonly BundleRecord[]) => records.map(({ key }) => key)
const importInto = (here: Map<string, BundleRecord>, records: readonly BundleRecord[], newId: () => string) => {
  const opened = giveFreshIds(records, spaces, (key) => here.has(key), newId)
  for (const one of opened) here.set(one.key, one)
  return opened
}

/** Which record names which other in the same file, by their places in it. */
const links = (records: readonly BundleRecord[]): readonly (readonly [number, number])[] => {
  const within = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'string' && (name === 'activity' || name === 'workshop') ? [`${name}/${inner}`] : within(inner),
    )
  }
  const keys = keysOf(records)
  return records.flatMap(({ envelope }, from) =>
    within(envelope.data).flatMap((name) => (keys.includes(name) ? [[from, keys.indexOf(name)] as const] : [])),
  )
}

test('on a device that has nothing of it, a workshop keeps its ids, so that tablets can still hand in', () => {
  expect(giveFreshIds(evening, spaces, () => false, counter())).toEqual(evening)
})

test('opened a second time, the workshop stands beside itself with all its items, answers and links', () => {
  const here = new Map<string, BundleRecord>()
  importInto(here, evening, counter())
  const again = importInto(here, evening, counter())
  expect(keysOf(again)).toEqual([
    'workshop/fresh-1',
    'activity/fresh-2',
    'activity/fresh-3',
    'work/fresh-2/round-1/table-1/desk',
    'work/fresh-2/round-1/table-2/claim-7',
    'box/fresh-2/round-1/table-1/desk/story-1~first',
  ])
  expect(again.map(({ envelope }) => envelope.id)).toEqual([
    'fresh-1',
    'fresh-2',
    'fresh-3',
    'desk',
    'claim-7',
    'story-1~first',
  ])
  expect(again[0]?.envelope.data).toMatchObject({
    title: 'Byrådets første aften',
    items: [{ activity: 'fresh-2' }, { id: 'item-2' }, { activity: 'fresh-3' }],
  })
  expect(again[2]?.envelope.data).toMatchObject({
    workshop: 'fresh-1',
    setup: { from: [{ origin: { activity: 'fresh-2', offer: 'agreed' } }] },
  })
})

test('where something was held follows along, in a workshop or where it lives', () => {
  const round = (event: string, item: string) => ({ held: { event, item } })
  const rounds = [round('evening-1', 'item-1'), round('life-1', 'life-1')]
  const records = [
    record('workshop/evening-1', { items: [{ activity: 'life-1' }] }),
    record('life/life-1'),
    record('activity/life-1', { workshop: null, rounds }),
  ]
  const here = new Map(records.map((one) => [one.key, one]))
  const again = giveFreshIds(records, spaces, (key) => here.has(key), counter())
  const [workshop = '', life = ''] = again.map(({ envelope: { id } }) => id)
  expect(again[2]?.envelope.data).toMatchObject({ rounds: [round(workshop, 'item-1'), round(life, life)] })
})

test('only what is taken gets a new id', () => {
  const opened = giveFreshIds(evening, spaces, (key) => key === 'workshop/evening-one1', counter())
  expect(keysOf(opened).slice(0, 3)).toEqual(['workshop/fresh-1', 'activity/over-under-1', 'activity/staircase-11'])
  expect(opened[1]?.envelope.data).toMatchObject({ workshop: 'fresh-1' })
})

test('a table’s answers that come without their item do not land among the answers that are here', () => {
  const lone = [record('work/talks/round-1/table-1/desk')]
  expect(keysOf(giveFreshIds(lone, spaces, (key) => key === 'activity/talks', counter()))).toEqual([
    'work/fresh-1/round-1/table-1/desk',
  ])
})

test('a deck that is here is not overwritten; settings are', () => {
  const both = [record('deck/cards/ours'), record('settings')]
  expect(keysOf(giveFreshIds(both, spaces, (key) => !key.includes('fresh'), counter()))).toEqual([
    'deck/cards/fresh-1',
    'settings',
  ])
})

test('two items never get the same new id, and a question keeps its own', () => {
  const two = [record('activity/one'), record('activity/two'), record('box/one/r/t/desk/one')]
  const given = ['new', 'new', 'newer']
  const opened = giveFreshIds(
    two,
    spaces,
    (key) => ['activity/one', 'activity/two'].includes(key),
    () => given.shift() ?? '',
  )
  expect(keysOf(opened)).toEqual(['activity/new', 'activity/newer', 'box/new/r/t/desk/one'])
  expect(opened[2]?.envelope.id).toBe('one')
})

test('where no id is free, nothing is opened, and nothing waits for ever', () => {
  expect(() =>
    giveFreshIds(
      evening,
      spaces,
      () => true,
      () => 'same',
    ),
  ).toThrow('no id is free')
})

test('a text that happens to be like an id stays as it is', () => {
  const told = [record('activity/tillid', { method: 'x', workshop: null, notes: 'tillid', items: ['tillid'] })]
  const [opened] = giveFreshIds(told, spaces, (key) => key === 'activity/tillid', counter())
  expect(opened?.envelope.data).toEqual({ method: 'x', workshop: null, notes: 'tillid', items: ['tillid'] })
})

test('however often and in whatever order files are opened, nothing collides and every link finds its record', () => {
  // So few ids that new ones, old ones and those of other files meet all the time.
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'fresh-1', 'fresh-2')
  const one = fc.oneof(
    fc
      .tuple(id, fc.array(id))
      .map(([own, items]) => record(`workshop/${own}`, { items: items.map((activity) => ({ activity })) })),
    fc.tuple(id, fc.option(id)).map(([own, workshop]) => record(`activity/${own}`, { workshop })),
    fc.tuple(id, id, id).map(([own, table, claim]) => record(`work/${own}/r/${table}/${claim}`)),
    fc.tuple(id, id, id).map(([own, table, poll]) => record(`box/${own}/r/${table}/desk/${poll}`)),
    id.map((own) => record(`deck/cards/${own}`)),
  )
  const someFile = fc.uniqueArray(one, { selector: ({ key }) => key, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(someFile, { maxLength: 4 }), (files) => {
      const here = new Map<string, BundleRecord>()
      const newId = counter()
      for (const file of [...files, ...files]) {
        const before = new Map(here)
        const opened = importInto(here, file, newId)
        expect(here.size).toBe(before.size + file.length)
        for (const [key, kept] of before) expect(here.get(key)).toBe(kept)
        expect(links(opened)).toEqual(expect.arrayContaining([...links(file)]))
        for (const { key, envelope } of opened) {
          if (/^(workshop|activity|deck)\//.test(key)) expect(key.endsWith(`/${envelope.id}`)).toBe(true)
        }
      }
    }),
  )
})
