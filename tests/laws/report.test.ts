import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/methods/contract'
import { foundIn, type Marked, marked, writtenDown } from './data'
import {
  type AnyActivity,
  atTables,
  atTheEnd,
  behind,
  boxesAt,
  evening,
  everyEvening,
  pollsOf,
  seenBy,
  tablesOf,
} from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  let end: AnyActivity
  beforeEach(async () => {
    context = await contextIn(id, 'da')
    end = atTheEnd(evening(method, script, context))
  })

  test.each(languages)('what the room sees and both documents are plain data, all evening (%s)', async (language) => {
    badTexts.length = 0
    context = await contextIn(id, language)
    for (const moment of everyEvening(method, script, context)) {
      const said = [
        method.audience(moment, context),
        method.report(moment, context, 'case'),
        method.report(moment, context, 'ours'),
      ]
      expect(writtenDown(said)).toStrictEqual(said)
    }
    expect(badTexts).toEqual([])
  })

  test('the room can be read from any step, also one that is gone', () => {
    for (const at of ['', 'gone', '__proto__', 'constructor/read', ...script.steps])
      expect(writtenDown(method.audience({ ...end, at }, context))).toBeTruthy()
  })

  describe('Til sagen', () => {
    const answered = (count: (at: number) => number): AnyActivity => {
      const polls = pollsOf(method, end, context)
      let at = 0
      const next = () => {
        at += 1
        return count(at)
      }
      const told = boxesAt(behind(end), (table) => ({
        ...table,
        boxes: Object.fromEntries(
          polls.map(({ id: poll, options }) => {
            const counts = Object.fromEntries(options.map((option) => [option.id, next()]))
            return [poll, { state: 'closed' as const, given: 9, counts }]
          }),
        ),
      }))
      return seenBy(method, { ...told, shown: polls.map((poll) => poll.id), perTable: true }, context)
    }

    test('says nothing of what anybody answered', () => {
      const one = method.report(
        answered((at) => 100 + at),
        context,
        'case',
      )
      expect(
        method.report(
          answered(() => 1),
          context,
          'case',
        ),
      ).toEqual(one)
      expect(method.report(seenBy(method, { ...behind(end), shown: [] }, context), context, 'case')).toEqual(one)
      expect(JSON.stringify(one)).not.toMatch(/"picture"/)
    })

    test('has none of the tables’ words, but for those the room agreed on', () => {
      const markers = new Map<string, string>()
      const withMarks = atTables(end, (table) => {
        if (table.work === null) return table
        const work: Marked = marked(method.schema.work, table.work, end, markers.size)
        for (const [marker, path] of work.markers) markers.set(marker, path)
        return { ...table, work: work.data }
      })
      const made: Marked = { data: withMarks, markers }
      expect(foundIn(method.report(withMarks, context, 'case'), made)).toEqual([])
      expect(foundIn(method.report(withMarks, context, 'ours'), made)).toEqual([...new Set(markers.values())].sort())
      if (method.table) expect(tablesOf(withMarks).some(({ work }) => work !== null)).toBe(true)
    })

    test('has every word of what the room agreed on', () => {
      const plenary = marked(method.schema.plenary, end.plenary, end)
      const report = method.report({ ...end, plenary: plenary.data }, context, 'case')
      expect(foundIn(report, plenary)).toEqual([...new Set(plenary.markers.values())].sort())
    })
  })
})
