import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { type DrawnSheet, eveningSheets } from '../../../src/app/paper/drawn-sheets'
import { PaperPage } from '../../../src/app/paper/paper-page'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Sheet } from '../../../src/methods/contract'

const sheets: readonly Sheet[] = [
  { id: 'stories', title: 'Historiekort', kind: 'cards', cells: [{ title: 'Mødet', lines: ['Du går ind.'] }] },
  {
    id: 'answers',
    title: 'Svarkort',
    kind: 'answer-cards',
    cells: Array.from({ length: 6 }, () => [
      { title: 'OVER', lines: ['Det går for vidt'] },
      { title: 'UNDER', lines: ['Det kan jeg leve med'] },
    ]).flat(),
  },
]
const page = () => {
  render(<PaperPage title="Udskriv" sheets={sheets} back={<a href="#/">Tilbage</a>} />)
  return userEvent.setup()
}

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

test('what the tables need is chosen, each kind says how much paper it takes, and one press prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const user = page()
  expect(screen.getByRole('checkbox', { name: /Historiekort 1 A4-side/ })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: /Svarkort 3 A4-sider/ })).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent('4 A4-sider i alt')
  await user.click(screen.getByRole('button', { name: 'Udskriv' }))
  expect(print).toHaveBeenCalledOnce()
})

test('what is not chosen is not on paper, and nothing chosen cannot be printed', async () => {
  const user = page()
  await user.click(screen.getByRole('checkbox', { name: /Svarkort/ }))
  expect(screen.queryByRole('region', { name: 'Svarkort' })).toBeNull()
  expect(within(screen.getByRole('region', { name: 'Historiekort' })).getByText('Du går ind.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /Historiekort/ }))
  expect(screen.getByRole('button', { name: 'Udskriv' })).toBeDisabled()
  expect(screen.getByRole('status')).toHaveTextContent('Sæt kryds ved det, du vil udskrive.')
})

test('answers are told apart by shape as well as by word', () => {
  page()
  const answers = within(screen.getByRole('region', { name: 'Svarkort' }))
  const shapes = (word: string) =>
    answers.getAllByText(word).map((title) => title.closest('.cell')?.querySelector('circle, rect')?.tagName)
  expect(new Set(shapes('OVER'))).toEqual(new Set(['circle']))
  expect(new Set(shapes('UNDER'))).toEqual(new Set(['rect']))
})

test('two items of the same method are chosen apart', async () => {
  render(<PaperPage title="Udskriv" sheets={[...sheets, ...sheets]} back={<a href="#/">Tilbage</a>} />)
  const [first] = screen.getAllByRole('checkbox', { name: /Svarkort/ })
  if (first) await userEvent.setup().click(first)
  expect(screen.getAllByRole('region', { name: 'Svarkort' })).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent('5 A4-sider i alt')
})

test('what is spare, or wants other paper or both sides of it, is chosen when somebody asks', async () => {
  const back = { title: '', lines: ['På bagsiden'] }
  const apart: readonly Sheet[] = [
    { id: 'blank', title: 'Tomme kort', kind: 'cards', cells: [{ title: 'Vores', lines: [] }], spare: true },
    { id: 'post', title: 'Postkort', kind: 'cards', cells: [{ title: 'Hvad nu?', lines: [], back }] },
    { id: 'wall', title: 'Plakat', kind: 'poster', cells: [{ title: 'Trappen', lines: [] }] },
  ]
  const { unmount } = render(
    <PaperPage title="Udskriv" sheets={[...sheets, ...apart]} back={<a href="#/">Tilbage</a>} />,
  )
  expect(screen.getByRole('status')).toHaveTextContent('4 A4-sider i alt')
  for (const name of [/Tomme kort/, /Postkort/, /Plakat/])
    expect(screen.getByRole('checkbox', { name })).not.toBeChecked()
  await userEvent.setup().click(screen.getByRole('checkbox', { name: /Plakat/ }))
  expect(screen.getByRole('status')).toHaveTextContent('5 sider i alt')
  expect(screen.getByRole('checkbox', { name: /Plakat 1 plakat, A4 eller A3/ })).toBeChecked()
  unmount()
  render(<PaperPage title="Udskriv" sheets={apart} back={<a href="#/">Tilbage</a>} />)
  expect(screen.getByRole('checkbox', { name: /Postkort/ }), 'where there is nothing else').toBeChecked()
})

test('a poster that the method needs on the wall is chosen with the rest', () => {
  const wall: Sheet = {
    id: 'wall',
    title: 'Vægark',
    kind: 'poster',
    cells: [{ title: 'Loggen', lines: [] }],
    spare: false,
  }
  render(<PaperPage title="Udskriv" sheets={[...sheets, wall]} back={<a href="#/">Tilbage</a>} />)
  expect(screen.getByRole('checkbox', { name: /Vægark/ })).toBeChecked()
})

test('an evening prints what is alike once, and each other sheet says which item it is for', () => {
  const of = (line: string): readonly Sheet[] => [
    { id: 'tables', title: 'Bordark', kind: 'page', cells: [{ title: 'Bordark · Bord 1', lines: [line] }] },
    { id: 'signs', title: 'Bordskilte', kind: 'page', cells: [{ title: 'Bord 1', lines: [] }] },
  ]
  const evening = eveningSheets([
    { name: 'Først', sheets: of('Det ene') },
    { name: 'Så', sheets: of('Det andet') },
  ])
  expect(evening.map(({ title }) => title)).toEqual(['Først: Bordark', 'Bordskilte', 'Så: Bordark'])
  expect(evening.map(({ cells }) => cells[0]?.title)).toEqual([
    'Bordark · Bord 1 · Først',
    'Bord 1',
    'Bordark · Bord 1 · Så',
  ])
  expect(eveningSheets([{ name: 'Alene', sheets: of('Det ene') }]).map(({ title }) => title)).toEqual([
    'Bordark',
    'Bordskilte',
  ])
})

test('cards with colour take twice the paper, and it is said where to cut them; pages without cards are not asked about', async () => {
  const user = page()
  await user.click(screen.getByRole('radio', { name: 'To på hvert ark, med farve helt til kanten' }))
  expect(screen.getByRole('checkbox', { name: /Svarkort 6 A4-sider/ })).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent('7 A4-sider i alt')
  expect(screen.getByText(/Farven går 3 mm ud over hvert korts kant/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /Svarkort/ }))
  await user.click(screen.getByRole('checkbox', { name: /Historiekort/ }))
  expect(screen.queryByRole('radio')).toBeNull()
})

test('each file that is printed to has a name of its own', async () => {
  await loadTexts('ready')
  const plan: DrawnSheet = {
    id: 'run',
    title: 'Drejebog',
    kind: 'page',
    cells: [{ title: 'A', lines: ['b'] }],
    planB: true,
  }
  const spare: Sheet = {
    id: 'blank',
    title: 'Tomme kort',
    kind: 'cards',
    cells: [{ title: '', lines: ['x'] }],
    spare: true,
  }
  const { unmount } = render(
    <PaperPage title="Udvalget: i dag" sheets={[...sheets, plan, spare]} back={<a href="#/">Tilbage</a>} />,
  )
  const user = userEvent.setup()
  const nameNow = () => {
    window.dispatchEvent(new Event('beforeprint'))
    const name = document.title
    window.dispatchEvent(new Event('afterprint'))
    return name
  }
  expect(nameNow()).toBe('Plan B Udvalget i dag')
  await user.click(screen.getByRole('checkbox', { name: /Historiekort/ }))
  expect(nameNow()).toBe('Udskriv til bordene Udvalget i dag')
  await user.click(screen.getByRole('checkbox', { name: /Svarkort/ }))
  expect(nameNow()).toBe('Drejebog Udvalget i dag')
  unmount()
  render(<PaperPage title="Udvalget" of="Temaaften" sheets={sheets} back={<a href="#/">Tilbage</a>} />)
  expect(nameNow()).toBe('Udskriv til bordene Udvalget Temaaften')
})

test('the page is there in English', async () => {
  await setLanguage('en')
  page()
  expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('4 A4 pages in all')
})

test('a poster shows its picture under its title, and says that it may be larger', () => {
  const poster: DrawnSheet = {
    id: 'stairs',
    title: 'Trappen',
    kind: 'poster',
    cells: [{ title: 'Udvalget: Trappen', lines: [] }],
    picture: <svg role="img" aria-label="Trappen med fem trin" />,
  }
  render(<PaperPage title="Udskriv" sheets={[poster]} back={<a href="#/">Tilbage</a>} />)
  expect(screen.getByText('Udvalget: Trappen').closest('figure')).toContainElement(
    screen.getByRole('img', { name: 'Trappen med fem trin' }),
  )
  expect(screen.getByText(/Vælg A3/)).toBeVisible()
})

test('in a poster’s table a long word has a hyphen where its cell breaks it, and a short one is left as it is', () => {
  const table = {
    head: ['Nr.', 'Rolle'],
    rows: [
      ['1', 'Økonomikonsulenten'],
      ['2', 'Sekretæren'],
    ],
  }
  const poster: DrawnSheet = {
    ...{ id: 'wall', title: 'Plakat', kind: 'poster', spare: false },
    cells: [{ title: 'Sagsgangen', lines: [], table }],
  }
  render(<PaperPage title="Udskriv" sheets={[poster]} back={<a href="#/">Tilbage</a>} />)
  const said = screen.getAllByRole('cell').map((cell) => cell.textContent ?? '')
  expect(said.map((one) => one.replaceAll('\u00AD', ''))).toEqual(['Økonomikonsulenten', 'Sekretæren'])
  expect(said.map((one) => one.split('\u00AD').length > 2)).toEqual([true, false])
})
