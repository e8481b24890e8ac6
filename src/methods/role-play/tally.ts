import type { Id } from '../contract'
import type { Cast, Player } from './cast'
import type { Outcome, Setup, Side, Vote } from './model'

// A vote of the made-up meeting, from who is there: what the script has written stands, and the others vote so that it comes out.

export interface Tally {
  readonly for: number
  readonly against: number
  readonly neither: number
  readonly sides: Readonly<Record<Id, Side>>
  /** It comes out as the script says. */
  readonly holds: boolean
}
type Count = Pick<Tally, Side>

/** Whether a count is what the script says came out. */
const comesOut = (outcome: Outcome, count: Count): boolean => {
  if (outcome === 'tie') return count.for === count.against && count.for > 0
  if (outcome === 'lost') return count.for < count.against
  return count.for > count.against && (outcome === 'carried' || count.neither > count.for)
}

/** How the room would divide if nothing were written: shares of those who vote. */
const shares: Readonly<Record<Outcome, Count>> = {
  carried: { for: 0.62, against: 0.28, neither: 0.1 },
  lost: { for: 0.28, against: 0.62, neither: 0.1 },
  tie: { for: 0.5, against: 0.5, neither: 0 },
  thin: { for: 0.27, against: 0.17, neither: 0.56 },
}

const far = (outcome: Outcome, count: Count, all: number): number =>
  (['for', 'against', 'neither'] as const).reduce(
    (sum, side) => sum + Math.abs(count[side] - shares[outcome][side] * all),
    0,
  )

/** All ways in which those who are free can divide. */
const ways = (written: Count, free: number): readonly Count[] =>
  Array.from({ length: free + 1 }, (_, more) =>
    Array.from({ length: free - more + 1 }, (_, against) => ({
      for: written.for + more,
      against: written.against + against,
      neither: written.neither + free - more - against,
    })),
  ).flat()

const writtenFor = (vote: Vote, { parts }: Player): Side | undefined =>
  parts.flatMap(({ id }) => vote.written.find(({ part }) => part === id)?.side ?? [])[0]

export const votersOf = (vote: Vote, { players }: Cast): readonly Player[] =>
  players.filter(
    ({ parts: [part, ...more] }) =>
      part?.seat === 'council' && ![part, ...more].some(({ id }) => vote.away.includes(id)),
  )

export const tallyOf = (vote: Vote, cast: Cast): Tally => {
  const voters = votersOf(vote, cast)
  const fixed = voters.flatMap((one) => {
    const side = writtenFor(vote, one)
    return side ? [[one.id, side] as const] : []
  })
  const free = voters
    .filter(({ id }) => !fixed.some(([one]) => one === id))
    .sort((a, b) => String(a.parts[0]?.list).localeCompare(String(b.parts[0]?.list)))
  const count = (side: Side) => fixed.filter(([, one]) => one === side).length
  const written = { for: count('for'), against: count('against'), neither: count('neither') }
  const all = ways(written, free.length)
  const right = all.filter((one) => comesOut(vote.outcome, one))
  const [best = written] = [...(right.length > 0 ? right : all)].sort(
    (a, b) => far(vote.outcome, a, voters.length) - far(vote.outcome, b, voters.length),
  )
  const sideOf = (at: number): Side =>
    at < best.for - written.for
      ? 'for'
      : at < best.for - written.for + best.against - written.against
        ? 'against'
        : 'neither'
  return {
    ...best,
    sides: Object.fromEntries([...fixed, ...free.map(({ id }, at) => [id, sideOf(at)] as const)]),
    holds: right.length > 0,
  }
}

/** Every vote of the meeting, by its id. */
export const talliesOf = ({ votes }: Pick<Setup, 'votes'>, cast: Cast): ReadonlyMap<Id, Tally> =>
  new Map(votes.map((vote) => [vote.id, tallyOf(vote, cast)]))

/** What stands in a line for a figure of its vote, in either language. */
const figures: Readonly<Record<string, Side>> = {
  ...{ for: 'for', imod: 'against', hverken: 'neither', against: 'against', neither: 'neither' },
}
const placed = new RegExp(`\\{(${Object.keys(figures).join('|')})\\}`, 'g')

export const hasFigures = (text: string): boolean => text.search(placed) >= 0

/** A line with the figures of its vote, `{for}`, `{imod}`, `{hverken}`, filled in. */
export const withFigures = (text: string, tally: Tally | undefined): string =>
  tally ? text.replace(placed, (_, word: string) => String(tally[figures[word] ?? 'neither'])) : text
