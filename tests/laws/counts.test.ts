import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/methods/contract'
import { countedWords, textsOf, wrongCounts } from '../support/wording.ts'
import { leavesOf, withAt } from './data'
import { type AnyActivity, atTheEnd, evening } from './evening'
import { contextIn, languages, scripted } from './scripts'
import { blocksFor } from './written'

/** Everything that is said in a document, one text after another. */
const saidIn = (value: unknown): readonly string[] =>
  leavesOf(value).flatMap(({ value: one }) => (typeof one === 'string' ? [one] : []))

/** The same evening with so many tables, and with each list of what was prepared cut to that length in turn. */
const evenings = (end: AnyActivity, schema: v.GenericSchema, count: number): readonly AnyActivity[] => {
  const seated = { ...end, rounds: end.rounds.map((round) => ({ ...round, tables: round.tables.slice(0, count) })) }
  const setups = leavesOf(end.setup).flatMap(({ path, value }) => {
    if (!Array.isArray(value) || value.length <= count) return []
    const setup = withAt(end.setup, path, value.slice(0, count))
    return v.is(schema, setup) ? [setup] : []
  })
  return [seated, ...setups.map((setup) => ({ ...seated, setup }))]
}

describe.each(languages)('what is counted in %s', (language) => {
  const words = countedWords(textsOf('src', language))

  describe.each(scripted)('$id', ({ id, method, script }) => {
    let context: Context
    let end: AnyActivity
    beforeEach(async () => {
      context = await contextIn(id, language)
      end = atTheEnd(evening(method, script, context))
    })

    test.each([0, 1, 2])('documents say %d of a thing as people say it', (count) => {
      const wrong = evenings(end, method.schema.setup, count).flatMap((activity) =>
        saidIn([blocksFor('case', method, activity, context), blocksFor('ours', method, activity, context)]).flatMap(
          (text) => wrongCounts(text, words),
        ),
      )
      expect([...new Set(wrong)]).toEqual([])
    })
  })
})

test.each([
  ['1 borde', ['1 borde']],
  ['Bordene: 2 bord og 1 kort', ['2 bord']],
  ['0 borde, 1 bord, 2 borde', []],
  ['den 1. borde', []],
])('«%s» is read as people read it', (text, found) => {
  expect(wrongCounts(text, [{ one: 'bord', many: 'borde' }])).toEqual(found)
})
