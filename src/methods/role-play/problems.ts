import type { Id } from '../contract'
import { besideOwn, type Cast, castOf, playerOf } from './cast'
import { enoughHalts, type Item, players, type Setup, totalOf } from './model'
import { minutesOf, type PlayedItem, pairsIn, played } from './played'
import { hasFigures, tallyOf } from './tally'

// What is not as it should be, each in a sentence. None of it stops anybody, and nothing is taken out.

export interface Problem {
  /** `problem.<kind>` says it. */
  readonly kind:
    | 'many'
    | 'beside'
    | 'self'
    | 'vote'
    | 'unsaid'
    | 'silent'
    | 'unplayed'
    | 'refers'
    | 'halts'
    | 'long'
    | 'lost'
    | 'figures'
  /** The item it is about; null where it is about the whole meeting. */
  readonly item: Id | null
  readonly values: Readonly<Record<string, string | number>>
}

/** Longer than this, nobody laughs any more. In minutes. */
const enoughMinutes = 75

const problem = (kind: Problem['kind'], item: Id | null, values: Problem['values']): Problem => ({ kind, item, values })

/** Too few cannot be cast: that is said where they are counted, and nothing else of it. */
const nobody: Cast = { players: [], seating: [], observers: { seasoned: 0, fresh: 0, official: 0 }, absent: [] }

const ofPeople = (setup: Setup, cast: Cast): readonly Problem[] => {
  const total = totalOf(setup)
  const beside = besideOwn(cast)
  return [
    ...(total > players.most ? [problem('many', null, { total, most: players.most })] : []),
    ...(beside > 0 ? [problem('beside', null, { count: beside })] : []),
    ...setup.votes
      .filter((vote) => !tallyOf(vote, cast).holds && cast.players.length > 0)
      .map(({ question }) => problem('vote', null, { question })),
  ]
}

const ofParts = (setup: Setup, cast: Cast, items: readonly PlayedItem[]): readonly Problem[] => {
  const speakers = new Set(items.flatMap(({ lines }) => lines.map(({ by }) => by)))
  return setup.parts.flatMap((part) => {
    if (part.spare) return []
    const values = { part: part.title }
    if (cast.players.length > 0 && !playerOf(cast, part.id)) return [problem('unplayed', null, values)]
    return speakers.has(part.id) ? [] : [problem('silent', null, values)]
  })
}

const ofItem = (setup: Setup, cast: Cast, item: PlayedItem): readonly Problem[] => {
  const number = (id: Id) => item.lines.findIndex((line) => line.id === id) + 1
  const has = (list: readonly { readonly id: Id }[], id: Id | null) => list.some((one) => one.id === id)
  const self = pairsIn([item]).filter(([a, b]) => {
    const [one, other] = [playerOf(cast, a.by), playerOf(cast, b.by)]
    return one !== undefined && one === other
  })
  return [
    ...self.map(([a]) => problem('self', item.id, { number: number(a.id) })),
    ...item.lines
      .filter(({ kind, by }) => kind === 'said' && !has(setup.parts, by))
      .map(({ id }) => problem('unsaid', item.id, { number: number(id) })),
    ...item.lines
      .filter(({ kind, at }) => kind !== 'said' && !has(kind === 'halt' ? setup.cards : setup.votes, at))
      .map(({ id }) => problem('lost', item.id, { number: number(id) })),
    ...item.lines
      .filter(({ kind, at, text }) => kind === 'said' && hasFigures(text) && !has(setup.votes, at))
      .map(({ id }) => problem('figures', item.id, { number: number(id) })),
  ]
}

/** An item that is left out, or gone, and that others speak of. */
const ofReferring = ({ items }: Setup): readonly Problem[] => {
  const there = (id: Id) => items.some((item) => item.id === id && !item.out)
  return items
    .filter(({ out }) => !out)
    .flatMap(({ id, refers }) =>
      refers
        .filter((other) => !there(other))
        .map((other) => problem('refers', id, { other: items.find((one: Item) => one.id === other)?.title ?? other })),
    )
}

export const problemsOf = (setup: Setup): readonly Problem[] => {
  const cast = totalOf(setup) < players.fewest ? nobody : castOf(setup)
  const items = played(setup, cast.absent)
  const halts = items.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'halt').length
  const minutes = Math.round(items.reduce((sum, item) => sum + minutesOf(item), 0))
  return [
    ...ofPeople(setup, cast),
    ...(halts > enoughHalts ? [problem('halts', null, { halts, most: enoughHalts })] : []),
    ...(minutes > enoughMinutes
      ? [problem('long', null, { minutes, count: items.flatMap(({ lines }) => lines).length })]
      : []),
    ...ofParts(setup, cast, items),
    ...items.flatMap((item) => ofItem(setup, cast, item)),
    ...ofReferring(setup),
  ]
}
