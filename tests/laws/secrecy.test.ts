import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Box, Context, Poll } from '../../src/methods/contract'
import { toldOf } from '../../src/workshop/evening/told'
import { foundIn, type Marked, marked } from './data'
import {
  type AnyActivity,
  type AnyTold,
  behind,
  boxesAt,
  briefIn,
  briefOf,
  evening,
  everyEvening,
  partsIn,
  pollsOf,
  prepared,
  seenBy,
  stepsIn,
} from './evening'
import { contextIn, scripted } from './scripts'
import { blocksFor, readers } from './written'

/** Each draws the evening's views and documents many times over. */
const runs = { numRuns: 30 }

type Counts = Readonly<Record<string, number>>

const closed = (counts: Counts): Box => ({
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
  const seen = (told: AnyTold) => seenBy(method, told, context)
  /** All that leaves the house: the projector's view, both documents, and the steps. */
  const out = (told: AnyTold) => {
    const moment = seen(told)
    return [
      method.audience(moment, context),
      ...readers.map((reader) => blocksFor(reader, method, moment, context)),
      stepsIn(method, moment, context),
    ]
  }
  const pollsIn = (told: AnyTold) => pollsOf(method, seen(told), context)
  const lastOf = (told: AnyTold) => told.rounds.at(-1)?.tables ?? []

  /** Any moment of the evening, with any answers, any of them shown, at any step. */
  const anyMoment = (): fc.Arbitrary<AnyTold> =>
    fc.constantFrom(...moments.map(behind)).chain((moment) => {
      const polls = pollsIn(moment)
      const steps = stepsIn(method, seen(moment), context).map((step) => step.id)
      return fc
        .record({
          at: fc.constantFrom('', ...steps),
          shown: fc.subarray(polls.map((poll) => poll.id)),
          perTable: fc.boolean(),
          boxes: fc.array(fc.tuple(...polls.map(anyCounts)), {
            minLength: lastOf(moment).length,
            maxLength: lastOf(moment).length,
          }),
        })
        .map(({ boxes, ...rest }) => ({
          ...boxesAt(moment, (table, index) => ({
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
  const turned = (moment: AnyTold, poll: Poll, by: number): AnyTold =>
    boxesAt(moment, (table) => {
      const box = table.boxes[poll.id]
      if (box?.state !== 'closed') return table
      const ids = poll.options.map((option) => option.id)
      const counts = Object.fromEntries(
        ids.map((option, at) => [option, box.counts[ids[(at + by) % ids.length] ?? ''] ?? 0]),
      )
      return { ...table, boxes: { ...table.boxes, [poll.id]: { ...box, counts } } }
    })

  test('an answer that has not been shown changes nothing that leaves the house', () => {
    fc.assert(
      fc.property(anyMoment(), fc.integer({ min: 1, max: 5 }), (moment, by) => {
        const before = out(moment)
        for (const poll of pollsIn(moment).filter((one) => !moment.shown.includes(one.id)))
          expect(out(turned(moment, poll, by))).toEqual(before)
      }),
      runs,
    )
  })

  test('who sat where is not told, on the projector or on paper, unless it is switched on', () => {
    fc.assert(
      fc.property(anyMoment(), (answered) => {
        const polls = pollsIn(answered).map((poll) => poll.id)
        const moment = { ...answered, perTable: false, shown: polls }
        const boxes = lastOf(moment).map((table) => table.boxes)
        // The first and the last table change seats.
        const swapped = boxesAt(moment, (table, index) => ({
          ...table,
          boxes: boxes[index === 0 ? boxes.length - 1 : index === boxes.length - 1 ? 0 : index] ?? table.boxes,
        }))
        // Tables too small to be told apart stay outside, and which ones they are may change with the seats.
        const whole = (told: AnyTold) =>
          pollsIn(told).every(({ id: poll }) => {
            const answers = seen(told).rounds.at(-1)?.answers[poll]
            return answers?.state !== 'counts' || answers.tables.in === answers.tables.of
          })
        if (!whole(moment) || !whole(swapped)) return
        expect(out(swapped)).toEqual(out(moment))
      }),
      runs,
    )
  })

  test('fewer than five people in the whole room are not counted, whatever they are asked', ({ skip }) => {
    const polls = pollsOf(method, moments[0] as AnyActivity, context)
    if (polls.length === 0) skip('this method asks nothing')
    fc.assert(
      fc.property(anyMoment(), fc.nat(4), fc.nat(), fc.nat(), (moment, people, one, other) => {
        for (const poll of pollsIn(moment)) {
          const all = (shift: number) =>
            boxesAt({ ...moment, shown: [poll.id] }, (table, index) => {
              const counts: Record<string, number> = {}
              for (let person = 0; index === 0 && person < people; person += 1) {
                const option = poll.options[(person * 7 + shift) % poll.options.length]
                if (option) counts[option.id] = (counts[option.id] ?? 0) + 1
              }
              return { ...table, boxes: { [poll.id]: { state: 'closed', given: index === 0 ? people : 0, counts } } }
            })
          // Where the options have an order and one table is the whole room, a span may be told.
          if (poll.ordered && lastOf(moment).length === 1) continue
          expect(out(all(one))).toEqual(out(all(other)))
        }
      }),
      runs,
    )
  })

  describe('of the setup', () => {
    let setup: Marked
    beforeEach(() => {
      setup = marked(method.schema.setup, prepared(method, script, context))
    })
    const paths = () => [...new Set(setup.markers.values())]

    test('a table is given what the script says, and nothing else', () => {
      expect(foundIn(briefOf(method, script, setup.data, context), setup)).toEqual([...script.handedOut].sort())
    })

    test('what the facilitator alone may see is on no table, no paper and no projector', () => {
      for (const own of script.own) expect(paths(), 'the paths of the set-up').toContain(own)
      const ways = [setup.data, ...script.otherwise.map((change) => change(setup.data))]
      for (const moment of ways.flatMap((way) => evening(method, script, context, way))) {
        const out = [
          briefIn(method, moment),
          partsIn(method, moment, context),
          method.audience(moment, context),
          blocksFor('case', method, moment, context),
          blocksFor('handout', method, moment, context),
          method.extras?.paper?.(toldOf(moment), context) ?? [],
        ]
        expect(foundIn(out, setup).filter((path) => script.own.includes(path))).toEqual([])
      }
    })
  })
})
