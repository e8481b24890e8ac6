import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isNewHere, useTopmost } from './topmost'

interface News {
  readonly id: number
  readonly sentence: string
  /** When it was told, in ms since the page was opened. */
  readonly at: number
}

/** How long a sentence lies there, in ms: time to be taken up, and gone before somebody meets it as part of the page. */
const lies = 5000

let news: readonly News[] = []
let told = 0
const listeners = new Set<() => void>()
const set = (next: readonly News[]) => {
  news = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says a sentence to who cannot see it happen, when they have heard what they are at. Nothing private: a room may listen. */
export const announce = (sentence: string): void => {
  if (sentence === '') return
  told += 1
  const one = { id: told, sentence, at: performance.now() }
  set([...news, one])
  setTimeout(() => set(news.filter((other) => other !== one)), lies)
}

/** Says a sentence each time that it has become another one; what stands there when a page opens is no news. */
export const useNews = (sentence: string | null): void => {
  const before = useRef(sentence)
  useEffect(() => {
    if (sentence === before.current) return
    before.current = sentence
    announce(sentence ?? '')
  }, [sentence])
}

/** The one place in the house that speaks. A dialog has one too, for while it lies over all else. */
export const Announcer = () => {
  const since = useTopmost('announcer')
  const all = useSyncExternalStore(subscribe, () => news)
  return (
    <div className="hidden-text" role="log" aria-live="polite" data-announcer>
      {all.map(({ id, sentence, at }) => since !== null && isNewHere(at, since) && <p key={id}>{sentence}</p>)}
    </div>
  )
}
