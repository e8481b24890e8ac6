import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Help,
  helpFor,
  type Lexicon,
  loadLexicon,
  longestDraft,
} from '../../../src/methods/reverse-brainstorm/help'
import { readIdea } from '../../../src/methods/reverse-brainstorm/reading'

const languages = ['da', 'en'] as const
const folder = 'tests/methods/reverse-brainstorm/ideas'
const setsIn = (language: string) => readdirSync(folder).filter((file) => file.endsWith(`.${language}.json`))
const ideasIn = (file: string): readonly string[] => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const verdicts = v.record(v.string(), v.picklist(['kept', 'odd', 'nonsense']))
/** Of each idea: what it was asked about, whether that was right, and what a reader made of each draft. */
const firstRun = v.array(
  v.union([
    v.strictObject({ idea: v.string(), themes: v.array(v.string()), right: v.boolean(), drafts: verdicts }),
    v.strictObject({
      ...{ idea: v.string(), atOnce: v.literal(true), themes: v.array(v.string()), right: v.boolean() },
      ...{ drafts: verdicts, subjectDrafts: verdicts },
    }),
    // Since the room is asked where it is not sure: whether the right subject is among those offered.
    v.strictObject({
      ...{ idea: v.string(), atOnce: v.literal(false), themes: v.array(v.string()), subjects: v.array(v.string()) },
      ...{ offered: v.picklist(['right', 'missing', 'all']), drafts: verdicts, subjectDrafts: verdicts },
    }),
  ]),
)
/** Nothing is said of the idea itself: what it may be about can still be offered. */
const none = expect.objectContaining({ questions: [], drafts: [] })

describe.each(languages)('help in %s', (language) => {
  let lexicon: Lexicon
  beforeAll(async () => {
    lexicon = await loadLexicon(language)
  })

  /** What is read once is not read again: there are many ideas. */
  const read = new Map<string, Help>()
  const helpOn = (idea: string): Help => {
    const help = read.get(idea) ?? helpFor(idea, lexicon)
    read.set(idea, help)
    return help
  }

  test('has fifteen themes and more, and of each three questions about what one could do', () => {
    const themes = Object.entries(lexicon.themes.themes)
    expect(themes.length).toBeGreaterThanOrEqual(15)
    for (const [name, { questions }] of themes) {
      expect(questions, name).toHaveLength(3)
      for (const question of questions) {
        expect(question, name).toMatch(/^[^?]+\?$/)
        expect(question, 'a leap, no negation').not.toMatch(/\b(undgå|undlade|avoid|stop doing|not do)\b/i)
      }
    }
    const all = themes.flatMap(([, { questions }]) => questions)
    expect(new Set(all).size, 'no question twice').toBe(all.length)
  })

  test('knows each word that its drafts use', () => {
    for (const { pattern, drafts } of lexicon.frames.list) {
      expect(drafts.length, pattern.source).toBeGreaterThan(0)
      for (const [, slot, agreeing] of drafts.join(' ').matchAll(/\{([a-z])[.}]|:([a-z])\]/g))
        expect(pattern.source).toContain(`(?<${slot ?? agreeing}>`)
    }
  })

  test.each(setsIn(language))('for the ideas in %s has been read: a draft that changes is read again', (file) => {
    const ideas = ideasIn(file)
    expect(ideas).toHaveLength(40)
    const drafted = ideas.map((idea) => [idea, helpOn(idea).drafts] as const)
    expect(Object.fromEntries(drafted.filter(([, drafts]) => drafts.length > 0))).toMatchSnapshot()
  })

  test.each(readdirSync(join(folder, 'runs')).filter((file) => file.endsWith(`.${language}.json`)))(
    'and what came of %s when it was first met is written down, idea by idea',
    (file) => {
      const run = v.parse(firstRun, JSON.parse(readFileSync(join(folder, 'runs', file), 'utf8')))
      expect(run.map(({ idea }) => idea)).toEqual(ideasIn(file))
    },
  )

  test('offers what most ideas that have been written down can be about, and a draft for every other in Danish, in English for two of five', () => {
    const help = setsIn(language).flatMap((file) => ideasIn(file).map(helpOn))
    expect(help.filter(({ offered }) => offered.length === 3).length / help.length).toBeGreaterThan(0.9)
    expect(help.filter(({ questions }) => questions.length > 0).length / help.length).toBeLessThan(0.5)
    // In English more were cut: of those that came at once every fourth was nonsense.
    const least = language === 'da' ? 0.5 : 0.4
    expect(help.filter(({ drafts }) => drafts.length > 0).length / help.length).toBeGreaterThan(least)
  })

  test('asks about something else than what a reader found in at most one idea of twenty that it was made beside', () => {
    const labels: Readonly<Record<string, readonly string[]>> = Object.assign(
      {},
      ...readdirSync(join(folder, 'labels'))
        .filter((file) => file.endsWith(`.${language}.json`))
        .map((file) => JSON.parse(readFileSync(join(folder, 'labels', file), 'utf8'))),
    )
    const own = Object.entries(lexicon.themes.themes)
    const asked = (idea: string) => {
      const { questions } = helpOn(idea)
      return own.filter(([, theme]) => theme.questions.some((one) => questions.includes(one))).map(([name]) => name)
    }
    const all = Object.entries(labels)
    expect(all).toHaveLength(120)
    const amiss = all.filter(([idea, read]) => asked(idea).length > 0 && !asked(idea).some((one) => read.includes(one)))
    expect(amiss.length, amiss.map(([idea]) => idea).join('\n')).toBeLessThanOrEqual(6)
  })

  const word = fc.constantFrom(
    ...['Glem', 'Lad', 'borgerne', 'vente', 'kun', 'ikke', 'aldrig', 'skjul', 'mødet', 'så', 'som muligt', ',', '. '],
    ...['Hide', 'the', 'residents', 'never', 'only', 'make', 'it', 'hard', 'to', 'without', 'asking', '?', '»', '🙃'],
    ...['İ', 'ß', '\n', "don't", '{x}', '$1', '[a|b|c:x]', 'x'.repeat(300)],
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.constantFrom(...setsIn(language).flatMap(ideasIn)),
  )

  test('never fails, never grows long, and is the same each time', () => {
    fc.assert(
      fc.property(anything, (idea) => {
        const { questions, offered, drafts } = helpFor(idea, lexicon)
        expect(questions.length).toBeLessThanOrEqual(3)
        expect([0, 3]).toContain(new Set(offered).size)
        expect(drafts.length).toBeLessThanOrEqual(3)
        for (const draft of drafts) {
          expect(draft.length).toBeLessThanOrEqual(longestDraft)
          expect(draft.trim()).toBe(draft)
          expect(draft.toLowerCase()).not.toBe(idea.trim().toLowerCase())
        }
        expect(helpFor(idea, lexicon)).toEqual({ questions, offered, drafts })
      }),
      { numRuns: 400 },
    )
  })

  test('says nothing again where somebody is insulted, wherever in the idea', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lexicon.themes.insults.map((insult) => insult.trim())),
        fc.constantFrom(...setsIn(language).flatMap(ideasIn)),
        fc.nat(),
        (insult, idea, at) => {
          const words = idea.split(' ')
          words.splice(at % (words.length + 1), 0, insult)
          const insulting = words.join(' ')
          // Put before a thing it may have become what is said of that.
          fc.pre(!lexicon.themes.mild.some((phrase) => insulting.toLocaleLowerCase().includes(phrase)))
          expect(helpFor(insulting, lexicon)).toEqual(none)
        },
      ),
      { numRuns: 300 },
    )
  })
})

const story = 'Vi glemmer de ældre og skjuler alle tal bag lukkede døre '.repeat(30)
test.each([
  ['an idea that is good as it is', 'da', 'Lyt til borgerne, før I beslutter noget'],
  ['an idea that is good as it is', 'en', 'Listen to the residents before you decide'],
  ['a good wish', 'da', 'Flere bænke i parken'],
  ['a question', 'da', 'Hvorfor lytter vi aldrig til personalet?'],
  ['a question', 'en', 'Why do we never listen to the staff?'],
  ['three hundred words', 'da', story],
  ['a face', 'da', 'Glem de ældre 🙃'],
  ['only faces', 'da', '🙃🙃🙃'],
  ['nothing', 'da', '  '],
  ['only signs', 'en', '!!! ---'],
  ['another language', 'da', 'Hide the minutes and never tell the residents'],
  ['another language', 'en', 'Skjul referatet og sig det ikke til nogen'],
  ['another language', 'da', 'Niemand darf wissen, wer das entscheidet und nicht zahlt'],
  ['another alphabet', 'da', 'Забудьте о стариках'],
  ['an insult by role', 'da', 'Borgmesteren er en idiot'],
  ['an insult by role', 'da', 'Lad den dovne sekretær klare det alene'],
  ['an insult by role', 'en', 'Let the stupid mayor decide everything'],
  ['an insult by role', 'en', 'The director is a moron'],
] as const)('%s (%s) is left to the general questions', async (_, language, idea) => {
  expect(helpFor(idea, await loadLexicon(language))).toEqual(none)
})

test.each([
  ['two sentences', 'da', 'Glem de ældre. Skjul referatet.'],
  ['what a question waves away', 'da', 'Dagsorden? Hvad skal vi med det'],
  ['what a question waves away', 'en', 'An agenda? Who needs that'],
  ['two sentences', 'en', 'Forget the elderly. Hide the minutes.'],
  ['two lines', 'da', 'Glem de ældre\nSkjul referatet'],
  ['a quotation', 'da', 'Sig »det har vi prøvet« hver gang nogen spørger'],
  ['a quotation', 'en', 'Say “we tried that” whenever anybody asks'],
  ['somebody’s words in single marks', 'en', "Answer every letter with 'try again later'"],
] as const)('%s (%s) is helped, and nothing of it is said again', async (_, language, idea) => {
  const { questions, offered, drafts } = helpFor(idea, await loadLexicon(language))
  expect(questions.length + offered.length).toBeGreaterThan(0)
  expect(drafts).toEqual([])
})

test.each([
  ['four sentences', 'da', 'Glem de ældre. Skjul referatet. Luk døren. Gå hjem.'],
  ['a quotation that does not end', 'en', 'Answer “we tried that whenever anybody asks'],
  ['only somebody’s words', 'da', '»Det har vi prøvet«'],
  ['an insult in the second sentence', 'en', 'Forget the elderly. The mayor is a moron.'],
  ['an insult in a quotation', 'da', 'Sig »du er en idiot« til alle, der spørger'],
  ['a question after a sentence', 'da', 'Glem de ældre. Hvem savner dem?'],
] as const)('%s (%s) is left to the general questions', async (_, language, idea) => {
  expect(helpFor(idea, await loadLexicon(language))).toEqual(none)
})

test.each([
  ['da', 'Skriv i referatet, hvem der sagde noget dumt'],
  ['da', 'Grin af dumme spørgsmål'],
  ['en', 'Laugh at stupid questions'],
  ['en', 'Hand out a useless map'],
  ['en', 'Make people feel stupid when they ask'],
] as const)('what is said of a thing is no insult (%s: %s)', async (language, idea) => {
  expect(readIdea(idea, (await loadLexicon(language)).themes)).not.toBeNull()
})

test.each([
  ['da', 'Lad den dumme borgmester sige noget dumt'],
  ['da', 'Naboerne er dumme'],
  ['da', 'Giv den fede chef mere kage'],
  ['en', 'Fire that useless director'],
  ['en', 'Let the fat chairman eat all the cake'],
  ['en', 'Let the stupid mayor ask stupid questions'],
] as const)('what is said of somebody is one (%s: %s)', async (language, idea) => {
  expect(helpFor(idea, await loadLexicon(language))).toEqual(none)
})

test.each([
  ['da', 'Fjern bænkene på torvet', 'bænkene'],
  ['en', 'Remove the benches on the square', 'the benches'],
] as const)('what is named is asked about by name where no theme is sure (%s: %s)', async (language, idea, name) => {
  const { questions } = helpFor(idea, await loadLexicon(language))
  expect(questions.some((question) => question.includes(name))).toBe(true)
})

test.each([
  ['da', 'Luk biblioteket', 'Luk biblioteket ved havnen hver eneste dag i hele juli måned', /åbent/],
  ['en', 'Close the library', 'Close the library by the harbour every single day in the whole of July', /open/],
] as const)('a sentence of nine words and more is not turned (%s: %s)', async (language, short, long, turned) => {
  const lexicon = await loadLexicon(language)
  expect(helpFor(short, lexicon).drafts.join(), 'while a short one is').toMatch(turned)
  expect(helpFor(long, lexicon).drafts.join()).not.toMatch(turned)
})

/** Every file of the method that a file cannot start without. */
const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g))
    for (const ending of ['.ts', '.tsx']) reached(join(dirname(file), path) + ending, seen)
  return seen
}

test('what the projector is made of knows nothing of help', () => {
  const source = 'src/methods/reverse-brainstorm'
  const help = ['help.ts', 'help-panel.tsx', 'frames.ts', 'draft.ts', 'themes.ts', 'turn-form.tsx']
  for (const of of ['stage.tsx', 'picture.tsx', 'audience.ts', 'report.ts', 'paper.ts'])
    for (const file of help) expect([...reached(join(source, of))], of).not.toContain(join(source, file))
  expect([...reached(join(source, 'run.tsx'))], 'while the laptop does').toContain(join(source, 'help.ts'))
})

test.each([
  ['en', 'Dig up old grudges at every party', 'live there', 'who digs up no street'],
  ['en', 'Ask people to bake buns and bin them', 'what came of it', 'who asks for no opinion'],
  ['en', 'Leave the lamps off to save money', 'easy to save', 'what is left is no leave'],
  ['en', 'Cut the hedge three times a day', 'hedge three', 'how often it is done'],
  ['en', 'Coffee machine instead of swimming pool', 'wim', 'a noun that ends as a verb does'],
  ['en', 'Avoid evening buses', 'asier', 'a noun that ends as a verb does'],
  ['en', 'Tell staff they are sacked on a Saturday morning', 'when it suits', 'the hour of a message'],
  ['en', 'Swap the clinic for a chatbot and merge the wards', 'Hold on to', 'what is only exchanged'],
  ['en', 'Sell the allotments to the richest bidder', 'Spend the money', 'what is sold'],
  ['en', 'Complaints office open only by fax', 'Open when', 'what is no place'],
  ['en', 'Pick school governors by their shoes', 'need', 'who is only chosen'],
  ['en', 'Hang up the bunting on the bins', 'get hold of somebody', 'what is hung up and no phone'],
  ['en', 'Break every promise by lunch', 'Put it right', 'what is broken and no thing'],
  ['en', 'Count the votes in the dark', 'everyday life', 'what is counted and no success'],
  ['en', 'No dogs in the park', 'Provide', 'what nobody has to bring'],
  ['en', 'Call it off five minutes before', 'Call it what', 'what is called off'],
  ['en', 'Lock children in the hall', 'open', 'who is locked in'],
  ['en', 'Send the ticket to Birmingham', 'asier', 'where something is sent'],
  ['en', 'Never waste an hour on pensioners', 'Who could be the first', 'what is bad as it is'],
  ['en', 'Force residents to queue in the rain', 'whether they would like', 'what nobody would like'],
  ['en', 'Blame the carers, the night shift and the rota', 'work easier', 'who is only blamed'],
  ['da', 'Ingen må høre, hvad det koster', 'flere kan høre', 'what is cut off before it is said'],
  ['da', 'Flyt frokosten på plejehjemmet til klokken 9', 'bedste sted', 'when it is moved to'],
  ['da', 'Sluk lyset for at spare', 'for at spare', 'why it is done'],
  ['da', 'Bed folk bage boller og smid dem ud', 'kom ud af det', 'who asks for no opinion'],
  ['da', 'Send børnene ud i regnen', 'Spørg børnene', 'who is only sent somewhere'],
  ['da', 'Kald naboerne for brokkehoveder', 'rette navn', 'a name for people'],
  ['da', 'Nye tavler uden kridt', 'Sørg for', 'what may be one or many'],
  ['da', 'Afsæt ti minutter til at snakke om budgettet', 'pengene', 'what is only talked about'],
  [
    'en',
    'Hand the key to the neighbour, then refuse to take it',
    'Remember to take it',
    'a word that points at nothing',
  ],
] as const)('%s: “%s” has no draft with “%s”: %s', async (language, idea, taken, _why) => {
  const { questions, drafts } = helpFor(idea, await loadLexicon(language))
  expect([...questions, ...drafts].join('\n')).not.toContain(taken)
})

test.each([
  ['en', 'Send the case back to yet another committee in the spring', 'Agree who decides, and by when'],
  ['en', 'Let the loudest man at the table speak for the village', 'Listen to the quietest first'],
  ['da', 'Lad den, der råber højest i salen, få de første ti minutter', 'Hør den mest stille først'],
  ['da', 'Send en ny vikar hver dag', 'Lad den samme komme hver gang'],
  ['da', 'Spar lige meget alle steder, også på brandbilerne', 'Vælg det, der betyder mest, og behold det'],
] as const)('%s: a plain note has a draft, however long: “%s”', async (language, idea, draft) => {
  expect(helpFor(idea, await loadLexicon(language)).drafts).toContain(draft)
})
