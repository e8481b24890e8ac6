import { daysAfter } from '../../lib/clock'
import { most } from '../../lib/limits'
import type { Context, Id } from '../contract'
import { loadExample, withExample } from './deck'
import {
  goods,
  marks,
  type PlenaryMove,
  type Setup,
  type Stone,
  type ThisActivity,
  type WorkMove,
  workshopNow,
} from './model'

/** The dilemmas that numbers in the example mean, in whatever matter is prepared. */
const through = (dilemmas: readonly { readonly id: Id }[], numbers: readonly number[]): readonly Id[] =>
  numbers.flatMap((number) => dilemmas[number - 1]?.id ?? [])

/** A matter with what a room could say of it, so that both workshops can be tried before they are held. */
export const rehearse = async (setup: Setup, { language, today }: Context) => {
  const example = await loadExample(language)
  const prepared = withExample(setup, example)
  const ready: Setup = {
    ...prepared,
    dilemmas: prepared.dilemmas.map((one) => ({ ...one, one: one.one || '…', other: one.other || '…' })),
  }
  const { dilemmas } = ready
  const told = example.tables.map(({ said, stones }): { work: readonly WorkMove[] } => ({
    work: [
      ...said.flatMap(({ dilemma, good, text }) =>
        through(dilemmas, [dilemma]).map(
          (id): WorkMove => ({ type: 'say', dilemma: id, good: goods.find((one) => one === good) ?? 'one', text }),
        ),
      ),
      ...stones.map(
        (stone): WorkMove => ({ type: 'lay', text: stone.text, through: through(dilemmas, stone.through) }),
      ),
    ],
  }))
  // No table says what another has said.
  const tables = Array.from({ length: most.tables }, (_, at) => told[at] ?? { work: [] })
  // The last dilemma is left as a gap, for the facilitator to find.
  const plenary: readonly PlenaryMove[] = [
    ...example.stones.map(
      (stone): PlenaryMove => ({
        ...{ type: 'stone', text: stone.text },
        through: through(dilemmas, stone.through),
      }),
    ),
    ...example.asks.map(({ text, who, days }): PlenaryMove => ({ type: 'ask', text, who, by: daysAfter(today, days) })),
  ]
  return { setup: ready, tables, plenary }
}

type Again = Awaited<ReturnType<typeof loadExample>>['again']

/** What a stone costs and how it lies, where the room has not said it. */
const weighed = ({ id, leads, mark, condition }: Stone, made: Again['stones'][number]): readonly PlenaryMove[] => [
  ...leads.flatMap(({ dilemma, price }, at): readonly PlenaryMove[] => {
    const text = price === '' ? (made.prices[at] ?? '') : ''
    return text === '' ? [] : [{ type: 'price', stone: id, dilemma, text }]
  }),
  ...(mark === null
    ? marks.filter((one) => one === made.mark).map((one): PlenaryMove => ({ type: 'mark', stone: id, mark: one }))
    : []),
  ...(condition === '' && made.condition !== ''
    ? [{ type: 'condition' as const, stone: id, text: made.condition }]
    : []),
]

/** The second workshop: the administration has answered, and the stones have a price. The last is left for the facilitator to try. */
export const rehearseAgain = async (activity: ThisActivity, { language }: Context): Promise<readonly PlenaryMove[]> => {
  if (workshopNow(activity) === 'first') return []
  const { again, asks, stones, disagree } = await loadExample(language)
  const { plenary } = activity
  return [
    ...asks.flatMap(({ text }, at) =>
      plenary.asks
        .filter((ask) => ask.text === text && ask.answer === '')
        .map(({ id }): PlenaryMove => ({ type: 'answer', ask: id, text: again.answers[at] ?? '' })),
    ),
    ...stones.flatMap(({ text }, at) => {
      const made = again.stones[at]
      return made ? plenary.stones.filter((stone) => stone.text === text).flatMap((stone) => weighed(stone, made)) : []
    }),
    ...(
      [
        ['disagree', disagree],
        ['meeting', again.meeting],
      ] as const
    ).flatMap(([kind, texts]) =>
      texts
        .filter((text) => !plenary.ends.some((end) => end.text === text))
        .map((text): PlenaryMove => ({ type: 'end', kind, text })),
    ),
  ]
}
