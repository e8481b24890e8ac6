import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context, Poll, Table } from '../../src/methods/contract'
import { foundIn, type Marked, marked } from './data'
import { type AnyActivity, atTables, evening, everyEvening, pollsOf, prepared, tablesOf } from './evening'
import { contextIn, scripted } from './scripts'

type Counts = Readonly<Record<string, number>>

const closed = (counts: Counts): Table<unknown>['boxes'][string] => ({
  state: 'closed',
  given: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts,
})

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  let moments: readonly AnyActivity[]
  beforeEach(async () => {
    context = await contextIn(id, 'da')
    moments = everyEvening(method, script, context)
  })

  /** Any moment of the evening, with any answers, any of them shown, at any step. */
  const anyMoment = (): fc.Arbitrary<AnyActivity> =>
    fc.constantFrom(...moments).chain((moment) => {
      const polls = pollsOf(method, moment, context)
      const steps = method.steps(moment, context).map((step) => step.id)
      return fc
        .record({
          at: fc.constantFrom('', ...steps),
          shown: fc.subarray(polls.map((poll) => poll.id)),
          perTable: fc.boolean(),
          boxes: fc.array(fc.tuple(...polls.map(anyCounts)), {
            minLength: tablesOf(moment).length,
            maxLength: tablesOf(moment).length,
          }),
        })
        .map(({ boxes, ...rest }) => ({
          ...atTables(moment, (table, index) => ({
            ...table,
            boxes: Object.fromEntries(polls.map((poll, at) => [poll.id, closed(boxes[index]?.[at] ?? {})])),
          })),
          ...rest,
        }))
    })
  const anyCounts = ({ options }: Poll): fc.Arbitrary<Counts> =>
    fc
      .tuple(...options.map(() => fc.nat(9)))
      .map((counts) => Object.fromEntries(options.map((option, at) => [option.id, counts[at] ?? 0])))

  /** The same moment with other counts at a poll, as many in all. */
  const turned = (moment: AnyActivity, poll: Poll, by: number): AnyActivity =>
    atTables(moment, (table) => {
      const box = table.boxes[poll.id]
      if (box?.state !== 'closed') return table
      const ids = poll.options.map((option) => option.id)
      const counts = Object.fromEntries(
        ids.map((option, at) => [option, box.counts[ids[(at + by) % ids.length] ?? ''] ?? 0]),
      )
      return { ...table, boxes: { ...table.boxes, [poll.id]: { ...box, counts } } }
    })

  test('an answer that has not been shown changes nothing of what the room sees', () => {
    fc.assert(
      fc.property(anyMoment(), fc.integer({ min: 1, max: 5 }), (moment, by) => {
        const seen = method.audience(moment, context)
        for (const poll of pollsOf(method, moment, context).filter((one) => !moment.shown.includes(one.id)))
          expect(method.audience(turned(moment, poll, by), context)).toEqual(seen)
      }),
    )
  })

  test('who sat where is not told, on the projector or on paper, unless it is switched on', () => {
    fc.assert(
      fc.property(anyMoment(), (answered) => {
        const moment = { ...answered, perTable: false }
        const boxes = tablesOf(moment).map((table) => table.boxes)
        // The first and the last table change seats.
        const swapped = atTables(moment, (table, index) => ({
          ...table,
          boxes: boxes[index === 0 ? boxes.length - 1 : index === boxes.length - 1 ? 0 : index] ?? table.boxes,
        }))
        expect(method.audience(swapped, context)).toEqual(method.audience(moment, context))
        for (const reader of ['case', 'ours'] as const)
          expect(method.report(swapped, context, reader)).toEqual(method.report(moment, context, reader))
      }),
    )
  })

  test('fewer than five answers in the whole room to a question with two sides are not counted, on stage or on paper', () => {
    const few = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).filter(([all, one, other]) => one <= all && other <= all)
    fc.assert(
      fc.property(anyMoment(), few, (moment, [all, one, other]) => {
        const [poll] = pollsOf(method, moment, context).filter(({ layout }) => layout === 'pair')
        const [a, b] = poll?.options ?? []
        if (!poll || !a || !b) return
        const withOnly = (first: number) =>
          atTables({ ...moment, shown: [poll.id] }, (table, index) => ({
            ...table,
            boxes: {
              [poll.id]: closed(index === 0 ? { [a.id]: first, [b.id]: all - first } : { [a.id]: 0, [b.id]: 0 }),
            },
          }))
        expect(method.audience(withOnly(one), context)).toEqual(method.audience(withOnly(other), context))
        for (const reader of ['case', 'ours'] as const)
          expect(method.report(withOnly(one), context, reader)).toEqual(method.report(withOnly(other), context, reader))
      }),
    )
  })

  describe('of the setup', () => {
    let setup: Marked
    beforeEach(() => {
      setup = marked(method.schema.setup, prepared(method, script, context))
    })
    const paths = () => [...new Set(setup.markers.values())]

    test('a table is given what the script says, and nothing else', () => {
      expect(foundIn(method.brief(setup.data), setup)).toEqual([...script.handedOut].sort())
    })

    test('what the facilitator alone may see is on no table, no paper and no projector', () => {
      for (const own of script.own) expect(paths(), 'the paths of the set-up').toContain(own)
      const ways = [setup.data, ...script.otherwise.map((change) => change(setup.data))]
      for (const moment of ways.flatMap((way) => evening(method, script, context, way))) {
        const brief = method.brief(moment.setup)
        const out = [
          brief,
          method.parts(brief, context),
          method.audience(moment, context),
          method.report(moment, context, 'case'),
          method.extras?.paper?.(moment, context) ?? [],
        ]
        expect(foundIn(out, setup).filter((path) => script.own.includes(path))).toEqual([])
      }
    })
  })
})
