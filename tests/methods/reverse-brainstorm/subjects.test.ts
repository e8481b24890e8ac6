// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { draftsIn, isAsking, questionsIn } from '../../../src/methods/reverse-brainstorm/asking'
import { helpAbout, helpFor, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/help'

const languages = ['da', 'en'] as const
const folder = 'tests/methods/reverse-brainstorm/ideas'
const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
const setsIn = (of: string, language: string): readonly string[] =>
  readdirSync(`${folder}/${of}`).filter((file) => file.endsWith(`.${language}.json`))

describe.each(languages)('what an idea can be said to be about, in %s', (language) => {
  let lexicon: Lexicon
  beforeAll(async () => {
    lexicon = await loadLexicon(language)
  })

  test('every theme belongs to one subject, and no two subjects have the same name', () => {
    const all = Object.values(lexicon.subjects)
    expect(all.flatMap(({ themes }) => themes).sort()).toEqual(Object.keys(lexicon.themes.themes).sort())
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    for (const { name } of all) expect(name.length, name).toBeLessThanOrEqual(30)
  })

  test('the two languages have the same subjects', async () => {
    const other = await loadLexicon(language === 'da' ? 'en' : 'da')
    expect(Object.keys(lexicon.subjects)).toEqual(Object.keys(other.subjects))
  })

  test('each has three questions and at most one way to begin, whatever the idea', () => {
    const ideas = setsIn('subjects', language).flatMap((file) => Object.keys(read(`subjects/${file}`)))
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...ideas), fc.string({ unit: 'binary', maxLength: 300 })),
        fc.constantFrom(...Object.keys(lexicon.subjects)),
        (idea, subject) => {
          const { questions, drafts } = helpAbout(idea, subject, lexicon)
          expect(new Set(questions).size).toBe(3)
          expect(drafts.length).toBeLessThanOrEqual(1)
          const own = lexicon.subjects[subject]?.themes.flatMap((name) => lexicon.themes.themes[name] ?? []) ?? []
          for (const question of questions) expect(own.flatMap((theme) => theme.questions)).toContain(question)
          const begin = lexicon.subjects[subject]?.begin.map(([draft]) => draft)
          for (const draft of drafts) expect(begin).toContain(draft)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('each subject has whole ways to begin that say what one does, each with the words where it fits', () => {
    for (const [subject, { begin }] of Object.entries(lexicon.subjects)) {
      const drafts = begin.map(([draft = '']) => draft)
      expect(drafts.length, subject).toBeGreaterThanOrEqual(4)
      expect(new Set(drafts).size, subject).toBe(drafts.length)
      for (const draft of drafts) {
        expect(draft, 'no question, and no full stop').toMatch(/^\p{Lu}[^?.!]+$/u)
        expect(draft.length, draft).toBeLessThanOrEqual(90)
        expect(draft, 'a leap, no negation').not.toMatch(
          /^(?:undgå|lad være|drop ikke|avoid|stop|don't|never)(?!\p{L})/iu,
        )
      }
      for (const [draft, ...fits] of begin) expect(fits.length, draft).toBeGreaterThan(0)
    }
  })

  test('a way to begin comes where the words of an idea fit it, and none else', () => {
    const [idea, told, subject] = {
      da: ['Skriv skoleplanen med småt på latin', 'Skriv det, så alle kan læse det uden briller', 'words'] as const,
      en: [
        'Print the school plan in a tiny font',
        'Print it so that everybody can read it without glasses',
        'words',
      ] as const,
    }[language]
    expect(helpAbout(idea, subject, lexicon).drafts[0]).toBe(told)
    expect(helpAbout('Plop', subject, lexicon).drafts).toEqual([])
  })

  test('of 160 ideas that a reader has filed, the right subject is among those offered for nine of ten and more', () => {
    const filed = setsIn('subjects', language).flatMap((file) =>
      Object.entries<readonly string[]>(read(`subjects/${file}`)),
    )
    expect(filed).toHaveLength(160)
    for (const [idea, right] of filed)
      for (const subject of right) expect(lexicon.subjects, idea).toHaveProperty(subject)
    const missed = filed.filter(([idea, right]) => {
      const { offered } = helpFor(idea, lexicon)
      return offered.length > 0 && !offered.some((subject) => right.includes(subject))
    })
    expect(missed.length, missed.map(([idea]) => idea).join('\n')).toBeLessThanOrEqual(14)
  })

  test('what is asked at once is what a reader has filed it under, nineteen times of twenty and more', () => {
    const filed = setsIn('subjects', language).flatMap((file) =>
      Object.entries<readonly string[]>(read(`subjects/${file}`)),
    )
    const subjectOf = (question: string) =>
      Object.entries(lexicon.subjects).find(([, { themes }]) =>
        themes.some((name) => lexicon.themes.themes[name]?.questions.includes(question)),
      )?.[0]
    const amiss = filed.filter(([idea, right]) =>
      helpFor(idea, lexicon)
        .questions.flatMap((question) => subjectOf(question) ?? [])
        .some((subject) => !right.includes(subject)),
    )
    expect(amiss.length / filed.length, amiss.map(([idea]) => idea).join('\n')).toBeLessThanOrEqual(0.05)
  })
})

test('where it is certain it is not asked what an idea is about, until somebody says that it is something else', async () => {
  const lexicon = await loadLexicon('da')
  const idea = 'Holde borgermøde i uge 29'
  const sure = { lexicon, idea, help: helpFor(idea, lexicon), subject: null, open: false }
  expect(isAsking(sure)).toBe(false)
  expect(questionsIn(sure)).toEqual(sure.help.questions)
  expect(isAsking({ ...sure, open: true })).toBe(true)
  const said = { ...sure, subject: 'money' }
  expect(questionsIn(said)).toEqual(helpAbout(idea, 'money', lexicon).questions)
  expect(questionsIn(said), 'what the room says counts for more').not.toEqual(sure.help.questions)
  expect(draftsIn(said).slice(0, sure.help.drafts.length), 'and no draft goes away').toEqual(sure.help.drafts)
})

test.each([
  ['da', 'Hvorfor lytter vi aldrig til personalet?', 'heard'],
  ['da', 'Glem de ældre 🙃', 'heard'],
  ['en', 'Why do we never listen to the staff?', 'heard'],
] as const)('a question or a face is only offered what it may be about (%s: %s)', async (language, idea, subject) => {
  const { questions, offered, drafts } = helpFor(idea, await loadLexicon(language))
  expect([questions, drafts]).toEqual([[], []])
  expect(offered).toContain(subject)
})

test.each([
  ['Nye ansigter i hjemmeplejen hver morgen', 'staff'],
  ['Giv hallens bedste tider til den klub, der altid har haft dem', 'fair'],
  ['Fire skraldespande pr. husstand', 'users'],
  ['Ledige skal møde hver uge, også om sommeren', 'rules'],
])('Danish: “%s” can be about “%s”', async (idea, subject) => {
  expect(helpFor(idea, await loadLexicon('da')).offered).toContain(subject)
})

test.each([
  ['da', 'Plop'],
  ['da', 'Forget the elderly and hide the minutes'],
  ['en', 'Забудьте о стариках'],
  ['en', 'Hide the minutes from the residents '.repeat(9)],
  ['da', ' '],
] as const)('where nobody can tell, all subjects are open and none is guessed (%s: %s)', async (language, idea) => {
  expect(helpFor(idea, await loadLexicon(language)).offered).toEqual([])
})
