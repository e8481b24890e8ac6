import { beforeAll, describe, expect, test } from 'vitest'
import type { Box } from '../../../src/methods/contract'
import { audience, pages, weightsOf } from '../../../src/methods/six-questions/audience'
import * as documents from '../../../src/methods/six-questions/documents'
import { inRound, later as nextRound } from '../../support/told'
import { written } from '../written'
import { context, plenary, room, round, seen, setup, standing, table, texts, workOf } from './evening'

beforeAll(texts)

const sentence = (text: string) => workOf({ type: 'sentence', card: 'a', text })
const dots = (a: number, b: number): Box => ({ state: 'closed', given: a + b, counts: { a, b } })

describe('on the projector', () => {
  test('a card is read with the reason for asking, and the tables’ sentences wait until all are together', () => {
    const rounds = [round('r1', [table('1', 5, sentence('Hemmelig endnu.'))])]
    for (const at of ['frame', 'a/read', 'a/write', 'a/round', 'a/sentence', 'play'])
      expect(JSON.stringify(audience(room({ at, rounds }), context))).not.toContain('Hemmelig endnu.')
    expect(JSON.stringify(audience(room({ at: 'a/read', rounds }), context))).toContain('grund a')
    expect(audience(room({ at: 'a/together', rounds }), context)).toMatchObject({
      kind: 'sentences',
      sentences: [{ table: 'Bord 1', text: 'Hemmelig endnu.' }],
    })
  })

  test('ten tables are read a handful at a time, all of them', () => {
    const tables = Array.from({ length: 10 }, (_, at) => table(String(at), 4, sentence(`Sætning ${at}`)))
    const first = room({ at: 'a/together', rounds: [round('r1', tables)] })
    const second = { ...first, now: { ...first.now, page: 1 } }
    expect(pages(first, context)).toBe(2)
    const seen = [first, second].flatMap((play) => {
      const view = audience(play, context)
      return view.kind === 'sentences' ? view.sentences.map(({ text }) => text) : []
    })
    expect(seen).toEqual(tables.map((_, at) => `Sætning ${at}`))
    expect(audience(first, context)).toMatchObject({ more: 4 })
  })

  test('a card lies with its question up until the room has its sentence', () => {
    const before = room({ at: 'direction' })
    expect(audience(before, context)).toMatchObject({ cards: [{ direction: null }, { direction: null }] })
    const after = plenary(before, { type: 'direct', card: 'b', text: 'Vi lægger dem sammen.' })
    expect(audience(after, context)).toMatchObject({
      cards: [{ direction: null }, { direction: 'Vi lægger dem sammen.' }],
    })
  })

  test('a card that is passed over after the room has said its sentence lies there with it', () => {
    const said = plenary(room({ at: 'direction' }), { type: 'direct', card: 'b', text: 'Vi lægger dem sammen.' })
    const cards = (skipped: readonly string[]) => {
      const view = audience(inRound(said, { skipped }), context)
      return 'cards' in view ? view.cards.map(({ theme }) => theme) : []
    }
    expect(cards(['b'])).toEqual(['Tema a', 'Tema b'])
    expect(cards(['a'])).toEqual(['Tema b'])
  })

  test('the second time, what was said the first stands beside it with its day', () => {
    const first = plenary(room(), { type: 'direct', card: 'a', text: 'Unge først.' })
    const later = standing(nextRound(first, seen('r2', [table('1', 9)])), 'a/together')
    expect(audience(later, context)).toMatchObject({
      card: { direction: null, before: { day: '2026-11-20', text: 'Unge først.' } },
    })
  })

  test('fewer than five dots are not counted, on stage or on paper', () => {
    const few = room({
      setup: { ...setup, dots: true },
      at: 'weigh',
      shown: ['dots'],
      rounds: [round('r1', [table('1', 4, null, dots(3, 1))])],
    })
    expect(audience(few, context)).toEqual({ kind: 'few' })
    expect(weightsOf(few)).toBeNull()
    expect(JSON.stringify(written(documents, few, context).ours)).not.toContain('"3"')
  })

  test('the dots of five and more are told, and not before they are shown', () => {
    const play = (shown: readonly string[]) =>
      room({
        setup: { ...setup, dots: true },
        at: 'weigh',
        shown,
        rounds: [round('r1', [table('1', 4, null, dots(3, 1)), table('2', 3, null, dots(0, 3))])],
      })
    expect(audience(play([]), context)).toMatchObject({ kind: 'dots', answered: null })
    expect(audience(play(['dots']), context)).toMatchObject({
      kind: 'weights',
      weights: [{ count: 3 }, { count: 4 }],
      tables: [],
    })
  })
})

describe('on paper', () => {
  test('the case file has both directions side by side, and no table’s words', () => {
    const first = plenary(room({ rounds: [round('r1', [table('1', 5, sentence('Bordets ord.'))])] }), {
      type: 'direct',
      card: 'a',
      text: 'Unge først.',
    })
    const later = nextRound(first, seen('r2', [table('1', 9, sentence('Andre ord.'))], '2027-05-20'))
    const again = plenary(later, { type: 'direct', card: 'a', text: 'Ældre først.' })
    const matter = written(documents, again, context).case
    expect(matter).toContainEqual({ kind: 'list', items: ['Ældre først.'] })
    expect(matter).toContainEqual({
      kind: 'table',
      head: ['Kort', 'Retning'],
      rows: [['Tema a: Spørgsmål a?', 'Unge først. (2026-11-20)']],
    })
    expect(JSON.stringify(matter)).not.toMatch(/Bordets ord|Andre ord/)
    const ours = JSON.stringify(written(documents, again, context).ours)
    expect(ours).toContain('Bordets ord.')
    expect(ours).toContain('Andre ord.')
  })
})
