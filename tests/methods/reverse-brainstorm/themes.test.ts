// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import { helpFor, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/help'
import { readIdea } from '../../../src/methods/reverse-brainstorm/reading'
import type { Theme, Themes } from '../../../src/methods/reverse-brainstorm/theme'
import { isTwofold, surelyTold } from '../../../src/methods/reverse-brainstorm/themes'

const about = (name: string) => [`What of ${name}?`, `Who for ${name}?`, `When with ${name}?`]
const tiny: Themes = {
  foreign: [],
  insults: [],
  slurs: { words: [], of: [] },
  mild: [],
  fine: [],
  bad: [],
  late: { first: [], next: [] },
  grammar: {
    openers: ['we', 'never'],
    again: ['forget to', 'without'],
    letting: ['let'],
    adverbs: ['never'],
    beside: ['in', 'on', 'to', 'at'],
    points: ['no', 'only'],
    joints: ['because', 'when'],
    verbs: ['hope'],
    second: ['and'],
    talked: 'rumours about .+',
    selves: ['sel'],
    endings: ['', 'er'],
    forms: ['s', 'ing'],
  },
  themes: {
    answer: {
      questions: about('answers'),
      does: ['answer'],
      stems: ['letter'],
    },
    telling: { questions: about('telling'), does: ['tell'], says: ['in the dark', 'give * news'] },
    garden: { questions: about('gardens'), stems: ['garden', 'tree', '!treetop'] },
    hours: { questions: about('hours'), hints: ['meeting', 'monday'], says: ['noon'], needs: ['noon'] },
    chairs: { questions: about('chairs'), does: ['chair'], stems: ['club'], broad: true },
    hills: { questions: about('hills'), says: ['uphill', 'on a slope'], manner: true },
  },
}

const nameOf = ({ questions }: Theme): string => /of (\w+)/.exec(questions[0] ?? '')?.[1] ?? ''

test.each<[string, string, readonly string[]]>([
  ['one verb that may mean something else is not enough', 'Tell nobody', []],
  ['nor one thing', 'Burn trees', []],
  ['the verb and what it is done to are', 'Answer letters', ['answers']],
  ['wherever it stands that there is none of it', 'Answer no letters in the garden', ['answers']],
  ['what a verb takes by a preposition is its thing', 'Answer never to letters', ['answers']],
  ['two things are, where something is done to them', 'Burn trees and gardens', ['gardens']],
  ['and not where it only happens there', 'Drink coffee in the garden by a tree', []],
  ['why it is done decides nothing', 'Drink coffee because the garden has a tree', []],
  ['the verb after a forgetting is the one that counts', 'Forget to answer letters', ['answers']],
  ['as is the one after a without', 'Move the shop without answering letters', ['answers']],
  ['somebody who is let do it does it', 'Let the club answer letters', ['answers']],
  ['words in a row tell wherever they stand, and one of them may be any', 'Tell in the dark', ['telling']],
  ['a word that only looks like it tells nothing', 'Burn trees and treetops', []],
  ['an event without a time is not about time', 'Meeting on monday, meeting again', []],
  ['of two that are told as plainly both are', 'Answer letters in the dark, give people news', ['answers', 'telling']],
  [
    'of two told nearly as plainly when, where and how comes first',
    'Answer letters uphill on a slope',
    ['hills', 'answers'],
  ],
])('a theme is asked about where two things tell of it: %s: %s', (_, idea, names) =>
  expect(surelyTold(idea, tiny).map(nameOf)).toEqual(names),
)

test('in a long sentence a theme must be told more', () => {
  expect(surelyTold('Answer letters', tiny)).toHaveLength(1)
  expect(surelyTold(`Answer letters ${'from a man at the end of the road '.repeat(3)}`, tiny)).toHaveLength(0)
})

test.each<[string, string, readonly string[]]>([
  ['a verb that means nothing else', 'Answer nobody', []],
  ['a thing that may be anything', 'Burn trees', []],
  ['a verb and its thing, and another is told nearly as much', 'Tell gardens and trees', []],
  ['words that stand in what is about something else', 'Chair the club', []],
  ['what is only talked about', 'Answer rumours about letters', []],
  ['a thing, where what is never asked at once is told as much', 'Chair the club and answer letters', []],
])('what is told by %s is not sure: %s', (_, idea, names) => expect(surelyTold(idea, tiny).map(nameOf)).toEqual(names))

test('a note of more than twelve words is not sure to be about one thing', () => {
  const many = 'Answer letters in the dark, give people news'
  expect(surelyTold(`${many} in every town`, tiny).length).toBeGreaterThan(0)
  expect(surelyTold(`${many} in every town and village`, tiny)).toEqual([])
})

test('a second thing that is done is told from a second thing', () => {
  expect(isTwofold('Close the shop and hope for rain', tiny)).toBe(true)
  expect(isTwofold('Close the shop and the garden', tiny)).toBe(false)
})

let lexicon: Record<'da' | 'en', Lexicon>
beforeAll(async () => {
  lexicon = { da: await loadLexicon('da'), en: await loadLexicon('en') }
})

test.each([
  ['da', 'Luk den gamle skole og saml alle i et telt'],
  ['da', 'Skjul tallene og giv vejret skylden'],
  ['en', 'Close the school and never tell the parents'],
  ['en', 'Hide the figures and blame the weather'],
] as const)('no draft turns half a note (%s: %s)', (language, idea) => {
  for (const draft of helpFor(idea, lexicon[language]).drafts)
    expect(draft, 'the second half left standing').not.toMatch(/ (?:og|and) /)
})

test.each([
  ['da', 'Kun inviter dem på listen', 'invited', 'an only before the verb leaves the verb its place'],
  ['en', 'Use as many abbreviations as you like', 'words', 'as many as: what there is much of is what it is about'],
  ['en', 'Use as few acronyms as possible', 'words', 'so is what there is little of'],
] as const)('%s: %s', (language, idea, theme, why) => {
  expect(helpFor(idea, lexicon[language]).offered, why).toContain(theme)
})

test.each([
  ['Make sure the clubs and schools never meet', 'Make sure the clubs and schools meet'],
  ['Make sure old people never meet', 'Make sure old people meet'],
  ['Make sure the club never answers', 'Make sure the club answers'],
  ["Make sure the club doesn't answer", 'Make sure the club answers'],
])('%s: its draft agrees with who it is about', (idea, draft) => {
  expect(helpFor(idea, lexicon.en).drafts).toEqual([draft])
})

test.each([
  ['en', 'Only ask for helpers from the north', 'heard', 'who is asked for something is not heard'],
  ['en', 'Let a substitute take the class', 'money', 'a substitute is no sub'],
] as const)('%s: %s is not about %s', (language, idea, theme, why) => {
  const { themes } = lexicon[language]
  expect(themes.themes[theme]).toBeDefined()
  expect(surelyTold(idea, themes), why).not.toContain(themes.themes[theme])
})

test.each([
  ['da', 'Mere asfalt, færre træer', 'Flere træer, mindre asfalt'],
  ['da', 'Færre pauser og flere skemaer', 'Flere pauser, færre skemaer'],
  ['en', 'More tarmac, fewer trees', 'More trees, less tarmac'],
  ['en', 'Fewer pauses and more forms', 'More pauses, fewer forms'],
] as const)('what there is more and what there is less of change places (%s: %s)', (language, idea, draft) => {
  expect(helpFor(idea, lexicon[language]).drafts).toEqual([draft])
})

test.each([
  ['da', 'Skift træner hver gang holdet lige har lært navnet på den sidste', 'Hold fast i samme træner hele vejen'],
  ['en', 'Swap the coach every month so that the team never learns a name', 'Keep the same coach all the way'],
] as const)('a plain pattern fits a long idea too (%s: %s)', (language, idea, draft) => {
  expect(helpFor(idea, lexicon[language]).drafts).toEqual([draft])
})

test.each([
  ['da', 'Spørg først borgerne, når gravemaskinen er kommet'],
  ['en', 'Ask the residents first after the digger has come'],
] as const)('a good beginning that comes too late is a bad idea (%s: %s)', (language, idea) => {
  expect(readIdea(idea, lexicon[language].themes)).not.toBeNull()
})

test('what is only counted is no sum of money', () => {
  expect(helpFor('Only count the letters that come on a Friday', lexicon.en).drafts).not.toContain(
    'Look at the whole sum',
  )
})

test.each([
  ['da', 'Sæt prisen op på parkering ved kirken'],
  ['en', 'Charge for the benches at the church'],
] as const)('what costs is not always something to take part in (%s: %s)', (language, idea) => {
  const drafts = helpFor(idea, lexicon[language]).drafts.join('\n')
  expect(drafts).toMatch(/råd|free/)
  expect(drafts).not.toMatch(/være med|take part/)
})
