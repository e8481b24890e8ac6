import fc from 'fast-check'
import type { Box, Context, Id, Way } from '../../../src/methods/contract'
import { method } from '../../../src/methods/over-under/index'
import {
  againOf,
  emptyStory,
  headings,
  type MethodTypes,
  type Plenary,
  type Setup,
  type Story,
  sides,
  type ThisActivity,
  type Work,
} from '../../../src/methods/over-under/model'
import { openPlenary, openWork } from '../../../src/methods/over-under/moves'
import { shownOf, type Told, type ToldTable } from '../../support/told'

/** Texts are their own keys, with what was put in. */
export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const story = (id: Id, more: Partial<Story> = {}): Story => ({
  ...emptyStory(id),
  title: `Titel ${id}`,
  text: `Historien om ${id}`,
  who: `Du er med i ${id}`,
  ...more,
})

export const setup = (more: Partial<Setup> = {}): Setup => ({
  stories: ['thread', 'hand', 'appendix', 'cake'].map((id) => story(id)),
  rules: ['Historierne er opdigtede'],
  pace: 'room',
  again: false,
  minutes: { rules: 5, read: 1, decide: 0.5, talk: 7, expect: 6, plenary: 25 },
  ...more,
})

export const closed = (over: number, under: number): Box => ({
  state: 'closed',
  given: over + under,
  counts: { over, under },
})

export const table = (id: Id, more: Partial<ToldTable<Work>> = {}): ToldTable<Work> => ({
  id,
  name: `Bord ${id}`,
  people: 8,
  way: 'cards',
  work: openWork(),
  boxes: {},
  ...more,
})

/** An evening as a test tells it, with what lies in the boxes. */
export type Evening = Told<Setup, Work, Plenary>

/** What the method is shown of it. */
export const played = (told: Evening): ThisActivity => shownOf<MethodTypes>(method, told, context)

export const evening = (
  more: Partial<Evening> & { readonly tables?: readonly ToldTable<Work>[] } = {},
): ThisActivity => {
  const { tables = [table('1'), table('2')], ...rest } = more
  return played({
    setup: setup(),
    plenary: openPlenary(),
    rounds: [{ id: 'r', day: '2026-11-20', tables }],
    at: '',
    shown: [],
    skipped: [],
    page: 0,
    perTable: false,
    ...rest,
  })
}

/** What no room may ever read. */
export const secret = 'KUN TIL MØDELEDEREN'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', 'æ', '"'), minLength: 1, maxLength: 8 })
const boxes: fc.Arbitrary<Box> = fc.oneof(
  fc.record({ state: fc.constant('open' as const), turns: fc.nat({ max: 9 }), of: fc.nat({ max: 12 }) }),
  fc.record({ state: fc.constant('withheld' as const), turns: fc.nat({ max: 4 }) }),
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })).map(([over, under]) => closed(over, under)),
)

const tablesOf = (ids: readonly Id[]): fc.Arbitrary<readonly ToldTable<Work>[]> => {
  const reason = fc.record({
    id: fc.uuid(),
    story: fc.constantFrom(...ids),
    side: fc.constantFrom(...sides),
    text,
  })
  const work = fc.record({
    reasons: fc.array(reason, { maxLength: 5 }),
    expectations: fc.array(fc.record({ id: fc.uuid(), text }), { maxLength: 2 }),
  })
  const polls = ids.flatMap((id) => [id, againOf(id)])
  const one = fc.record({
    people: fc.nat({ max: 12 }),
    way: fc.constantFrom<Way[]>('cards', 'hands', 'tablet', 'paper'),
    work: fc.option(work),
    boxes: fc.dictionary(fc.constantFrom(...polls), boxes, { noNullPrototype: true }),
  })
  return fc.array(one, { maxLength: 5 }).map((all) => all.map((rest, index) => table(String(index + 1), rest)))
}

const plenaryOf = (ids: readonly Id[]): fc.Arbitrary<Plenary> =>
  fc.record({
    skipped: fc.subarray([...ids]),
    picked: fc.option(fc.constantFrom(...ids)),
    at: fc.option(fc.constantFrom(...headings)),
    agreed: fc.array(
      fc.record({
        id: fc.uuid(),
        under: fc.constantFrom(...headings),
        text,
        from: fc.array(fc.uuid(), { maxLength: 2 }),
        day: fc.constant('2026-11-20'),
      }),
      { maxLength: 4 },
    ),
  })

/** Any evening at all, at any step, with follow-ups and rules that nobody in the room may read. */
export const evenings: fc.Arbitrary<Evening> = fc
  .record({
    stories: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { minLength: 1 }),
    pace: fc.constantFrom<Setup['pace'][]>('room', 'table'),
    again: fc.boolean(),
    perTable: fc.boolean(),
  })
  .chain(({ stories: ids, pace, again, perTable }) => {
    const names = ['read', 'decide', 'talk', 'again', 'moved', 'look']
    const places = [
      '',
      'rules',
      'play',
      'expect',
      'plenary',
      ...ids.flatMap((id) => names.map((name) => `${id}/${name}`)),
    ]
    const rule = { note: secret, source: secret, year: 2026 }
    const stories = ids.map((id) => story(id, { followUps: [secret, `${secret}?`], rule }))
    return fc.record({
      setup: fc.constant(setup({ stories, pace, again })),
      plenary: plenaryOf(ids),
      rounds: tablesOf(ids).map((tables) => [{ id: 'r', day: '2026-11-20', tables }]),
      at: fc.constantFrom(...places),
      shown: fc.subarray(ids.flatMap((id) => [id, againOf(id)])),
      skipped: fc.subarray(ids),
      page: fc.constant(0),
      perTable: fc.constant(perTable),
    })
  })
