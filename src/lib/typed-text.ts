import type { Limit } from './limits'
import { plainText } from './plain-text'

/**
 * Text at the edge of the house, one word always spelt in one way: composed (NFC), lines parted by "\n", no half symbols, and
 * none of the marks that hide what a text really says.
 */
export const tidyText = (raw: string): string =>
  plainText(raw.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\v\f]/g, ' '))
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')

/** As much of the beginning as fits. What people see as one symbol is not cut in two. */
export const fitText = (text: string, most: number): string => {
  if (text.length <= most) return text
  // Symbols are short: where the last one ends is looked for near the edge only, and a symbol of two halves is not begun in its middle.
  const near = Math.max(0, most - 64)
  const from = near > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(near)) ? near - 1 : near
  let end = from
  for (const { index } of new Intl.Segmenter('da').segment(text.slice(from, most + 64))) {
    if (from + index > most) break
    end = from + index
  }
  return text.slice(0, end)
}

/**
 * What stands after typing or pasting: what was there stays, and of what is new there is as much as fits.
 * @returns `cut` when something did not
 */
export const typedText = (
  before: string,
  raw: string,
  most: Limit,
): { readonly text: string; readonly cut: boolean } => {
  const text = tidyText(raw)
  // What came in longer, from a deck or a file, can be shortened bit by bit.
  const room = Math.max(most, before.length)
  if (text.length <= room) return { text, cut: false }
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before[start] === text[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === text.at(-1 - end)) end += 1
  const rest = text.length - end
  const fresh = fitText(text.slice(start, rest), room - start - end)
  return { text: fitText(tidyText(text.slice(0, start) + fresh + text.slice(rest)), room), cut: true }
}
