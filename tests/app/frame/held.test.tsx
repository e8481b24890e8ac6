import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { holdStill } from '../../../src/app/frame/held'

const Page = ({ more = false }: { more?: boolean }) => (
  <main>
    <h1>Drejebog</h1>
    <input aria-label="Navn" defaultValue="Introseminar" />
    <button type="button" disabled>
      Fortryd
    </button>
    <a href="#/summary">Opsamling</a>
    {more && <button type="button">Fjern</button>}
  </main>
)

test('what another window writes is read here and not changed: fields and keys rest, words and links do not', async () => {
  const { rerender } = render(<Page />)
  const letGo = holdStill([screen.getByRole('main')])
  expect(screen.getByRole('textbox', { name: 'Navn' })).toBeDisabled()
  expect(screen.getByRole('textbox', { name: 'Navn' })).toHaveValue('Introseminar')
  expect(screen.getByRole('link', { name: 'Opsamling' })).toBeVisible()
  rerender(<Page more />)
  await waitFor(() => expect(screen.getByRole('button', { name: 'Fjern' })).toBeDisabled())
  letGo()
  expect(screen.getByRole('textbox', { name: 'Navn' })).toBeEnabled()
  expect(screen.getByRole('button', { name: 'Fjern' })).toBeEnabled()
  expect(screen.getByRole('button', { name: 'Fortryd' })).toBeDisabled()
})

const Adding = ({ full }: { full: boolean }) => (
  <main>
    <button type="button" disabled={full}>
      Tilføj
    </button>
  </main>
)

test('what its page has disabled meanwhile stays so when the window takes over', async () => {
  const { rerender } = render(<Adding full={false} />)
  const letGo = holdStill([screen.getByRole('main')])
  rerender(<Adding full />)
  await Promise.resolve()
  letGo()
  expect(screen.getByRole('button', { name: 'Tilføj' })).toBeDisabled()
})

test('and what it has enabled meanwhile can then be pressed', async () => {
  const { rerender } = render(<Adding full />)
  const letGo = holdStill([screen.getByRole('main')])
  rerender(<Adding full={false} />)
  await waitFor(() => expect(screen.getByRole('button', { name: 'Tilføj' })).toBeDisabled())
  letGo()
  expect(screen.getByRole('button', { name: 'Tilføj' })).toBeEnabled()
})
