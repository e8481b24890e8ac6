import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audience, pages } from '../../../src/methods/task-committee/audience'
import { loadExample, withExample } from '../../../src/methods/task-committee/deck'
import { documents } from '../../../src/methods/task-committee/documents'
import { counted, shortOf, withoutHeading } from '../../../src/methods/task-committee/grid'
import { answers, most, type Recommendation, type Terms, termKeys } from '../../../src/methods/task-committee/model'
import { paper } from '../../../src/methods/task-committee/paper'
import { changedIn, frozen, termPages, versionNow } from '../../../src/methods/task-committee/terms'
import { context, empty, room, told } from './room'

const terms: Terms = { ...empty.terms, task: 'Find ud af det.', chair: 'En af de fem.' }

describe('a version', () => {
  test('is the text as it lay, whatever is written afterwards', () => {
    const first = frozen({ ...empty, terms }, 'v1', '2027-01-20', 'Fællesmødet')
    const later = { ...first, terms: { ...terms, task: 'Find ud af noget andet.' } }
    expect(later.versions[0]?.terms.task).toBe('Find ud af det.')
    expect(versionNow(first)?.id).toBe('v1')
    expect(versionNow(later)).toBeNull()
    const second = frozen(later, 'v2', '2027-03-31', 'Rådet')
    expect(changedIn(second.versions, 1)).toEqual(['task'])
    expect(changedIn(second.versions, 0)).toEqual([])
  })
  test('is not made of nothing, and a full list keeps what it has', () => {
    expect(frozen(empty, 'v', '2027-01-20', '')).toBe(empty)
    const versions = Array.from({ length: most.versions }, (_, at) => ({
      ...{ id: `v${at}`, day: '2027-01-20', meeting: '', terms: { ...terms, task: `Udgave ${at}` } },
    }))
    const full = { ...empty, terms, versions }
    expect(frozen(full, 'one-more', '2027-01-20', '')).toBe(full)
  })
})

test('read page by page on the projector, no word of the text is lost', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join('')
  const sentence = fc.array(fc.constantFrom('unge', 'mødes', 'om', 'søndagen', 'og', 'klubberne.'), { maxLength: 90 })
  const lines = fc
    .array(
      sentence.map((all) => all.join(' ')),
      { maxLength: 7 },
    )
    .map((all) => all.join('\n'))
  fc.assert(
    fc.property(lines, lines, (task, delivery) => {
      const pages = termPages({ ...empty.terms, task, delivery }, context.t)
      const said = pages.map((page) => page.flatMap(({ lines }) => lines).join(' '))
      expect(words(said.join(' '))).toBe(words(`${task} ${delivery}`))
      for (const page of said) expect(page.length).toBeLessThanOrEqual(660)
    }),
  )
})

test('short sections share a page on the projector: the example is read in five to seven', async () => {
  for (const language of ['da', 'en'] as const) {
    const { terms: read } = withExample(empty, await loadExample(language), '2026-11-20')
    const pages = termPages(read, context.t)
    expect(pages.length).toBeGreaterThanOrEqual(5)
    expect(pages.length).toBeLessThanOrEqual(7)
    expect(pages.flat().map(({ heading }) => heading)).toEqual(
      termKeys.filter((key) => read[key] !== '').map((key) => `term.${key}`),
    )
  }
})

test('a long need has a page of its own on the projector, and the way keeps its room', () => {
  const at = (need: string, page: number) => {
    const seen = room({ at: 'frame', page, setup: { ...empty, sitting: 'roles', need } })
    return { view: audience(seen, context), pages: pages(seen, context) }
  }
  expect(at('Kort.', 0)).toMatchObject({ view: { kind: 'open', need: 'Kort.' }, pages: 1 })
  const long = 'Mange unge er alene. '.repeat(20)
  expect(at(long, 0)).toMatchObject({ view: { kind: 'open', need: '' }, pages: 2 })
  expect(at(long, 1)).toMatchObject({ view: { kind: 'ask', lines: [long] } })
})

describe('Det blev der gjort', () => {
  const one = (at: number, rest: Partial<Recommendation> = {}): Recommendation => ({
    ...{ id: `r${at}`, text: `Anbefaling nummer ${at}`, answer: 'none', why: '', day: null },
    ...rest,
  })
  const delivery = (recommendations: readonly Recommendation[]) =>
    documents.case(told(room({ setup: { ...empty, recommendations } })), context).find(({ id }) => id === 'delivery')

  test('every recommendation stands there with its answer, a no too, and one without is told as such', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 40 }), (given) => {
        const table = delivery(
          given.map((answer, at) => one(at, { answer, why: 'Fordi.', day: '2028-05-01' })),
        )?.blocks.find(({ kind }) => kind === 'table')
        expect(table?.kind === 'table' && table.rows.map(([, text, answer]) => [text, answer])).toEqual(
          given.map((answer, at) => [`Anbefaling nummer ${at}`, `answer.${answer}`]),
        )
      }),
    )
  })
  test('an answer without a reason, or without a day, is none yet', () => {
    const blocks = delivery([
      ...[one(0, { answer: 'not' }), one(1, { answer: 'followed', why: 'Det virker.' })],
      one(2, { answer: 'partly', why: 'Lidt.', day: '2028-05-01' }),
    ])?.blocks
    expect(JSON.stringify(blocks)).toContain('delivery.told {\\"answered\\":1,\\"all\\":3}')
  })
  test('three hundred of them are all there', () => {
    const all = Array.from({ length: most.recommendations }, (_, at) => one(at))
    const table = delivery(all)?.blocks.find(({ kind }) => kind === 'table')
    expect(table?.kind === 'table' && table.rows).toHaveLength(300)
  })
})

test('the document of the case is the text that was written, and an empty heading is left out', () => {
  const [document] = documents.case(told(room({ setup: { ...empty, terms } })), context)
  const headings = document?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toEqual(['term.task', 'term.chair'])
  expect(termKeys.length).toBe(14)
})

test('what a table wrote is in no paper of the case, and nobody’s in ours', () => {
  const work = { notes: [{ id: 'n', part: 'wishes' as const, text: 'Tag landsbyerne med' }] }
  const held = room({
    at: 'tables',
    setup: { ...empty, sitting: 'joint' },
    rounds: [
      {
        ...{ id: 'r1', day: '2026-11-20' },
        tables: [{ id: 't', name: 'Gruppen fra bord syv', people: 4, way: 'paper', work, boxes: {} }],
      },
    ],
  })
  const said = (all: unknown) => JSON.stringify(all)
  expect(said(documents.case(told(held), context))).not.toContain('landsbyerne')
  expect(said(paper(told(held), context))).not.toContain('landsbyerne')
  expect(said(documents.ours(held, context))).toContain('landsbyerne')
  expect(said(documents.ours(held, context))).not.toContain('bord syv')
})

test('one too many in one place of the grid is no help in another, and a heading takes its counts with it', () => {
  const grid = {
    ...empty,
    rows: [{ id: 'a', name: 'Ung' }],
    columns: [
      { id: 'x', name: 'I arbejde' },
      { id: 'y', name: 'I lære' },
    ],
  }
  const one = counted(grid, { row: 'a', column: 'x' }, { needed: 1, found: 3 }, 'c1')
  const two = counted(
    counted(one, { row: 'a', column: 'y' }, { needed: 2 }, 'c2'),
    { row: 'a', column: 'y' },
    { found: 1 },
    'c3',
  )
  expect(two.cells).toHaveLength(2)
  expect(shortOf(two.cells)).toBe(1)
  expect(withoutHeading(two, 'columns', 'y').cells.map(({ id }) => id)).toEqual(['c1'])
})
