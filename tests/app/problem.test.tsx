import { render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { paths } from '../../src/app/frame/paths'
import { NotFound, Problem } from '../../src/app/problem'
import { loadTexts, setLanguage, text } from '../../src/i18n/language'
import { leaveHouse } from '../../src/workshop/record/house'

// A page that is fetched on the way takes its time on a busy machine.
const patience = { timeout: 15_000 }
vi.setConfig({ testTimeout: 20_000 })

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  leaveHouse()
})

const visit = (loader: () => unknown) => {
  const routes = [
    { path: '/', element: <p>Her er noget</p>, loader: () => loader() ?? null, errorElement: <Problem /> },
  ]
  render(<RouterProvider router={createMemoryRouter(routes)} />)
}

test('a page that falls leads to what is kept, as well as home', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  visit(() => {
    throw new Error('the page fell')
  })
  expect(await screen.findByRole('heading', { name: 'Siden kunne ikke vises' }, patience)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Jeres data' })).toHaveAttribute('href', paths.data())
  expect(screen.getByRole('link', { name: text('nav.home') })).toHaveAttribute('href', paths.home)
})

test('where the browser keeps its doors shut, what is not found is not called gone', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('shut', 'SecurityError')
    },
  })
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <NotFound /> }])} />)
  expect(await screen.findByRole('heading', { name: 'Vi kan ikke komme til det, der er gemt' }, patience)).toBeVisible()
  expect(screen.getByText(/Det er ikke slettet/)).toBeVisible()
  expect(screen.queryByText(/Adressen passer ikke/)).toBeNull()
  vi.unstubAllGlobals()
})
