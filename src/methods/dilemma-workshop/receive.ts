import { notYetThere } from '../../lib/not-yet-there'
import { fitText } from '../../lib/typed-text'
import type { Dated, Fetched, Offer } from '../contract'
import { carrying } from './audience'
import { longest, nameOf, type Setup, type ThisMade, type ThisTold } from './model'

/** What other items made waits to become a stone, or a question to the administration. It is called by where it came from too. */
export const receive = (setup: Setup, fetched: readonly Fetched[]): Setup => {
  const fresh = notYetThere(setup.brought, fetched)
  const named = fresh.map((one) => ({ ...one, id: `${one.origin.activity}-${one.origin.offer}`.slice(0, 80) }))
  return fresh.length === 0 ? setup : { ...setup, brought: [...setup.brought, ...named] }
}

/** The principles that carry, fetched in the words that were agreed; and the dilemmas, as questions that others can go on with. */
export const offers = ({ setup, plenary }: ThisMade): readonly Offer[] => [
  ...carrying({ plenary }).map((stone): Offer => ({ id: stone.id, text: stone.text.trim(), kind: 'principle' })),
  ...setup.dilemmas
    .filter((one) => nameOf(one) !== '')
    .map(
      (one): Offer => ({
        id: one.id,
        text: [nameOf(one), one.one, one.other].filter(Boolean).join(' · '),
        kind: 'question',
      }),
    ),
]

/** What the administration owes an answer to, and the day of the second workshop. An answer is begun the day it is asked for. */
export const dates = ({ setup, plenary }: ThisTold, { t }: { t(key: string): string }): readonly Dated[] => [
  ...plenary.asks.flatMap(({ id, text, who, by, answer, day }): readonly Dated[] =>
    by === null || text.trim() === ''
      ? []
      : [
          {
            ...{ id, title: fitText(text.trim(), longest.ask), note: who, day: by },
            begin: [day, by].sort()[0] ?? by,
            done: answer.trim() !== '',
          },
        ],
  ),
  ...(setup.second === null
    ? []
    : [
        {
          id: 'second',
          title: t('second.day'),
          note: setup.title,
          day: setup.second,
          begin: null,
          done: false,
          meets: true as const,
        },
      ]),
]
