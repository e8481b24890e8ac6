import { useSyncExternalStore } from 'react'
import { type Speaking, type Spoken, sharedWord, silence } from '../../lib/speaking'

// The talk that is being timed in this tab. It lies in no record: a reload, another item or the end of it, and no seat's time
// is anywhere.

interface Talk {
  readonly item: string
  /** null when it has ended, or has not begun. */
  readonly speaking: Speaking | null
  readonly told: Spoken | null
}

/** As many as sit round a usual table. */
const usual = 8

let talk: Talk = { item: '', speaking: null, told: null }
const listeners = new Set<() => void>()
const set = (next: Talk) => {
  talk = next
  for (const listener of listeners) listener()
}

export const useTalk = (item: string): Talk => {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => talk,
  )
  return now.item === item ? now : { item, speaking: null, told: null }
}

export const beginTalk = (item: string): void => set({ item, speaking: silence(usual), told: null })

export const changeTalk = (change: (speaking: Speaking) => Speaking): void => {
  if (talk.speaking) set({ ...talk, speaking: change(talk.speaking) })
}

/** The talk is over: what each seat took is forgotten, and how the word was shared is told. */
export const endTalk = (): Spoken | null => {
  const told = talk.speaking && sharedWord(talk.speaking, performance.now())
  set({ ...talk, speaking: null, told })
  return told
}

/** The room is at another item. @returns how the word was shared, where nobody has ended it */
export const leaveTalk = (item: string): Spoken | null => {
  if (talk.item === item) return null
  const told = talk.speaking ? endTalk() : null
  if (talk.told || talk.speaking) set({ item, speaking: null, told: null })
  return told
}
