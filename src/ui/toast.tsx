import { useSyncExternalStore } from 'react'
import { useTopmost } from './topmost'

let message = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says something for a while at the foot of the page, also to screen readers. @param ms how long it stays */
export const say = (text: string, ms = 6000): void => {
  message = text
  clearTimeout(timer)
  if (text !== '') timer = setTimeout(() => say(''), ms)
  for (const listener of listeners) listener()
}

/** Where what is said stands: in the page, and over it in a dialog that is open. */
export const Toasts = () => {
  const seen = useTopmost('toasts')
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
  return (
    <div className="toast" role="status">
      {seen ? text : ''}
    </div>
  )
}
