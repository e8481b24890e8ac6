import { describe, expect, test } from 'vitest'
import {
  cited,
  countedWords,
  decksOf,
  isMeasured,
  lix,
  participantsFiles,
  participantsTexts,
  pluralFaults,
  type Text,
  type Tongue,
  textsOf,
} from './support/wording.ts'

const tongues: readonly Tongue[] = ['da', 'en']

describe.each(tongues)('how it reads (%s)', (tongue) => {
  const texts = textsOf('src', tongue)
  const decks = decksOf('src', tongue)
  const harderThan = (most: number, all: readonly Text[]) =>
    all
      .filter(({ text }) => isMeasured(text) && lix(text) > most)
      .map(({ place, text }) => `${place}: ${Math.round(lix(text))}`)

  test('what participants read is no harder than a novel', () => {
    const read = participantsTexts('src', tongue)
    expect(participantsFiles('src').length, 'screens that were looked at').toBeGreaterThan(30)
    expect(read.filter(({ text }) => isMeasured(text)).length, 'sentences that were measured').toBeGreaterThan(30)
    expect(harderThan(35, read)).toEqual([])
    expect(
      harderThan(
        35,
        decks.filter(({ file, key }) => /(stories|cards)\./.test(file) && /\.(text|question|opens|chooses)$/.test(key)),
      ),
    ).toEqual([])
  })

  test('everything else is no harder than a newspaper', () => {
    expect(
      harderThan(
        45,
        [...texts, ...decks].filter(({ key }) => !key.endsWith('.source')),
      ),
    ).toEqual([])
  })

  test('whatever is counted has a form for one', () => {
    expect(countedWords(texts).length, 'words that are counted').toBeGreaterThan(15)
    // No text counts minutes in both forms, so that they must be named here.
    const minutes = { one: tongue === 'da' ? 'minut' : 'minute', many: tongue === 'da' ? 'minutter' : 'minutes' }
    expect(pluralFaults(texts, [...countedWords(texts), minutes])).toEqual([])
  })

  test('how long a thing takes is said where it is set: words beside it would hold for the first set-up only', () => {
    const spell =
      tongue === 'da'
        ? /\b(et|ét|to|tre|fire|fem|syv|ti|et par|\d+) (minut|kvarter|time)/i
        : /\b(a|one|two|three|four|five|seven|ten|\d+) (minute|quarter|hour)/i
    const rest = /tilbage|left/
    const found = texts.filter(({ text }) => spell.test(text))
    expect(found.filter(({ key }) => key.startsWith('guide.')).length, 'guides that say what is usual').toBeGreaterThan(
      3,
    )
    expect(
      found
        .filter(({ file, key, text }) => file.startsWith('methods/') && !key.startsWith('guide.') && !rest.test(text))
        .map(({ place }) => place),
    ).toEqual([])
  })

  test('a rule says where it stands and from which year, and is to be checked against one’s own', () => {
    const rules = [...texts, ...decks].filter(({ text }) => cited.test(text))
    expect(rules.length, 'rules that were looked at').toBeGreaterThan(8)
    // The year of a story's rule is a field of its own, and the year wheel says it once above all its dates.
    const dated = rules.filter(
      ({ key, text }) => !key.endsWith('.source') && !/(19|20)\d\d/.test(text) && !key.endsWith('.note'),
    )
    const check = tongue === 'da' ? /tjek jeres egne regler/i : /check your own local rules/i
    const marked = rules.filter(
      ({ key, text }) => !check.test(text) && !key.endsWith('.source') && !key.endsWith('.line'),
    )
    expect([...dated, ...marked].map(({ place }) => place)).toEqual([])
    const wheel = rules.filter(({ key }) => /^fixed\.\d+\.source$/.test(key))
    expect(wheel.filter(({ text }) => !/(19|20)\d\d/.test(text)).map(({ place }) => place)).toEqual([])
    expect(texts.find(({ key }) => key === 'fixed.check')?.text).toMatch(check)
  })
})

test.each([
  ['Du bor her.', 3],
  ['Du bor her. Vi bor der.', 3],
  ['Kommunalbestyrelsen godkender.', 102],
  ['Der er {{count}} borde.', 4],
])('«%s» has LIX %d', (text, measure) => expect(lix(text)).toBe(measure))

test('a figure before a plural is found, unless it ends a range or has a twin', () => {
  const text = (key: string, said: string): Text => ({ place: key, file: 'x', key, text: said })
  const texts = [
    text('a_one', '{{count}} bord'),
    text('a_other', '{{count}} borde'),
    text('b', '{{tables}} borde'),
    text('c', '{{from}}–{{to}} borde'),
  ]
  expect(countedWords(texts)).toEqual([{ one: 'bord', many: 'borde' }])
  expect(pluralFaults(texts)).toEqual(['b says «tables borde», also of 1.'])
})
