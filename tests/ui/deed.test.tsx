import { readFileSync } from 'node:fs'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import { StorageFault } from '../../src/storage/fault'
import { Button } from '../../src/ui/button'
import { Menu } from '../../src/ui/menu'
import { say, Toasts } from '../../src/ui/toast'
import { filesBelow } from '../support/files-below'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  say('')
})
const show = (deed: () => unknown) =>
  render(
    <>
      <Button onClick={deed}>Gem</Button>
      <Menu label="Mere" items={[{ label: 'Kopiér', act: deed }]} />
      <Toasts />
    </>,
  )
const promised = () => {
  let [resolve, reject] = [() => {}, (_: unknown) => {}]
  const promise = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

describe.each(['Gem', 'Kopiér'])('*%s*', (name) => {
  const press = () => userEvent.click(screen.getByRole('button', { name, hidden: true }))

  test.each<[string, unknown, RegExp]>([
    ['a full device', new StorageFault('capacity'), /ikke plads/],
    ['a browser that refuses', new StorageFault('unavailable'), /giver ikke lov/],
    ['another window', new StorageFault('stale'), /blev gemt imens/],
    ['anything else', new Error('?'), /lykkedes ikke/],
  ])('says so when it fails because of %s', async (_, error, words) => {
    show(() => Promise.reject(error))
    await press()
    await vi.waitFor(() => expect(said()).toMatch(words))
    expect(screen.getByRole('button', { name, hidden: true })).not.toHaveAttribute('aria-busy')
  })

  test('says so when what it does throws at once', async () => {
    show(() => {
      throw new StorageFault('capacity')
    })
    await press()
    await vi.waitFor(() => expect(said()).toMatch(/ikke plads/))
  })
})

test('a press while it is being done does nothing, and the button says that it is busy', async () => {
  const deed = promised()
  const doing = vi.fn(() => deed.promise)
  show(doing)
  const button = screen.getByRole('button', { name: 'Gem' })
  await userEvent.click(button)
  await vi.waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'))
  await userEvent.click(button)
  expect(doing).toHaveBeenCalledTimes(1)
  await act(async () => deed.resolve())
  expect(button).not.toHaveAttribute('aria-busy')
  await userEvent.click(button)
  expect(doing).toHaveBeenCalledTimes(2)
})

test('what does not end is said, the button can be pressed again, and a late failure is said too', async () => {
  const wait = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms / 100))
  const deed = promised()
  show(() => deed.promise)
  const button = screen.getByRole('button', { name: 'Gem' })
  await userEvent.click(button)
  await vi.waitFor(() => expect(said()).toMatch(/tager længere/))
  expect(button).not.toHaveAttribute('aria-busy')
  await act(async () => deed.reject(new StorageFault('capacity')))
  await vi.waitFor(() => expect(said()).toMatch(/ikke plads/))
  vi.unstubAllGlobals()
})

/** A press whose promise nobody holds: what fails in it is never said. */
const thrownAway = (source: string): readonly string[] =>
  source
    .split('\n')
    .filter((line) => /(onClick=\{|\bact: )(async )?\([^)]*\) => (void )/.test(line))
    .filter((line) => !/void attempt\(|\.catch\(/.test(line))
    .map((line) => line.trim())

test('no press throws its promise away', () => {
  const found = filesBelow('src', /\.tsx$/).flatMap((file) =>
    thrownAway(readFileSync(`src/${file}`, 'utf8')).map((line) => `src/${file}: ${line}`),
  )
  expect(found).toEqual([])
  expect(thrownAway('<Button onClick={() => void save()}>')).toHaveLength(1)
  expect(thrownAway("{ label: 'x', act: () => void save() }")).toHaveLength(1)
  expect(thrownAway('<Button onClick={() => save()}>')).toEqual([])
})
