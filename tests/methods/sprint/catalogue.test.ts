import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/lib/read-csv'
import { addIdeas, receive, removeGoal, removeGroup } from '../../../src/methods/sprint/catalogue'
import { columns, takeRows } from '../../../src/methods/sprint/csv'
import { most, type Setup, sizes } from '../../../src/methods/sprint/model'
import { catalogueTable } from '../../../src/methods/sprint/tables'
import type { Paper } from '../../../src/report/document'
import { toCsv } from '../../../src/report/to-csv'
import { contextIn, languages } from '../../laws/scripts'
import { closing, group, idea, played, setup, stamp } from './room'

const nextId = () => stamp().id
const bytes = (text: string) => new TextEncoder().encode(text)
const empty: Setup = { ...setup, ideas: [], goals: [], groups: [] }

const csvOf = (all: Setup, t: (key: string) => string): string => {
  const { head, rows } = catalogueTable({ setup: all, plenary: { sprints: [] } }, t)
  const paper: Paper = {
    ...{ title: '', meta: [], foot: '', mark: null },
    sections: [{ id: 'catalogue', title: 'Bagkatalog', blocks: [{ kind: 'table', head, rows }] }],
  }
  return toCsv(paper)[0]?.text ?? ''
}
const said = ({ ideas, goals }: Setup) =>
  ideas.map(({ text, goal, from, size }) => [text, goals.find(({ id }) => id === goal)?.text ?? '', from, size])

describe('out into a spreadsheet and in again', () => {
  const words = fc.constantFrom('Klip hækken', 'Ro; klokken "8"', 'Gå, cykl og løb', '=1+1', 'Ærø, Åby', '-1 bil')
  const ideas = fc.uniqueArray(
    fc.record({
      text: words,
      goal: fc.constantFrom('calm', 'self', null),
      from: words,
      size: fc.constantFrom(...sizes, null),
    }),
    { selector: ({ text }) => text, maxLength: 6 },
  )

  test.each(languages)('every idea comes back with its goal, where it is from and its size (%s)', async (language) => {
    const { t } = await contextIn('sprint', language)
    await fc.assert(
      fc.asyncProperty(ideas, async (all) => {
        const before = addIdeas({ ...setup, ideas: [] }, all, nextId)
        const read = await readCsv(bytes(csvOf(before, t)), columns(t))
        if (!read.ok) return expect(all).toEqual([])
        expect(read.unknown).toEqual([])
        const after = takeRows(empty, read.rows, nextId)
        expect(said(after.setup)).toEqual(said(before))
        // Fetched once more, nothing comes twice.
        expect(takeRows(after.setup, read.rows, nextId)).toMatchObject({
          setup: after.setup,
          came: 0,
          known: all.length,
        })
      }),
      { numRuns: 40 },
    )
  })

  test('a list written out in one language is read in the other', async () => {
    const danish = csvOf(setup, (await contextIn('sprint', 'da')).t)
    const english = await contextIn('sprint', 'en')
    const read = await readCsv(bytes(danish), columns(english.t))
    expect(read).toMatchObject({ ok: true, unknown: [] })
    expect(read.ok && read.rows.length).toBe(setup.ideas.length)
  })

  test('sizes that are none stand open, and goals there is no room for are counted', () => {
    const goals = Array.from({ length: most.goals }, (_, at) => ({ id: `g${at}`, text: `Mål ${at}`, away: false }))
    const rows = [
      { text: 'En', goal: 'mål  3', from: '', size: 'lille' },
      { text: 'To', goal: 'Et mål til', from: '', size: 'kæmpe' },
    ]
    const taken = takeRows({ ...empty, goals }, rows, nextId)
    expect(taken).toMatchObject({ came: 2, known: 0, sizes: 1, goals: 1 })
    expect(taken.setup.ideas.map(({ goal, size }) => [goal, size])).toEqual([
      ['g3', 'S'],
      [null, null],
    ])
  })

  test('there is room for so many, and the rest is left where it was', () => {
    const rows = Array.from({ length: 600 }, (_, at) => ({ text: `Idé ${at}`, goal: '', from: '', size: '' }))
    const taken = takeRows(setup, rows, nextId)
    expect([taken.setup.ideas.length, taken.came]).toEqual([most.ideas, most.ideas - setup.ideas.length])
  })
})

describe('what sprints stand on is not lost', () => {
  const plenary = played(closing('one', ['a']))

  test('a group that is removed under its tasks is laid away; one without goes', () => {
    expect(removeGroup(setup, plenary, 'one').groups).toEqual([group('one', { away: true }), group('two')])
    expect(removeGroup(setup, plenary, 'two').groups).toEqual([group('one')])
    expect(removeGroup(setup, plenary, 'one').meeting).toEqual({ kind: 'plan', group: null })
  })

  test('a goal that ideas serve is laid away; one that nobody uses goes', () => {
    expect(removeGoal(setup, plenary, 'calm').goals.map(({ away }) => away)).toEqual([true, false])
    const bare = { ...setup, ideas: [] }
    expect(removeGoal(bare, { sprints: [] }, 'calm').goals.map(({ id }) => id)).toEqual(['self'])
    expect(removeGoal(bare, plenary, 'calm').goals.map(({ away }) => away)).toEqual([true, false])
  })
})

test('ideas, solutions and principles of other items become lines of the catalogue, each once', () => {
  const offer = (id: string, kind: 'idea' | 'solution' | 'principle') => ({
    ...{ id, kind, text: `Noget, ${id}`, origin: { activity: 'other', offer: id } },
  })
  const all = [offer('x', 'idea'), offer('y', 'solution'), offer('z', 'principle')]
  const once = receive(setup, all)
  expect(once.ideas.slice(-3).map(({ text }) => text)).toEqual(['Noget, x', 'Noget, y', 'Noget, z'])
  expect(receive(once, all)).toBe(once)
  const full = { ...setup, ideas: Array.from({ length: most.ideas }, (_, at) => idea(`i${at}`)) }
  expect(receive(full, all)).toBe(full)
})
