import { place } from '../../lib/place'

// How high one's own part of home was, and in how wide a window: read before the first paint by the script in index.html,
// so that nothing below it moves when the list arrives. Nothing of what stands in it is noted.
const key = `${place}:own`

/** Notes how high one's own part is now; null when there is nothing of one's own. */
export const noteOwnHeight = (height: number | null): void => {
  try {
    if (height === null) localStorage.removeItem(key)
    else localStorage.setItem(key, `${innerWidth} ${Math.round(height)}`)
  } catch {
    // Refused: then the methods move a little when the list arrives.
  }
}

/** The room that was kept for the list is given back: what is there now has its own height. */
export const leaveOwnHeight = (): void => {
  document.documentElement.style.removeProperty('--own')
  delete document.documentElement.dataset.own
}
