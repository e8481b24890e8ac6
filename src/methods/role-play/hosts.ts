import type { Id } from '../contract'
import type { Part, Setup } from './model'
import { pairsIn, played } from './played'

// Where few have come, some play two parts. Nobody talks to themselves, votes two ways, or plays on while they are outside.

const clashesIn = (setup: Setup, absent: readonly Id[]) => {
  const pairs = new Set(pairsIn(played(setup, absent)).flatMap(([a, b]) => [`${a.by} ${b.by}`, `${b.by} ${a.by}`]))
  const sideIn = (part: Part, at: number) => setup.votes[at]?.written.find((one) => one.part === part.id)?.side
  const leaves = ({ id }: Part) => setup.votes.some(({ away }) => away.includes(id))
  const split = (a: Part, b: Part) =>
    setup.votes.some((_, at) => {
      const [one, other] = [sideIn(a, at), sideIn(b, at)]
      return one !== undefined && other !== undefined && one !== other
    })
  return (a: Part, b: Part): boolean =>
    a.seat !== b.seat || leaves(a) || leaves(b) || split(a, b) || pairs.has(`${a.id} ${b.id}`)
}

type Given = ReadonlyMap<Id, readonly Part[]>
/** So many places are tried before it is given up: a script of one's own may have no way at all. */
const mostTries = 4000

type Clash = (a: Part, b: Part) => boolean

/** Each part left over with somebody, the least burdened first; null where no way is found. */
const placing = (hosts: readonly Part[], clash: Clash) => {
  let tries = 0
  const place = (left: readonly Part[], given: Given): Given | null => {
    const [part, ...rest] = left
    if (!part) return given
    const load = (host: Part) => given.get(host.id)?.length ?? 0
    const able = hosts
      .filter((host) => ![host, ...(given.get(host.id) ?? [])].some((one) => clash(one, part)))
      .sort((a, b) => load(a) - load(b))
    for (const host of able) {
      tries += 1
      if (tries > mostTries) return null
      const next = place(rest, new Map(given).set(host.id, [...(given.get(host.id) ?? []), part]))
      if (next) return next
    }
    return null
  }
  return place
}

/**
 * The parts that are left over, by the part of whoever plays them too: within the made-up group where it can be done, across groups
 * where it cannot. What cannot be placed without a clash is placed all the same, and said where the cast is shown.
 * @param filled the parts that have somebody of their own
 */
export const hostsFor = (
  setup: Setup,
  filled: readonly Part[],
  left: readonly Part[],
  absent: readonly Id[],
): Given => {
  const clash = clashesIn(setup, absent)
  const across: Clash = (a, b) => a.list !== b.list || clash(a, b)
  return (
    placing(filled, across)(left, new Map()) ??
    placing(filled, clash)(left, new Map()) ??
    left.reduce<Given>((given, part) => {
      const host = filled.find(({ seat }) => seat === part.seat)
      const placed = placing(filled, clash)([part], given)
      return placed ?? (host ? new Map(given).set(host.id, [...(given.get(host.id) ?? []), part]) : given)
    }, new Map())
  )
}
