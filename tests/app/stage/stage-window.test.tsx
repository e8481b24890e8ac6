// @vitest-environment jsdom
import { act, render, screen as seen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PrivateSide } from '../../../src/app/run/private-side'
import { openStageWindow } from '../../../src/app/stage/stage-window'
import { setLanguage } from '../../../src/i18n/language'
import { place } from '../../../src/lib/place'
import { type Evening, openEvening, type Window as Tab } from './projector'

const laptop = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 860, isInternal: true }
const projector = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080, isInternal: false }

const changes = new EventTarget()
/** What a browser tells of its screens. */
const screens = (isExtended: boolean | undefined, details?: () => Promise<unknown>) => {
  vi.stubGlobal('screen', {
    isExtended,
    addEventListener: changes.addEventListener.bind(changes),
    removeEventListener: changes.removeEventListener.bind(changes),
  })
  if (details) vi.stubGlobal('getScreenDetails', details)
  changes.dispatchEvent(new Event('change'))
}
const both = async () => ({ screens: [laptop, projector], currentScreen: laptop })

/** A window of the browser that may be opened, once for each name. */
const opens = (blocked = false) => {
  const made = { closed: false, moveTo: vi.fn(), resizeTo: vi.fn(), postMessage: vi.fn() }
  const open = vi.fn((_address: string, _name: string, _how: string) => (blocked ? null : made))
  vi.stubGlobal('open', open)
  return { made, open, how: () => open.mock.calls.at(-1)?.[2] ?? '' }
}
let event = 0
beforeEach(() => {
  event += 1
})
afterEach(() => vi.unstubAllGlobals())

describe('the window for the projector', () => {
  test('opens on the projector, as large as it is, where the browser tells which screen that is', async () => {
    screens(true, both)
    const { how } = opens()
    expect(await openStageWindow(`e${event}`)).toBe('open')
    expect(how()).toBe('popup,left=1440,top=0,width=1920,height=1080,fullscreen')
  })

  test('opens as a window to drag over where the browser does not tell, or was told not to', async () => {
    for (const set of [() => screens(undefined), () => screens(true, () => Promise.reject(new Error('denied')))]) {
      set()
      const { how } = opens()
      event += 1
      expect(await openStageWindow(`e${event}`)).toBe('open')
      expect(how()).toBe('popup,width=1280,height=720')
    }
  })

  test('that is open is not opened anew: it is moved back to the projector and fills it', async () => {
    screens(true, both)
    const { made, open } = opens()
    await openStageWindow(`e${event}`)
    await openStageWindow(`e${event}`)
    expect(open).toHaveBeenCalledTimes(1)
    expect(made.moveTo).toHaveBeenCalledWith(1440, 0)
    expect(made.postMessage).toHaveBeenCalledWith('fill', expect.objectContaining({ delegate: 'fullscreen' }))
  })

  test('that was closed is opened again, and one that is blocked says so', async () => {
    screens(true, both)
    const { made, open } = opens()
    await openStageWindow(`e${event}`)
    made.closed = true
    await openStageWindow(`e${event}`)
    expect(open).toHaveBeenCalledTimes(2)
    opens(true)
    event += 1
    expect(await openStageWindow(`e${event}`)).toBe('blocked')
  })
})

describe('what is for the facilitator alone', () => {
  let evening: Evening
  let tab: Tab
  const draw = () =>
    render(
      <PrivateSide stage={tab.stage}>
        <p>Husk at spørge Bord 3</p>
      </PrivateSide>,
    )
  beforeEach(async () => {
    evening = await openEvening()
    tab = await evening.openWindow()
    await tab.go('welcome')
    evening.hello()
    await evening.wait(10)
    await setLanguage('da')
    return () => {
      tab.close()
      evening.end()
    }
  })
  const notes = () => seen.queryByText('Husk at spørge Bord 3')

  // First: once the tab has seen the projector by itself, it knows.
  test('is there where there has been one screen all along: that was said before the window opened', async () => {
    screens(false)
    draw()
    expect(notes()).not.toBeNull()
  })

  test('stays covered when the page is loaded again', () => {
    sessionStorage.setItem(`${place}:apart`, '')
    screens(false)
    draw()
    expect(notes()).toBeNull()
    sessionStorage.clear()
  })

  test('is covered as soon as the projector shows what the laptop shows, and comes back when it does not', async () => {
    screens(true)
    draw()
    expect(notes()).not.toBeNull()
    await act(async () => screens(false))
    expect(notes()).toBeNull()
    expect(seen.getByRole('alert').textContent).toContain('Dine noter er dækket til')
    await act(async () => screens(true))
    expect(notes()).not.toBeNull()
    await act(async () => screens(false))
    await act(async () => seen.getByRole('button', { name: 'Vis mine noter alligevel' }).click())
    expect(notes(), 'who knows better says so').not.toBeNull()
  })
})
