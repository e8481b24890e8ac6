import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context, Dated, Sheet } from '../../src/methods/contract'
import { toldOf } from '../../src/workshop/evening/told'
import { inRound } from '../support/told'
import { writtenDown } from './data'
import { atTheDoor, atTheEnd, evening, gapsOf, playAt, playPlenary, prepared, tablesOf } from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'

/** What is wrong with what is printed, in full sentences. */
const sheetFaults = (sheets: readonly Sheet[]): readonly string[] => {
  const ids = sheets.map(({ id }) => id)
  return sheets.flatMap(({ id, title, cells }, index) => [
    ...(ids.indexOf(id) === index ? [] : [`There are two sheets ${id}.`]),
    ...(title.trim() === '' ? [`The sheet ${id} has no title.`] : []),
    ...(cells.length === 0 ? [`The sheet ${id} is empty.`] : []),
    ...cells
      .filter((cell) => `${cell.title}${cell.lines.join('')}`.trim() === '')
      .map(() => `The sheet ${id} has an empty card.`),
  ])
}

describe.each(scripted)('$id', ({ id, manifest, method, script }) => {
  let context: Context
  beforeEach(async () => {
    context = await contextIn(id, 'da')
    badTexts.length = 0
  })

  const { deck, dates, paper, rehearse } = method.extras ?? {}

  test('says what one of its kind is called exactly where it lives', () => {
    expect(method.name !== undefined).toBe(manifest.lives === true)
  })

  test.skipIf(!deck)('has as many cards in its deck in both languages, each with a title of its own', async () => {
    if (!deck) throw new Error('skipped')
    const titles: string[][] = []
    for (const language of languages) {
      await contextIn(id, language)
      const cards = await deck.load(language)
      expect(writtenDown(cards)).toEqual(cards)
      expect(JSON.stringify(cards)).not.toContain('{{')
      titles.push(cards.map((card: unknown) => deck.title(card)))
    }
    const [danish = [], english = []] = titles
    expect(english).toHaveLength(danish.length)
    for (const list of titles) {
      expect(list.filter((title) => title.trim() === '')).toEqual([])
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test.skipIf(!dates).each(languages)(
    'knows days that are days, each once, with a start that is not too late (%s)',
    async (language) => {
      if (!dates) throw new Error('skipped')
      context = await contextIn(id, language)
      for (const moment of evening(method, script, context)) {
        const known = dates(toldOf(moment), context)
        expect(writtenDown(known)).toEqual(known)
        expect(new Set(known.map((one: Dated) => one.id)).size).toBe(known.length)
        for (const { day, begin, title } of known) {
          expect(title.trim()).not.toBe('')
          for (const one of [day, begin ?? day]) expect(new Date(`${one}T00:00Z`).toISOString().slice(0, 10)).toBe(one)
          expect((begin ?? day) <= day, `${title} begins after it is held`).toBe(true)
        }
      }
      expect(badTexts).toEqual([])
    },
  )

  test.skipIf(!paper).each(languages)(
    'prints sheets with something on them, before and after (%s)',
    async (language) => {
      if (!paper) throw new Error('skipped')
      context = await contextIn(id, language)
      const setup = prepared(method, script, context)
      for (const moment of [atTheDoor(method, script, setup, context), atTheEnd(evening(method, script, context))]) {
        const sheets = paper(toldOf(moment), context)
        expect(sheets.length).toBeGreaterThan(0)
        expect(sheetFaults(sheets)).toEqual([])
        expect(writtenDown(sheets)).toEqual(sheets)
      }
      expect(badTexts).toEqual([])
    },
  )

  test('prints without throwing when nothing is prepared and nobody has come', () => {
    const nobody = inRound(atTheDoor(method, script, method.blank(context), context), { tables: [] })
    expect(sheetFaults(method.extras?.paper?.(toldOf(nobody), context) ?? [])).toEqual([])
  })

  test('prints the same whatever has been answered', () => {
    const { paper } = method.extras ?? {}
    const setup = prepared(method, script, context)
    const end = atTheEnd(evening(method, script, context, setup))
    const { skipped: passed } = end.round
    const door = { ...atTheDoor(method, script, setup, context), plenary: end.plenary }
    const skipped = inRound(door, { skipped: passed })
    expect(paper?.(toldOf(end), context)).toEqual(paper?.(toldOf(skipped), context))
  })

  test.skipIf(!rehearse).each(languages)(
    'rehearses with moves that are allowed, on a setup that can be stored (%s)',
    async (language) => {
      const { extras } = method
      if (!extras?.rehearse) throw new Error('skipped')
      context = await contextIn(id, language)
      for (const start of [method.blank(context), prepared(method, script, context)]) {
        const made = await extras.rehearse(start, context)
        expect(v.parse(method.schema.setup, writtenDown(made.setup))).toEqual(made.setup)
        let now = atTheDoor(method, script, made.setup, context)
        expect(gapsOf(method, now)).toEqual([])
        made.tables.slice(0, script.tables.length).forEach(({ work }, table) => {
          work.forEach((move: object, index) => {
            const next = playAt(method, now, table, move, `made-${table}-${index}`)
            expect(tablesOf(next)[table]?.work, JSON.stringify(move)).not.toBe(tablesOf(now)[table]?.work)
            now = next
          })
        })
        made.plenary.forEach((move: object, index) => {
          const next = playPlenary(method, now, move, `made-${index}`)
          expect(next.plenary, JSON.stringify(move)).not.toBe(now.plenary)
          now = next
        })
      }
      expect(badTexts).toEqual([])
    },
  )
})
