import { useSyncExternalStore } from 'react'
import type { Room } from './views'

/** Windows up to so wide, in CSS pixels. */
const upTo = { phone: 640, tablet: 1023 } as const

const watch = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}
const roomNow = (): Room => {
  const { innerWidth } = window
  return innerWidth <= upTo.phone ? 'phone' : innerWidth <= upTo.tablet ? 'tablet' : 'page'
}

/** How much room this window has for a drawing. */
export const useRoom = (): Room => useSyncExternalStore(watch, roomNow)
