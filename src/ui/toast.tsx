import { useSyncExternalStore } from 'react'

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

export const Toasts = () => {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
  return (
    <div className="toast" role="status">
      {text}
    </div>
  )
}
