import { useSyncExternalStore } from 'react'
import { isNewHere, useTopmost } from './topmost'

let message = ''
let told = 0
/** The page that it is about; null where it is about what was done, wherever one is. */
let about: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says something for a while at the foot of the page, also to screen readers. @param ms how long it stays */
export const say = (text: string, ms = 6000): void => {
  message = text
  about = null
  told = performance.now()
  clearTimeout(timer)
  if (text !== '') timer = setTimeout(() => say(''), ms)
  for (const listener of listeners) listener()
}

/** Says for a while what this page is, or what to do on it: gone with the page. */
export const sayHere = (text: string, ms: number): void => {
  say(text, ms)
  about = location.hash
}

/** Another page may have come: what was said of the one before is not so here. */
export const pageCame = (): void => {
  if (about !== null && about !== location.hash) say('')
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
