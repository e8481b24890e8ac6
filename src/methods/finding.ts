import type { Manifest } from './contract'
import type { Purpose, Sentence, Track } from './wanted'

// Which method to use: one, and one more to choose from. It is asked of what manifests say, and of nothing else.

/** What somebody wants of a method; null where it does not matter. */
export interface Wish {
  readonly sentence: Sentence | null
  readonly track: Track | null
  readonly purpose: Purpose | null
  /** How many there are of, at most. */
  readonly minutes: number | null
  readonly people: number | null
}

export const noWish: Wish = { sentence: null, track: null, purpose: null, minutes: null, people: null }

/** What is asked of a method. */
export type Findable = Pick<
  Manifest,
  'minutes' | 'people' | 'purposes' | 'tracks' | 'ownTracks' | 'sentences' | 'hidden'
>

/** What stands in the way alone. `together`: no one thing does. */
export type InTheWay = 'minutes' | 'few' | 'many' | 'purpose' | 'track' | 'sentence' | 'together'

export type Found<M> =
  /** `also`: what fits besides, the best of it first. */
  | { readonly first: M; readonly second: M | null; readonly also: readonly M[] }
  /** `nearest`: the one that is nearest to fitting, where one thing stands in its way. */
  | { readonly first: null; readonly because: InTheWay; readonly nearest: M | null }

/** Whether a method is on a track, by the booklet or by our own reading. */
export const isOn = ({ tracks, ownTracks = [] }: Findable, track: Track): boolean =>
  tracks.includes(track) || ownTracks.includes(track)

/** Whether a method gives what is wanted, one wish at a time. There may be more time than it takes at the least. */
const meets: { readonly [W in keyof Wish]: (method: Findable, wanted: NonNullable<Wish[W]>) => boolean } = {
  minutes: ({ minutes }, wanted) => minutes[0] <= wanted,
  people: ({ people }, wanted) => people[0] <= wanted && wanted <= people[1],
  purpose: ({ purposes }, wanted) => purposes.includes(wanted),
  track: isOn,
  sentence: ({ sentences }, wanted) => sentences.includes(wanted),
}

const meetsOne = <W extends keyof Wish>(method: Findable, wish: Wish, which: W): boolean => {
  const wanted = wish[which]
  return wanted === null || meets[which](method, wanted as NonNullable<Wish[W]>)
}

// In the order in which they are named as being in the way: what is easily changed first.
const parts = ['minutes', 'people', 'purpose', 'track', 'sentence'] as const satisfies readonly (keyof Wish)[]

/** How well it is what is wanted, the lowest the best: by how surely it answers, then by what it is for, then whose reading it is. */
const rank = ({ sentences, purposes, tracks }: Findable, { sentence, purpose, track }: Wish): readonly number[] => [
  sentence === null ? 0 : sentences.indexOf(sentence),
  purpose === null ? 0 : purposes.indexOf(purpose),
  track === null || tracks.includes(track) ? 0 : 1,
]

const best = <M extends Findable>(methods: readonly M[], wish: Wish): readonly M[] =>
  methods
    .filter((method) => !method.hidden && parts.every((part) => meetsOne(method, wish, part)))
    .map((method) => ({ method, rank: rank(method, wish) }))
    .sort((one, other) => one.rank.map((at, place) => at - (other.rank[place] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ method }) => method)

const least = <M>(methods: readonly M[], of: (method: M) => number): M | null =>
  methods.reduce<M | null>((found, one) => (found === null || of(one) < of(found) ? one : found), null)

/** What would be there without a part of the wish, and which of it is nearest. */
const without = <M extends Findable>(methods: readonly M[], wish: Wish, part: (typeof parts)[number]) => {
  const left = best(methods, { ...wish, [part]: null })
  const people = wish.people ?? 0
  if (part === 'minutes') return { because: part, nearest: least(left, ({ minutes }) => minutes[0]) }
  if (part !== 'people') return { because: part, nearest: left[0] ?? null }
  const nearest = least(left, (one) => Math.max(one.people[0] - people, people - one.people[1]))
  return { because: nearest && nearest.people[0] > people ? ('few' as const) : ('many' as const), nearest }
}

/**
 * The method that is meant and one to choose instead, or what stands in the way of all. Where several fit alike, their order
 * decides.
 */
export const find = <M extends Findable>(methods: readonly M[], wish: Wish): Found<M> => {
  const [first, second = null, ...also] = best(methods, wish)
  if (first) return { first, second, also }
  const near = parts.map((part) => without(methods, wish, part)).find(({ nearest }) => nearest !== null)
  return { first: null, ...(near ?? { because: 'together', nearest: null }) }
}
