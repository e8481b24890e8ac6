import { describe, expect, test } from 'vitest'
import { dividedness, mostDivided, reasonsFor, splitOf } from '../../../src/methods/over-under/counts'
import { closed, evening, table } from './evening'

const tables = [
  table('1', { boxes: { thread: closed(5, 2), hand: closed(3, 3) } }),
  table('2', { boxes: { thread: closed(1, 6) } }),
  table('3', { boxes: { thread: { state: 'withheld', turns: 3 }, hand: { state: 'open', turns: 2, of: 8 } } }),
]
const shown = ['thread', 'hand', 'appendix', 'cake']

describe('the room’s answers', () => {
  test('are one total of the tables that have turned theirs over, once they are shown', () => {
    expect(splitOf(evening({ tables, shown }), 'thread')).toEqual({ over: 6, under: 8 })
    expect(splitOf(evening({ tables, shown }), 'cake')).toBeNull()
    expect(splitOf(evening({ tables }), 'thread')).toBeNull()
  })

  test('are those of the last round', () => {
    const before = { id: 'r1', day: '2026-05-20', tables }
    const now = { id: 'r2', day: '2026-11-20', tables: [table('1', { boxes: { thread: closed(3, 2) } })] }
    expect(splitOf(evening({ rounds: [before, now], shown }), 'thread')).toEqual({ over: 3, under: 2 })
    expect(splitOf(evening({ rounds: [before, { ...now, tables: [] }], shown }), 'thread')).toBeNull()
  })

  test('count a side that nobody chose as none', () => {
    const lone = table('1', { boxes: { thread: { state: 'closed', given: 5, counts: { over: 5 } } } })
    expect(splitOf(evening({ tables: [lone], shown }), 'thread')).toEqual({ over: 5, under: 0 })
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
    expect(mostDivided(evening({ tables: divided, shown })).map(({ id }) => id)).toEqual([
      'hand',
      'cake',
      'thread',
      'appendix',
    ])
  })

  test('leaves out a story that was skipped', () => {
    expect(mostDivided(evening({ tables, skipped: ['hand'], shown })).map(({ id }) => id)).not.toContain('hand')
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
