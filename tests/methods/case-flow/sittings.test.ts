import { describe, expect, test } from 'vitest'
import { method } from '../../../src/methods/case-flow'
import { newCase } from '../../../src/methods/case-flow/edits'
import { gaps, type Setup, sittings } from '../../../src/methods/case-flow/model'
import { openPlenary } from '../../../src/methods/case-flow/moves'
import { steps } from '../../../src/methods/case-flow/steps'
import { context, empty, room, told, wayOf } from './room'

const way = wayOf([{ text: 'Skrive', good: 'Kort' }, { text: 'Læse' }])
const minutesOf = (setup: Setup) => steps({ setup }, context).reduce((sum, { minutes }) => sum + minutes, 0)
const plenary = openPlenary()
const see = (setup: Setup, at: string, rest: Partial<typeof plenary> = {}, page = 0) =>
  method.audience(room(setup, { at, page, plenary: { ...plenary, ...rest } }), context)

describe('the three sittings', () => {
  test.each([
    ['draw', 90],
    ['page', 20],
    ['delegation', 45],
  ] as const)('%s takes %d minutes', (sitting, minutes) => expect(minutesOf({ ...way, sitting })).toBe(minutes))
  test('each says what is missing before it can begin', () =>
    expect(sittings.map((sitting) => gaps({ ...empty, sitting }).map(({ key }) => key))).toEqual([
      ['gap.lanes', 'gap.steps'],
      ['gap.page'],
      ['gap.past'],
    ]))
  test('we read as the receiver before anybody draws', () =>
    expect(steps({ setup: way }, context).map(({ id }) => id)).toEqual([
      ...['frame', 'reader', 'apart', 'beside', 'deadlines', 'hurts', 'improve', 'close'],
    ]))
})

describe('what the room sees', () => {
  test('a step that is lit stands at its task alone, with what a good one looks like', () => {
    const lit = { task: 'hurts', step: 's1' } as const
    expect(see(way, 'hurts', { lit })).toMatchObject({ kind: 'flow', lit: { number: 1, text: 'Skrive' } })
    expect(see(way, 'deadlines', { lit })).toMatchObject({ kind: 'flow', lit: null })
  })
  test('notes are counted on their step', () => {
    const marks = [
      { id: 'a', kind: 'hurts' as const, step: 's2', text: 'Av' },
      { id: 'b', kind: 'hurts' as const, step: null, text: 'Det hele' },
    ]
    const view = see(way, 'hurts', { marks })
    expect(view.kind === 'flow' && view.steps.map((one) => one.marks)).toEqual([{}, { hurts: 1 }])
  })
  test('an item that nobody has laid is the next one', () => {
    const past = ['Vej', 'Hegn', 'Fest'].map((text) => ({ id: text, text }))
    const heaps = [{ id: 'Vej', heap: 'settled' as const }]
    expect(see({ ...way, sitting: 'delegation', past }, 'heaps', { heaps })).toMatchObject({
      next: { number: 2, of: 3, text: 'Hegn' },
    })
  })
  test('of many improvements a few are read at a time, and none is left out', () => {
    const improvements = Array.from({ length: 12 }, (_, at) => ({
      ...{ id: `i${at}`, text: `Bedre ${at}`, who: '', by: null, done: false, day: '2027-01-04' },
    }))
    const activity = room(way, { at: 'improve', plenary: { ...plenary, improvements } })
    const pages = method.pages?.(activity, context) ?? 0
    const seen = Array.from({ length: pages }, (_, page) => see(way, 'improve', { improvements }, page))
    expect(seen.flatMap((view) => (view.kind === 'list' ? view.rows.map(({ text }) => text) : []))).toEqual(
      improvements.map(({ text }) => text),
    )
  })
})

describe('what is left of it', () => {
  const improvements = [{ id: 'i', text: 'Bedre', who: 'Chefen', by: null, done: false, day: '2027-01-04' }]
  const full = (share: boolean) =>
    room({ ...way, share, cases: [newCase('c', { title: 'Cykelsti' })] }, { plenary: { ...plenary, improvements } })
  test('nothing goes into a case file by itself', () => {
    const [document] = method.documents.case(told(full(false)), context)
    expect(document?.blocks).toEqual([{ kind: 'text', text: 'report.not-in-case' }])
    expect(JSON.stringify(method.documents.case(told(full(true)), context))).toContain('agreed')
  })
  test('the management gets the improvements in a document of its own', () => {
    const all = method.documents.ours(full(false), context)
    expect(all.map(({ id }) => id)).toEqual(['management', 'flow', 'cases'])
    expect(all[0]?.blocks).toContainEqual({ kind: 'agreed', under: null })
  })
})
