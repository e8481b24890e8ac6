// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { aimedAt } from '../../../src/methods/reverse-brainstorm/aimed'
import { askedOf } from '../../../src/methods/reverse-brainstorm/asks'
import { helpFor, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/help'
import { readIdea } from '../../../src/methods/reverse-brainstorm/reading'

const languages = ['da', 'en'] as const
let lexicon: Record<(typeof languages)[number], Lexicon>
beforeAll(async () => {
  lexicon = { da: await loadLexicon('da'), en: await loadLexicon('en') }
})

const folder = 'tests/methods/reverse-brainstorm/ideas'
const ideasIn = (language: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.json`))
    .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as string[])

test.each([
  ['da', 'Lad være med at spørge beboerne', 'spørge beboerne', 'what is not to be done'],
  ['da', 'Flyt skolen uden at spørge børnene', 'spørge børnene', 'what is done without'],
  [
    'da',
    'Man skal have en nøgle for at låne en bold',
    'lettere at låne en bold|sværest ved at låne en bold',
    'what is made hard',
  ],
  ['da', 'Byg en mur så ingen kan se søen', 'kan se søen|kunne se søen', 'what nobody can do then'],
  ['en', 'Refuse to ask the tenants', 'ask the tenants', 'what is not to be done'],
  ['en', 'Move the school without asking the children', 'asking the children', 'what is done without'],
  ['en', 'You need a key to borrow a ball', 'borrow a ball', 'what is made hard'],
  ['en', 'Build a wall so nobody can see the lake', 'see the lake', 'what nobody can do then'],
] as const)('%s: “%s” is asked about %s: %s', (language, idea, taken, _why) => {
  const { themes, asks } = lexicon[language]
  expect(aimedAt(idea, themes, asks)[0]).toMatch(new RegExp(taken))
})

test.each([
  ['da', 'Luk svømmehallen, det er billigere', /savne svømmehallen|ved svømmehallen|hjælpe med svømmehallen/],
  ['en', 'Never ask the young people', /young people/],
  ['en', 'Close the swimming pool for the summer', /the swimming pool/],
] as const)('%s: what “%s” is about has questions of its kind', (language, idea, asked) => {
  const { themes, asks } = lexicon[language]
  expect(aimedAt(idea, themes, asks).join('\n')).toMatch(asked)
})

test.each([
  ['da', 'Rose Karen hver gang', 'Karen'],
  ['en', 'Praise Margaret every time', 'Margaret'],
] as const)('%s: who is called by name in “%s” is not named again', (language, idea, name) => {
  expect(helpFor(idea, lexicon[language]).questions.join()).not.toContain(name)
})

test.each([
  ['da', 'Lad ingen sætte sig før de kan stå på tæer og synge', 'Gør det let at stå på tæer'],
  [
    'da',
    'Byg hoteller hele vejen rundt om havnen, så ingen kan se vandet',
    'Spørg dem, det går ud over, før der bliver bygget',
  ],
  ['da', 'Hold mødet på loftet uden stole', 'Sørg for stole'],
  [
    'en',
    'Build hotels all round the harbour so nobody can see the water',
    'Ask those it affects before anything is built',
  ],
  ['en', 'Serve dinner to all of the guests up in the attic with no chairs', 'Provide chairs'],
] as const)('%s: “%s” is begun by how it is built', (language, idea, draft) => {
  expect(helpFor(idea, lexicon[language]).drafts).toEqual([draft])
})

test.each([
  ['da', 'Flyt rutebilen otte kilometer væk fra stationen', 'otte kilometer', 'how far it is'],
  ['da', 'Formanden trækker lod hver tirsdag morgen', 'tirsdag morgen', 'when something else is done'],
  ['da', 'Fontænen plasker på gæsterne når solen er i syd', 'når solen', 'what nobody puts anywhere'],
  ['en', 'The bus stops nine miles out of town', 'nine miles', 'how far it is'],
  ['en', 'Officers draw lots on Tuesday mornings', 'Tuesday', 'when something else is done'],
  ['en', 'The fountain splashes the guests when the sun is done', 'when the sun', 'what nobody puts anywhere'],
  ['da', 'De fik kun lært ordene spade og skovl', '[Kk]un lært', 'half of a list'],
  ['da', '"Vi vender tilbage" er hele vores svar', '»Er hele', 'what is left beside a quote'],
  ['en', 'Serve only tea, coffee or water', '“Only tea”', 'half of a list'],
  ['en', 'Send out ninety-five consecutive parking letters', '“five', 'half of a number'],
  ['en', 'Two ring together, both "out of order"', '“Two ring', 'what is left beside a quote'],
  ['da', 'Bland blyanterne og lakridserne', 'mærker mest', 'what does nobody harm'],
  ['da', 'Sæt den mest sovende i telefonen', 'bedste sted|gavn|hen til', 'a place for all, or for one at length'],
  ['en', 'Put all the moaners in the cellar', 'best place|most good|get to', 'a place for all, or for one at length'],
  ['en', 'Shuffle the pencils', 'most affected by', 'what does nobody harm'],
  ['da', 'Skab en konflikt om alt', 'gøre godt', 'a nuisance, as if it were an offer'],
  ['en', 'Nurse a quarrel at every party', 'What good|glad of a', 'a nuisance, as if it were an offer'],
  ['en', 'Assume all newcomers like fish', 'all newcomers', 'everybody at once'],
  ['en', 'Lecture the mayor about drains', 'besides|Who else but', 'whoever has it done to them'],
  ['en', 'Members shout at the clerk in the hall', 'members suggest', 'whoever does it'],
  ['da', 'Chaufføren må ikke bære kasser af sikkerhedsmæssige grunde', 'grunde', 'the reason for a ban'],
  ['en', 'The driver must not carry boxes for safety reasons', 'reasons', 'the reason for a ban'],
  ['da', 'Forhøj gebyret for alle', 'gebyret', 'what weighs on people, whatever is done with it'],
  ['da', 'Mal biblioteket brunt', 'biblioteket', 'what people use, whatever is done with it'],
  ['en', 'Double the fee', 'the fee', 'what weighs on people, whatever is done with it'],
  ['en', 'Paint the library brown', 'the library', 'what people use, whatever is done with it'],
  ['da', 'Byg om hvert år, så ingen falder i søvn', 'falder i søvn', 'what nobody does then'],
  ['da', 'Aldrig mere børneteater', 'til at mere|M børneteater', 'no more of a thing'],
] as const)('%s: “%s” is not asked about %s: %s', (language, idea, taken, _why) => {
  const { questions, drafts } = helpFor(idea, lexicon[language])
  // Only the whole of an idea may say it again.
  const inPart = [...questions, ...drafts].filter((text) => !text.toLowerCase().includes(idea.toLowerCase()))
  expect(inPart.join('\n')).not.toMatch(new RegExp(taken))
})

test.each([
  ['da', 'Nedlæg biblioteket', 'savne biblioteket'],
  ['en', 'Close the library', 'miss the library'],
] as const)('%s: where it is certain, “%s” is asked about in its own words', (language, idea, taken) => {
  expect(helpFor(idea, lexicon[language]).questions.join('\n')).toMatch(new RegExp(taken))
})

describe.each(languages)('in %s', (language) => {
  test('a question says nothing again but what stands in the idea', () => {
    const { asks, themes } = lexicon[language]
    const templates = [
      ...asks.list.flatMap(({ questions, drafts }) => [...questions, ...drafts]),
      ...Object.values(asks.kinds).flatMap(({ questions, drafts }) => [...questions, ...drafts]),
    ].map((text) => {
      const plain = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      return new RegExp(`^${plain.replace(/\{[a-z]\}/gi, '(.+?)')}$`, 'i')
    })
    let taken = 0
    for (const idea of ideasIn(language)) {
      const read = readIdea(idea, themes)
      for (const sentence of read?.sentences ?? []) {
        const { acts, main } = askedOf(sentence, asks)
        const said = [...acts, ...(main ? [main] : [])].flatMap(({ questions, drafts }) => [...questions, ...drafts])
        for (const text of said) {
          const own = templates.map((template) => template.exec(text)?.slice(1)).filter((words) => words !== undefined)
          const isIn = (words: readonly string[]) =>
            // Those in particular are said with an ending of their own.
            words.every((word) =>
              sentence.toLocaleLowerCase().includes(word.toLocaleLowerCase().replace(/^de |e?ne$/g, '')),
            )
          expect(own.some(isIn), `${idea}: ${text}`).toBe(true)
          taken += 1
        }
      }
    }
    expect(taken).toBeGreaterThan(400)
  })

  test('each kind of thing has three questions or none, and a question is one', () => {
    const { kinds, list } = lexicon[language].asks
    for (const [kind, { questions }] of Object.entries(kinds)) expect([0, 3], kind).toContain(questions.length)
    for (const { questions } of list) {
      for (const question of questions) expect(question).toMatch(/^[^?]+\?$/)
    }
  })
})

test.each([
  ['da', 'Børnene må ikke løbe i gården'],
  ['da', 'Spil kun harmonika'],
  ['da', 'Læg alt på en torsdag formiddag'],
  ['da', 'Udfyld 14 blanketter'],
  ['da', 'Skift kode hver tredje uge'],
  ['da', 'Grin højt, når nogen spørger om vej'],
  ['da', 'Ingen får at vide, hvem der har nøglen'],
  ['da', 'Lad vandhanerne dryppe'],
  ['en', 'Play only accordions'],
  ['en', 'Put it all on a Thursday morning'],
  ['en', 'Fill in 14 forms'],
  ['en', 'Change the code every third week'],
  ['en', 'Laugh aloud when somebody asks the way'],
  ['en', 'Nobody knows who has the key'],
  ['en', 'Let the taps drip'],
  ['da', 'Sæt de unge ved børnebordet'],
  ['da', 'Lad borgmesteren tale først'],
  ['da', 'Smid referatet i skraldespanden'],
  ['da', 'Hold borgermødet i en grusgrav'],
  ['en', 'Let the mayor speak first'],
  ['en', 'Throw the minutes in the bin'],
  ['en', 'Hold the public meeting in a quarry'],
  ['da', 'Vedlæg mindst 30 bilag'],
  ['da', 'Hold mødet kl. 6'],
  ['da', 'Luk svømmehallen, hver gang solen skinner'],
  ['da', 'Luk svømmehallen om sommeren'],
  ['da', 'Skær på svømmehallen'],
  ['da', 'Skriv alt om svømmehallen'],
  ['en', 'Close the pool whenever it rains'],
  ['en', 'Cut the pool by ten per cent'],
  ['en', 'Close all the pools'],
  ['da', 'Log folk af hvert 3. minut'],
  ['da', 'Regn indendørs, sol udendørs'],
  ['da', 'Hegn og mere hegn langs hele åen'],
  ['en', 'Enclose at least 30 appendices'],
  ['en', 'Hold the meeting at 6 am'],
  ['en', 'Rain indoors, sun outdoors'],
] as const)(
  '%s: “%s” is not taken up in its own words: a reader found that beside the point too often',
  (language, idea) => {
    const { themes, asks } = lexicon[language]
    const own = Object.values(themes.themes).flatMap(({ questions }) => questions)
    for (const question of aimedAt(idea, themes, asks)) expect(own).toContain(question)
  },
)
