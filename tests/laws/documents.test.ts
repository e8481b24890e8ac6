import { beforeEach, describe, expect, test } from 'vitest'
import type { Context, Reader, Table } from '../../src/methods/contract'
import { fitsPage } from '../../src/report/columns'
import { toldOf } from '../../src/workshop/evening/told'
import { standingAt } from '../support/told'
import { foundIn, type Marked, marked, writtenDown } from './data'
import { type AnyActivity, atTables, atTheDoor, atTheEnd, evening, everyEvening, prepared, tablesOf } from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'
import { blocksFor, readers } from './written'

const nobody: Table<unknown> = {
  id: 'nobody',
  seat: 'nobody',
  claim: 'desk',
  name: 'Bord 99',
  people: 0,
  way: 'cards',
  work: null,
}
const somebody: Table<unknown> = { ...nobody, id: 'somebody', seat: 'somebody', people: 6 }

const withOneMore = (activity: AnyActivity, table: Table<unknown>): AnyActivity => ({
  ...activity,
  rounds: activity.rounds.map((round, at) =>
    at === activity.rounds.length - 1 ? { ...round, tables: [...round.tables, table] } : round,
  ),
})

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  let moments: readonly AnyActivity[]
  let end: AnyActivity
  beforeEach(async () => {
    context = await contextIn(id, 'da')
    moments = evening(method, script, context)
    end = atTheEnd(moments)
  })

  test.each(languages)('what the room sees and all documents are plain data, all evening (%s)', async (language) => {
    badTexts.length = 0
    context = await contextIn(id, language)
    for (const moment of everyEvening(method, script, context)) {
      const said = [
        method.audience(moment, context),
        method.agreed(toldOf(moment), context),
        ...readers.map((reader) => blocksFor(reader, method, moment, context)),
      ]
      expect(writtenDown(said)).toStrictEqual(said)
    }
    expect(badTexts).toEqual([])
  })

  test.each(languages)('no table of a document is wider than A4 lets its words stand (%s)', async (language) => {
    context = await contextIn(id, language)
    const tables = everyEvening(method, script, context).flatMap((moment) =>
      readers.flatMap((reader) =>
        blocksFor(reader, method, moment, context).flatMap((block) =>
          block.kind === 'table' && !block.file ? [block] : [],
        ),
      ),
    )
    // Whoever writes in a cell writes words of 14 letters.
    const long = (cell: string) => (/\p{L}/u.test(cell) ? `${cell} ${'m'.repeat(14)}` : cell)
    for (const { head, rows } of tables)
      expect(fitsPage([head, ...rows.map((row) => row.map(long))]), head.join(' | ')).toBe(true)
  })

  test('the room can be read from any step, also one that is gone', () => {
    for (const at of ['', 'gone', '__proto__', 'constructor/read', ...script.steps])
      expect(writtenDown(method.audience(standingAt(method, end, at, context), context))).toBeTruthy()
    for (const task of ['', 'gone', '__proto__'])
      expect(writtenDown(method.audience({ ...end, now: { ...end.now, task, part: 'gone' } }, context))).toBeTruthy()
  })

  test('its documents for a reader are told apart, and each has a title', () => {
    const { case: forCase, ours, handout } = method.documents
    for (const list of [forCase(toldOf(end), context), ours(end, context), handout?.(toldOf(end), context) ?? []]) {
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
      expect(list.filter(({ title }) => title.trim() === '')).toEqual([])
    }
  })

  describe('what was agreed', () => {
    test('has words, an id of its own and a day, in every moment', () => {
      for (const moment of everyEvening(method, script, context)) {
        const agreed = method.agreed(toldOf(moment), context)
        expect(new Set(agreed.map((one) => one.id)).size).toBe(agreed.length)
        for (const { text, day, under } of agreed) {
          expect(text.trim()).not.toBe('')
          expect(under?.trim()).not.toBe('')
          expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day)
        }
      }
      expect(method.agreed(toldOf(end), context).length, 'agreed in the end').toBeGreaterThan(0)
    })

    test('keeps the day it was agreed, whenever somebody looks', () => {
      const later = { ...context, today: '2031-02-03' }
      expect(method.agreed(toldOf(end), later)).toEqual(method.agreed(toldOf(end), context))
    })

    test('stands in the documents in the same words, each once: all of it, or none where that is chosen', () => {
      const texts = (moment: AnyActivity) => method.agreed(toldOf(moment), context).map(({ text }) => text)
      const listed = (reader: 'case' | 'ours', moment: AnyActivity) =>
        blocksFor(reader, method, moment, context).flatMap((block) => (block.kind === 'list' ? block.items : []))
      for (const moment of everyEvening(method, script, context)) {
        const [ours, forCase] = [listed('ours', moment), listed('case', moment)]
        for (const text of texts(moment)) expect(ours.filter((one) => one === text)).toEqual([text])
        expect([0, texts(moment).length]).toContain(texts(moment).filter((text) => forCase.includes(text)).length)
      }
      expect(listed('case', end)).toEqual(expect.arrayContaining([...texts(end)]))
    })
  })

  describe('what is said of how it went is so', () => {
    test('a table that nobody sat at is in no document', () => {
      for (const reader of readers)
        expect(blocksFor(reader, method, withOneMore(end, nobody), context)).toEqual(
          blocksFor(reader, method, end, context),
        )
    })

    test('of a table that did nothing it is never said that it did something', () => {
      const sentences = (reader: Reader, moment: AnyActivity) =>
        blocksFor(reader, method, moment, context).filter(({ kind }) => kind === 'text' || kind === 'list')
      for (const moment of everyEvening(method, script, context))
        for (const reader of readers)
          expect(sentences(reader, withOneMore(moment, somebody))).toEqual(sentences(reader, moment))
    })

    test('before it has begun no table is said to have done anything', () => {
      const door = atTheDoor(method, script, prepared(method, script, context), context)
      for (const reader of readers)
        expect(blocksFor(reader, method, withOneMore(door, somebody), context)).toEqual(
          blocksFor(reader, method, door, context),
        )
    })
  })

  test('Til os selv has every word that a table wrote', () => {
    const markers = new Map<string, string>()
    const withMarks = atTables(end, (table) => {
      if (table.work === null) return table
      const work: Marked = marked(method.schema.work, table.work, end, markers.size)
      for (const [marker, path] of work.markers) markers.set(marker, path)
      return { ...table, work: work.data }
    })
    const made: Marked = { data: withMarks, markers }
    expect(foundIn(blocksFor('ours', method, withMarks, context), made)).toEqual([...new Set(markers.values())].sort())
    if (method.table) expect(tablesOf(withMarks).some(({ work }) => work !== null)).toBe(true)
  })

  test('Til sagen has every word of what the room decided, but for what is kept to the room, which Til os selv has', () => {
    const plenary = marked(method.schema.plenary, end.plenary, end)
    const found = (reader: 'case' | 'ours') =>
      foundIn(blocksFor(reader, method, { ...end, plenary: plenary.data }, context), plenary)
    const [kept, decided] = [script.kept ?? [], [...new Set(plenary.markers.values())].sort()]
    for (const path of kept) expect(decided, 'the paths of the plenary').toContain(path)
    expect(found('case')).toEqual(decided.filter((path) => !kept.includes(path)))
    expect(found('ours')).toEqual(expect.arrayContaining([...kept]))
  })
})
