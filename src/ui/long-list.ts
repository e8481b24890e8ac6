import { useDeferredValue } from 'react'

/**
 * How many of a long list are drawn: the first with the page that they stand on, the others right after it, so that the press that
 * led there is answered. With `long-list` on the list, what is out of sight is not laid out.
 */
export const useDrawn = (count: number, first = 12): number => useDeferredValue(count, Math.min(count, first))
