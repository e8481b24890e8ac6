import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { unlock } from '../../src/app/frame/lock'
import { housePages, type Page } from './house-pages'
import { addressNow, goTo } from './open-app'

vi.setConfig({ testTimeout: 300_000 })

// Whatever is pressed on whatever page of the house: what opens takes the focus in and gives it back, and what goes away leaves
// it somewhere on the page.

let pages: readonly Page[]
beforeAll(async () => {
  ;({ pages } = await housePages())
}, 120_000)
beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  vi.stubGlobal('print', () => undefined)
  vi.stubGlobal('open', () => null)
})
afterEach(unlock)

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))))
/** Parts of a page that come later than its heading are waited for: until nothing has moved for a while. */
const stands = async () => {
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 40_000 })
  let moved = true
  const watch = new MutationObserver(() => {
    moved = true
  })
  watch.observe(document.body, { childList: true, subtree: true })
  while (moved) {
    moved = false
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 150))))
  }
  watch.disconnect()
}
const openDialog = () => document.querySelector<HTMLDialogElement>('dialog[open]')
const lost = () => document.activeElement === document.body || !document.activeElement?.isConnected

const named = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim()
/** That of one row is as good as that of the next. */
const kindOf = (button: Element): string => `${button.className} ${named(button).replace(/[\d»«:]+.*/g, '')}`

const nextIn = (root: ParentNode, pressed: Set<string>): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(
    (one) => !one.disabled && one.closest('[inert]') === null && !pressed.has(kindOf(one)),
  )

const press = async (button: HTMLButtonElement): Promise<void> => {
  button.focus()
  fireEvent.click(button)
  await settle()
  await vi.waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 10_000 })
  // A browser moves the focus into a dialog that opens.
  const dialog = openDialog()
  if (dialog && !dialog.contains(document.activeElement)) dialog.querySelector<HTMLElement>('button, input')?.focus()
}

/** Closes what has opened, and presses nothing in it. @returns what is wrong with it */
const close = async (name: string): Promise<readonly string[]> => {
  const dialog = openDialog()
  if (!dialog) return lost() ? [name] : []
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  await settle()
  if (openDialog()) return [`${name}: Escape does not close it`]
  return lost() ? [`${name}: closed`] : []
}

/** What a method has on its page before the evening has a law of its own. */
const enough = (path: string) => (path.endsWith('/prepare') ? 12 : 60)

/** Presses each kind of button on a page, or in the dialog that it opens with; gives those that lose the focus. */
const losing = async (path: string): Promise<readonly [tried: number, lost: readonly string[]]> => {
  const found: string[] = []
  const pressed = new Set<string>()
  const open = async () => {
    unlock()
    await goTo(path)
    await stands()
    return openDialog() !== null
  }
  const isDialog = await open()
  const next = () => nextIn((isDialog && openDialog()) || document, pressed)
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  for (let button = next(); button && pressed.size < enough(path); button = next()) {
    pressed.add(kindOf(button))
    const name = named(button)
    await press(button)
    found.push(...complained.mock.calls.splice(0).map(([said]) => `${name}: ${String(said).slice(0, 120)}`))
    const left = addressNow() !== path
    if (!left && isDialog && openDialog()) found.push(...(lost() ? [name] : []))
    else if (!left) found.push(...(await close(name)))
    if (left || found.length > 0 || (isDialog && !openDialog())) await open()
  }
  complained.mockRestore()
  unlock()
  return [pressed.size, found]
}

test('no press on any page of the house loses the focus, and every dialog gives it back', async () => {
  const all: string[] = []
  const tried: Record<string, number> = {}
  for (const [name, path] of pages) {
    const [count, found] = await losing(path)
    tried[name] = count
    all.push(...found.map((one) => `${name}: ${one}`))
  }
  console.log(tried)
  expect(all).toEqual([])
  for (const name of ['for bordet', 'bordets egen tablet', 'hjem', 'jeres data', 'drejebogen', 'afslut', 'afvikling'])
    expect(tried[name], name).toBeGreaterThan(0)
})
