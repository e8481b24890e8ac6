import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import type { AnyMethod } from '../../../src/methods/registry'
import { method } from '../../../src/methods/role-play'
import { sheetsWhen } from '../../../src/methods/role-play/dates'
import { withMeeting } from '../../../src/methods/role-play/deck'
import { blank, type MethodTypes, type Setup, type ThisTold } from '../../../src/methods/role-play/model'
import { toldOf } from '../../../src/workshop/evening/told'
import { contextIn } from '../../laws/scripts'
import { shownOf } from '../../support/told'
import { usual } from './people'

/** As the house holds it. */
const house: AnyMethod = method
let context: Context
let ready: Setup
beforeAll(async () => {
  context = await contextIn('role-play', 'da')
  ready = { ...(await withMeeting(blank(), 'long', 'da')), ...usual(25) }
})

const told = (planned: string | null, change: Partial<Setup> = {}, at = '') =>
  toldOf(
    shownOf<MethodTypes>(
      method,
      {
        ...{ setup: { ...ready, ...change }, plenary: { notes: [] }, rounds: [{ planned, tables: [] }] },
        ...{ at, page: 0, shown: [], skipped: [], perTable: false },
      },
      context,
    ),
  )
const dates = (...of: Parameters<typeof told>) => house.extras?.dates?.(told(...of), context) ?? []

test('a week before the meeting the characters have their sheets, and three days before that somebody prints them', () => {
  expect(dates('2026-12-10')).toMatchObject([{ day: '2026-12-03', begin: '2026-11-30', done: false }])
  expect(dates('2026-12-10', { sent: true })).toMatchObject([{ done: true }])
})

test('the sheets are asked for on their day, at once where it has gone by, and not at all after the meeting', () => {
  const of = (planned: string | null) => told(planned) as unknown as ThisTold
  const when = (today: string) => sheetsWhen(of('2026-12-10'), today)
  expect(['2026-11-20', '2026-12-03', '2026-12-04', '2026-12-10', '2026-12-11'].map(when)).toEqual([
    ...['day', 'day', 'now', 'now', 'over'],
  ])
  expect(sheetsWhen(of(null), '2026-12-10')).toBe('week')
})

test('nobody is reminded without a day, without characters, or when the meeting has begun', () => {
  expect(dates(null)).toEqual([])
  expect(dates('2026-12-10', { parts: ready.parts.map((part) => ({ ...part, early: false })) })).toEqual([])
  expect(dates('2026-12-10', {}, 'welcome')).toEqual([])
})

test('what is sent out beforehand lies in a pile of its own: the mayor and the five characters', () => {
  const sheets = house.extras?.paper?.(told('2026-12-10'), context) ?? []
  const titles = (id: string) =>
    sheets.find((sheet) => sheet.id === id)?.cells.flatMap(({ title }) => (title === '' ? [] : [title])) ?? []
  expect(titles('early')).toEqual([
    ...['Borgmesteren', 'Havnegade', 'Snævringen', 'Langgade', 'Møllebakken', 'Fjordvænget'],
  ])
  expect(titles('parts').filter((title) => titles('early').includes(title))).toEqual([])
})

test('what has been sent out, and what is not played from, is not printed until somebody asks; cards for the quiz are for each', () => {
  const sheets = (change: Partial<Setup> = {}) => house.extras?.paper?.(told('2026-12-10', change), context) ?? []
  const spare = (of: ReturnType<typeof sheets>) => of.flatMap(({ id, spare }) => (spare ? [id] : []))
  expect(spare(sheets())).toEqual(['papers', 'cards', 'letters'])
  expect(spare(sheets({ sent: true }))).toEqual(['early', 'papers', 'cards', 'letters'])
  expect(sheets().find(({ id }) => id === 'letters')?.cells).toHaveLength(3 * 25)
})
