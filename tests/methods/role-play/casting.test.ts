import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/methods/contract'
import { besideOwn, castOf, notFor, playerOf } from '../../../src/methods/role-play/cast'
import { shortNames } from '../../../src/methods/role-play/chamber-layout'
import { meetings, withMeeting } from '../../../src/methods/role-play/deck'
import { blank, players, type Setup, totalOf } from '../../../src/methods/role-play/model'
import { pairsIn, played } from '../../../src/methods/role-play/played'
import { type Tally, talliesOf, votersOf } from '../../../src/methods/role-play/tally'
import { peopleOf, usual } from './people'

const languages: readonly Language[] = ['da', 'en']
const everyNumber = Array.from({ length: players.most - players.fewest + 1 }, (_, at) => players.fewest + at)

const talksToSelf = (setup: Setup): readonly string[] => {
  const cast = castOf(setup)
  return pairsIn(played(setup, cast.absent)).flatMap(([a, b]) =>
    playerOf(cast, a.by)?.id === playerOf(cast, b.by)?.id ? [`${a.id}: ${a.by} and ${b.by}`] : [],
  )
}
/** What a count is, in the words of the script: told here once more, for the test. */
const saidOf = ({ for: yes, against: no, neither }: Tally): readonly string[] => {
  if (yes === no) return yes > 0 ? ['tie'] : []
  if (yes < no) return ['lost']
  return neither > yes ? ['carried', 'thin'] : ['carried']
}
/** The most chairs that one group can have in a row without two side by side. */
const canBeApart = ({ seating }: ReturnType<typeof castOf>): boolean => {
  const of = seating.flatMap(({ group }) => group ?? [])
  return of.every((group) => of.filter((one) => one === group).length <= Math.ceil(seating.length / 2))
}

describe.each(meetings.flatMap((meeting) => languages.map((language) => [meeting, language] as const)))(
  'the %s meeting (%s)',
  (meeting, language) => {
    test.each(everyNumber)('can be held by %d, whoever they are', async (total) => {
      const ready = await withMeeting(blank(), meeting, language)
      fc.assert(
        fc.property(fc.oneof(fc.constant(usual(total)), peopleOf(total)), (people) => {
          const setup: Setup = { ...ready, ...people }
          expect(totalOf(setup)).toBe(total)
          const cast = castOf(setup)
          expect(talksToSelf(setup)).toEqual([])
          for (const [id, tally] of talliesOf(setup, cast)) {
            const vote = setup.votes.find((one) => one.id === id)
            if (!vote) return expect.fail('a tally of no vote')
            expect({ id, ...tally }).toMatchObject({ holds: true })
            expect(saidOf(tally), id).toContain(vote.outcome)
            expect(tally.for + tally.against + tally.neither).toBe(votersOf(vote, cast).length)
            for (const { part, side } of vote.written)
              if (!vote.away.includes(part)) expect(tally.sides[playerOf(cast, part)?.id ?? '']).toBe(side)
          }
          if (canBeApart(cast)) expect(besideOwn(cast)).toBe(0)
        }),
        { numRuns: 15 },
      )
    })

    test.each(everyNumber)('has everybody of %d in it once, and every line somebody to say it', async (total) => {
      const setup = { ...(await withMeeting(blank(), meeting, language)), ...usual(total) }
      const cast = castOf(setup)
      const looking = Object.values(cast.observers).reduce((sum, count) => sum + count, 0)
      expect(cast.players.length + looking).toBe(total)
      const parts = cast.players.flatMap((one) => one.parts.map(({ id }) => id))
      expect(new Set(parts).size).toBe(parts.length)
      for (const { lines } of played(setup, cast.absent))
        for (const { kind, by } of lines) if (kind === 'said') expect(parts).toContain(by)
    })
  },
)

test('the real mayor plays the newest member, and nobody else leads the meeting than one who has done it before', async () => {
  const setup = { ...(await withMeeting(blank(), 'long', 'da')), ...usual(25) }
  const cast = castOf(setup)
  expect(cast.players.filter(({ mayor }) => mayor).map(({ parts }) => parts[0]?.id)).toEqual(['newest'])
  expect(playerOf(cast, 'mayor')).toMatchObject({ kind: 'seasoned', mayor: false })
})

test.each(languages)('whoever has a part that is an office is told whom it is not for (%s)', async (language) => {
  const setup = { ...(await withMeeting(blank(), 'long', language)), ...usual(31) }
  const told = castOf(setup).players.filter(
    (player) => notFor(player, (key, values) => `${key} ${values?.office}`).length,
  )
  expect(told.map(({ parts: [part] }) => part?.id)).toEqual(
    expect.arrayContaining(['mayor', 'chair', 'hilltop', 'townhall', 'fjord', 'clerk', 'director', 'journalist']),
  )
  const offices = /\b(formand|gruppeformand|leder|chair|head|leader)\b/i
  for (const { id, who, office } of setup.parts)
    if (offices.test(who)) expect({ id, office }).not.toMatchObject({ office: '' })
})

test('no two who sit in the chamber are called by the same letters', async () => {
  for (const language of ['da', 'en'] as const) {
    const meeting = await withMeeting(blank(), 'long', language)
    const names = shortNames(meeting.parts.map(({ title }) => title))
    expect(new Set(names).size).toBe(meeting.parts.length)
    expect(names.every((name) => name.length > 0 && name.length <= 3)).toBe(true)
  }
  expect(shortNames(['Borgeren fra Gyvelvej', 'Borgmesteren'])).toEqual(['BoG', 'Bor'])
})
