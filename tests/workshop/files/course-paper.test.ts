// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { tookMinutes, withActualTimes } from '../../../src/workshop/evening/done'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { paperOf } from '../../../src/workshop/files/papers'
import type { Item, Workshop } from '../../../src/workshop/record/records'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

const at = (time: string) => new Date(`2026-11-20T${time}:00`).getTime()
const plain = (id: string, minutes: number): Item => ({
  kind: 'plain',
  id,
  plain: 'talk',
  title: id,
  minutes,
  note: '',
})
const held = (over: boolean): Workshop => ({
  ...emptyWorkshop(),
  items: [plain('Velkomst', 10), plain('Oplæg', 30), plain('Sang', 5), plain('Tak', 10)],
  course: {
    plan: {
      Velkomst: { begins: 17 * 60, minutes: 10 },
      Oplæg: { begins: 17 * 60 + 10, minutes: 30 },
      Sang: { begins: 17 * 60 + 40, minutes: 5 },
      Tak: { begins: 17 * 60 + 45, minutes: 10 },
    },
    log: [
      { item: 'Velkomst', at: at('17:02') },
      { item: 'Oplæg', at: at('17:17') },
      { item: 'Tak', at: at('17:58') },
      ...(over ? [{ item: '', at: at('18:05') } as const] : []),
    ],
  },
})

test('those who held it see what was planned beside how it went, and nobody else', () => {
  const section = paperOf(held(true), [], 'ours', text).sections.find(({ id }) => id === 'course')
  expect(section?.blocks[0]).toMatchObject({
    rows: [
      ['Velkomst', 'kl. 17.00, 10 min.', 'kl. 17.02, 15 min.', ''],
      ['Oplæg', 'kl. 17.10, 30 min.', 'kl. 17.17, 41 min.', ''],
      ['Sang', 'kl. 17.40, 5 min.', 'Ikke holdt', ''],
      ['Tak', 'kl. 17.45, 10 min.', 'kl. 17.58, 7 min.', ''],
    ],
  })
  expect(section?.blocks[1]).toMatchObject({ text: 'Det hele sluttede kl. 18.05.' })
  expect(JSON.stringify(paperOf(held(true), [], 'case', text))).not.toContain('17.17')
})

test('of what nobody has ended, only the beginning is told', () => {
  const section = paperOf(held(false), [], 'ours', text).sections.find(({ id }) => id === 'course')
  expect(JSON.stringify(section)).toContain('["Tak","kl. 17.45, 10 min.","kl. 17.58",""]')
  expect(tookMinutes(held(false).course, 'Tak')).toBeNull()
})

test('the actual times become the plan of the next one; what was not held keeps its own', () => {
  const next = withActualTimes(held(true))
  expect(next.items.map(({ minutes }) => minutes)).toEqual([15, 41, 5, 7])
  expect(withActualTimes(next)).toBe(next)
})
