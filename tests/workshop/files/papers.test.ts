// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { paperOf } from '../../../src/workshop/files/papers'
import type { Workshop } from '../../../src/workshop/record/records'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

const tables = [8, 7, 4].map((people, at) => ({ id: `t${at}`, name: `Bord ${at + 1}`, people }))
const headOf = (change: Partial<Workshop>) =>
  paperOf({ ...emptyWorkshop(), tables, who: '25 medlemmer', ...change }, [], 'case', text).meta.join(' ')

test('a table counted down at the end does not say how many were there', () => {
  expect(headOf({})).toMatch(/25 medlemmer · Borde: 3. Pladser: 19.$/)
  expect(headOf({})).not.toMatch(/deltag/i)
})

test('who was there is said as somebody has written it, in place of who was to take part', () => {
  const head = headOf({ present: '24 medlemmer og direktionen' })
  expect(head).toContain('Til stede: 24 medlemmer og direktionen')
  expect(head).not.toContain('25 medlemmer')
})
