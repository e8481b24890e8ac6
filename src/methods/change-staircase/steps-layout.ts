import type { Context } from '../contract'
import type { Placing } from './counts'
import { inLines, type Label, leading, shorten } from './labels'
import type { StepsView } from './views'

export const width = 1200
const size = 30
const left = 10
const right = 1190
/** With people on the steps there must be room above them; without, the stairs are taller. */
const rises = { placed: 36, bare: 66 } as const
const lowest = 118

export interface StepBlock {
  readonly at: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[]
  /** More people than dots have room for: their number instead. */
  readonly count: Label | null
  readonly label: readonly Label[]
  readonly bid: { readonly x: number; readonly y: number } | null
}
export interface StepsLayout {
  readonly height: number
  readonly ground: number
  readonly blocks: readonly StepBlock[]
  /** The span of few people, from one step to another. */
  readonly span: { readonly x: number; readonly width: number; readonly y: number } | null
  readonly legend: readonly Label[]
}

const countsOf = (placing: Placing | undefined): readonly number[] => (placing?.kind === 'counts' ? placing.counts : [])

/** People stand in rows on their step, as large as there is room for. */
const dotsOn = (count: number, x: number, y: number, wide: number, room: number) => {
  for (let cell = 44; cell >= 16; cell -= 4) {
    const columns = Math.max(1, Math.floor((wide - 8) / cell))
    const rows = Math.ceil(count / columns)
    if (rows * cell > room) continue
    return Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / columns)
      const inRow = Math.min(columns, count - row * columns)
      return {
        x: x + wide / 2 + ((index % columns) - (inRow - 1) / 2) * cell,
        y: y - cell / 2 - 4 - row * cell,
        r: cell * 0.42,
      }
    })
  }
  return null
}

const nameOf = (text: string, at: number, x: number, y: number, wide: number): readonly Label[] => {
  const lines = inLines(`${at + 1}. ${text}`, wide - 12, size, 3) ??
    inLines(`${at + 1}. ${text}`, wide - 12, size, 20)?.slice(0, 3) ?? [shorten(`${at + 1}. ${text}`, wide - 12, size)]
  return lines.map((line, row) => ({
    text: line,
    x: x + wide / 2,
    y: y + 42 + row * size * leading,
    size,
    anchor: 'middle',
    weight: 620,
  }))
}

/** The steps side by side, equally wide: no months and no plan, so that nobody is led. */
export const laySteps = (view: StepsView, t: Context['t']): StepsLayout => {
  const count = view.steps.length
  const wide = (right - left) / Math.max(1, count)
  const placed = view.now !== null
  const rise = placed ? rises.placed : rises.bare
  const each = count > 6 ? (rise * 4) / Math.max(1, count - 1) : rise
  const sky = placed ? 96 : 20
  const ground = sky + lowest + each * Math.max(0, count - 1)
  const counts = countsOf(view.now?.placing)
  const most = Math.max(0, ...counts)
  const blocks = view.steps.map(({ name }, at): StepBlock => {
    const [x, y] = [left + at * wide, ground - lowest - at * each]
    const people = counts[at] ?? 0
    const dots = dotsOn(people, x, y, wide, 88)
    return {
      at,
      x,
      y,
      width: wide,
      dots: dots ?? [],
      count: dots
        ? null
        : { text: String(people), x: x + wide / 2, y: y - 24, size: 60, anchor: 'middle', weight: 680 },
      label: nameOf(name, at, x, y, wide),
      bid: view.now?.bid === at ? { x: x + wide / 2, y: ground + 22 } : null,
    }
  })
  const placing = view.now?.placing
  const words = [
    ...(placing?.kind === 'span' ? [spanText(placing, t)] : []),
    ...(placing?.kind === 'nothing' ? [t('places.nothing')] : []),
    ...(view.now !== null && view.now.bid !== null ? [t('legend.bid')] : []),
    ...(most > 0 ? [t('legend.people')] : []),
  ]
  const legend = words.join('   ')
  return {
    height: ground + (legend === '' ? 12 : 84),
    ground,
    blocks,
    span:
      placing?.kind === 'span'
        ? {
            x: left + placing.from * wide + 6,
            width: (placing.to - placing.from + 1) * wide - 12,
            y: ground - lowest - placing.to * each - 26,
          }
        : null,
    legend:
      legend === ''
        ? []
        : [{ text: shorten(legend, right - left - 20, size), x: left + 10, y: ground + 72, size, anchor: 'start' }],
  }
}

const spanText = ({ from, to }: Extract<Placing, { kind: 'span' }>, t: Context['t']): string =>
  from === to ? t('places.same', { number: from + 1 }) : t('places.span', { from: from + 1, to: to + 1 })

/** A placing in words: how many on each step, or the span. */
export const placingText = (placing: Placing, t: Context['t']): string => {
  if (placing.kind === 'nothing') return t('places.nothing')
  if (placing.kind === 'span') return spanText(placing, t)
  return placing.counts
    .flatMap((count, at) => (count > 0 ? [t('places.at', { count, number: at + 1 })] : []))
    .join(', ')
}
