// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Poll } from '../../../src/methods/contract'
import { type Counted, compareCounts, pollsOf, readSheet, sheetFor } from '../../../src/workshop/files/second-count'

const polls: readonly Poll[] = ['thread', 'hand'].map((id) => ({
  id,
  title: `Historien ${id}`,
  text: 'En lang historie',
  lead: '',
  options: [
    { id: 'over', label: 'OVER', meaning: '' },
    { id: 'under', label: 'UNDER', meaning: '' },
  ],
  marks: 1,
  layout: 'pair',
}))
const tables = [
  { id: 't1', name: 'Bord 1', people: 5 },
  { id: 't2', name: 'Bord 2', people: 2 },
]
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('a second count', () => {
  test('says where it differs, as in a polling station', () => {
    const first: Counted = {
      t1: { thread: { over: 3, under: 2 }, hand: { over: 5 } },
      t2: { thread: { over: 1, under: 1 } },
    }
    const second: Counted = { t1: { thread: { over: 2, under: 3 }, hand: { over: 5, under: 0 } }, t2: {} }
    expect(compareCounts(first, second)).toEqual({
      alike: 1,
      odd: [
        { table: 't1', poll: 'thread', how: 'differs' },
        { table: 't2', poll: 'thread', how: 'once' },
      ],
    })
  })

  const counts = fc.dictionary(
    fc.constantFrom('t1', 't2'),
    fc.dictionary(
      fc.constantFrom('thread', 'hand'),
      fc.dictionary(fc.constantFrom('over', 'under'), fc.nat({ max: 9 })),
    ),
  )
  test('never tells a number of the first: what it says is the same, whatever the first was where they differ', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 10, max: 99 }), (first, second, other) => {
        const found = compareCounts(first, second)
        expect(JSON.stringify(found.odd)).not.toMatch(/:\d/)
        for (const { table, poll, how } of found.odd) {
          if (how !== 'differs') continue
          const changed = { ...first, [table]: { ...first[table], [poll]: { over: other } } }
          expect(compareCounts(changed, second)).toEqual(found)
        }
        expect(compareCounts(second, second).odd).toEqual([])
      }),
    )
  })
})

describe('the sheet that goes to a colleague', () => {
  test('asks the same questions of the same tables, and holds no count', () => {
    const sheet = readSheet(bytes(sheetFor('a1', 'Over eller under', polls, tables)))
    expect(sheet?.counts).toEqual({})
    expect(sheet?.tables).toEqual(tables)
    expect(sheet && pollsOf(sheet).map(({ id, options }) => [id, options.length])).toEqual([
      ['thread', 2],
      ['hand', 2],
    ])
    expect(JSON.stringify(sheet)).not.toContain('En lang historie')
  })

  test('comes back as it was counted', () => {
    const counted = { t1: { thread: { over: 3, under: 2 } } }
    expect(readSheet(bytes(sheetFor('a1', 'x', polls, tables, counted)))?.counts).toEqual(counted)
  })

  test.each([
    ['no JSON', new TextEncoder().encode('hej')],
    ['another file', bytes({ samtalerum: 'backup' })],
    ['half a person', bytes(sheetFor('a1', 'x', polls, tables, { t1: { thread: { over: 1.5 } } }))],
    ['fewer than none', bytes(sheetFor('a1', 'x', polls, tables, { t1: { thread: { over: -1 } } }))],
    ['an address', bytes(sheetFor('../a', 'x', polls, tables))],
    ['too deep', new TextEncoder().encode('['.repeat(100_000))],
  ])('is no sheet when it is %s', (_, file) => {
    expect(readSheet(file)).toBeNull()
  })
})
