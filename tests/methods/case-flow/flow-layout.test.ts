import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow, FlowStep } from '../../../src/methods/case-flow/flow-grid'
import { layoutFlow } from '../../../src/methods/case-flow/flow-layout'
import { flowFaults } from './flow-faults'

const kinds: readonly FlowStep['kind'][] = ['do', 'decide', 'wait', 'hand-over', 'meet']
const words = fc.array(
  fc.constantFrom(
    'sagen',
    'og',
    'sekretariatet',
    'kvalitetssikring',
    'til',
    'borgmesteren',
    'dagsorden',
    'i',
    'økonomiudvalget',
    'sagsbehandlingstiderne',
  ),
  { minLength: 0, maxLength: 12, size: 'max' },
)
/** Up to so many steps and lanes; arrows from anywhere to anywhere, to themselves, twice, and to what there is not. */
const flows = (most: { readonly steps: number; readonly lanes: number; readonly arrows: number }) =>
  fc
    .record({
      lanes: fc.integer({ min: 1, max: most.lanes }),
      steps: fc.array(
        fc.record({
          lane: fc.integer({ min: -1, max: most.lanes }),
          kind: fc.constantFrom(...kinds),
          text: words.map((all) => all.join(' ').slice(0, 90).trim()),
          days: fc.constantFrom('', '4 hverdage før', '10 arbejdsdage før mødet'),
        }),
        { maxLength: most.steps, size: 'max' },
      ),
      arrows: fc.array(fc.record({ from: fc.nat(most.steps), to: fc.nat(most.steps), back: fc.boolean() }), {
        maxLength: most.arrows,
        size: 'max',
      }),
      chain: fc.boolean(),
    })
    .map(
      ({ lanes, steps, arrows, chain }): Flow => ({
        lanes: Array.from({ length: lanes }, (_, at) => ({
          id: `l${at}`,
          label:
            [
              'Borger',
              'Sagsbehandler',
              'Chefgruppen',
              'Byrådssekretariatet',
              'Fagudvalget',
              'Økonomiudvalget',
              'Kommunalbestyrelsen',
              'Ejendomme, beredskab og byrådssekretariat',
            ][at] ?? '',
        })),
        steps: steps.map(({ lane, ...step }, at) => ({ ...step, id: `s${at}`, lane: lane === -1 ? null : `l${lane}` })),
        arrows: [
          ...(chain ? steps.slice(1).map((_, at) => ({ id: `c${at}`, from: `s${at}`, to: `s${at + 1}` })) : []),
          ...arrows.map(({ from, to, back }, at) => ({
            id: `a${at}`,
            from: `s${from}`,
            to: `s${to}`,
            ...(back ? { back: true } : {}),
          })),
        ],
      }),
    )

/** What is left of the page for the drawing; on A3 in millimetres. */
const pages = {
  A3: { width: 400, height: 262, type: { least: 2.8, most: 5 } },
  'the stage': { width: 1280, height: 640, type: { least: 18, most: 34 } },
  'the stage, with large names': { width: 1600, height: 650, type: { least: 26, most: 40, names: 38 } },
  'a phone': { width: 360, height: 100_000, type: { least: 13, most: 16 } },
} as const
const pageOf = (name: keyof typeof pages) => pages[name]

describe.each(Object.keys(pages) as (keyof typeof pages)[])('on %s', (name) => {
  const page = pageOf(name)

  test('nothing lies on anything else, whatever the flow', () => {
    fc.assert(
      fc.property(flows({ steps: 40, lanes: 8, arrows: 30 }), (flow) => {
        expect(flowFaults(layoutFlow(flow, page, 'Uden spor'), page)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('every step is drawn, in the order of the table: further right, or in a band below', () => {
    fc.assert(
      fc.property(flows({ steps: 40, lanes: 8, arrows: 10 }), (flow) => {
        const { boxes, lanes } = layoutFlow(flow, page, 'Uden spor')
        const bandOf = (box: (typeof boxes)[number]) =>
          lanes.find(({ y, height }) => box.y >= y && box.y < y + height)?.band ?? -1
        expect(boxes.map(({ id }) => id)).toEqual(flow.steps.map(({ id }) => id))
        expect(boxes.map(({ number }) => number)).toEqual(flow.steps.map((_, at) => at + 1))
        for (const [at, box] of boxes.slice(1).entries()) {
          const before = boxes[at]
          if (!before) continue
          expect(bandOf(box)).toBeGreaterThanOrEqual(bandOf(before))
          if (bandOf(box) === bandOf(before)) expect(box.x).toBeGreaterThanOrEqual(before.x)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the same flow is drawn the same way', () => {
    fc.assert(
      fc.property(flows({ steps: 12, lanes: 5, arrows: 12 }), (flow) => {
        expect(layoutFlow(structuredClone(flow), page, 'x')).toEqual(layoutFlow(flow, page, 'x'))
      }),
      { numRuns: 10 },
    )
  })
})

/** "1>2 2>3 3<1": steps by their numbers, "<" for what is sent back. */
const arrowsOf = (written: string): Flow['arrows'] =>
  written.split(' ').flatMap((one) => {
    const [, from, way, to] = /^(\d+)([<>])(\d+)$/.exec(one) ?? []
    return from && to ? [{ id: one, from: `s${from}`, to: `s${to}`, back: way === '<' }] : []
  })
/** "a:Skriver udkast": the lane and the text. */
const flowOf = (lanes: string, steps: readonly string[], arrows = ''): Flow => ({
  lanes: lanes.split(' ').map((id) => ({ id, label: `Spor ${id}` })),
  steps: steps.map((step, at) => {
    const [lane = '', text = ''] = step.split(':')
    return { id: `s${at + 1}`, lane: lane === '' ? null : lane, kind: 'do', text }
  }),
  arrows: arrowsOf(arrows),
})
const a3 = pageOf('A3')

describe('a case through committee, finance committee and council', () => {
  const council = flowOf(
    'sag chef dir sek udv øku råd',
    [
      'chef:Skal sagen op politisk?',
      'sag:Skriver udkast til sagsfremstilling',
      'sag:Sender udkastet i høring hos økonomi og jura',
      'sag:Venter på svar fra økonomi og jura',
      'chef:Læser sagen igennem som en, der ikke kender den',
      'dir:Godkender eller sender tilbage',
      'sek:Samler dagsordenen',
      'sek:Sender dagsordenen ud',
      'udv:Fagudvalget anbefaler',
      'sek:Protokollen ligger til underskrift',
      'øku:Økonomiudvalget anbefaler',
      'sek:Skriver anbefalingerne ind i sagen',
      'råd:Byrådet beslutter',
      'sag:Giver besked til dem, sagen handler om',
    ],
    '1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12 12>13 13>14 6<2 5<2 11<5 1>14',
  )

  test('stands on an A3 in one band, in type of 11 points', () => {
    const laid = layoutFlow(council, a3, '')
    expect(new Set(laid.lanes.map(({ band }) => band)).size).toBe(1)
    expect((laid.size / 25.4) * 72).toBeGreaterThan(11)
  })

  test('goes straight on between neighbours', () => {
    const { arrows } = layoutFlow(council, a3, '')
    const straight = arrows.filter(({ points }) => points.length === 2).map(({ id }) => id)
    expect(straight).toEqual(expect.arrayContaining(['2>3', '3>4', '4>5', '5>6', '6>7', '7>8', '8>9']))
  })

  test('is a list on a phone, with the name of a lane where it changes', () => {
    const laid = layoutFlow(council, pageOf('a phone'), '')
    expect(new Set(laid.boxes.map(({ x }) => x)).size).toBe(1)
    expect(laid.lanes.map(({ lines }) => lines.join(' '))).toEqual([
      ...['Spor chef', 'Spor sag', '', '', 'Spor chef', 'Spor dir', 'Spor sek', '', 'Spor udv', 'Spor sek'],
      ...['Spor øku', 'Spor sek', 'Spor råd', 'Spor sag'],
    ])
    expect(laid.size).toBe(16)
  })
})

describe('what is odd', () => {
  test('no steps: the lanes stand there with their names', () => {
    const laid = layoutFlow(flowOf('a b', []), a3, '')
    expect(laid.lanes.map(({ lines }) => lines.join(' '))).toEqual(['Spor a', 'Spor b'])
    expect([laid.boxes, laid.arrows]).toEqual([[], []])
  })

  test('nothing at all takes no room', () => {
    expect(layoutFlow({ lanes: [], steps: [], arrows: [] }, a3, 'x')).toMatchObject({ lanes: [], boxes: [], height: 0 })
  })

  test('a step without a lane, or in one that is gone, lies in a lane of its own, with a name', () => {
    const laid = layoutFlow(flowOf('a', ['a:En', ':To', 'gone:Tre']), a3, 'Uden spor')
    const lane = laid.lanes.find(({ lines }) => lines.join(' ') === 'Uden spor')
    const inIt = laid.boxes.filter(({ y }) => lane && y > lane.y && y < lane.y + lane.height)
    expect(inIt.map(({ id }) => id)).toEqual(['s2', 's3'])
  })

  test('an arrow that stands twice is drawn once; one there and back are two', () => {
    const { arrows } = layoutFlow(flowOf('a', ['a:En', 'a:To'], '1>2 1>2 2<1 1<2'), a3, '')
    expect(arrows.map(({ id }) => id).sort()).toEqual(['1<2', '1>2', '2<1'])
  })

  test('an arrow to what there is not is left out; one to itself goes out and in again', () => {
    const { arrows } = layoutFlow(flowOf('a', ['a:En'], '1>7 9>1 1>1'), a3, '')
    expect(arrows.map(({ id, points }) => [id, points.length])).toEqual([['1>1', 4]])
  })

  test('forty steps with long texts in eight lanes are written in 6 points, and in 7 where they stay in a lane for a while', () => {
    const long = 'Undersøger, hvad borgeren har fået at vide om sagen i nabokommunen'
    const forty = (laneOf: (step: number) => number) =>
      layoutFlow(
        flowOf(
          'a b c d e f g h',
          Array.from({ length: 40 }, (_, at) => `${'abcdefgh'[laneOf(at)]}:${long}`),
          `${Array.from({ length: 39 }, (_, at) => `${at + 1}>${at + 2}`).join(' ')} 12<5 20<14 33<25 8>11 40<1`,
        ),
        a3,
        '',
      )
    const points = ({ size }: { size: number }) => (size / 25.4) * 72
    expect(points(forty((at) => (at * 5) % 8))).toBeGreaterThan(6)
    expect(points(forty((at) => Math.floor(at / 3) % 8))).toBeGreaterThan(7)
  })
})
