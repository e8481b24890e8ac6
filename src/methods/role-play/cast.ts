import type { Id, Translate } from '../contract'
import { hostsFor } from './hosts'
import { type Kind, type Part, type Setup, totalOf } from './model'
import { played } from './played'

// Who plays what, from how many there are of each kind: the same people give the same cast.

/** Somebody who plays: one part, or several where few have come. */
export interface Player {
  readonly id: Id
  /** The first is the one the player was chosen for. */
  readonly parts: readonly Part[]
  readonly kind: Kind
  /** The real group; null for an official. */
  readonly group: Id | null
  readonly mayor: boolean
}
export interface Cast {
  readonly players: readonly Player[]
  /** Round the horseshoe: the council without the one who leads the meeting. */
  readonly seating: readonly Player[]
  /** Those who look on, with a task. */
  readonly observers: Readonly<Record<Kind, number>>
  /** Spare parts that nobody has. */
  readonly absent: readonly Id[]
}

/** A council smaller than this cannot tell its votes apart. */
const smallestCouncil = 7

interface Numbers {
  readonly floor: number
  readonly council: number
}
/** How many sit where: the floor grows slowly, so that the council has votes enough. Officials beyond the floor look on, unless they are needed. */
const numbersOf = (setup: Setup): Numbers => {
  const total = totalOf(setup)
  const members = total - setup.officials
  const of = (seat: Part['seat']) => setup.parts.filter((part) => part.seat === seat).length
  const floor = Math.max(0, Math.min(of('floor'), 2 + Math.floor((total - 9) / 3)))
  const fromMembers = Math.max(0, floor - setup.officials)
  const spareOfficials = Math.max(0, setup.officials - floor)
  const ofMembers = Math.max(0, members - fromMembers)
  const needed = Math.max(0, smallestCouncil - ofMembers)
  return { floor, council: Math.min(of('council'), ofMembers + Math.min(needed, spareOfficials)) }
}

interface Pool {
  readonly kind: Kind
  readonly group: Id | null
  readonly mayor: boolean
}
/** Everybody who comes, of no name. The groups take turns, the largest first: one of them leads, and sits apart from the row. */
const everybody = ({ groups, officials, mayor }: Setup): Pool[] => {
  const bySize = [...groups].sort((a, b) => b.seasoned + b.fresh - a.seasoned - a.fresh)
  const turns = (kind: 'seasoned' | 'fresh') =>
    Array.from({ length: Math.max(0, ...groups.map((group) => group[kind])) }, (_, turn) =>
      bySize.filter((group) => group[kind] > turn).map(({ id }): Pool => ({ kind, group: id, mayor: false })),
    ).flat()
  const seasoned = turns('seasoned')
  const at = mayor === null ? -1 : seasoned.findLastIndex(({ group }) => group === mayor)
  return [
    ...seasoned.map((one, place) => ({ ...one, mayor: place === at })),
    ...turns('fresh'),
    ...Array.from({ length: officials }, (): Pool => ({ kind: 'official', group: null, mayor: false })),
  ]
}

/** Who is asked first for a part, and who if there are none of those. */
const wishes: Readonly<Record<Part['suits'], readonly ((one: Pool) => boolean)[]>> = {
  mayor: [({ mayor }) => mayor, ({ kind }) => kind === 'fresh'],
  seasoned: [({ kind, mayor }) => kind === 'seasoned' && !mayor],
  fresh: [({ kind }) => kind === 'fresh'],
  official: [({ kind }) => kind === 'official'],
}
const anybody = [
  ({ kind, mayor }: Pool) => kind === 'fresh' && !mayor,
  ({ kind, mayor }: Pool) => kind === 'seasoned' && !mayor,
  ({ kind }: Pool) => kind === 'official',
  () => true,
]

/** Parts with those who play them: first everybody who suits, then whoever is left. The part that leads is never the real mayor’s. */
const given = (parts: readonly Part[], people: Pool[]): Map<Part, Pool> => {
  const found = new Map<Part, Pool>()
  const take = (part: Part, rules: readonly ((one: Pool) => boolean)[]) => {
    for (const rule of rules) {
      const at = people.findIndex(rule)
      const [one] = at < 0 ? [] : people.splice(at, 1)
      if (one) return found.set(part, one)
    }
    return found
  }
  for (const part of parts) take(part, wishes[part.suits])
  for (const part of parts) if (!found.has(part)) take(part, anybody)
  return found
}

/**
 * Neighbours of different groups, as far as there are any: the group with most left sits next, unless it sat last. A row can be laid
 * so exactly when no group has more than every other chair.
 */
const seated = (players: readonly Player[]): readonly Player[] => {
  const left = [...players]
  const row: Player[] = []
  const keyOf = ({ id, group }: Player) => group ?? id
  while (left.length > 0) {
    const last = row.at(-1)
    const many = (one: Player) => left.filter((other) => keyOf(other) === keyOf(one)).length
    const free = left.filter((one) => !last || keyOf(one) !== keyOf(last))
    const [next] = [...(free.length > 0 ? free : left)].sort((a, b) => many(b) - many(a))
    if (!next) break
    row.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return row
}

/** How many sit beside somebody of their own group. */
export const besideOwn = ({ seating }: Cast): number =>
  seating.filter(({ group }, at) => group !== null && group === seating[at - 1]?.group).length

const cast = (setup: Setup): Cast => {
  const { floor, council } = numbersOf(setup)
  const inOrder = (seat: Part['seat']) => setup.parts.filter((part) => part.seat === seat)
  const filled = [...inOrder('council').slice(0, council), ...inOrder('floor').slice(0, floor)]
  const people = everybody(setup)
  const found = given(filled, people)
  const absent = setup.parts.filter((part) => part.spare && !filled.includes(part)).map(({ id }) => id)
  const hosted = hostsFor(
    setup,
    filled,
    setup.parts.filter((part) => !part.spare && !filled.includes(part)),
    absent,
  )
  const players = filled.flatMap((part, at): readonly Player[] => {
    const one = found.get(part)
    return one ? [{ id: `p${at + 1}`, parts: [part, ...(hosted.get(part.id) ?? [])], ...one }] : []
  })
  const inCouncil = players.filter(({ parts: [part] }) => part?.seat === 'council')
  const left = (kind: Kind) => people.filter((one) => one.kind === kind).length
  return {
    players,
    seating: seated(inCouncil.slice(1)),
    observers: { seasoned: left('seasoned'), fresh: left('fresh'), official: left('official') },
    absent,
  }
}

const known = new WeakMap<Setup, Cast>()

/** The cast of a meeting: made once for each set-up, since everything asks for it. */
export const castOf = (setup: Setup): Cast => {
  const found = known.get(setup) ?? cast(setup)
  known.set(setup, found)
  return found
}

/** Has something to rehearse. */
export const isEarly = ({ parts }: Player): boolean => parts.some(({ early }) => early)

/** Who has spoken so shortly before a halt has met it. In lines. */
const atHalt = 5

/** New members who have lines, and meet no halt and tell no result: the script has halts for the first few only. */
export const quietOf = (setup: Setup): readonly Player[] => {
  const { players, absent } = castOf(setup)
  const met = new Set(
    played(setup, absent).flatMap(({ lines }) =>
      lines.flatMap(({ kind, by, at }, place) => {
        const near = lines.slice(place + 1, place + 1 + atHalt)
        return by !== null && (near.some((one) => one.kind === 'halt') || (kind === 'said' && at !== null)) ? [by] : []
      }),
    ),
  )
  return players.filter(({ kind, parts }) => kind === 'fresh' && parts.every(({ id }) => !met.has(id)))
}

/** Who plays it: kind and group, and no name. */
export const playedBy = ({ kind, group, mayor }: Player, { groups }: Setup, t: Translate): string =>
  [mayor ? t('kind.mayor') : t(`kind.${kind}`), groups.find(({ id }) => id === group)?.name].filter(Boolean).join(', ')

/** Whom a player’s parts are not for: nobody plays their own office. Names are given on paper, so that is where it is seen to. */
export const notFor = ({ parts }: Pick<Player, 'parts'>, t: Translate): readonly string[] =>
  [...new Set(parts.map(({ office }) => office.trim()))].filter(Boolean).map((office) => t('cast.not-for', { office }))

/** Who plays a part; undefined where nobody does. */
export const playerOf = ({ players }: Cast, part: Id | null): Player | undefined =>
  players.find(({ parts }) => parts.some(({ id }) => id === part))
