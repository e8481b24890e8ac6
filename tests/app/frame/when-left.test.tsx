import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { isMoved } from '../../../src/app/frame/offline'
import { whenLeft } from '../../../src/app/frame/when-left'
import { Dialog } from '../../../src/ui/dialog'

const reload = vi.fn()
beforeEach(() => reload.mockClear())

test('where nobody is writing, the page goes at once', () => {
  whenLeft(reload)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('text in an open dialog is not taken away by what another tab has accepted', async () => {
  const page = render(
    <Dialog title="Ny regel" close="Luk" onClose={() => undefined}>
      <input aria-label="Regel" />
    </Dialog>,
  )
  await userEvent.type(screen.getByLabelText('Regel'), 'Vi lytter')
  whenLeft(reload)
  await userEvent.tab()
  expect(reload).not.toHaveBeenCalled()
  await act(async () => screen.getByRole('dialog').dispatchEvent(new Event('close')))
  page.unmount()
  screen.queryByRole('dialog')?.remove()
  window.dispatchEvent(new Event('close'))
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
})

test('nor text in a field, until it is left', async () => {
  render(<input aria-label="Titel" />)
  await userEvent.type(screen.getByLabelText('Titel'), 'Tema')
  whenLeft(reload)
  await userEvent.type(screen.getByLabelText('Titel'), 'møde')
  expect(reload).not.toHaveBeenCalled()
  await userEvent.tab()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
})

test.each<[string, () => Promise<Response>, boolean]>([
  ['is there', async () => new Response('', { headers: { 'content-type': 'text/javascript' } }), false],
  ['has gone', async () => new Response('', { status: 404 }), true],
  ['answers with a page', async () => new Response('', { headers: { 'content-type': 'text/html' } }), true],
  ['has trouble', async () => new Response('', { status: 503 }), false],
  ['cannot be reached', () => Promise.reject(new TypeError('offline')), false],
])('when the app %s at its address, it is known', async (_, answer, moved) => {
  vi.stubGlobal('fetch', answer)
  expect(await isMoved()).toBe(moved)
  vi.unstubAllGlobals()
})
