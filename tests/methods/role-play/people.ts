import fc from 'fast-check'
import type { Setup } from '../../../src/methods/role-play/model'

/** Who comes, of three kinds: any groups, and so many in all. */
export const peopleOf = (total: number): fc.Arbitrary<Pick<Setup, 'groups' | 'officials' | 'mayor'>> =>
  fc
    .record({
      officials: fc.nat(total),
      mayor: fc.option(fc.nat(5)),
      share: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 6 }),
    })
    .map(({ officials, mayor, share }) => {
      const chairs = share.flatMap(([seasoned, fresh], group) => [
        ...Array.from({ length: seasoned + 1 }, () => ({ group, kind: 'seasoned' as const })),
        ...Array.from({ length: fresh }, () => ({ group, kind: 'fresh' as const })),
      ])
      const groups = share.map((_, group) => ({ id: `g${group}`, name: `Gruppe ${group + 1}`, seasoned: 0, fresh: 0 }))
      for (let at = 0; at < total - officials; at += 1) {
        const chair = chairs[(at * 7) % chairs.length]
        const of = chair && groups[chair.group]
        if (of && chair) of[chair.kind] += 1
      }
      return { groups, officials, mayor: mayor === null ? null : `g${mayor}` }
    })

/** As many as in a council of three groups: a third are new, and some officials come. */
export const usual = (total: number): Pick<Setup, 'groups' | 'officials' | 'mayor'> => {
  const officials = Math.min(6, Math.max(2, Math.round(total / 5)))
  const members = total - officials
  const of = (share: number) => Math.floor(members * share)
  const sizes = [members - of(0.35) - of(0.2), of(0.35), of(0.2)]
  return {
    groups: sizes.map((size, at) => ({
      ...{ id: `g${at}`, name: `Gruppe ${at + 1}` },
      ...{ seasoned: size - Math.floor(size / 3), fresh: Math.floor(size / 3) },
    })),
    officials,
    mayor: 'g1',
  }
}
