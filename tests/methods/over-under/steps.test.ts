import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steps } from '../../../src/methods/over-under/steps'
import { context, evening, evenings, played, setup, table } from './evening'

const plan = (...[more]: Parameters<typeof evening>) => steps(evening(more), context)
const brief = (...[more]: Parameters<typeof evening>) => plan(more).map(({ id, minutes }) => `${id} ${minutes}`)
const minutesOf = (id: string, ...[more]: Parameters<typeof evening>) =>
  plan(more).find((step) => step.id === id)?.minutes

describe('in the room’s pace', () => {
  test('four stories take their evening: rules, read, decide, talk, two expectations, plenary', () => {
    expect(brief()).toEqual([
      'rules 5',
      ...['thread', 'hand', 'appendix', 'cake'].flatMap((id) => [`${id}/read 1`, `${id}/decide 0.5`, `${id}/talk 7`]),
      'expect 6',
      'plenary 25',
    ])
  })

  test('each answers before the table talks, and the answers are shown when it does', () => {
    const [, read, decide, talk] = plan()
    expect(read).toMatchObject({ part: 'thread', who: 'facilitator' })
    expect(decide).toMatchObject({ part: 'thread', who: 'each', poll: 'thread' })
    expect(talk).toMatchObject({ part: 'thread', who: 'table', shows: 'thread' })
  })

  test('cards are turned in half a minute; a passed tablet takes half a minute for each person', () => {
    const cards = table('1', { people: 12 })
    expect(minutesOf('thread/decide', { tables: [cards] })).toBe(0.5)
    expect(minutesOf('thread/decide', { tables: [cards, table('2', { way: 'tablet', people: 7 })] })).toBe(3.5)
  })

  test('the room waits for its largest table with a tablet', () => {
    const tablet = (id: string, people: number) => table(id, { way: 'tablet', people })
    expect(minutesOf('hand/decide', { tables: [tablet('1', 4), tablet('2', 9), tablet('3', 6)] })).toBe(4.5)
  })

  test('a room without tables yet still has its plan', () => {
    expect(minutesOf('thread/decide', { tables: [] })).toBe(0.5)
  })

  test('where the room wants to see who moves, it answers again after the talk and sees the movement', () => {
    const ids = plan({ setup: setup({ again: true }) }).map(({ id }) => id)
    expect(ids.slice(1, 6)).toEqual(['thread/read', 'thread/decide', 'thread/talk', 'thread/again', 'thread/moved'])
    const all = plan({ setup: setup({ again: true }) })
    expect(all.find(({ id }) => id === 'thread/again')).toMatchObject({ who: 'each', poll: 'thread~again' })
    expect(all.find(({ id }) => id === 'thread/moved')).toMatchObject({ shows: 'thread~again' })
  })
})

describe('in the tables’ pace', () => {
  const table = setup({ pace: 'table' })

  test('the tables play as long as the stories take, and then look at each together', () => {
    expect(brief({ setup: table })).toEqual([
      'rules 5',
      'play 34',
      'thread/look 1',
      'hand/look 1',
      'appendix/look 1',
      'cake/look 1',
      'expect 6',
      'plenary 25',
    ])
    expect(plan({ setup: table })[2]).toMatchObject({ part: 'thread', who: 'plenary', shows: 'thread' })
  })

  test('nobody is asked to move on while a table still plays: the playing is one step', () => {
    expect(
      plan({ setup: table })
        .filter(({ who }) => who === 'table')
        .map(({ id }) => id),
    ).toEqual(['play', 'expect'])
  })
})

describe('a story that is skipped', () => {
  const skipped = ['hand', 'cake']

  test.each(['room', 'table'] as const)('has no steps, and the evening is shorter (%s)', (pace) => {
    const ids = plan({ setup: setup({ pace }), skipped }).map(({ part }) => part)
    expect(ids).not.toContain('hand')
    expect(ids).toContain('thread')
    const total = (more?: Parameters<typeof evening>[0]) => plan(more).reduce((sum, { minutes }) => sum + minutes, 0)
    expect(total({ setup: setup({ pace }), skipped })).toBeLessThan(total({ setup: setup({ pace }) }))
  })
})

describe('however the evening is planned', () => {
  const minutes = fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2)
  const planned = fc
    .tuple(
      evenings,
      fc.record({ rules: minutes, read: minutes, decide: minutes, talk: minutes, expect: minutes, plenary: minutes }),
    )
    .map(([any, times]) => ({ ...any, setup: { ...any.setup, minutes: times } }))

  test('the plenary is never under a third of it, and never under what the facilitator wants', () => {
    fc.assert(
      fc.property(planned, (any) => {
        const all = steps(played(any), context)
        const last = all.at(-1)
        const total = all.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(last?.id).toBe('plenary')
        expect((last?.minutes ?? 0) * 3).toBeGreaterThanOrEqual(total)
        expect(last?.minutes).toBeGreaterThanOrEqual(any.setup.minutes.plenary)
      }),
    )
  })

  test('each step has a name of its own, something to say, and minutes in halves', () => {
    fc.assert(
      fc.property(planned, (any) => {
        const all = steps(played(any), context)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { title, say, minutes } of all) {
          expect(title && say).toBeTruthy()
          expect(Number.isInteger(minutes * 2)).toBe(true)
        }
      }),
    )
  })

  test('in the room’s pace every answer that is asked for is shown right after, and none before it is asked for', () => {
    fc.assert(
      fc.property(planned, (any) => {
        const all = steps(played({ ...any, setup: { ...any.setup, pace: 'room' } }), context)
        all.forEach(({ poll }, index) => {
          if (poll) expect(all[index + 1]?.shows).toBe(poll)
        })
        expect(all.flatMap(({ shows }) => shows ?? [])).toEqual(all.flatMap(({ poll }) => poll ?? []))
      }),
    )
  })
})
