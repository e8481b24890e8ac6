import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newCase } from '../../../src/methods/case-flow/edits'
import { most, type Setup } from '../../../src/methods/case-flow/model'
import { openPlenary } from '../../../src/methods/case-flow/moves'
import { Prepare } from '../../../src/methods/case-flow/prepare'
import type { Context } from '../../../src/methods/contract'
import { contextIn } from '../../laws/scripts'
import { drawnWhile } from '../../support/renders'
import { room, told, wayOf } from './room'

let context: Context
beforeAll(async () => {
  context = { ...(await contextIn('case-flow', 'da')), today: '2027-01-04' }
})
afterEach(cleanup)

const meetings: Setup['meetings'] = {
  first: ['2027-02-09', '2027-03-09'],
  second: ['2027-02-17', '2027-03-17'],
  last: ['2026-12-15', '2027-02-23', '2027-03-23'],
}
const lasts = ['2027-03-23', '2026-12-15', null, '2027-02-23']
const casesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => newCase(`c${at}`, { title: `Sag ${at}`, last: lasts[at % 4] ?? null }))
const large = (cases: number, steps: number, past: number): Setup =>
  wayOf(
    Array.from({ length: steps }, (_, at) => ({ text: `Skridt nummer ${at + 1}`, before: 80 - 2 * at })),
    {
      ...{ meetings, cases: casesOf(cases), title: 'Byggesag' },
      past: Array.from({ length: past }, (_, at) => ({ id: `p${at}`, text: `Punkt nummer ${at}` })),
    },
  )

let now: Setup
const Desk = ({ from }: { readonly from: Setup }) => {
  const [setup, edit] = useState(from)
  now = setup
  const activity = told(room(setup, { plenary: openPlenary() }))
  const [{ plenary }] = useState(activity)
  const props = { answered: [], deck: [], keepPicture: vi.fn(), play: vi.fn(), context }
  return <Prepare setup={setup} edit={edit} told={{ ...activity, plenary }} {...props} />
}
const cases = () => within(screen.getByText('Sager på vej').parentElement ?? document.body)
/** By its label, without looking at each of many fields. */
const fieldOf = (label: string) => {
  const { htmlFor } = cases().getByText<HTMLLabelElement>(label, { selector: 'label' })
  return document.getElementById(htmlFor) ?? expect.fail(label)
}
const titles = () =>
  [...document.querySelectorAll<HTMLInputElement>('.flow-cases tbody th input')].map(({ value }) => value)

describe('with three hundred cases', () => {
  beforeEach(() => {
    render(<Desk from={large(300, 12, 30)} />)
  })
  const lines = ['CaseLine', 'StepLine', 'PastLine']
  const parts = ['Cases', 'Lanes', 'Steps', 'Meetings', 'Assumed', 'Agreed', 'Writing', 'Pasts']
  test.each([
    ['Byggesag', 'Steps', []],
    ['Sag 3', 'Cases', ['CaseLine']],
    ['Punkt nummer 5', 'Pasts', ['PastLine']],
  ])('a key in »%s« draws no other part, and no other line of any list', (text, part, line) => {
    const field = screen.getByDisplayValue(text)
    const drawn = drawnWhile(() => fireEvent.change(field, { target: { value: `${text}a` } }))
    expect(drawn.filter((name) => lines.includes(name))).toEqual(line)
    expect(new Set(drawn.filter((name) => parts.includes(name)))).toEqual(new Set([part]))
  })
  test('a key in a step draws no other step', () => {
    const field = screen.getByDisplayValue('Skridt nummer 7')
    const drawn = drawnWhile(() => fireEvent.change(field, { target: { value: 'Skridt nummer 7a' } }))
    expect(drawn.filter((name) => name === 'StepLine')).toHaveLength(1)
    expect(drawn).not.toContain('PastLine')
  })
  test('what is written in two parts at once is all kept', () => {
    fireEvent.change(screen.getByDisplayValue('Skridt nummer 7'), { target: { value: 'Andet' } })
    fireEvent.change(screen.getByDisplayValue('Sag 3'), { target: { value: 'Cykelsti' } })
    fireEvent.change(screen.getByDisplayValue('Punkt nummer 5'), { target: { value: 'Bænk' } })
    expect([now.steps[6]?.text, now.cases[3]?.title, now.past[5]?.text]).toEqual(['Andet', 'Cykelsti', 'Bænk'])
  })
})

describe('of three hundred cases', () => {
  test('twenty stand there, and more on a press', () => {
    render(<Desk from={large(300, 2, 0)} />)
    expect(titles()).toHaveLength(20)
    fireEvent.click(cases().getByText('Vis 20 til'))
    expect(titles()).toHaveLength(40)
    expect(cases().getByText('Viser 40 ud af 300')).toBeTruthy()
  })
  test('those that are late are chosen, the first due first, and one stays while it is put right', () => {
    render(<Desk from={large(300, 2, 0)} />)
    const show = fieldOf('Vis')
    fireEvent.change(show, { target: { value: 'late' } })
    const before = titles()
    // Every fourth goes to a meeting that is too near, and every fourth to none, or to one that has been.
    expect(before.length).toBe(20)
    expect(new Set(before.map((title) => Number(title.slice(4)) % 4))).toEqual(new Set([3]))
    const [first = ''] = before
    fireEvent.change(fieldOf(`Sidste møde for ${first}`), { target: { value: '' } })
    expect(titles()).toEqual(before)
    fireEvent.change(show, { target: { value: 'lacking' } })
    expect(now.cases.find(({ title }) => title === first)?.last).toBeNull()
  })
  test('one is found by a word of its title', () => {
    render(<Desk from={large(300, 2, 0)} />)
    fireEvent.change(fieldOf('Søg i titler og roller'), { target: { value: 'sag 27' } })
    expect(titles()).toEqual(['Sag 27', ...Array.from({ length: 10 }, (_, at) => `Sag ${270 + at}`)])
  })
  test('the one that has just come stands there to be given its meeting', () => {
    render(<Desk from={large(300, 2, 0)} />)
    const field = fieldOf('Ny sag')
    fireEvent.change(field, { target: { value: 'Ny bænk' } })
    fireEvent.submit(field)
    expect(titles()).toEqual(['Ny bænk'])
    fireEvent.change(fieldOf('Vis'), { target: { value: 'all' } })
    expect(titles()).toHaveLength(20)
  })
  test('those whose meeting has been are taken away together, and no other', () => {
    render(<Desk from={large(300, 2, 0)} />)
    fireEvent.change(fieldOf('Vis'), { target: { value: 'over' } })
    fireEvent.click(cases().getByText('Fjern dem, hvis møde har været: 75'))
    expect(now.cases).toHaveLength(225)
    expect(now.cases.some(({ last }) => last === '2026-12-15')).toBe(false)
  })
  test('as many as can be kept are more than three hundred', () => expect(most.cases).toBeGreaterThan(300))
})

test('a few cases stand there without anything to choose by', () => {
  render(<Desk from={large(5, 2, 0)} />)
  expect(titles()).toHaveLength(5)
  expect(cases().queryByText('Vis', { selector: 'label' })).toBeNull()
})

describe('the drawing under the table', () => {
  const sizesAt = (width: number) => {
    vi.stubGlobal('innerWidth', width)
    const { container } = render(<Desk from={large(0, 12, 0)} />)
    fireEvent(window, new Event('resize'))
    return [...container.querySelectorAll<SVGSVGElement>('.flow-figure svg')].map((svg) => {
      const [, , across = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
      const type = [...svg.querySelectorAll('text')].map((one) => Number(one.getAttribute('font-size')))
      return { across, least: Math.min(...type) }
    })
  }
  afterEach(() => vi.unstubAllGlobals())
  test.each([360, 390, 820, 1000])('needs no turning to and fro on a screen %s wide, and is read there', (width) => {
    const drawings = sizesAt(width)
    expect(drawings.length).toBeGreaterThan(1)
    // The margins of the page and of the drawing take a tenth and some.
    for (const { across, least } of drawings)
      expect((least * Math.min(across, width * 0.86)) / across).toBeGreaterThan(10)
  })
})
