import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The newest of what is given, for hands that stay the same while it changes: what is drawn with them is not drawn anew for each key. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
