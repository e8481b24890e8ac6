import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partingOf, pastedStories } from '../../../src/methods/over-under/paste-stories'
import { composed, lengthOf, wordCount } from '../../../src/methods/over-under/story-text'

const word = fc.stringMatching(/^[a-zæøå]{1,9}$/)
const sentences = fc.array(word, { minLength: 15, maxLength: 40 }).map((words) => `${words.join(' ')}.`)

describe('pasted stories', () => {
  test('are kept apart by empty lines, and a short first line is the title', () => {
    const pasted = 'Tråden klokken 22.41\nDu har lige slukket lampen.\nTelefonen lyser op.\n\n \nEn anden historie.\n'
    expect(pastedStories(pasted)).toEqual([
      { title: 'Tråden klokken 22.41', text: 'Du har lige slukket lampen. Telefonen lyser op.' },
      { title: '', text: 'En anden historie.' },
    ])
  })

  test('are one a line where there are no empty lines', () => {
    expect(
      pastedStories('- Den første.\r\n• Den anden.\r\n1. Den tredje\r\n2. Den fjerde').map(({ text }) => text),
    ).toEqual(['Den første.', 'Den anden.', 'Den tredje', 'Den fjerde'])
  })

  test('lose their bullets and numbers, also a number on a line of its own', () => {
    expect(pastedStories('1)\nMødet\nDu går ind.\n\n2) Bilen. Du går ud.')).toEqual([
      { title: 'Mødet', text: 'Du går ind.' },
      { title: '', text: 'Bilen. Du går ud.' },
    ])
  })

  test('a first line that is a sentence, or long, is the story and not a title', () => {
    const long = 'Du sidder i bilen på vej hjem fra et møde der trak meget længere ud end du havde lovet'
    expect(pastedStories(`Du går ind.\nDer er stille.\n\n${long}\nog så videre.`).map(({ title }) => title)).toEqual([
      '',
      '',
    ])
  })

  test('one that was mailed is one, greeting and all, and lines that the mail broke are whole', () => {
    const story =
      'Du har lige slukket lampen, da telefonen lyser op på natbordet igen\nog der står, at alle har svaret. Du venter.'
    const whole = story.replace('\n', ' ')
    expect(pastedStories(story)).toEqual([{ title: '', text: whole }])
    const mail = `Hej Lone\n\n${story}\n\nEn til: Du svarer.\n\nVenlig hilsen\nOle`
    expect(partingOf(mail)).toBe('one')
    expect(pastedStories(mail)).toEqual([{ title: 'Hej Lone', text: `${whole} En til: Du svarer. Venlig hilsen Ole` }])
    expect(pastedStories(mail, 'blocks')).toHaveLength(4)
  })

  test('in a spreadsheet are one a row, with blank rows and cells of several lines', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `Historie nr ${at}\t"Du går ind.\n\nDer er ""stille""."`)
    const found = pastedStories(rows.join('\n\t\n'))
    expect(found).toHaveLength(500)
    expect(found[7]).toEqual({ title: 'Historie nr 7', text: 'Du går ind. Der er "stille".' })
  })

  test('nothing, blank lines and bare dashes are no story', () => {
    for (const nothing of ['', '  \n\n\t\n', '---\n\n***\n\n1.\n\n–']) expect(pastedStories(nothing)).toEqual([])
  })

  test('two hundred are two hundred, with their texts whole and in order', () => {
    fc.assert(
      fc.property(
        fc.array(sentences, { minLength: 2, maxLength: 200 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n', '\n\t\n'),
        fc.constantFrom<(at: number) => string>(
          () => '',
          () => '- ',
          () => '• ',
          (at) => `${at + 1}. `,
        ),
        (texts, between, mark) => {
          const found = pastedStories(texts.map((text, at) => mark(at) + text).join(between))
          expect(found.map(({ text }) => text)).toEqual(texts)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('whatever is pasted, no story is empty, too long or one too many', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (pasted) => {
        for (const { title, text } of pastedStories(pasted)) {
          expect(text.trim()).not.toBe('')
          expect(title.length).toBeLessThanOrEqual(60)
        }
      }),
    )
    expect(pastedStories('ord '.repeat(20_000))[0]?.text.length).toBe(20_000)
  })
})

describe('a story’s length', () => {
  test.each([
    [0, 'none'],
    [34, 'short'],
    [35, 'fine'],
    [75, 'fine'],
    [76, 'long'],
  ])('%i words is %s', (count, length) => {
    const text = Array.from({ length: count }, () => 'ord').join(' ')
    expect(wordCount(text)).toBe(count)
    expect(lengthOf(text)).toBe(length)
  })
})

describe('a story written together', () => {
  const quote = (text: string) => `»${text}«`

  test('becomes sentences that begin large and end with a full stop', () => {
    expect(
      composed(
        { when: 'sent torsdag', where: 'på gangen', what: 'en kollega standser dig', said: 'det var ikke mig' },
        quote,
      ),
    ).toBe('Sent torsdag, på gangen. En kollega standser dig. »Det var ikke mig.«')
  })

  test('keeps what the group has already punctuated and quoted', () => {
    expect(composed({ when: '', where: 'I bilen.', what: 'Du venter!', said: '»Kommer du?«' }, quote)).toBe(
      'I bilen. Du venter! »Kommer du?«',
    )
  })

  test('is empty before anything is said', () => {
    expect(composed({ when: '', where: ' ', what: '', said: '' }, quote)).toBe('')
  })
})
