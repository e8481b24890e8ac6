// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import { helpFor, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/help'
import { type Themes, withNames } from '../../../src/methods/reverse-brainstorm/theme'
import { aimedAt, beginningsFor, isTwofold } from '../../../src/methods/reverse-brainstorm/themes'

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
    selves: ['sel'],
    endings: ['', 'er'],
    forms: ['s', 'ing'],
  },
  themes: {
    answer: { questions: about('answers'), does: ['answer'], stems: ['letter'] },
    telling: { questions: about('telling'), does: ['tell'], says: ['in the dark', 'give * news'] },
    garden: { questions: about('gardens'), stems: ['garden', 'tree', '!treetop'] },
    hours: { questions: about('hours'), hints: ['meeting', 'monday'], needs: ['monday'] },
    closing: { questions: about('closing'), does: ['close'], broad: true },
    hills: { questions: about('hills'), says: ['uphill'], manner: true },
    fines: { questions: about('fines'), does: ['fine'] },
    anybody: { questions: about('anybody'), stems: ['people'], weak: true },
  },
}

/** The names of the themes that are asked about, the first first. */
const asked = (idea: string): readonly string[] => [
  ...new Set(aimedAt(idea, tiny).map((question) => question.replace(/^\w+ \w+ (\w+)\?$/, '$1'))),
]

test.each<[string, string, readonly string[]]>([
  ['the verb tells more than the place it happens in', 'Answer nobody in the garden', ['answers']],
  ['so does what it is done to', 'Answer no letters in the garden', ['answers']],
  ['what a verb takes by a preposition is its thing', 'Answer never to letters', ['answers']],
  ['a thing alone is enough where nothing else is said', 'Burn trees', ['gardens']],
  ['and too little where it only happens there', 'Drink coffee in the garden', []],
  ['what is missing is what it is about, wherever it stands', 'Build a school on a hill with no garden', ['gardens']],
  ['why it is done decides nothing', 'Drink coffee because the garden is wet', []],
  ['the verb after a forgetting is the one that counts', 'Forget to tell people', ['telling']],
  ['as is the one after a without', 'Move the garden without telling people', ['telling']],
  ['somebody who is let do it does it', 'Let the club answer', ['answers']],
  ['words in a row tell wherever they stand', 'Leave us in the dark', ['telling']],
  ['one of them may be any', 'We never give anybody news', ['telling']],
  ['and each in any of its forms', 'Stop giving anybody news', ['telling']],
  ['a word that only looks like it tells nothing', 'Burn treetops', []],
  ['a thing may be the last part of a longer word', 'Burn the sommergarden', ['gardens']],
  ['an event without a time is not about time', 'Hold a meeting', []],
  ['what is not sure gives way to what can be asked of whatever is done so', 'Close the garden', ['closing']],
  ['which is not asked beside what is sure', 'Answer people', ['answers']],
  ['and not beside what two tell', 'Answer letters of people', ['answers']],
  [
    'of two themes that are told nearly as plainly, when, where and how comes first',
    'Answer uphill',
    ['hills', 'answers'],
  ],
  ['a short word is told in its own forms', 'Fining people', ['fines']],
  ['and does not begin another', 'Finish people', ['anybody']],
  ['nor is it one that looks like its form', 'Find people', ['anybody']],
  ['of two themes that are told as plainly both are asked', 'Answer in the dark', ['answers', 'telling']],
  ['who it is about is asked where nothing else is', 'Annoy people', ['anybody']],
])('%s: %s', (_, idea, names) => expect(asked(idea)).toEqual(names))

const called = withNames({
  ...tiny,
  themes: {
    ...tiny.themes,
    answer: { questions: about('answers'), does: ['answer'], stems: ['letter'], draft: 'Answer' },
    somebody: {
      questions: about('{name}'),
      draft: 'Ask {name}',
      names: [
        ['the swans', 'swan', '!swansong'],
        ['the bears', 'bear', 'cubs'],
      ],
    },
  },
})
test.each<[string, string, readonly string[], readonly string[]]>([
  ['where no theme is sure', 'Annoy cubs', ['the bears'], ['Ask the bears']],
  [
    'wherever they stand, and begun by only where it is about them',
    'Sing at night because of swans',
    ['the swans'],
    [],
  ],
  ['each of two', 'Annoy swans and bears', ['the swans', 'the bears'], ['Ask the swans', 'Ask the bears']],
  [
    'beside what one word tells, which is not enough to begin by',
    'Answer bears',
    ['answers', 'the bears'],
    ['Ask the bears'],
  ],
  ['not beside what two tell', 'Answer letters of bears', ['answers'], ['Answer']],
  ['not by a word that only looks like it', 'Annoy swansongs', [], []],
])('who is named is called by name %s: %s', (_, idea, names, drafts) => {
  const found = aimedAt(idea, called).map((question) => /(?:of|for|with) (.+)\?$/.exec(question)?.[1])
  expect([...new Set(found)]).toEqual(names)
  expect(beginningsFor(idea, called)).toEqual(drafts)
})

const placed = withNames({
  ...tiny,
  themes: {
    ...tiny.themes,
    answer: { questions: about('answers'), does: ['answer'], draft: 'Answer', sure: true },
    where: {
      questions: about('{name}'),
      draft: 'Ask at {name}',
      place: true,
      acts: ['close'],
      names: [['the pond', '=pond']],
    },
  },
})
test.each<[string, string, readonly string[]]>([
  ['what it does something to', 'Close the pond', ['Ask at the pond']],
  ['where nothing is done: what it begins with', 'A pond of mud', ['Ask at the pond']],
  ['not by where it happens', 'Wait in the pond', []],
  ['nor where something else is done to it', 'Answer the pond', ['Answer']],
  ['nor where there is none', 'A park with no pond', []],
  ['by one verb that is sure', 'Answer people', ['Answer']],
])('an idea is begun by %s: %s', (_, idea, drafts) => expect(beginningsFor(idea, placed)).toEqual(drafts))

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
  ['en', 'Use as many abbreviations as you like', 'language', 'as many as: what there is much of is what it is about'],
  ['en', 'Use as few acronyms as possible', 'language', 'so is what there is little of'],
] as const)('%s: %s', (language, idea, theme, why) => {
  const { themes } = lexicon[language]
  expect(themes.themes[theme]?.questions, why).toContain(aimedAt(idea, themes)[0])
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
  ['da', 'Alle skal bare tage sig sammen', 'say', 'a verb that each does to himself is nothing that is said'],
  ['en', 'Only ask for helpers from the north', 'heard', 'who is asked for something is not heard'],
  ['en', 'Let a substitute take the class', 'money', 'a substitute is no sub'],
] as const)('%s: %s is not about %s', (language, idea, theme, why) => {
  const { themes } = lexicon[language]
  const asked = aimedAt(idea, themes)
  expect(asked.length, why).toBeGreaterThan(0)
  for (const question of themes.themes[theme]?.questions ?? []) expect(asked, why).not.toContain(question)
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
  expect(helpFor(idea, lexicon[language]).questions.length).toBeGreaterThan(0)
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
  expect(drafts).toMatch(/råd|afford/)
  expect(drafts).not.toMatch(/være med|take part/)
})
