import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/methods/contract'
import { audience, type View } from '../../../src/methods/over-under/audience'
import { splitOf } from '../../../src/methods/over-under/counts'
import { againOf, type Work } from '../../../src/methods/over-under/model'
import { openPlenary } from '../../../src/methods/over-under/moves'
import { fewest } from '../../../src/workshop/evening/showing'
import type { ToldTable } from '../../support/told'
import { closed, context, type Evening, evening, evenings, played, secret, setup, table } from './evening'

const view = (...[more]: Parameters<typeof evening>): View => audience(evening(more), context)
const withTables = (any: Evening, change: (table: ToldTable<Work>) => ToldTable<Work>): Evening => ({
  ...any,
  rounds: any.rounds.map((round) => ({ ...round, tables: round.tables.map(change) })),
})

const reason = (story: string, side: 'over' | 'under', text: string) => ({ id: text, story, side, text })
const answered = [
  table('1', {
    boxes: { thread: closed(5, 2) },
    work: { reasons: [reason('thread', 'over', 'For hårdt')], expectations: [{ id: 'e', text: 'Vi ringer' }] },
  }),
  table('2', {
    boxes: { thread: closed(1, 6) },
    work: { reasons: [reason('thread', 'under', 'Sandt'), reason('hand', 'over', 'Svigt')], expectations: [] },
  }),
]

describe('on stage', () => {
  test('the evening begins with its rules', () => {
    expect(view({ at: 'rules' })).toEqual({ kind: 'rules', rules: ['Historierne er opdigtede'] })
    expect(view({ at: '' })).toMatchObject({ kind: 'rules' })
    expect(view({ at: 'a story that was deleted/talk' })).toMatchObject({ kind: 'rules' })
  })

  test('a story is told with who one is in it, and asks only when the room decides', () => {
    const told = { kind: 'story', title: 'Titel thread', text: 'Historien om thread', who: 'Du er med i thread' }
    expect(view({ at: 'thread/read' })).toEqual({ ...told, asks: false, answered: null })
    expect(view({ at: 'thread/decide' })).toEqual({ ...told, asks: true, answered: null })
    expect(view({ at: 'thread/talk' })).toEqual({ ...told, asks: false, answered: null })
  })

  test('how many have answered is said where this machine counts, and only there', () => {
    const open: Box = { state: 'open', turns: 3, of: 8 }
    const tables = [
      table('1', { way: 'tablet', boxes: { thread: open } }),
      table('2', { way: 'tablet', boxes: { thread: open } }),
      table('3', { way: 'cards', boxes: { thread: open } }),
    ]
    expect(view({ at: 'thread/decide', tables })).toMatchObject({ answered: { turns: 6, of: 16 } })
    expect(view({ at: 'thread/read', tables })).toMatchObject({ answered: null })
    expect(view({ at: 'hand/decide', tables })).toMatchObject({ answered: null })
  })

  test('the line is one total for the room, with the reasons of that story', () => {
    expect(view({ at: 'thread/talk', shown: ['thread'], tables: answered })).toEqual({
      kind: 'line',
      title: 'Titel thread',
      over: 6,
      under: 8,
      before: null,
      partly: null,
      reasons: [
        { side: 'over', text: 'For hårdt' },
        { side: 'under', text: 'Sandt' },
      ],
      tables: [],
    })
  })

  test('each table has its row when the facilitator has switched that on', () => {
    expect(view({ at: 'thread/talk', shown: ['thread'], tables: answered, perTable: true })).toMatchObject({
      tables: [
        { name: 'Bord 1', over: 5, under: 2 },
        { name: 'Bord 2', over: 1, under: 6 },
      ],
    })
  })

  test('a second answer is asked for like the first, and its movement is shown on purpose', () => {
    const tables = [table('1', { way: 'tablet', boxes: { thread: closed(6, 2), 'thread~again': closed(3, 5) } })]
    const again = { setup: setup({ again: true }), tables }
    expect(view({ ...again, at: 'thread/again', shown: ['thread'] })).toMatchObject({ kind: 'story', asks: true })
    expect(view({ ...again, at: 'thread/moved', shown: ['thread'] })).toMatchObject({ over: 6, under: 2, before: null })
    const shown = ['thread', 'thread~again']
    expect(view({ ...again, at: 'thread/moved', shown })).toMatchObject({
      over: 3,
      under: 5,
      before: { over: 6, under: 2 },
    })
  })

  test('tables that play by themselves choose among the stories that are not skipped', () => {
    expect(view({ setup: setup({ pace: 'table' }), at: 'play', skipped: ['hand'] })).toEqual({
      kind: 'choose',
      titles: ['Titel thread', 'Titel appendix', 'Titel cake'],
    })
  })

  test('what the tables write down in between stays at the tables', () => {
    expect(view({ at: 'expect', tables: answered })).toEqual({ kind: 'expect' })
  })

  test('the plenary has what was agreed under three headings, or the story that was picked', () => {
    const plenary = {
      ...openPlenary(),
      agreed: [
        { id: 'a', under: 'each-other' as const, text: 'Vi ringer først', from: ['e'], day: '2026-11-19' },
        { id: 'b', under: 'what-we-bring' as const, text: 'Vi læser bilagene', from: [], day: '2026-11-20' },
      ],
    }
    expect(view({ at: 'plenary', plenary, tables: answered })).toEqual({
      kind: 'expectations',
      day: '2026-11-20',
      agreed: [
        { under: 'each-other', texts: ['Vi ringer først'] },
        { under: 'administration', texts: [] },
        { under: 'what-we-bring', texts: ['Vi læser bilagene'] },
      ],
      more: 0,
    })
    const picked = { ...plenary, picked: 'thread' }
    expect(view({ at: 'plenary', plenary: picked, tables: answered })).toMatchObject({ kind: 'expectations' })
    expect(view({ at: 'plenary', plenary: picked, tables: answered, shown: ['thread'] })).toMatchObject({ over: 6 })
  })
})

describe('more agreed than can be read from the back row', () => {
  const agreed = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      under: index % 2 === 0 ? ('each-other' as const) : ('administration' as const),
      text: `Vi gør nummer ${index}`,
      from: [],
      day: '2026-11-20',
    }))
  const at = (count: number) =>
    view({ at: 'plenary', plenary: { picked: null, agreed: agreed(count), at: 'each-other' } })

  test('shows the heading that is being worked on, its newest texts, and how many more there are', () => {
    const shown = at(17)
    expect(shown).toMatchObject({ kind: 'expectations', more: 11 })
    expect(shown.kind === 'expectations' && shown.agreed).toEqual([
      { under: 'each-other', texts: [6, 8, 10, 12, 14, 16].map((number) => `Vi gør nummer ${number}`) },
    ])
  })

  test('shows all three headings while they fit', () => {
    expect(at(6)).toMatchObject({ more: 0 })
  })
})

describe('under five answers in the whole room', () => {
  const few = (over: number, under: number, more: Partial<Evening> = {}) =>
    view({
      at: 'thread/talk',
      shown: ['thread'],
      tables: [table('1', { boxes: { thread: closed(over, under) } })],
      ...more,
    })

  test('nothing is counted, also per table', () => {
    expect(few(3, 1)).toEqual({ kind: 'few', title: 'Titel thread', reasons: [] })
    expect(few(3, 1, { perTable: true })).toEqual({ kind: 'few', title: 'Titel thread', reasons: [] })
    expect(few(3, 2)).toMatchObject({ kind: 'line', over: 3, under: 2 })
  })

  test('a table that kept its answers to itself does not make them enough', () => {
    const tables = [
      table('1', { boxes: { thread: closed(2, 2) } }),
      table('2', { boxes: { thread: { state: 'withheld', turns: 4 } } }),
    ]
    expect(view({ at: 'thread/talk', shown: ['thread'], tables })).toMatchObject({ kind: 'few' })
  })

  test('the movement is not shown when the first answers were too few', () => {
    const tables = [table('1', { boxes: { thread: closed(1, 2), 'thread~again': closed(3, 5) } })]
    const shown = ['thread', 'thread~again']
    expect(view({ at: 'thread/moved', shown, tables, setup: setup({ again: true }) })).toMatchObject({
      over: 3,
      before: null,
    })
  })
})

describe('whatever the evening', () => {
  const many = { numRuns: 300 }

  test('nothing about a poll is in the view before it is shown: neither counts, nor reasons, nor sides', () => {
    const otherwise = fc.array(fc.nat({ max: 30 }), { minLength: 1 })
    fc.assert(
      fc.property(evenings, otherwise, fc.boolean(), (any, counts, alike) => {
        const hidden = (poll: string) => !any.shown.includes(poll)
        let turn = 0
        const other = withTables(any, (one) => ({
          ...one,
          boxes: Object.fromEntries(
            Object.entries(one.boxes).map(([poll, box]) => {
              // How many have had their turn may be said; how it fell may not.
              const over = (counts[turn++ % counts.length] ?? 0) % (box.state === 'closed' ? box.given + 1 : 1)
              return [poll, hidden(poll) && box.state === 'closed' ? closed(over, box.given - over) : box]
            }),
          ),
          work: one.work && {
            expectations: [],
            reasons: one.work.reasons.flatMap((reason) => {
              if (!hidden(reason.story)) return [reason]
              return alike ? [{ ...reason, side: reason.side === 'over' ? 'under' : 'over', text: 'Noget andet' }] : []
            }),
          },
        }))
        expect(audience(played(other), context)).toEqual(audience(played(any), context))
      }),
      many,
    )
  })

  test('a number of answers is never under five, and is the total of the story that is shown', () => {
    fc.assert(
      fc.property(evenings, (any) => {
        const seen = audience(played(any), context)
        if (seen.kind !== 'line') {
          expect(JSON.stringify(seen)).not.toMatch(/"(over|under)":\d/)
          return
        }
        expect(seen.over + seen.under).toBeGreaterThanOrEqual(fewest)
        const shown = any.setup.stories.find(({ title }) => title === seen.title)
        const poll = any.shown.includes(againOf(shown?.id ?? '')) ? againOf(shown?.id ?? '') : (shown?.id ?? '')
        expect(any.shown).toContain(shown?.id)
        expect({ over: seen.over, under: seen.under }).toEqual(splitOf(played(any), poll))
        if (seen.before) {
          expect(seen.before.over + seen.before.under).toBeGreaterThanOrEqual(fewest)
          expect(any.shown).toContain(againOf(shown?.id ?? ''))
        }
      }),
      many,
    )
  })

  test('there is a row for a table only where that is switched on, and no table’s name anywhere else', () => {
    fc.assert(
      fc.property(evenings, (any) => {
        const seen = audience(played({ ...any, perTable: false }), context)
        expect(JSON.stringify(seen)).not.toContain('Bord ')
        if (seen.kind === 'line') expect(seen.tables).toEqual([])
      }),
      many,
    )
  })

  test('the facilitator’s questions and notes are in no view', () => {
    fc.assert(
      fc.property(evenings, (any) => {
        expect(JSON.stringify(audience(played(any), context))).not.toContain(secret)
      }),
      many,
    )
  })

  test('what a table expects is in no view before it is agreed', () => {
    fc.assert(
      fc.property(evenings, (any) => {
        const expecting = withTables(any, (one) => ({
          ...one,
          work: { reasons: one.work?.reasons ?? [], expectations: [{ id: 'e', text: secret }] },
        }))
        expect(JSON.stringify(audience(played(expecting), context))).not.toContain(secret)
      }),
    )
  })
})
