import { useEffect, useRef, useState } from 'react'
import { text } from '../i18n/language'
import { say } from './toast'

/** How long a press may take before it is said that it does, in ms. */
export const patience = 12_000
/** How long a sentence about something that came to nothing stays, in ms. */
const stays = 20_000

const kindOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'kind' in error ? error.kind : null

const sentence = (error: unknown): string => {
  switch (kindOf(error)) {
    case 'capacity':
      return text('deed.full')
    case 'unavailable':
      return text('deed.unavailable')
    case 'stale':
      return text('deed.stale')
    default:
      return text('deed.failed')
  }
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value

/**
 * Does what a press asks for. What fails is said in words, and so is what does not end: a press is never silent. What it was
 * for goes on being tried where it can.
 * @returns when it is done, has failed, or has taken so long that something else may be pressed
 */
export const attempt = async (act: () => unknown): Promise<void> => {
  try {
    const doing = act()
    if (!isPromise(doing)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const slow = new Promise<'slow'>((resolve) => {
      timer = setTimeout(() => resolve('slow'), patience)
    })
    const ended = await Promise.race([Promise.resolve(doing).then(() => 'done' as const), slow])
    clearTimeout(timer)
    if (ended === 'slow') {
      say(text('deed.slow'), stays)
      // When it fails after all, it is said too.
      Promise.resolve(doing).catch((error) => say(sentence(error), stays))
    }
  } catch (error) {
    say(sentence(error), stays)
  }
}

/**
 * What a page fetches once it stands, and shows when it is there. What does not come is said: nothing is missing unsaid.
 */
export const late = (fetching: Promise<unknown>): void => {
  fetching.catch(() => say(text('late.failed'), stays))
}

/** For a button: what it does, and whether it is being done. A second press while it is does nothing. */
export const useDeed = (): readonly [busy: boolean, run: (act: () => unknown) => void] => {
  const [busy, setBusy] = useState(false)
  const going = useRef(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const run = (act: () => unknown) => {
    if (going.current) return
    let [ended, seen] = [false, false]
    going.current = true
    void attempt(act).then(() => {
      ended = true
      going.current = false
      if (seen && here.current) setBusy(false)
    })
    // What is done at once is never seen to be busy.
    queueMicrotask(() => {
      seen = !ended && here.current
      if (seen) setBusy(true)
    })
  }
  return [busy, run]
}
