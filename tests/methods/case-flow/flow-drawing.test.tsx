import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Drawn, FlowDrawing } from '../../../src/methods/case-flow/flow-drawing'
import { legendFor, marksText } from '../../../src/methods/case-flow/flow-legend'
import { inRanges, partAround } from '../../../src/methods/case-flow/flow-part'
import type { DrawnStep } from '../../../src/methods/case-flow/views'
import type { Context } from '../../../src/methods/contract'
import { paperPalette } from '../../../src/ui/palette'

const t = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' ')
const context = { t } as unknown as Context
const palette = paperPalette(150)
const page = { width: 1600, height: 730, type: { least: 18, most: 34 } }

const step = (number: number, more: Partial<DrawnStep> = {}): DrawnStep => ({
  ...{ id: `s${number}`, number, lane: number % 2 === 0 ? 'even' : 'odd', kind: 'do', text: `Skridt nummer ${number}` },
  ...{ days: '', lit: false, marks: {} },
  ...more,
})
const viewOf = (steps: readonly DrawnStep[], arrows: readonly string[] = []): Drawn => ({
  ...{ title: 'Byggesag', asks: '', lit: null, part: null, map: false, steps },
  lanes: [
    { id: 'odd', label: 'Ulige' },
    { id: 'even', label: 'Lige' },
  ],
  arrows: arrows.map((one) => {
    const [from = '', to = ''] = one.split(/[<>]/)
    return { id: one, from: `s${from}`, to: `s${to}`, back: one.includes('<') }
  }),
})
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const drawn = (view: Drawn): string =>
  renderToStaticMarkup(<FlowDrawing view={view} page={page} label="label" palette={palette} context={context} />)
const textsIn = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, '').trim())

describe('the drawing', () => {
  test('has every step with its number, and every lane with its name', () => {
    const texts = textsIn(drawn(viewOf(numbers(7).map((number) => step(number)))))
    expect(texts).toEqual(expect.arrayContaining(['Ulige', 'Lige', ...numbers(7).map(String)]))
    for (const number of numbers(7)) expect(texts).toContain(`Skridt nummer ${number}`)
  })

  test('tells the kinds apart without colour: no two have the same outline', () => {
    const kinds = ['do', 'decide', 'wait', 'hand-over', 'meet'] as const
    const shapes = kinds.map((kind) =>
      drawn(viewOf([step(1, { kind })]))
        .replace(/<text.*?<\/text>/g, '')
        .replace(/#[0-9a-f]{6}/g, ''),
    )
    expect(new Set(shapes).size).toBe(kinds.length)
  })

  test('lights one step, and the ways from it and to it are heavy', () => {
    const [plain, lit] = [false, true].map((lit) =>
      drawn(viewOf([step(1), step(2, { lit }), step(3), step(4)], ['1>2', '2>3', '3>4'])),
    )
    expect(plain).not.toContain(`fill="${palette.strong}"`)
    expect(lit?.split(`fill="${palette.strong}"`).length).toBe(2)
    const widths = [...(lit ?? '').matchAll(/stroke-linejoin="round" stroke-width="([\d.]+)"/g)].map(([, one]) =>
      Number(one),
    )
    expect(widths.map((one) => one === Math.max(...widths))).toEqual([true, true, false])
  })

  test('keeps notes clear of the arrow that comes in from above, also where steps are a list', () => {
    const marks = { reader: 3, differs: 1, hurts: 12, wanted: 2 }
    const text = 'Sagsbehandlingstiderne'
    const view = viewOf([step(1, { text }), step(2, { text, marks })], ['1>2'])
    for (const width of [340, 1600]) {
      const markup = renderToStaticMarkup(
        <FlowDrawing
          {...{ view, label: 'label', palette, context }}
          page={{ width, height: 4000, type: { least: 13, most: 16 } }}
        />,
      )
      const arrow = /d="M([\d.]+) [\d.]+L\1 [\d.]+"[^>]*stroke-linejoin/.exec(markup)
      const [note] = [...markup.matchAll(/<rect x="([\d.]+)"[^>]*fill="#1d2430"/g)]
      expect(arrow === null || Number(note?.[1]) > Number(arrow[1]) + 4, `${width}`).toBe(true)
      expect(note).toBeDefined()
      if (width === 340) expect(arrow).not.toBeNull()
    }
  })

  test('too small to read, the part around the lit step is drawn, and it is said which', () => {
    const steps = numbers(40).map((number) =>
      step(number, { lit: number === 20, text: 'Undersøger, hvad borgeren har fået at vide' }),
    )
    const texts = textsIn(drawn(viewOf(steps, ['20<3'])))
    expect(texts).toContain('picture.part 3, 19–21 40')
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['3', '19', '20', '21'])
    const whole = textsIn(drawn(viewOf(steps.map((one) => ({ ...one, lit: false })))))
    expect(whole.filter((text) => /^\d+$/.test(text)).length).toBe(40)
  })

  test('with nothing in it, it stands', () => {
    expect(textsIn(drawn(viewOf([])))).toEqual(['Ulige', 'Lige'])
    expect(textsIn(drawn({ ...viewOf([]), lanes: [] }))).toEqual([])
  })
})

describe('the legend', () => {
  const legend = (view: Drawn) => legendFor(view, { width: 1600, size: 18 }, context.t).entries.map(({ text }) => text)

  test('explains what is there, and nothing else', () => {
    expect(legend(viewOf([step(1), step(2)], ['1>2']))).toEqual([])
    expect(
      legend(viewOf([step(1, { kind: 'wait', marks: { hurts: 2, wanted: 0 } }), step(2, { kind: 'meet' })], ['2<1'])),
    ).toEqual(['kind.wait', 'kind.meet', 'arrow.back', 'mark.hurts'])
  })

  test('takes a further row where one is too short', () => {
    const view = viewOf([step(1, { kind: 'wait', marks: { hurts: 1, reader: 1 } }), step(2, { kind: 'meet' })])
    const [wide, narrow] = [1600, 220].map((width) => legendFor(view, { width, size: 18 }, context.t))
    expect(new Set(wide?.entries.map(({ row }) => row)).size).toBe(1)
    expect(new Set(narrow?.entries.map(({ row }) => row)).size).toBeGreaterThan(1)
    expect((narrow?.height ?? 0) > (wide?.height ?? 0)).toBe(true)
  })
})

describe('notes on a step', () => {
  test('are counted by their kind where there is room, and together where there is not', () => {
    expect(marksText({}, 100, 10)).toBeNull()
    expect(marksText({ hurts: 0 }, 100, 10)).toBeNull()
    expect(marksText({ hurts: 3, wanted: 1 }, 100, 10)).toBe('!3 +1')
    expect(marksText({ hurts: 3, wanted: 1 }, 30, 10)).toBe('•4')
  })
})

describe('the part around a step', () => {
  const view = viewOf(
    numbers(12).map((number) => step(number)),
    ['1>2', '6>7', '11>6', '12<1'],
  )

  test('is the step before and the one after, and what it is linked to', () => {
    const part = partAround(view, 5)
    expect(part.steps.map(({ number }) => number)).toEqual([5, 6, 7, 11])
    expect(part.arrows.map(({ id }) => id)).toEqual(['6>7', '11>6'])
  })

  test('has no lanes without a step', () => {
    const alone = partAround(viewOf([step(1)]), 0)
    expect(alone.lanes.map(({ id }) => id)).toEqual(['odd'])
  })

  test('says its numbers in short', () => {
    expect(inRanges([1, 2, 3, 5, 6, 9])).toBe('1–3, 5, 6, 9')
    expect(inRanges([])).toBe('')
  })
})
