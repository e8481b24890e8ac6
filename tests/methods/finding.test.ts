import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Findable, type Found, find, isOn, noWish, type Wish } from '../../src/methods/finding'
import { everyMethod, library } from '../../src/methods/registry'
import { purposes, sentences, tracks } from '../../src/methods/wanted'

const method = (id: string, more = {}) => ({
  ...{ id, minutes: [30, 60] as const, people: [5, 20] as const },
  ...{ sentences: ['stuck'] as const, purposes: ['stuck'] as const, tracks: [3] as const },
  ...more,
})
const names = (found: Found<{ readonly id: string }>) => (found.first ? [found.first.id, found.second?.id] : found)

describe('which one is meant', () => {
  test('the one that says the sentence first, then the one that says it later', () => {
    const all = [
      method('later', { sentences: ['ideas', 'stuck'] }),
      method('surest'),
      method('other', { sentences: [] }),
    ]
    expect(find(all, { ...noWish, sentence: 'stuck' })).toEqual({ first: all[1], second: all[0], also: [] })
  })

  test('where two say it alike, the order of the library decides', () => {
    const all = [method('a'), method('b'), method('c')]
    expect(names(find(all, { ...noWish, sentence: 'stuck' }))).toEqual(['a', 'b'])
    expect(names(find(all.toReversed(), { ...noWish, sentence: 'stuck' }))).toEqual(['c', 'b'])
  })

  test('what it is for first counts before what it is for too, and the booklet before our own reading', () => {
    const all = [
      method('too', { purposes: ['plan', 'stuck'] }),
      method('own', { tracks: [], ownTracks: [3] }),
      method('book'),
    ]
    expect(names(find(all, { ...noWish, purpose: 'stuck' }))).toEqual(['own', 'book'])
    expect(names(find(all, { ...noWish, track: 3 }))).toEqual(['too', 'book'])
  })

  test('where there is only one there is no other', () =>
    expect(names(find([method('one')], { ...noWish, sentence: 'stuck' }))).toEqual(['one', undefined]))
})

describe('what stands in the way', () => {
  const all = [
    method('long', { minutes: [60, 90] as const, people: [10, 30] as const }),
    method('short', { minutes: [30, 40] as const, people: [4, 12] as const, tracks: [1] }),
  ]
  test.each<[string, Partial<Wish>, string, string | undefined]>([
    ['too little time: the shortest is told', { minutes: 20 }, 'minutes', 'short'],
    ['too few people', { people: 3 }, 'few', 'short'],
    ['too many', { people: 31 }, 'many', 'long'],
    ['a purpose that nothing there has', { purpose: 'plan' }, 'purpose', 'long'],
    ['a track without methods', { track: 7 }, 'track', 'long'],
    ['a sentence that nothing answers', { sentence: 'late' }, 'sentence', 'long'],
    ['two things of which neither alone is in the way', { people: 3, minutes: 20 }, 'together', undefined],
    ['too little time for the many there are', { people: 30, minutes: 30 }, 'minutes', 'long'],
  ])('%s', (_, wish, because, nearest) => {
    const found = find(all, { ...noWish, ...wish })
    expect(found.first === null && [found.because, found.nearest?.id]).toEqual([because, nearest])
  })

  test('where there is no method at all, nothing is nearest', () =>
    expect(find([], noWish)).toEqual({ first: null, because: 'together', nearest: null }))
})

const some = <T>(all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: null })
const upTo = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: null })
const wishes = (minutes: number, people: number): fc.Arbitrary<Wish> =>
  fc.record({
    ...{ sentence: some(sentences), track: some(tracks), purpose: some(purposes) },
    ...{ minutes: upTo(minutes), people: upTo(people) },
  })
const range = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)))
const few = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all))
const manifests: fc.Arbitrary<readonly Findable[]> = fc.array(
  fc.record(
    {
      ...{ minutes: range(12), people: range(12), hidden: fc.constant(true as const) },
      ...{ sentences: few(sentences), purposes: few(purposes), tracks: few(tracks), ownTracks: few(tracks) },
    },
    { requiredKeys: ['minutes', 'people', 'sentences', 'purposes', 'tracks'] },
  ),
  { maxLength: 8 },
)

/** Whether it is what is wished, read apart from the rule. */
const fits = (one: Findable, wish: Wish): boolean =>
  !one.hidden &&
  (wish.minutes === null || wish.minutes >= one.minutes[0]) &&
  (wish.people === null || !(wish.people < one.people[0] || wish.people > one.people[1])) &&
  (wish.sentence === null || one.sentences.includes(wish.sentence)) &&
  (wish.purpose === null || one.purposes.includes(wish.purpose)) &&
  (wish.track === null || [...one.tracks, ...(one.ownTracks ?? [])].includes(wish.track))

describe.each<readonly [string, fc.Arbitrary<readonly Findable[]>, fc.Arbitrary<Wish>]>([
  // Few numbers, so that bounds are met.
  ['any methods', manifests, wishes(12, 12)],
  ['the methods that are there', fc.constant(everyMethod), wishes(130, 70)],
])('whatever is wished, of %s', (_, all, wished) => {
  test('all that fits is offered, once, and nothing else; nothing hidden is', () =>
    fc.assert(
      fc.property(all, wished, (methods, wish) => {
        const found = find(methods, wish)
        const offered = found.first ? [found.first, ...(found.second ? [found.second] : []), ...found.also] : []
        const fitting = methods.filter((one) => fits(one, wish))
        expect(new Set(offered)).toEqual(new Set(fitting))
        expect(offered).toHaveLength(fitting.length)
      }),
    ))

  test('where nothing fits it is said why, and what is nearest fits but for that', () =>
    fc.assert(
      fc.property(all, wished, (methods, wish) => {
        const found = find(methods, wish)
        if (found.first) return
        const { because, nearest } = found
        if (because === 'together') {
          expect(nearest).toBeNull()
          for (const part of ['minutes', 'people', 'purpose', 'track', 'sentence'] as const)
            expect(methods.filter((one) => fits(one, { ...wish, [part]: null }))).toEqual([])
          return
        }
        const part = because === 'few' || because === 'many' ? 'people' : because
        if (!nearest) throw new Error('one thing stands in the way of something')
        expect([fits(nearest, wish), fits(nearest, { ...wish, [part]: null })]).toEqual([false, true])
        if (because === 'minutes') expect(nearest.minutes[0]).toBeGreaterThan(wish.minutes ?? 0)
        if (because === 'few') expect(nearest.people[0]).toBeGreaterThan(wish.people ?? 0)
        if (because === 'many') expect(nearest.people[1]).toBeLessThan(wish.people ?? 0)
      }),
    ))
})

describe('the library', () => {
  test.each(library.map((one) => [one.id, one] as const))('%s is found by a sentence, and on a track', (_, one) => {
    const found = sentences.map((sentence) => find(library, { ...noWish, sentence }))
    expect(found.some(({ first, ...rest }) => first === one || ('second' in rest && rest.second === one))).toBe(true)
    expect(one.purposes).not.toEqual([])
    expect(tracks.some((track) => isOn(one, track))).toBe(true)
    expect(one.tracks.filter((track) => one.ownTracks?.includes(track))).toEqual([])
  })

  test('whoever has only 45 minutes is given what can be done in them', () => {
    const hasty = everyMethod.filter(({ sentences: says }) => says.includes('short'))
    expect(hasty.length).toBeGreaterThan(1)
    expect(hasty.filter(({ minutes }) => minutes[0] > 45)).toEqual([])
  })
})
