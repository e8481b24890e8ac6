import { act, cleanup, render } from '@testing-library/react'
import { RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { enter } from '../../src/app/frame/loading'
import { createRouter } from '../../src/app/router'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import type { House } from '../../src/workshop/record/house'

// The app as somebody has it who comes in by an address, with a shelf of this test's own.

/** The house of the window, with its words in Danish. */
export const openHouse = async (): Promise<House> => {
  await loadTexts('house')
  await setLanguage('da')
  return (await enter()).house
}

/** Goes to a page, in a window opened anew. */
export const goTo = async (path: string): Promise<void> => {
  cleanup()
  location.hash = `#${path}`
  await act(async () => {
    render(<RouterProvider router={createRouter()} />)
  })
}

/** So long a press is thought about: a press sooner than this after another is a slip. */
const thought = 800
let past = 0
const clock = Date.now.bind(Date)

/** By what stands on it, or is said of it: the roles of a whole page take their time to find. */
const named = (name: string | RegExp) =>
  [...document.querySelectorAll<HTMLElement>('button, a[href]')].find((one) => {
    const said = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
    return typeof name === 'string' ? said === name : name.test(said)
  })
/** Waits for a button or a link, as long as a busy machine takes. */
export const findKey = (name: string | RegExp): Promise<HTMLElement> =>
  vi.waitFor(
    () => {
      const found = named(name)
      if (!found) throw new Error(`nothing to press says ${name}`)
      return found
    },
    { timeout: 40_000 },
  )
/** Presses a button or follows a link, when it has been thought about. */
export const press = async (name: string | RegExp): Promise<void> => {
  const key = await findKey(name)
  past += thought
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + past)
  await act(async () => key.click())
}

export const addressNow = (): string => location.hash.slice(1)
