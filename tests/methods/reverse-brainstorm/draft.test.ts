// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { draftOf, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/draft'

// Each set was written before the rules met it. What a reader made of each draft is written down in judged.json: a draft
// that changes is read again. Kept: a starting point. Odd: understandable, not kept. Nonsense: another meaning, or none.
const folder = 'tests/methods/reverse-brainstorm/ideas'
const texts = v.array(v.string())
const judgement = v.object({ odd: texts, nonsense: texts })
const read = <T>(file: string, schema: v.GenericSchema<unknown, T>): T =>
  v.parse(schema, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
const judged = read('judged.json', v.object({ da: judgement, en: judgement }))

describe.each(['da', 'en'] as const)('drafts in %s', (language) => {
  const sets = readdirSync(folder).filter((file) => file.endsWith(`.${language}.json`))
  const { odd, nonsense } = judged[language]

  test.each(sets)('of %s have been read, and silence comes before nonsense', async (file) => {
    const lexicon = await loadLexicon(language)
    const ideas = read(file, texts)
    expect(ideas).toHaveLength(40)
    const said = ideas.flatMap((idea) => {
      const draft = draftOf(idea, lexicon)
      return draft === null ? [] : [[idea, draft] as const]
    })
    expect(Object.fromEntries(said)).toMatchSnapshot()
    const silly = said.filter(([, draft]) => nonsense.includes(draft))
    expect(silly.length / ideas.length).toBeLessThan(0.05)
  })

  test('are mostly worth beginning from', async () => {
    const lexicon = await loadLexicon(language)
    const made = sets.flatMap((file) => read(file, texts).flatMap((idea) => draftOf(idea, lexicon) ?? []))
    const kept = made.filter((draft) => !odd.includes(draft) && !nonsense.includes(draft))
    expect(made.length).toBeGreaterThan(70)
    expect(kept.length / made.length).toBeGreaterThan(0.75)
    expect(
      [...odd, ...nonsense].filter((draft) => !made.includes(draft)),
      'judged, but no longer drafted',
    ).toEqual([])
  })

  test('come from at least sixty pairs, each with as many good forms as bad', async () => {
    const { pairs } = await loadLexicon(language)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    for (const { bad, good } of pairs) expect(good, bad.join()).toHaveLength(bad.length)
  })
})

test('inflected forms are turned into the same form', async () => {
  const lexicon = await loadLexicon('da')
  expect(draftOf('Skriv en uforståelig plan', lexicon)).toBe('Skriv en forståelig plan')
  expect(draftOf('Skriv et uforståeligt brev', lexicon)).toBe('Skriv et forståeligt brev')
  expect(draftOf('Skriv uforståelige breve', lexicon)).toBe('Skriv forståelige breve')
  expect(draftOf('Vi glemmer de ældre', lexicon)).toBe('Vi husker de ældre')
})

test('an English article follows its word', async () => {
  const lexicon = await loadLexicon('en')
  expect(draftOf('Write an unclear plan', lexicon)).toBe('Write a clear plan')
  expect(draftOf('Hold a boring meeting', lexicon)).toBe('Hold an engaging meeting')
  expect(draftOf('Send a useless map', lexicon)).toBe('Send a useful map')
})

const tiny: Lexicon = {
  silent: [' fordi '],
  leftover: ['ikke', 'skam'],
  degrees: ['for'],
  joins: ['der'],
  things: ['-ing', 'kaffe'],
  pairs: [
    { bad: ['sort'], good: ['hvid'] },
    { bad: ['lang'], good: ['kort'] },
    { bad: ['ingen'], good: ['sørg for'], place: 'start', thing: true },
    { bad: ['først'], good: ['sidst'], place: 'end' },
    { bad: ['kun'], good: ['ikke kun'], place: 'second' },
    { bad: ['sen'], good: ['tidlig'], with: ['bus'], unless: [' natbus '] },
  ],
}

test.each([
  ['one word to turn', 'En sort plan', 'En hvid plan'],
  ['two words to turn', 'En sort og lang plan', null],
  ['a negation left over', 'Ikke en sort plan', null],
  ['a word that hurts left over', 'En sort skam', null],
  ['a word inside another', 'En resort', null],
  ['too much of it', 'Den er for sort', null],
  ['a clause that hangs on it', 'En sort plan fordi det sner', null],
  ['a second thing after a comma', 'En sort plan, vi siger det', null],
  ['more about the same thing after a comma', 'En sort plan, der holder', 'En hvid plan, der holder'],
  ['a question', 'En sort plan?', null],
  ['more than one sentence', 'En sort plan. Godt', null],
  ['somebody’s words', 'Sig »en sort plan«', null],
  ['a long story', `En sort plan ${'og en til '.repeat(5)}`, null],
  ['a thing that is missing', 'Ingen opfølgning', 'Sørg for opfølgning'],
  ['nobody who does a thing', 'Ingen svarer', null],
  ['a place it does not stand in', 'Først en plan', null],
  ['a word in second place', 'Spørg kun chefen', 'Spørg ikke kun chefen'],
  ['a word without its companion', 'En sen plan', null],
  ['a word with its companion', 'En sen bus', 'En tidlig bus'],
])('%s', (_, idea, draft) => expect(draftOf(idea, tiny)).toBe(draft))
