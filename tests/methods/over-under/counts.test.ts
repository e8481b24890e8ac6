// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dividedness, mostDivided, reasonsFor, splitOf, tableSplits } from '../../../src/methods/over-under/counts'
import { openPlenary } from '../../../src/methods/over-under/moves'
import { closed, evening, evenings, table } from './evening'

const tables = [
  table('1', { boxes: { thread: closed(5, 2), hand: closed(3, 3) } }),
  table('2', { boxes: { thread: closed(1, 6) } }),
  table('3', { boxes: { thread: { state: 'withheld', given: 3 }, hand: { state: 'open', given: 2, of: 8 } } }),
]

describe('the room’s answers', () => {
  test('are one total of the tables that have turned theirs over', () => {
    expect(splitOf(evening({ tables }), 'thread')).toEqual({ over: 6, under: 8 })
    expect(splitOf(evening({ tables }), 'cake')).toEqual({ over: 0, under: 0 })
  })

  test('have a row for each table that has turned its own over, and none for the others', () => {
    expect(tableSplits(evening({ tables }), 'thread')).toEqual([
      { name: 'Bord 1', over: 5, under: 2 },
      { name: 'Bord 2', over: 1, under: 6 },
    ])
  })

  test('are those of the last round', () => {
    const before = { id: 'r1', day: '2026-05-20', tables }
    const now = { id: 'r2', day: '2026-11-20', tables: [table('1', { boxes: { thread: closed(2, 2) } })] }
    expect(splitOf(evening({ rounds: [before, now] }), 'thread')).toEqual({ over: 2, under: 2 })
    expect(splitOf(evening({ rounds: [] }), 'thread')).toEqual({ over: 0, under: 0 })
  })

  test('count a side that nobody chose as none', () => {
    const lone = table('1', { boxes: { thread: { state: 'closed', given: 4, counts: { over: 4 } } } })
    expect(splitOf(evening({ tables: [lone] }), 'thread')).toEqual({ over: 4, under: 0 })
  })

  test('add up to the rows of the tables', () => {
    fc.assert(
      fc.property(evenings, (any) => {
        for (const { id } of any.setup.stories) {
          const rows = tableSplits(any, id)
          const sum = (side: 'over' | 'under') => rows.reduce((total, row) => total + row[side], 0)
          expect(splitOf(any, id)).toEqual({ over: sum('over'), under: sum('under') })
        }
      }),
    )
  })
})

describe('how divided the room is', () => {
  test('is nothing when all agree or nobody answers, and whole when it is split down the middle', () => {
    expect(dividedness({ over: 0, under: 0 })).toBe(0)
    expect(dividedness({ over: 9, under: 0 })).toBe(0)
    expect(dividedness({ over: 7, under: 7 })).toBe(1)
    expect(dividedness({ over: 1, under: 3 })).toBe(0.5)
  })

  test('orders the stories, and leaves equals in the order they were told in', () => {
    const divided = [
      table('1', { boxes: { thread: closed(8, 1), hand: closed(4, 5), appendix: closed(9, 0), cake: closed(5, 4) } }),
    ]
    expect(mostDivided(evening({ tables: divided })).map(({ id }) => id)).toEqual([
      'hand',
      'cake',
      'thread',
      'appendix',
    ])
  })

  test('leaves out a story that was skipped', () => {
    const plenary = { ...openPlenary(), skipped: ['hand'] }
    expect(mostDivided(evening({ tables, plenary })).map(({ id }) => id)).not.toContain('hand')
  })
})

test('the reasons for a story are those of all tables, in the tables’ order', () => {
  const reason = (id: string, story: string) => ({ id, story, side: 'over' as const, text: id })
  const noted = [
    table('1', { work: { reasons: [reason('a', 'thread'), reason('b', 'hand')], expectations: [] } }),
    table('2', { work: null }),
    table('3', { work: { reasons: [reason('c', 'thread')], expectations: [] } }),
  ]
  expect(reasonsFor(evening({ tables: noted }), 'thread').map(({ id }) => id)).toEqual(['a', 'c'])
})
