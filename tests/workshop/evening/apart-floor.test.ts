import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Poll, Step } from '../../../src/methods/contract'
import { answersIn } from '../../../src/workshop/evening/answers'
import { apartIn, comingApart } from '../../../src/workshop/evening/apart'
import { changesAsked } from '../../../src/workshop/evening/asked'
import { boxesOf, comingIn } from '../../../src/workshop/evening/round-boxes'
import { askedOf } from '../../../src/workshop/evening/words'
import { newRound, type RoundRecord } from '../../../src/workshop/record/records'

// Answers that stand apart, beside those that are counted: what a room, a table or a reader can work out of all the pictures
// of an evening in which words change while tablets are out.

const seats = ['a', 'b', 'c', 'd']
const steps: readonly Step[] = [{ id: 's', title: '', minutes: 1, say: '', poll: 'q', shows: 'q' } as unknown as Step]

type SeenBoxes = Parameters<typeof boxesOf>[3]
type Words = { readonly about: string; readonly option: string; readonly more: boolean }
const pollOf = ({ about, option, more }: Words): Poll =>
  ({
    id: 'q',
    title: 'q',
    marks: 1,
    ordered: false,
    about: [about],
    options: [{ id: 'x', label: 'x', about: [option] }, ...(more ? [{ id: 'y', label: 'y', about: ['y'] }] : [])],
  }) as unknown as Poll

const words = fc.record({ about: fc.constantFrom('A', 'B'), option: fc.constantFrom('o', 'p'), more: fc.boolean() })
type Happening =
  | {
      readonly kind: 'in'
      readonly seat: string
      readonly given: number
      readonly typed: boolean
      readonly to: Words | 'now' | 'unknown'
    }
  | { readonly kind: 'words'; readonly to: Words | null }
  | { readonly kind: 'show' | 'cover' | 'rows' }
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('in' as const),
      seat: fc.constantFrom(...seats),
      given: fc.nat(7),
      typed: fc.boolean(),
      to: fc.oneof(words, fc.constant('now' as const), fc.constant('unknown' as const)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('words' as const), to: fc.option(words) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('show' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('cover' as const, 'rows' as const) }) },
)

/** All that was told in an evening, each as the boxes that are in it. Each box counts under a name of its own. */
const pictures = (evening: readonly Happening[]) => {
  let now: Words | null = { about: 'A', option: 'o', more: false }
  let boxes: SeenBoxes = {}
  let perTable = false
  let round: RoundRecord = { ...newRound('r', '2026-01-01'), at: 's' }
  const given = new Map<string, { readonly seat: string; readonly people: number; readonly typed: boolean }>()
  const told: (readonly string[])[] = []
  const polls = () => (now ? [pollOf(now)] : [])
  const seen = () =>
    boxesOf(
      'act',
      round,
      seats.map((id) => ({ id, name: id, people: 6, way: 'tablet' as const })),
      boxes,
      polls(),
    )
  const look = () => {
    const [answers] = Object.values(answersIn(seen(), polls(), perTable))
    const names = (counts: object) => Object.keys(counts).filter((name) => name.startsWith('box'))
    if (answers?.state === 'counts') {
      told.push(names(answers.counts))
      for (const { counts } of answers.rows) told.push(names(counts))
    }
    for (const one of apartIn(seen())) if (one.told) told.push(names(one.told.counts))
  }
  evening.forEach((one, index) => {
    if (one.kind === 'in') {
      const to = one.to === 'now' ? now : one.to
      const asked = to === 'unknown' || !to ? null : askedOf(pollOf(to))
      const claim = `box${index}`
      given.set(claim, { seat: one.seat, people: one.given, typed: one.typed })
      boxes = {
        ...boxes,
        [`box/act/r/${one.seat}/${claim}/q`]: {
          ...{ by: one.typed ? 'typed' : 'tablet', turns: one.given, state: 'closed', given: one.given, asked },
          counts: one.given > 0 ? { [claim]: one.given } : {},
        } as SeenBoxes[string],
      }
    }
    if (one.kind === 'words') {
      const after = one.to ? [pollOf(one.to)] : []
      if (!changesAsked(polls(), after, [seen()], now ? steps : [])) now = one.to
    }
    if (one.kind === 'show' && now) {
      const batches = [comingIn(seen(), 'q').batch, ...comingApart(seen(), 'q')].filter((batch) => batch.length > 0)
      const taken = batches.map((batch) => batch.map(({ seat, claim }) => ({ seat, claim })))
      round = {
        ...round,
        shown: [...new Set([...round.shown, 'q'])],
        pictures: { q: [...(round.pictures.q ?? []), ...taken] },
      }
    }
    if (one.kind === 'cover') round = { ...round, shown: [] }
    if (one.kind === 'rows') perTable = !perTable
    look()
  })
  return { told: [[], ...told], given }
}

test('no two pictures of an evening of changing words differ by fewer than five, or for a table or the desk by fewer than three', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), (evening) => {
      const { told, given } = pictures(evening)
      const people = (boxes: readonly string[]) => boxes.reduce((sum, box) => sum + (given.get(box)?.people ?? 0), 0)
      for (const one of told)
        for (const other of told) {
          if (!one.every((box) => other.includes(box))) continue
          const between = other.filter((box) => !one.includes(box))
          if (people(between) === 0) continue
          expect(people(between)).toBeGreaterThanOrEqual(5)
          const untyped = between.filter((box) => given.get(box)?.typed === false)
          for (const known of [between, untyped])
            for (const seat of ['', ...seats]) {
              const rest = people(known.filter((box) => given.get(box)?.seat !== seat))
              if (rest > 0) expect(rest).toBeGreaterThanOrEqual(3)
            }
        }
    }),
    { numRuns: 4000 },
  )
})
