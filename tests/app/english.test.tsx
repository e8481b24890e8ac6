import { act, render, screen } from '@testing-library/react'
import { RouterProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/app/frame/paths'
import { createRouter } from '../../src/app/router'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import { library } from '../../src/methods/registry'

beforeAll(async () => {
  await loadTexts('house')
  await setLanguage('en')
})
afterAll(() => setLanguage('da'))

const show = async (path: string) => {
  location.hash = `#${path}`
  await act(async () => {
    render(<RouterProvider router={createRouter()} />)
  })
}
const spoken = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang')

test('a Danish name on an English page is read as Danish', async () => {
  const [manifest] = library
  await show(paths.method(manifest?.id ?? ''))
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
  expect(spoken(manifest?.card.da.name ?? '')).toBe('da')
})

test('so are the languages, and what a council is called', async () => {
  await show(paths.settings())
  await screen.findByRole('heading', { level: 1, name: 'Settings' }, { timeout: 15_000 })
  expect(['Dansk', 'English', 'Byråd'].map(spoken)).toEqual(['da', 'en', 'da'])
})
