import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from './support/files-below.ts'
import { folderOf } from './support/folder-of.ts'
import { textFaults } from './support/texts.ts'
import { decksOf, type Tongue, textsOf } from './support/wording.ts'

/** Texts that are the same word in Danish and in English. */
const sameInBoth = [
  ...[
    'Samtalerum',
    'Plan B',
    'OK',
    'Start',
    'Start {{event.def}}',
    'Workshop',
    'Seminar',
    '{{count}} person',
    '{{count}} tablet',
    '{{count}} tablets',
  ],
  ...['Model'],
  'In Danish: {{name}}', // shown in English only
]

test('every text is translated, filled in alike, used, and there when it is asked for', () => {
  expect(textFaults('src', sameInBoth)).toEqual([])
  expect(filesBelow('src', /^home\.da\.json$/).length, 'text files that were looked at').toBe(1)
})

const house = (da: object, en: object, source = '') => ({
  'i18n/house.da.json': JSON.stringify(da),
  'i18n/house.en.json': JSON.stringify(en),
  'app/home.tsx': source,
})
const method = (da: object, en: object, source = '') => ({
  'methods/sky-line/text/da.json': JSON.stringify(da),
  'methods/sky-line/text/en.json': JSON.stringify(en),
  'methods/sky-line/model.ts': source,
})

test.each<[string, Record<string, string>, string]>([
  [
    'a text without English',
    house({ a: 'Hej' }, {}, "t('a')"),
    'src/i18n/house.da.json: a is missing in i18n/house.en.json.',
  ],
  [
    'a text without Danish',
    house({}, { a: 'Hello' }, "t('a')"),
    'src/i18n/house.en.json: a is missing in i18n/house.da.json.',
  ],
  [
    'a file without a twin',
    { 'methods/sky-line/text/card.da.json': '{}' },
    'has no twin methods/sky-line/text/card.en.json',
  ],
  ['an empty text', house({ a: ' ' }, { a: 'Hello' }, "t('a')"), 'a is empty'],
  ['a nested text', house({ a: { b: 'Hej' } }, { a: { b: 'Hello' } }, "t('a')"), 'a is not a text'],
  ['an untranslated text', house({ a: 'Gem nu' }, { a: 'Gem nu' }, "t('a')"), 'a is «Gem nu» in both languages'],
  [
    'a text filled in otherwise',
    house({ a: '{{count}} borde' }, { a: '{{number}} tables' }, "t('a')"),
    'a fills in count, its twin number',
  ],
  [
    'a key of two files of the house',
    {
      ...house({ a: 'Hej' }, { a: 'Hello' }, "t('a')"),
      'i18n/home.da.json': JSON.stringify({ a: 'Goddag' }),
      'i18n/home.en.json': JSON.stringify({ a: 'Good day' }),
    },
    'a stands in i18n/house.da.json too',
  ],
  [
    'an unused text of the house',
    house({ a: 'Hej' }, { a: 'Hello' }, "const b = 'ab'"),
    'src/i18n/house.da.json: a is not used anywhere.',
  ],
  [
    'a text of a method that only the house uses',
    { ...method({ a: 'Hej' }, { a: 'Hello' }), 'app/a.ts': "t('a')" },
    'text/da.json: a is not used',
  ],
  ['a key that is only written in a comment', house({ a: 'Hej' }, { a: 'Hello' }, "// t('a')"), 'a is not used'],
  [
    'a text that does not exist',
    house({}, {}, "t('gone')"),
    'src/app/home.tsx asks for the text gone, which does not exist.',
  ],
  [
    'a text that does not exist, on one condition',
    house({ a: 'Hej' }, { a: 'Hello' }, "context.t(few ? 'a' : 'gone')"),
    'asks for the text gone',
  ],
  [
    'a text of another method',
    { ...method({ a: 'Hej' }, { a: 'Hello' }, "t('a')"), 'methods/other/model.ts': "t('a')" },
    'src/methods/other/model.ts asks for the text a',
  ],
  [
    'texts like none there are',
    method({ 'side.over': 'Hej' }, { 'side.over': 'Hello' }, `t('side.over'); t(\`step.\${name}\`)`),
    'asks for texts like',
  ],
])('%s is named', (_, files, sentence) => expect(textFaults(folderOf(files)).join('\n')).toContain(sentence))

test.each<[string, Record<string, string>]>([
  [
    'plurals count as their base',
    house(
      { a_one: 'Et bord', a_other: '{{count}} borde' },
      { a_one: 'One table', a_other: '{{count}} tables' },
      "t('a', { count })",
    ),
  ],
  [
    'keys may come from a typed list',
    house({ a: 'Hej', b: 'Godt' }, { a: 'Hello', b: 'Good' }, "const keys: readonly Key[] = ['a', 'b']"),
  ],
  [
    'keys may have a hole',
    method({ 'side.over.say': 'Hej' }, { 'side.over.say': 'Hello' }, `t(\`side.\${side}.say\`)`),
  ],
  [
    'a method may use texts of the house',
    { ...house({ a: 'Hej' }, { a: 'Hello' }, "text('a')"), ...method({}, {}, "t('a')") },
  ],
  ['one may be a word', house({ a_one: 'Et bord' }, { a_one: '{{count}} table' }, "t('a', { count })")],
  [
    'a text of a method that the house asks every method for',
    {
      ...method({ 'guide.out': 'Hej' }, { 'guide.out': 'Hello' }),
      'app/a.ts': "const t = methodText(id)\nt('guide.out')",
    },
  ],
  [
    'a text of a method that what methods share asks for',
    { ...method({ 'step.ask': 'Hej' }, { 'step.ask': 'Hello' }), 'methods/kit/steps.ts': `t(\`step.\${task}\`)` },
  ],
  ['the council’s name has other forms', house({ a: 'I {{council.indef}}' }, { a: 'In {{council.def}}' }, "t('a')")],
  ['numbers and placeholders need no translation', house({ a: '{{from}}–{{to}}' }, { a: '{{from}}–{{to}}' }, "t('a')")],
  ['some words are the same', house({ a: 'Samtalerum' }, { a: 'Samtalerum' }, "t('a')")],
])('%s', (_, files) => expect(textFaults(folderOf(files), sameInBoth)).toEqual([]))

const tongues: readonly Tongue[] = ['da', 'en']

/** Where a word that is otherwise not ours is meant. */
const meant: Readonly<Record<string, RegExp>> = {
  'law.group': /stemm|vote/i,
  'paper.foot': /referat|record/i,
  'prepare.write.when.example': /aften|evening/i,
}
/** A made-up council votes, and in the words of a council. */
const votes = /^methods\/role-play\/.* (stemm|afstemning|vedtag|vote)/i
/** A group counts the evenings that it has. */
const spends = /^methods\/sprint\/.* (aften|evening)/i
// In a council a vote is a legal act. One thing has one word, and it is the word of a Danish town hall.
const unwanted: Readonly<Record<Tongue, readonly RegExp[]>> = {
  da: [
    /(?<!be)\bstemm|afstemning|\bstemte|vedtag|godkend|referat/i,
    /\brummet/i,
    /\baften/i,
    /\bgrunde(ne|nes)?\b/i,
    /\btempo/i,
    /facilitator/i,
    /\bdrop(pe[tr]?)?\b/i,
    /\b(mine|dine) (kort|data|work)/i,
    /den, der styrer/i,
    /\btusser\b|fagcenter|fagcentret|mock-up|storyboard|læringsdag|budgetskole|\bbedes\b/i,
  ],
  en: [
    /\bvot(e[ds]?|ing)\b|ballot|\badopted\b|approved?\b/i,
    /\bevening/i,
    /\blaps?\b/i,
    /o’clock|\b[ap]\.m\.|\bnoon\b|\b\d{1,2}\.\d\d\b/i,
    /\beditions?\b|\bwait with the\b|\bdoes one\b|holds good among/i,
    /group colleague|ask further|kindergarten|\bred thread|budget school|constituent meeting|shoe pinch/i,
  ],
}

describe.each(tongues)('one thing, one word (%s)', (tongue) => {
  test('in all texts', () => {
    const found = textsOf('src', tongue).flatMap(({ place, file, key, text }) =>
      unwanted[tongue].flatMap((pattern) => {
        const said = pattern.exec(text)?.[0]
        return said && !meant[key]?.test(said) && ![votes, spends].some((words) => words.test(`${file} ${said}`))
          ? [`${place} says «${said}».`]
          : []
      }),
    )
    expect(found).toEqual([])
  })

  test('in all decks, where it may be evening, and people have voters', () => {
    const patterns = unwanted[tongue].filter(({ source }) => !/aften|evening|stemm|vot/.test(source))
    const found = decksOf('src', tongue).flatMap(({ place, text }) =>
      patterns.flatMap((pattern) => {
        const said = pattern.exec(text)?.[0]
        return said ? [`${place} says «${said}».`] : []
      }),
    )
    expect(decksOf('src', tongue).length, 'lines of decks that were looked at').toBeGreaterThan(300)
    expect(found).toEqual([])
  })

  test('a round goes once round the table; an item has another word for it in Danish', () => {
    if (tongue === 'en') return
    const found = textsOf('src', 'da').filter(
      ({ file, text }) => /\brunde[nr]?\b/i.test(text) && !/six-questions|i18n/.test(file),
    )
    expect(found.map(({ place }) => place)).toEqual([])
  })
})

test('no file has two texts of one name, of which the first would be lost', () => {
  const files = filesBelow('src', /\.json$/).filter((file) => /house\.\w+\.json$|\/text\/\w+\.json$/.test(file))
  expect(files.length).toBeGreaterThan(20)
  const twice = files.flatMap((file) => {
    const names = [...readFileSync(`src/${file}`, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name)
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${file}: ${name}`)
  })
  expect(twice).toEqual([])
})
