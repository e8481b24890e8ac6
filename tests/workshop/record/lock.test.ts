import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { place } from '../../../src/lib/place'
import { hold } from '../../../src/workshop/record/lock'
import { fakeLocks } from '../fake-locks'

let locks: ReturnType<typeof fakeLocks>
const lost = vi.fn()

beforeEach(() => {
  locks = fakeLocks()
  lost.mockReset()
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => vi.unstubAllGlobals())

test('the first window may write, the second may not, and nobody is disturbed', async () => {
  expect(await hold('activity/a', false, lost)).toMatchObject({ held: true })
  expect(await hold('activity/a', false, vi.fn())).toMatchObject({ held: false })
  expect(lost).not.toHaveBeenCalled()
})

test('two windows may write two different activities', async () => {
  await hold('activity/a', false, lost)
  expect(await hold('activity/b', false, lost)).toMatchObject({ held: true })
})

test('a window that lets go leaves the right to the next', async () => {
  const first = await hold('activity/a', false, lost)
  first.letGo()
  await vi.waitFor(() => expect(locks.names()).toEqual([]))
  expect(await hold('activity/a', false, vi.fn())).toMatchObject({ held: true })
  expect(lost).not.toHaveBeenCalled()
})

test('a window that takes over may write, and the other one hears that it has lost', async () => {
  await hold('activity/a', false, lost)
  expect(await hold('activity/a', true, vi.fn())).toMatchObject({ held: true })
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce())
})

test('taking over what is free is the same as taking it', async () => {
  expect(await hold('activity/a', true, lost)).toMatchObject({ held: true })
  expect(lost).not.toHaveBeenCalled()
})

test('the lock carries the app and its folder in its name', async () => {
  await hold('activity/a', false, lost)
  expect(locks.names()).toEqual([`${place}:activity/a`])
})

describe('every window may write', () => {
  test('where the browser has no locks (plain http)', async () => {
    vi.stubGlobal('navigator', {})
    const held = await hold('activity/a', false, lost)
    expect(held.held).toBe(true)
    expect(() => held.letGo()).not.toThrow()
  })

  test('where the browser refuses locks (a sandboxed frame)', async () => {
    const request = () => Promise.reject(new DOMException('', 'SecurityError'))
    vi.stubGlobal('navigator', { locks: { request } })
    expect(await hold('activity/a', false, lost)).toMatchObject({ held: true })
    expect(lost).not.toHaveBeenCalled()
  })
})
