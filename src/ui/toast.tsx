import { useSyncExternalStore } from 'react'
import { isNewHere, useTopmost } from './topmost'

let message = ''
let told = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says something for a while at the foot of the page, also to screen readers. @param ms how long it stays */
export const say = (text: string, ms = 6000): void => {
  message = text
  told = performance.now()
  clearTimeout(timer)
  if (text !== '') timer = setTimeout(() => say(''), ms)
  for (const listener of listeners) listener()
}

/** Where what is said stands: in the page, and over it in a dialog that is open. Said once, wherever it then stands. */
export const Toasts = () => {
  const since = useTopmost('toasts')
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
  return (
    <div className="toast" role="status" aria-live={since !== null && isNewHere(told, since) ? 'polite' : 'off'}>
      {since === null ? '' : text}
    </div>
  )
}
