import { beforeEach, describe, expect, test } from 'vitest'
import { setLanguage } from '../../src/i18n/language'
import { type Changed, type IsWords, whatChanged } from '../../src/lib/what-changed'
import type { Context } from '../../src/methods/contract'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { activityRecipe, workRecipe, workshopRecipe } from '../../src/workshop/record/recipes'
import type { Item, Workshop } from '../../src/workshop/record/records'
import { leavesOf } from './data'
import { evening, tablesOf } from './evening'
import { contextIn, scripted } from './scripts'

// Undo says what it takes back: each move of each method, and each of the house, in words that people wrote.

const telling = /(^|\.)(title|text|name)$/

/** Texts in which a step has changed something, and texts that have come or gone: what it could be named by. */
const namesIn = (before: unknown, after: unknown, isWords: IsWords): ReadonlySet<string> => {
  const said = [before, after].map((tree) =>
    leavesOf(tree).flatMap(({ path, value }) =>
      typeof value === 'string' &&
      value.trim() !== '' &&
      isWords(path.split('.').map((key) => (/^\d+$/.test(key) ? '*' : key)))
        ? [value.trim()]
        : [],
    ),
  )
  return new Set(said.flat())
}

const idsIn = (...trees: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(trees.flatMap((tree) => leavesOf(tree)).flatMap(({ path, value }) => (/(^|\.)id$/.test(path) ? [value] : [])))

/** What is wrong with how a step is told. */
const faultOf = (before: unknown, after: unknown, told: Changed | null, isWords: IsWords): string | null => {
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  if (!told) return 'a step that is not told at all'
  if (idsIn(before, after).has(told.words)) return `"${told.words}" is an id`
  const words = namesIn(before, after, isWords)
  if (told.words !== '') return words.has(told.words) ? null : `"${told.words}" was written by nobody`
  const [was, is] = [before, after].map((tree) => new Map(leavesOf(tree).map(({ path, value }) => [path, value])))
  const paths = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
  const changed = paths.filter((path) => JSON.stringify(was?.get(path)) !== JSON.stringify(is?.get(path)))
  const named = changed.filter(
    (path) => telling.test(path) && [was, is].some((tree) => words.has(String(tree?.get(path)).trim())),
  )
  return named.length > 0 ? `nothing is named, and ${named[0]} is there` : null
}

const always: IsWords = () => true
test('a step that is told by an id, or by nothing, is found', () => {
  const [before, after] = [{ picked: [] }, { picked: [{ id: 'q4hS_AjDl8pN', title: 'Tråden' }] }]
  const told = (words: string): Changed => ({ how: 'added', words, count: 1 })
  expect(faultOf(before, after, told('Tråden'), always)).toBeNull()
  expect(faultOf(before, after, told('q4hS_AjDl8pN'), always)).toContain('is an id')
  expect(faultOf(before, after, told('table'), always)).toContain('nobody')
  expect(faultOf(before, after, told(''), always)).toContain('nothing is named')
  expect(faultOf(before, after, null, always)).toContain('not told')
})

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  beforeEach(async () => {
    context = await contextIn(id, 'da')
  })
  const found = (steps: readonly (readonly [unknown, unknown])[], isWords: IsWords = always): readonly string[] => [
    ...new Set(
      steps.flatMap(([before, after]) => faultOf(before, after, whatChanged(before, after, isWords), isWords) ?? []),
    ),
  ]

  test('each edit beforehand is told by its words', () => {
    const { isWords } = activityRecipe('a', method, id, () => ({}))
    const edits = [...script.prepare, ...script.otherwise, ...script.meanwhile]
    let setup: unknown = method.blank(context)
    const steps = edits.map((edit) => {
      const before = setup
      setup = edit(setup)
      return [{ setup: before }, { setup }] as const
    })
    expect(found(steps, isWords)).toEqual([])
  })

  test('each move in the room and at the tables is told by its words', () => {
    const moments = evening(method, script, context)
    const pairs = moments.slice(1).map((after, index) => [moments[index] ?? after, after] as const)
    const { isWords } = activityRecipe('a', method, id, () => ({}))
    const ofRoom = ({ setup, plenary }: (typeof moments)[number]) => ({ setup, plenary })
    expect(
      found(
        pairs.map(([before, after]) => [ofRoom(before), ofRoom(after)]),
        isWords,
      ),
    ).toEqual([])
    const atWork = workRecipe('work/a/r/t/desk', method, id)
    const works = pairs.flatMap(([before, after]) =>
      tablesOf(after).map(({ work }, index) => [tablesOf(before)[index]?.work ?? null, work] as const),
    )
    expect(found(works, atWork.isWords)).toEqual([])
  })
})

describe('in the house', () => {
  const { undoable } = workshopRecipe('w')
  const plain: Item = { kind: 'plain', id: 'p', plain: 'talk', title: 'Samtale', minutes: 10, note: '' }
  const item: Item = { kind: 'method', id: 'm', activity: 'a', method: 'over-under', title: '', minutes: null }
  const start: Workshop = {
    ...emptyWorkshop(),
    items: [plain],
    next: [{ id: 'n', text: 'Ring til Bo', role: 'Formand' }],
  }
  const [one, ...others] = start.tables
  const told = (change: Partial<Workshop>) => undoable?.tell?.(start, { ...start, ...change })
  test.each<[string, Partial<Workshop>, Partial<Changed>]>([
    ['a method is put in', { items: [plain, item] }, { how: 'added', words: 'Over eller under stregen?' }],
    ['an item is taken away', { items: [] }, { how: 'removed', words: 'Samtale' }],
    ['an item is longer', { items: [{ ...plain, minutes: 20 }] }, { how: 'changed', words: 'Samtale' }],
    ['an item is fixed', { items: [{ ...plain, at: '18:00' }] }, { words: '18:00' }],
    ['a title', { title: 'Aften' }, { how: 'written', words: 'Aften' }],
    ['a day', { day: '2027-03-01' }, { words: '2027-03-01' }],
    ['people come', { tables: one ? [{ ...one, people: 9 }, ...others] : [] }, { how: 'changed', words: one?.name }],
    ['a table goes', { tables: others }, { how: 'removed', words: one?.name }],
    ['who carries it on', { next: [{ id: 'n', text: 'Ring til Bo', role: 'Ida' }] }, { how: 'written', words: 'Ida' }],
    ['a tick', { checks: ['doors.reopen'] }, { how: 'added', words: '' }],
  ])('%s', async (_, change, expected) => {
    await setLanguage('da')
    expect(told(change)).toMatchObject(expected)
  })
})
