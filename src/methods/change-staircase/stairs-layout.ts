import type { Context } from '../contract'
import { dayIn, dayNumber, monthNumber } from './calendar'
import { boxOf, inLines, type Label, leading, meet, shorten, widthOf, withoutOverlap } from './labels'
import type { Mark, StairsView } from './views'

/** The drawing board. Text of this size is 28 px on a projector of 1280. */
export const width = 1200
const size = 30
const left = 14
/** The stairs end here; the door stands behind. */
const right = 1076
const sky = 40
const rise = 48
const lowest = 92

export interface Block {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Which of the steps it is, 0 for the first. */
  readonly at: number
}
export interface Badge {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly label: Label
  /** Something under it must begin now, or is late. */
  readonly urgent: boolean
  /** A count of several, or a number that the legend explains. */
  readonly kind: 'count' | 'number'
}
export interface StairsLayout {
  readonly height: number
  readonly ground: number
  readonly blocks: readonly Block[]
  /** Where today is, and the step it stands on. */
  readonly today: { readonly x: number; readonly y: number } | null
  readonly agreed: readonly { readonly x: number; readonly y: number }[]
  readonly years: readonly number[]
  readonly door: { readonly x: number; readonly y: number; readonly height: number }
  readonly badges: readonly Badge[]
  readonly labels: readonly Label[]
}

/** More marks than this are counted; fewer are numbered, and named under the stairs. */
const mostNumbered = 6

const monthStart = (month: string): number => dayNumber(dayIn(month, null))

const scaleOf = ({ from, to }: StairsView) => {
  const [first, last] = [monthStart(from), monthStart(to)]
  const length = Math.max(1, last - first)
  return {
    ofDay: (day: string): number =>
      left + ((right - left) * Math.min(length, Math.max(0, dayNumber(day) - first))) / length,
    ofMonth: (month: string): number =>
      left + ((right - left) * Math.min(length, Math.max(0, monthStart(month) - first))) / length,
  }
}

/** The lowest block is tall enough for its name in three lines; a long staircase has lower steps. */
const riseOf = (count: number): number => (count > 6 ? Math.max(12, (rise * 5) / (count - 1)) : rise)

/** The name in its block, or a number where it does not fit; numbered names are told under the stairs. */
const nameLabels = (block: Block, name: string, room: number): readonly Label[] | null => {
  const lines = inLines(name, block.width - 16, size, Math.max(1, Math.floor((room - 14) / (size * leading))))
  return (
    lines?.map((text, at) => ({
      text,
      x: block.x + block.width / 2,
      y: block.y + 40 + at * size * leading,
      size,
      anchor: 'middle' as const,
      weight: 620,
    })) ?? null
  )
}

const numberLabel = (block: Block): readonly Label[] => {
  const text = String(block.at + 1)
  return block.width >= widthOf(text, size) + 4
    ? [{ text, x: block.x + block.width / 2, y: block.y + 40, size, anchor: 'middle', weight: 620 }]
    : []
}

/** Each name in its block; where it does not fit, or two blocks lie on each other, a number, told under the stairs. */
const placeNames = (blocks: readonly Block[], inside: readonly (readonly Label[] | null)[]) => {
  const names: Label[] = []
  const numbered: number[] = []
  const free = (labels: readonly Label[]) =>
    !labels.some((label) => names.some((one) => meet(boxOf(label), boxOf(one))))
  for (const block of blocks) {
    const name = inside[block.at]
    if (name && free(name)) names.push(...name)
    else {
      numbered.push(block.at)
      const number = numberLabel(block)
      if (free(number)) names.push(...number)
    }
  }
  return { names, numbered }
}

/** Slots of one, two, three, six, twelve months and so on: at most sixteen under the stairs. */
const slotMonths = (months: number): number =>
  [1, 2, 3, 6, 12, 24, 48].find((slot) => months / slot <= 16) ?? Math.ceil(months / 16)

/** It must begin now, or should have happened. */
export const isUrgent = (mark: Mark | undefined): boolean => mark?.standing === 'late' || mark?.standing === 'now'

const badgesOf = (view: StairsView, y: number): readonly Badge[] => {
  const first = monthNumber(view.from)
  const months = Math.max(1, monthNumber(view.to) - first)
  const slot = slotMonths(months)
  const numbered = view.marks.length <= mostNumbered
  const slots = new Map<number, readonly number[]>()
  view.marks.forEach(({ day }, at) => {
    const key = Math.floor((monthNumber(day) - first) / slot)
    slots.set(key, [...(slots.get(key) ?? []), at + 1])
  })
  const step = ((right - left) * slot) / months
  return [...slots].map(([key, numbers]) => {
    const [one, last] = [numbers[0], numbers.at(-1)]
    const text = numbered ? (one === last ? String(one) : `${one}–${last}`) : String(numbers.length)
    const x = Math.min(right - 24, left + step * (key + 0.5))
    const wide = Math.max(40, widthOf(text, size) + 10)
    return {
      x,
      y,
      width: wide,
      urgent: numbers.some((number) => isUrgent(view.marks[number - 1])),
      kind: numbered ? 'number' : 'count',
      label: { text, x, y: y + 11, size, anchor: 'middle', weight: 620 },
    }
  })
}

/** Three rows have the whole width; more stand in two columns. Each is shortened to what there is room for. */
const columns = (rows: readonly string[], y: number): readonly Label[] => {
  const half = legendRows(rows.length)
  const room = rows.length <= 3 ? width - 2 * left : (width - 2 * left) / 2 - 16
  return rows.map((row, at) => ({
    text: shorten(row, room, size),
    x: left + (at >= half ? room + 32 : 0),
    y: y + (at % Math.max(1, half)) * size * 1.3,
    size,
    anchor: 'start',
  }))
}

/** "23. okt. 2026" */
export const shortDay = (day: string, t: Context['t']): string =>
  t('date.short', {
    date: Number(day.slice(8)),
    month: t(`month.${Number(day.slice(5, 7))}.short`),
    year: day.slice(0, 4),
  })

/** How many lines a legend takes. */
const legendRows = (rows: number): number => (rows <= 3 ? rows : Math.ceil(rows / 2))

/** Text for a mark in a legend: when, and what. */
export const markText = ({ day, whole, text }: Mark, t: Context['t']): string => {
  const month = t(`month.${Number(day.slice(5, 7))}.short`)
  return whole ? t('legend.month', { month, text }) : t('legend.mark', { date: Number(day.slice(8)), month, text })
}

/** Where everything on the staircase is drawn. Pure, so that it can be measured: no label touches another. */
export const layStairs = (view: StairsView, t: Context['t']): StairsLayout => {
  const x = scaleOf(view)
  const count = view.treads.length
  const each = riseOf(count)
  const ground = sky + lowest + each * Math.max(0, count - 1) + 8
  const blocks = view.treads.map(({ from, to }, at): Block => {
    const [a, b] = [x.ofMonth(from), x.ofMonth(to)]
    return { at, x: a, width: Math.max(0, b - a), y: ground - lowest - at * each }
  })
  const inside = view.treads.map(({ name }, at) => {
    const block = blocks[at]
    return block ? nameLabels(block, name, ground - block.y) : null
  })
  const { names, numbered } = placeNames(blocks, inside)
  const told = numbered.map((at) => t('legend.step', { number: at + 1, name: view.treads[at]?.name ?? '' }))
  const starts = [...new Set([view.from.slice(0, 4), ...yearsBetween(view)])]
  const yearLabels = withoutOverlap(
    starts.map((year, at): Label => {
      const from = at === 0 ? left : x.ofMonth(`${year}-01`)
      return { text: year, x: from + 8, y: ground + 36, size, anchor: 'start' }
    }),
    8,
  )
  const badges = badgesOf(view, ground + 68)
  const marks = view.marks.length <= mostNumbered ? view.marks : []
  const rows = [
    ...told,
    ...marks.map((mark, at) => t('legend.number', { number: at + 1, text: markText(mark, t) })),
    ...(view.marks.length > mostNumbered ? [t('legend.counts', { count: view.marks.length })] : []),
    ...(view.marks.some(isUrgent) ? [t('legend.now', { count: view.marks.filter(isUrgent).length })] : []),
    ...(view.agreed.length > 0 ? [t('legend.agreed')] : []),
  ]
  const legendTop = ground + (view.marks.length > 0 ? 122 : 76)
  const legend = columns(rows, legendTop)
  const top = blocks.at(-1)?.y ?? ground - lowest
  const today = view.today === null ? null : x.ofDay(view.today)
  const doorWidth = widthOf(t('door'), size)
  const doorX = Math.min(1137, width - doorWidth / 2)
  const doorLabel: Label = { text: t('door'), x: doorX, y: top - 10, size, anchor: 'middle', weight: 620 }
  const todayHalf = widthOf(t('today'), size) / 2
  const todayLabel: readonly Label[] =
    today === null
      ? []
      : [
          {
            text: t('today'),
            x: Math.min(doorX - doorWidth / 2 - todayHalf - 8, Math.max(left + todayHalf, today)),
            y: 30,
            size,
            anchor: 'middle',
            weight: 620,
          },
        ]
  return {
    height: rows.length > 0 ? legendTop + (legendRows(rows.length) - 1) * size * 1.3 + 12 : legendTop - 28,
    ground,
    blocks,
    today: today === null ? null : { x: today, y: topAt(blocks, today, ground) },
    agreed: view.agreed.map(({ day, tread }) => ({ x: x.ofDay(day), y: (blocks[tread]?.y ?? ground) - 28 })),
    years: yearLabels.map((label) => label.x - 8),
    door: { x: 1092, y: top, height: ground - top },
    badges,
    labels: withoutOverlap([...names, doorLabel, ...todayLabel, ...yearLabels, ...legend]),
  }
}

/** The top of the highest step at a place; the ground where there is none. */
const topAt = (blocks: readonly Block[], x: number, ground: number): number =>
  Math.min(ground, ...blocks.filter((block) => x >= block.x && x <= block.x + block.width).map(({ y }) => y))

const yearsBetween = ({ from, to }: StairsView): readonly string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, Math.min(200, last - first + 1)) }, (_, at) =>
    String(first + at).padStart(4, '0'),
  ).filter((year) => `${year}-01` >= from && `${year}-01` < to)
}
