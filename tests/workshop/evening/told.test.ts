import { expect, test } from 'vitest'
import type { Activity, Documents, Types } from '../../../src/methods/contract'
import { madeOf, toldOf } from '../../../src/workshop/evening/told'

const round: Activity<Types>['round'] = {
  id: 'round',
  sitting: 'evening',
  day: '2026-11-20',
  planned: null,
  begun: true,
  asked: ['poll'],
  shown: ['poll'],
  skipped: [],
  tables: [
    {
      id: 'table-1',
      name: 'Bord 1',
      people: 6,
      way: 'tablet',
      seat: 'table-1',
      claim: 'desk',
      work: { words: 'tavshed' },
    },
  ],
  answers: {
    poll: {
      state: 'counts',
      tables: { in: 1, of: 1 },
      given: 6,
      counts: { over: 4, under: 2 },
      rows: [],
      before: null,
    },
  },
}
const activity: Activity<Types> = {
  setup: { question: 'Hvad?' },
  plenary: { answer: 'Det.' },
  rounds: [round],
  round,
  now: { sitting: 'evening', task: 'ask', part: null, lap: 1, page: 0 },
}

test('what is told has neither answers nor what a table wrote: they are not there', () => {
  const told = JSON.stringify(toldOf(activity))
  expect(told).not.toMatch(/tavshed|answers|counts|work/)
  expect(told).toMatch(/Bord 1.*"people":6/)
})

test('what is sent on has what a table wrote, and no answers', () => {
  const made = JSON.stringify(madeOf(activity))
  expect(made).toMatch(/tavshed/)
  expect(made).not.toMatch(/answers|counts/)
})

test('a document for the case cannot ask for answers, nor for a table’s words', () => {
  const documents: Documents<Types & { readonly work: { readonly words: string } }, unknown> = {
    case: ({ rounds }) => {
      const [table] = rounds.flatMap(({ tables }) => tables)
      // @ts-expect-error no answers are told
      const answers: unknown = rounds[0]?.answers
      // @ts-expect-error nor what a table wrote
      const work: unknown = table?.work
      return [{ id: 'case', title: '', blocks: [{ kind: 'text', text: String([answers, work]) }] }]
    },
    ours: ({ rounds }) => [
      { id: 'ours', title: '', blocks: [{ kind: 'text', text: rounds[0]?.tables[0]?.work?.words ?? '' }] },
    ],
  }
  expect(documents.case(toldOf(activity) as never, {} as never)[0]?.blocks).toEqual([{ kind: 'text', text: ',' }])
})
