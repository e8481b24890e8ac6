// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { onePageOf, ownFace } from '../../../src/report/height'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { paperOf } from '../../../src/workshop/files/papers'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import type { Workshop } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'

const page = onePageOf([ownFace])
beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

const tables = [8, 7, 4].map((people, at) => ({ id: `t${at}`, name: `Bord ${at + 1}`, people }))
const headOf = (change: Partial<Workshop>) =>
  paperOf({ ...emptyWorkshop(), tables, who: '25 medlemmer', ...change }, [], 'case', text).meta.join(' ')

test('a table counted down at the end does not say how many were there', () => {
  expect(headOf({})).toMatch(/25 medlemmer · 3 borde$/)
  expect(headOf({ present: '24 medlemmer' })).toMatch(/Til stede: 24 medlemmer · 3 borde$/)
  expect(headOf({ who: '' })).toMatch(/3 borde med plads til 19$/)
  expect(headOf({ who: '' })).not.toMatch(/deltag/i)
})

test('one table is one, and where there is none nothing is said of it', () => {
  expect(headOf({ tables: tables.slice(0, 1) })).toMatch(/25 medlemmer · 1 bord$/)
  expect(headOf({ tables: tables.slice(0, 1), who: '' })).toMatch(/1 bord med plads til 8$/)
  expect(headOf({ tables: [], who: '' })).not.toMatch(/bord/)
})

test('a meeting with nothing but what lives does not count its tables', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const sessionOf = async (method: string) => {
    const activity = await addActivity(house, method, workshop)
    const session = activity === null ? null : await openSession(house, activity)
    if (!session) throw new Error('it is there')
    return [null, session] as const
  }
  const [stairs, game] = [await sessionOf('change-staircase'), await sessionOf('over-under')]
  const metaOf = (items: readonly (typeof stairs)[]) =>
    paperOf({ ...emptyWorkshop(), tables, who: '9 medlemmer' }, items, 'case', text).meta.join(' ')
  expect(metaOf([stairs])).toMatch(/9 medlemmer$/)
  expect(metaOf([stairs, game])).toMatch(/9 medlemmer · 3 borde$/)
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
    JSON.stringify(paperOf(emptyWorkshop(), [[null, session]], reader, text, { short: page }))
  expect(front('ours')).toContain('Vi er landet')
  expect(front('case')).not.toContain('Vi er landet')
  expect(front('case'), 'nor that nothing is agreed').not.toContain(text('agreed.nothing'))
  const { data } = session.record.store.getState()
  session.record.edit({ ...data, setup: { ...(data.setup as object), share: { phase: true, handover: false } } })
  expect(front('case')).toContain('Vi er landet')
})

test('of what has been held again since, a document says that what was prepared stands as it is today', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addLife(house, 'change-staircase')) ?? '')
  if (!session) throw new Error('it is there')
  const places = ['2026-01-12', '2026-07-03'].map((day) => ({ place: { event: day, item: 'one' }, day }))
  for (const { place, day } of places) begin({ ...session, here: { place, event: null } }, Date.parse(`${day}T12:00`))
  const said = places.map(({ place }) =>
    JSON.stringify(paperOf(emptyWorkshop(), [[null, session.at(place)]], 'case', text)),
  )
  expect(said[0]).toContain(
    'Den er brugt igen siden. Det, I nåede og aftalte mandag den 12. januar 2026, står, som det var.',
  )
  expect(said[1]).not.toContain('brugt igen')
})

const sectionsOf = (change: Partial<Workshop>, make = {}) =>
  paperOf({ ...emptyWorkshop(), tables, ...change }, [], 'case', text, make).sections
const next = [
  { id: 'a', text: 'Ring til Rådet', role: 'Sekretariatet', day: '2026-12-01', case: '26/1234' },
  { id: 'b', text: 'Skriv ud', role: 'Formanden' },
]

test('each next step says who, by when and in which case; a column that nobody filled in is left out', () => {
  const [table] = sectionsOf({ next }).find(({ id }) => id === 'next')?.blocks ?? []
  expect(table).toEqual({
    kind: 'table',
    head: ['Hvad', 'Hvem (rolle)', 'Senest', 'Sagsnummer'],
    rows: [
      ['Ring til Rådet', 'Sekretariatet', 'tirsdag den 1. december 2026', '26/1234'],
      ['Skriv ud', 'Formanden', '', ''],
    ],
  })
  const [bare] = sectionsOf({ next: next.slice(1) }).find(({ id }) => id === 'next')?.blocks ?? []
  expect(bare).toMatchObject({ head: ['Hvad', 'Hvem (rolle)'] })
})

test('a whole evening begins with what came of it, and the short one is that page alone', () => {
  const change = { next, intro: 'Kære udvalg', purpose: 'At blive klogere' }
  const front = ['intro', 'purpose', 'agreed', 'next']
  expect(sectionsOf(change, { front: true }).map(({ id }) => id)).toEqual(front)
  const short = sectionsOf(change, { short: page })
  expect(short.map(({ id }) => id)).toEqual(front)
  expect(JSON.stringify(short)).not.toContain('page-break')
})

test('a day that all was agreed on is said once, and the short one says what was done in a line', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const opened = ['Ring først', 'Svar næste dag'].map(async (said) => {
    const activity = await addActivity(house, 'over-under', workshop)
    const session = activity === null ? null : await openSession(house, activity)
    if (!session) throw new Error('it is there')
    return { session, said }
  })
  const items = await Promise.all(opened)
  const agreeOn = (days: readonly string[]) => {
    for (const [at, { session, said }] of items.entries())
      session.playPlenary({ type: 'agree', under: 'each-other', text: said, from: [] }, days[at] ?? '')
  }
  const shortOf = () =>
    paperOf(
      emptyWorkshop(),
      items.map(({ session }) => [null, session] as const),
      'case',
      text,
      { short: page },
    ).sections
  const days = () => JSON.stringify(shortOf()).match(/Aftalt [^"]*"/g)?.length
  agreeOn(['2026-12-01', '2026-12-01'])
  expect(days()).toBe(1)
  const done = shortOf().find(({ id }) => id === 'done')?.blocks
  expect(done).toEqual([{ kind: 'text', text: 'Over eller under stregen? · Over eller under stregen?' }])
  agreeOn(['2026-12-01', '2026-12-02'])
  expect(JSON.stringify(shortOf())).toMatch(/\(1\. dec\. 2026\)[\s\S]*\(2\. dec\. 2026\)/)
})

test('the case number stands at the top where there is one', () => {
  expect(headOf({ case: '26/1234' })).toContain('Sagsnummer: 26/1234')
  expect(headOf({})).not.toContain('Sagsnummer')
})

test('what was agreed in the only item of an evening is said once, and of two items on the front page too', async () => {
  await contextIn('role-play', 'da')
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const held = async (): Promise<readonly [null, Session]> => {
    const session = await openSession(house, (await addActivity(house, 'role-play', workshop)) ?? '')
    if (!session) throw new Error('it is there')
    const notes = [{ id: 'one', kind: 'agreed', text: 'Vi ringer dagen før.', day: '2026-01-12' }]
    session.record.set({ ...session.record.store.getState().data, plenary: { notes } })
    begin(session)
    return [null, session]
  }
  const said = (items: readonly (readonly [null, Session])[]) =>
    JSON.stringify(paperOf(emptyWorkshop(), items, 'case', text, { front: true })).split('Vi ringer dagen før.')
      .length - 1
  const [one, two] = [await held(), await held()]
  expect(said([one])).toBe(1)
  expect(said([one, two])).toBe(4)
})
