// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession } from '../../../src/workshop/evening/session'
import { paperOf } from '../../../src/workshop/files/papers'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import type { Workshop } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

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

test('a front page tells no more of what was agreed than the document behind it', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const activity = await addActivity(house, 'change-staircase', await addWorkshop(house, emptyWorkshop()))
  const session = activity === null ? null : await openSession(house, activity)
  if (!session) throw new Error('the staircase is there')
  const round = session.activity().round.id
  session.playPlenary({ type: 'agree', round, phase: null, text: 'Vi er landet' })
  const front = (reader: 'case' | 'ours') =>
    JSON.stringify(paperOf(emptyWorkshop(), [[null, session]], reader, text, { short: true }))
  expect(front('ours')).toContain('Vi er landet')
  expect(front('case')).not.toContain('Vi er landet')
  const { data } = session.record.store.getState()
  session.record.edit({ ...data, setup: { ...(data.setup as object), share: { phase: true, handover: false } } })
  expect(front('case')).toContain('Vi er landet')
})
