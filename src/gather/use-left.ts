import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Acts before anybody can see the page again that was left: another page, another app, a screen that went dark, a page
 * that the browser has kept as it was. What it draws is drawn at once, for a browser takes a picture of what it leaves.
 */
export const useLeft = (act: () => void): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const left = () => flushSync(() => latest.current())
    const hidden = () => {
      if (document.visibilityState === 'hidden') left()
    }
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) left()
    }
    addEventListener('pagehide', left)
    addEventListener('pageshow', shown)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', left)
      removeEventListener('pageshow', shown)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [])
}
