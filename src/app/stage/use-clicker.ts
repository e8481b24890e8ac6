import { useEffect, useRef } from 'react'
import type { Link } from '../../workshop/record/link'
import { type ClickerKey, clickerKey, isClickerKey } from './clicker'

/** Presses of the clicker, in this window and on the stage window. @param letters whether B and G count */
export const useClicker = (act: (key: ClickerKey) => void, link: Link, workshop: string, letters: boolean): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = clickerKey(event, letters)
      if (!key) return
      event.preventDefault()
      latest.current(key)
    }
    addEventListener('keydown', pressed)
    const stop = link.hear((message) => {
      if (message.type === 'key' && message.workshop === workshop && isClickerKey(message.key))
        latest.current(message.key)
    })
    return () => {
      removeEventListener('keydown', pressed)
      stop()
    }
  }, [link, workshop, letters])
}
