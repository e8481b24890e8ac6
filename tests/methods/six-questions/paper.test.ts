import { beforeEach, expect, test } from 'vitest'
import { setLanguage } from '../../../src/i18n/language'
import * as documents from '../../../src/methods/six-questions/documents'
import type { ThisActivity } from '../../../src/methods/six-questions/model'
import { paper } from '../../../src/methods/six-questions/paper'
import { written } from '../written'
import { context, room, round, table, texts, workOf } from './evening'

beforeEach(async () => {
  await texts()
  await setLanguage('da')
})

const cells = (activity: ThisActivity, id: string) =>
  paper(activity, context).find((sheet) => sheet.id === id)?.cells ?? []

test('every table has a postcard of each card: the question and why on its front, the prompts on its back', () => {
  const postcards = cells(room(), 'postcards')
  expect(postcards.map(({ title }) => title)).toEqual(['Spørgsmål a?', 'Spørgsmål b?', 'Spørgsmål a?', 'Spørgsmål b?'])
  for (const { title, foot, back } of postcards) {
    const own = title.at(-2)
    expect(foot).toContain(`grund ${own}`)
    expect(back?.lines).toEqual([`Åbner ${own}?`, `Vælger ${own}?`])
    expect(back?.blanks).toBeGreaterThan(0)
  }
})

test('a card that is skipped is not printed, and without tables there is one set', () => {
  const skipped = room({ skipped: ['a'] })
  expect(cells(skipped, 'postcards').map(({ title }) => title)).toEqual(['Spørgsmål b?', 'Spørgsmål b?'])
  expect(cells(room({ rounds: [round('r0', [])] }), 'postcards')).toHaveLength(2)
})

test('there are blank postcards with both sides, and a sheet for each table with every card on it', () => {
  const blank = cells(room(), 'blank')
  expect(blank).toHaveLength(4)
  for (const { blanks, back } of blank) expect([blanks ?? 0, back?.blanks ?? 0].every((lines) => lines > 0)).toBe(true)
  const sheets = cells(room(), 'tables')
  expect(sheets.filter(({ title }) => title !== '').map(({ title }) => title)).toEqual([
    expect.stringContaining('Bord 1'),
    expect.stringContaining('Bord 2'),
  ])
  const asked = sheets.flatMap(({ lines }) => lines).filter((line) => line.includes('Spørgsmål'))
  expect(asked.map((line) => line.match(/Spørgsmål [ab]\?/)?.[0])).toEqual([
    'Spørgsmål a?',
    'Spørgsmål b?',
    'Spørgsmål a?',
    'Spørgsmål b?',
  ])
})

test('what a table marked, and about what, is in our own document and never in the case file', () => {
  const work = workOf(
    { type: 'sentence', card: 'a', text: 'De unge' },
    { type: 'mark', card: 'a', mark: 'disagree', text: 'om rækkefølgen' },
    { type: 'mark', card: 'a', mark: 'unknown', text: '' },
  )
  const activity = room({ rounds: [round('r1', [table('1', 5, work)])] })
  const ours = JSON.stringify(written(documents, activity, context).ours)
  expect(ours).toContain('Her er vi uenige: om rækkefølgen. Her mangler vi viden')
  expect(JSON.stringify(written(documents, activity, context).case)).not.toMatch(/uenige|mangler vi viden|De unge/)
})
