import { describe, expect, test } from 'vitest'
import { audience } from '../../../src/methods/sprint/audience'
import type { Kind, Plenary, Setup } from '../../../src/methods/sprint/model'
import { next, withGroup } from '../../../src/methods/sprint/next'
import { dates } from '../../../src/methods/sprint/send-on'
import { steps } from '../../../src/methods/sprint/steps'
import { closing, context, played, room, setup, told } from './room'

/** Sittings that have been, one after another, and the one that comes next. */
const since = (held: readonly Kind[], plenary: Plenary, all: Setup = setup) =>
  told(
    room({
      ...{ setup: all, plenary, at: '' },
      rounds: [...held, 'plan'].map((sitting, at) => ({ id: `r${at + 1}`, sitting, day: '2026-11-20', tables: [] })),
    }),
  )
const halfDone = (...all: Parameters<typeof since>) =>
  dates(since(...all), context).flatMap(({ id, done }) => (id.endsWith('-half') ? [done] : []))

describe('a midway sitting where nothing was said', () => {
  const both = played([...closing('one', ['a']), ...closing('two', ['b'])])
  const chosen = { ...setup, meeting: { kind: 'midway' as const, group: 'one' } }

  test('has been held, and home does not remind of it', () => {
    expect(halfDone([], both)).toEqual([false, false])
    expect(halfDone(['midway'], both, chosen)).toEqual([true, false])
  })
  test('stays held when the next sitting is chosen, and stays its group’s when that is another’s', () => {
    const { rounds } = since(['midway'], both, chosen)
    const later = next.choose(withGroup(chosen, 'two', rounds), 'plan')
    expect(halfDone(['midway'], both, later)).toEqual([true, false])
    const third = withGroup(later, 'one', since(['midway', 'midway'], both, later).rounds)
    expect(halfDone(['midway', 'midway'], both, third)).toEqual([true, true])
  })
  test('is not that of a sprint that was closed after it', () => {
    const late = played(closing('one', ['a']), room(), '2026-12-01')
    expect(halfDone(['midway'], late, chosen)).toEqual([false])
  })
})

describe('while a sitting runs', () => {
  const plenary = played([...closing('one', ['a']), ...closing('two', ['b'])])
  const chosen = { ...setup, meeting: { kind: 'midway' as const, group: 'one' } }
  const running = (all: Setup) => room({ setup: all, plenary, at: 'begin' })
  const seen = (all: Setup) => [audience(running(all), context), steps(running(all), context)]
  const later = withGroup(chosen, 'two', told(running(chosen)).rounds)

  test('another group can be chosen for the next, and the room goes on with the one that is there', () => {
    expect(later.meeting.group).toBe('two')
    expect(seen(later)).toEqual(seen(chosen))
  })
  test('the next is that group’s, and is proposed by how far it is', () => {
    const after = room({
      setup: later,
      plenary,
      at: '',
      rounds: [
        { id: 'r1', sitting: 'midway', day: '2026-11-20', tables: [] },
        { id: 'r2', day: '2026-11-21', tables: [] },
      ],
    })
    expect(audience(after, context)).toEqual(seen({ ...chosen, meeting: { ...chosen.meeting, group: 'two' } })[0])
  })
  test('who is there can be put right', () => expect(seen(withGroup(later, 'two', []))).not.toEqual(seen(chosen)))
})

describe('the sitting that is proposed', () => {
  const proposed = (plenary: Plenary, held: readonly Kind[] = [], all = setup, today = '2026-11-21') =>
    next.proposed(since(held, plenary, all), { today })

  test('fills the catalogue, plans, meets halfway, evaluates, and plans again', () => {
    expect(proposed(played([]), [], { ...setup, ideas: [] })).toBe('fill')
    expect(proposed(played([]))).toBe('plan')
    expect(proposed(played(closing('one', ['a']).slice(0, -1)))).toBe('plan')
    const running = played(closing('one', ['a']))
    expect(proposed(running)).toBe('midway')
    expect(proposed(running, ['midway'])).toBe('review')
    const over = played([{ type: 'met', sprint: 'one', met: 'yes' }], room({ plenary: running }))
    expect(proposed(over, ['midway', 'review'])).toBe('plan')
  })
  test('is the evaluation when the last day has come, halfway or not', () =>
    expect(proposed(played(closing('one', ['a'])), [], setup, '2027-02-01')).toBe('review'))
})
