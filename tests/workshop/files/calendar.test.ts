import { beforeAll, describe, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Dated } from '../../../src/methods/contract'
import { dueAt, waiting, waitingIn } from '../../../src/workshop/evening/due'
import { calendarOf } from '../../../src/workshop/files/calendar'
import { mostGiven } from '../../../src/workshop/record/life'

const budget: Dated = {
  id: 'budget-2027',
  title: 'Budgetseminar',
  note: '',
  day: '2027-08-24',
  begin: '2027-05-01',
  done: false,
}

beforeAll(async () => {
  await setLanguage('da')
  await loadTexts('house')
})

describe('the calendar', () => {
  test('of more dates than can be remembered, those that are there now and the latest are', () => {
    const given = Object.fromEntries(
      Array.from({ length: mostGiven }, (_, at) => [`old${at}`, { sequence: 1, said: `20${10 + (at % 10)}-01-01` }]),
    )
    const next = calendarOf('a', [{ ...budget, begin: null }], given, false).given
    expect(Object.keys(next)).toHaveLength(mostGiven)
    expect([next[budget.id], next.old9]).toEqual([expect.anything(), expect.anything()])
  })

  test('has the day itself and the day when the work must begin', () => {
    expect(calendarOf('a', [budget], {}, false).days).toEqual([
      { uid: 'a-budget-2027@samtalerum', sequence: 0, day: '2027-08-24', title: 'Budgetseminar', note: '' },
      {
        uid: 'a-budget-2027-begin@samtalerum',
        sequence: 0,
        day: '2027-05-01',
        title: 'Begynd nu: Budgetseminar',
        note: '',
      },
    ])
  })

  test('says nothing of a start that is over, or is the day itself', () => {
    for (const one of [
      { ...budget, done: true },
      { ...budget, begin: null },
      { ...budget, begin: budget.day },
    ])
      expect(calendarOf('a', [one], {}, false).days).toHaveLength(1)
  })

  test('the second time has only what is new or changed, under the same mark and with a higher number', () => {
    const other = { ...budget, id: 'tur', title: 'Studietur', begin: null }
    const first = calendarOf('a', [budget, other], {}, false)
    expect(calendarOf('a', [budget, other], first.given, true).days).toEqual([])
    const moved = { ...budget, day: '2027-08-31' }
    const added = { ...other, id: 'ny', title: 'Borgermøde' }
    const second = calendarOf('a', [moved, other, added], first.given, true)
    expect(second.days.map(({ uid, sequence, day }) => [uid, sequence, day])).toEqual([
      ['a-budget-2027@samtalerum', 1, '2027-08-31'],
      ['a-ny@samtalerum', 0, '2027-08-24'],
    ])
    expect(calendarOf('a', [moved, other, added], second.given, false).days.map(({ sequence }) => sequence)).toEqual([
      1, 0, 0, 0,
    ])
  })
})

test('what must begin now is what is not done and whose time has come, the most urgent first', () => {
  const all = waiting([
    { ...budget, id: 'later', title: 'Senere', begin: '2027-07-01' },
    budget,
    { ...budget, id: 'done', done: true },
    { ...budget, id: 'early', title: 'Først', begin: '2027-01-31' },
    { ...budget, id: 'this month', title: 'I maj', day: '2027-05-01' },
    { ...budget, id: 'missed', title: 'Glemt', begin: '2027-01-01', day: '2027-04-30' },
  ])
  const { now, missed } = dueAt(all, '2027-05-31')
  expect(now.map(({ title }) => title)).toEqual(['Først', 'Budgetseminar', 'I maj'])
  expect(missed, 'its month is over').toBe(1)
  expect(waitingIn({ waiting: all })).toEqual(all)
  expect(waitingIn({ waiting: 'noget andet' })).toEqual([])
})
