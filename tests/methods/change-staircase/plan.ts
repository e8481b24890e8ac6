import fc from 'fast-check'
import { blank } from '../../../src/methods/change-staircase/blank'
import { monthAt, monthNumber } from '../../../src/methods/change-staircase/calendar'
import { newItem } from '../../../src/methods/change-staircase/edits'
import { method } from '../../../src/methods/change-staircase/index'
import {
  type Agreed,
  efforts,
  type Field,
  type Item,
  kinds,
  type MethodTypes,
  type Phase,
  type Plenary,
  type PlenaryMove,
  type Setup,
  type Sitting,
  type ThisActivity,
} from '../../../src/methods/change-staircase/model'
import { openPlenary, playPlenary } from '../../../src/methods/change-staircase/moves'
import type { Box, Context } from '../../../src/methods/contract'
import { shownOf, standingAt } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const plan = (...items: readonly Item[]): Setup => ({ ...blank(context), body: 'Udvalget', items })

export const item = (id: string, month: string, rest: Partial<Item> = {}): Item => ({
  ...newItem(id, month, id),
  lead: 0,
  ...rest,
})

/** Answers to the poll at one table. */
export const placed = (counts: Readonly<Record<string, number>>): Box => ({
  state: 'closed',
  given: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts,
})

/** A sitting as its method is shown it, with the placings shown. */
export const sitting = (id: string, day: string, box: Box | null = null, of: Setup = plan()): Sitting => {
  const seat = { id: 'seat', name: 'Udvalget', people: 9, way: 'paper' as const, work: null }
  const boxes: Record<string, Box> = box ? { where: box } : {}
  const rounds = [{ id, day, tables: [{ ...seat, boxes }] }]
  const told = { setup: of, plenary: openPlenary(), rounds, at: '', skipped: [], page: 0, perTable: false } as const
  return shownOf<MethodTypes>(method, { ...told, shown: box ? ['where'] : [] }, context).round
}

interface Review extends Pick<ThisActivity, 'plenary' | 'rounds'> {
  readonly at: string
  readonly shown: readonly string[]
}
/** The plan at its review: the last of the rounds is in hand. */
export const review = (setup: Setup, rest: Partial<Review> = {}): ThisActivity => {
  const { plenary = openPlenary(), rounds = [sitting('now', '2026-11-20')], at = '', shown = [] } = rest
  const round = { ...(rounds.at(-1) ?? sitting('now', '2026-11-20')), shown, begun: at !== '' }
  const now = { sitting: 'review', task: 'frame', part: null, lap: 1, page: 0 } as const
  const play = { setup, plenary, rounds: [...rounds.slice(0, -1), round], round, now }
  return standingAt<MethodTypes>(method, play, at, context)
}
/** The same at another step. */
export const at = (activity: ThisActivity, step: string): ThisActivity =>
  standingAt<MethodTypes>(method, activity, step, context)

export const played = (activity: ThisActivity, ...moves: readonly PlenaryMove[]): Plenary => {
  let { plenary } = activity
  moves.forEach((move, index) => {
    plenary = playPlenary(
      { ...activity, plenary },
      { ...move, id: `move-${index}`, at: 0, day: '2026-11-20', chance: 0.5 },
    )
  })
  return plenary
}

// ── Any plan at all ──

const anyMonth = (from = '2024-01', to = '2031-12'): fc.Arbitrary<string> =>
  fc.integer({ min: monthNumber(from), max: monthNumber(to) }).map(monthAt)

const words = fc.array(fc.constantFrom('budget', 'skole', 'i', 'fællesskabet', 'på', 'rådhustorvet', 'igen'), {
  minLength: 1,
  maxLength: 9,
})
const anyText: fc.Arbitrary<string> = words.map((all) => all.join(' '))

export const anyItem = (id: string): fc.Arbitrary<Item> =>
  fc.record({
    id: fc.constant(id),
    text: anyText,
    phase: fc.constantFrom(null, 'phase-1', 'phase-4', 'gone'),
    month: anyMonth('2026-01', '2029-12'),
    date: fc.option(fc.integer({ min: 1, max: 31 })),
    lead: fc.nat(104),
    effort: fc.constantFrom(...efforts),
    days: fc.option(fc.nat(60)),
    role: anyText,
    kind: fc.constantFrom(...kinds),
    yearly: fc.boolean(),
    done: fc.subarray([2026, 2027, 2028, 2029]),
    dropped: fc.boolean(),
    carried: fc.boolean(),
    for: fc.constantFrom('us' as const, 'room' as const),
    seen: fc.option(fc.constant('round')),
  })

const anyField: fc.Arbitrary<Field> = fc.record({ text: anyText, for: fc.constantFrom('us', 'room') })

const anyPhase = (id: string): fc.Arbitrary<Phase> =>
  fc.record({
    id: fc.constant(id),
    name: anyText,
    stageName: anyText,
    line: anyText,
    from: anyMonth(),
    fields: fc.record({
      purpose: anyField,
      signs: anyField,
      questions: anyField,
      offer: anyField,
      leave: anyField,
      risk: anyField,
    }),
  })

const many = <T>(one: (id: string) => fc.Arbitrary<T>, name: string, most: number): fc.Arbitrary<readonly T[]> =>
  fc.nat(most).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => one(`${name}-${at + 1}`))))

export const anyPlan = (items = 12): fc.Arbitrary<Setup> =>
  fc
    .record({
      body: anyText,
      phases: many(anyPhase, 'phase', 8),
      items: many(anyItem, 'item', items),
      ask: fc.boolean(),
      handover: anyText,
      share: fc.record({ phase: fc.boolean(), handover: fc.boolean() }),
      term: fc.constantFrom(
        { from: '2026-01-01', to: '2029-12-31' },
        { from: '2026-01-01', to: '2026-01-31' },
        { from: '2024-03-01', to: '2036-02-29' },
        { from: '', to: '2029-12-31' },
      ),
    })
    .map((parts) => ({ ...blank(context), ...parts }))

export const agreedAt = (round: string, phase: string, text: string): Agreed => ({
  day: '2026-11-20',
  id: `said-${round}`,
  round,
  phase,
  text,
})
