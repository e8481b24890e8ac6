// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tryAwake, useAwake } from '../../src/ui/awake'

/** A browser's wake lock, as far as it is asked for. */
const browser = (gives: boolean) => {
  const held = new Set<EventTarget>()
  const request = async () => {
    if (!gives) throw new DOMException('battery', 'NotAllowedError')
    const lock = Object.assign(new EventTarget(), {
      release: async () => {
        held.delete(lock)
        lock.dispatchEvent(new Event('release'))
      },
    })
    held.add(lock)
    return lock
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  return { held, take: () => Promise.all([...held].map((lock) => (lock as { release?(): unknown }).release?.())) }
}

let visible: DocumentVisibilityState = 'visible'
const see = async (state: DocumentVisibilityState) => {
  visible = state
  await act(async () => document.dispatchEvent(new Event('visibilitychange')))
}
beforeEach(() => {
  visible = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible)
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

const Item = ({ runs }: { readonly runs: boolean }) => <output>{useAwake(runs)}</output>
const said = () => screen.getByRole('status').textContent

test('the screen stays on while an item runs, and is given back at a pause', async () => {
  const { held } = browser(true)
  const { rerender, unmount } = render(<Item runs />)
  await vi.waitFor(() => expect(said()).toBe('on'))
  expect(held.size).toBe(1)
  await act(async () => rerender(<Item runs={false} />))
  expect(held.size).toBe(0)
  expect(said()).toBe('off')
  await act(async () => rerender(<Item runs />))
  await vi.waitFor(() => expect(held.size).toBe(1))
  await act(async () => unmount())
  expect(held.size).toBe(0)
})

test('a page that was left for another asks again when somebody comes back', async () => {
  const { held, take } = browser(true)
  render(<Item runs />)
  await vi.waitFor(() => expect(held.size).toBe(1))
  await see('hidden')
  await act(async () => void (await take()))
  expect(said(), 'nobody looks: that is no refusal').toBe('on')
  await see('visible')
  await vi.waitFor(() => expect(held.size).toBe(1))
  expect(said()).toBe('on')
})

test('a refusal is said, also one that comes later, and so is a browser that cannot', async () => {
  browser(false)
  const { unmount } = render(<Item runs />)
  await vi.waitFor(() => expect(said()).toBe('refused'))
  unmount()
  const { held, take } = browser(true)
  const second = render(<Item runs />)
  await vi.waitFor(() => expect(held.size).toBe(1))
  await act(async () => void (await take()))
  expect(said()).toBe('refused')
  second.unmount()
  Reflect.deleteProperty(navigator, 'wakeLock')
  render(<Item runs />)
  await vi.waitFor(() => expect(said()).toBe('none'))
})

test('a trial tells how it went, and holds nothing afterwards', async () => {
  const { held } = browser(true)
  expect(await tryAwake()).toBe('on')
  await vi.waitFor(() => expect(held.size).toBe(0))
  browser(false)
  expect(await tryAwake()).toBe('refused')
})
