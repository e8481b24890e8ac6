import type { Context } from '../contract'
import { daysIn, monthInYear, monthOf } from './calendar'
import { type Label, shorten, widthOf } from './labels'
import { markText } from './stairs-layout'
import type { Mark, WheelView } from './views'

export const width = 1200
export const height = 568
export const centre = { x: 286, y: 284 }
export const radius = { hub: 48, load: 104, fixed: 118, dots: 136, badges: 174, months: 231, rim: 262 } as const
const size = 30
const legendLeft = 580
const rowHeight = 40
const mostRows = 11
/** Numbers of one digit: two of them in a range would touch the name of the month. */
const mostNumbered = 9

interface Point {
  readonly x: number
  readonly y: number
}

/** January begins at the top, and the year goes with the clock. @param turn 0 ≤ turn ≤ 1, a part of the year */
export const at = (turn: number, r: number): Point => ({
  x: centre.x + r * Math.sin(turn * 2 * Math.PI),
  y: centre.y - r * Math.cos(turn * 2 * Math.PI),
})

/** Where a day lies in its year: each month is a twelfth. */
export const turnOf = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number)
  return ((month ?? 1) - 1 + ((date ?? 1) - 0.5) / daysIn(year ?? 2000, month ?? 1)) / 12
}

export interface WheelBadge extends Point {
  readonly width: number
  readonly label: Label
  readonly kind: 'count' | 'number'
}

export interface WheelRow {
  readonly mark: Mark
  /** The number it has on the wheel; null where the wheel counts. */
  readonly number: Label | null
  readonly label: Label
}

export interface WheelLayout {
  readonly badges: readonly WheelBadge[]
  readonly months: readonly Label[]
  readonly year: Label
  readonly rows: readonly WheelRow[]
  /** How many more there are than the rows tell. */
  readonly more: Label | null
}

const badgesOf = ({ marks }: WheelView, numbered: boolean): readonly WheelBadge[] =>
  Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month): readonly WheelBadge[] => {
    const numbers = marks.flatMap(({ day }, index) => (monthInYear(day) === month ? [index + 1] : []))
    const [one, last] = [numbers[0], numbers.at(-1)]
    if (one === undefined) return []
    const text = numbered ? (one === last ? String(one) : `${one}–${last}`) : String(numbers.length)
    const { x, y } = at((month - 0.5) / 12, radius.badges)
    return [
      {
        x,
        y,
        width: Math.max(40, widthOf(text, size) + 6),
        kind: numbered ? 'number' : 'count',
        label: { text, x, y: y + 11, size, anchor: 'middle', weight: 620 },
      },
    ]
  })

/** With more marks than rows, the rows tell what comes next, and what was last where little is to come. */
const told = ({ marks, today }: WheelView): readonly Mark[] => {
  const most = mostRows - 1
  if (marks.length <= mostRows) return marks
  const next = today === null ? 0 : marks.findIndex(({ day }) => monthOf(day) >= monthOf(today))
  const first = Math.min(next < 0 ? marks.length : next, marks.length - most)
  return marks.slice(first, first + most)
}

const rowY = (index: number): number => 36 + index * rowHeight

/** Where everything on the wheel is drawn. Pure, so that it can be measured: no label touches another. */
export const layWheel = (view: WheelView, t: Context['t']): WheelLayout => {
  const numbered = view.marks.length <= mostNumbered
  const shown = told(view)
  const left = view.marks.length - shown.length
  const row = (text: string, index: number, afterNumber = false): Label => {
    const x = legendLeft + (afterNumber ? 80 : 40)
    return { text: shorten(text, width - x - 4, size), x, y: rowY(index), size, anchor: 'start' }
  }
  return {
    badges: badgesOf(view, numbered),
    months: Array.from({ length: 12 }, (_, month): Label => {
      const { x, y } = at((month + 0.5) / 12, radius.months)
      return { text: t(`month.${month + 1}`).slice(0, 3), x, y: y + 10, size, anchor: 'middle' }
    }),
    year: { text: String(view.year), x: centre.x, y: centre.y + 11, size: 34, anchor: 'middle', weight: 680 },
    rows: shown.map((mark, index) => ({
      mark,
      number: numbered
        ? { text: String(index + 1), x: legendLeft + 52, y: rowY(index), size, anchor: 'middle', weight: 700 }
        : null,
      label: row(markText(mark, t), index, numbered),
    })),
    more: left > 0 ? row(t('legend.more', { count: left }), shown.length) : null,
  }
}
