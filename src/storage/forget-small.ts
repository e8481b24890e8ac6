import { place } from '../lib/place'

/** Empties localStorage and sessionStorage of what this app has in them. Other pages of the same web server keep theirs. */
export const forgetSmall = (): void => {
  try {
    for (const store of [localStorage, sessionStorage]) {
      for (const key of Object.keys(store)) if (key.startsWith(`${place}:`)) store.removeItem(key)
    }
  } catch {
    // Refused: then there is nothing in them.
  }
}

/** The same once more when the page has been left, after all that is noted down by then, such as how far it was scrolled. */
export const forgetSmallOnLeaving = (): void => {
  addEventListener('pagehide', forgetSmall)
  document.addEventListener('visibilitychange', forgetSmall)
}
