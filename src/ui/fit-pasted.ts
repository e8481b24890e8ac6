import { text } from '../i18n/language'
import type { Limit, Room } from '../lib/limits'
import { fitText } from '../lib/typed-text'

/** As much of a pasted list as there is room for, and what is said of the rest; '' when all of it came in. */
export const fitPasted = (lines: readonly string[], limit: Limit, { has, most }: Room) => {
  const taken = lines.slice(0, Math.max(0, most - has))
  const long = taken.filter((line) => line.length > limit).length
  const said = [
    taken.length < lines.length ? text('list.cut', { taken: taken.length, of: lines.length, most }) : '',
    long > 0 ? text('list.shortened', { count: long, most: limit }) : '',
  ]
  return { taken: taken.map((line) => fitText(line, limit)), said: said.filter((one) => one !== '').join(' ') }
}
