// Every button that writes, on a device that is full, that refuses, and that does not answer: none of them is silent.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { enter } from '../../src/app/frame/loading'
import { unlock } from '../../src/app/frame/lock'
import { paths } from '../../src/app/frame/paths'
import { createRouter } from '../../src/app/router'
import { loadTexts, setLanguage, text } from '../../src/i18n/language'
import { library } from '../../src/methods/registry'
import { say } from '../../src/ui/toast'
import { addExample, emptyWorkshop } from '../../src/workshop/evening/example'
import { addLife } from '../../src/workshop/evening/lives'
import { openSession } from '../../src/workshop/evening/session'
import { openFile } from '../../src/workshop/files/files'
import { handOutText } from '../../src/workshop/files/hand-out'
import { openTablet } from '../../src/workshop/files/tablet'
import type { House } from '../../src/workshop/record/house'
import { addWorkshop } from '../../src/workshop/record/shelf-list'
import { breakDisk, silenceDisk } from '../storage/bad-disk'

let house: House
let mend = () => {}
const at = { real: '', activity: '', life: '' }

const failing = (error: string) => (): (() => void) =>
  breakDisk((_, moment) => moment === 'put' || moment === 'commit', error).mend

beforeAll(async () => {
  await loadTexts('house')
  await setLanguage('da')
  house = (await enter()).house
  await addExample(house)
  const [key = ''] = await house.shelf.keys('activity/')
  at.activity = key.slice('activity/'.length)
  at.life = (await addLife(house, 'change-staircase')) ?? ''
  const session = await openSession(house, at.activity)
  if (session) await openFile(house, new TextEncoder().encode(await handOutText(house, session, 'Punktet')))
  const tablet = await openTablet(house, at.activity)
  await tablet?.take(tablet.record.store.getState().data.tables[0]?.id ?? '')
  tablet?.play({ type: 'expect', text: 'Vi siger det først.' })
  at.real = await addWorkshop(house, { ...emptyWorkshop(), title: 'En mere' })
})

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  say('')
})
afterEach(() => {
  mend()
  mend = () => {}
  unlock()
  cleanup()
  vi.unstubAllGlobals()
})

const show = async (path: string) => {
  location.hash = `#${path}`
  await act(async () => {
    render(<RouterProvider router={createRouter()} />)
  })
}
const press = async (name: string) => {
  const [button] = await screen.findAllByRole('button', { name, hidden: true }, { timeout: 15_000 })
  if (button) await userEvent.click(button)
}

/** All that is said from now on: with time running so fast, a sentence is gone before anybody asks. */
const listen = (): (() => string) => {
  let heard = ''
  const watch = new MutationObserver(() => {
    heard += document.querySelector('.toast')?.textContent ?? ''
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  onTestFinished(() => watch.disconnect())
  return () => heard
}

const presses: readonly [string, () => string, () => readonly string[]][] = [
  ['Ny workshop', () => paths.home, () => [text('home.new')]],
  ['Prøv et eksempel', () => paths.home, () => [text('home.example')]],
  ['Kopiér', () => paths.home, () => [text('home.copy')]],
  ['Fjern', () => paths.home, () => [text('item.remove')]],
  ['Gem som fil', () => paths.home, () => [text('data.save-file')]],
  ['Gem sikkerhedskopi', () => paths.data(), () => [text('data.save-backup')]],
  ['Prøv med opdigtede svar', () => paths.method('over-under'), () => [text('guide.try')]],
  ['Brug metoden', () => paths.method('over-under'), () => [text('guide.use')]],
  // The method in the dialog: in the run sheet it may stand already, when the device took it after all.
  ['Tilføj punkt', () => paths.workshop(at.real), () => [text('item.add'), `^${library[1]?.card.da.name}`]],
  ['Generalprøve', () => paths.workshop(at.real), () => [text('rehearsal.mark')]],
  ['Gem fil til sagen', () => paths.prepare(at.life, at.life), () => [text('life.keep')]],
  ['Aflevér', () => paths.tablet(at.activity), () => [text('tablet.hand-in')]],
]

describe.each([
  ['is full', failing('QuotaExceededError')],
  ['refuses', failing('UnknownError')],
  ['does not answer', silenceDisk],
] as const)('on a device that %s', (_, spoil) => {
  test.each(presses)('*%s* says what came of it', async (_name, path, buttons) => {
    await show(path())
    const names = buttons()
    for (const name of names.slice(0, -1)) await press(name)
    await screen.findAllByRole('button', { name: new RegExp(names.at(-1) ?? ''), hidden: true }, { timeout: 15_000 })
    mend = spoil()
    // A hundredth of everybody's patience.
    const wait = globalThis.setTimeout
    vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms / 100))
    const [button] = screen.getAllByRole('button', { name: new RegExp(names.at(-1) ?? ''), hidden: true })
    const said = listen()
    if (button) await userEvent.click(button)
    await vi.waitFor(() => expect(said()).not.toBe(''), { timeout: 8000 })
    await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull(), { timeout: 8000 })
  })
})
