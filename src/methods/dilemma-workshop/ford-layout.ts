import { fits, lay } from '../kit/lay-text'
import type { FordStone, FordView } from './views'

// Where everything lies in the drawing of the ford, in its own units.

export const width = 1440
export const height = 672
export const bank = 112
const gap = 14
/** Over the water: number and name of each dilemma. */
export const head = 116
/** So many stones are drawn in one current; how many more there are is said under it. */
const mostStones = 4

export interface Water {
  readonly top: number
  readonly bottom: number
}
/** The water itself: under it there is room for what is said of stones that are not drawn in it, and of those on the bank. */
export const waterIn = ({ currents, adrift, blank }: FordView): Water => {
  const more = !blank && currents.some(({ stones }) => stones.length > mostStones)
  return { top: head, bottom: height - 12 - (more ? 36 : 0) - (adrift.length > 0 ? 44 : 0) }
}

export interface PlacedStone extends FordStone {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly size: number
  readonly lines: readonly string[]
  /** Its number alone. */
  readonly bare: boolean
}
export interface PlacedCurrent {
  readonly x: number
  readonly w: number
  readonly stones: readonly PlacedStone[]
  readonly more: number
}

/** Too narrow for words: stones and currents have their numbers alone, and the words stand beside the drawing. */
export const isNarrow = (w: number): boolean => w < 165

interface Frame {
  readonly x: number
  readonly w: number
  readonly water: Water
}

const sizes = [38, 36, 34, 31, 28, 25, 23, 21] as const

/** Stones lie under each other, a little to this side and to that, as in a stream. */
const placed = (stone: FordStone, at: number, of: number, { x, w, water }: Frame): PlacedStone => {
  const room = water.bottom - water.top - 20
  const h = Math.min(184, room / of - 10)
  // A narrow current has the whole of its width for a number; in others the stones keep clear of the frame of the one in hand.
  const wide = Math.min(w - (isNarrow(w) ? 16 : 32), 520)
  const aside = of > 1 ? (at % 2 === 0 ? -1 : 1) * Math.min(6, (w - wide) / 2 - 2) : 0
  const y = water.top + 10 + (room / of) * (at + 0.5) - h / 2
  // A pebble is round: its corners hold no words. Words that it has no room for are read after the drawing.
  const words = `${stone.number}. ${stone.text}`
  const bare = stone.text !== '' && (isNarrow(w) || !fits(words, wide * 0.86, h * 0.88, sizes))
  const text = lay(bare ? String(stone.number) : words, wide * 0.86, h * 0.88, sizes)
  return { ...stone, x: x + w / 2 - wide / 2 + aside, y, w: wide, h, bare, ...text }
}

export const placeCurrents = (view: FordView): readonly PlacedCurrent[] => {
  const { currents, blank } = view
  const water = waterIn(view)
  const w = (width - 2 * bank - gap * (currents.length + 1)) / Math.max(1, currents.length)
  return currents.map(({ stones }, at) => {
    const x = bank + gap + at * (w + gap)
    const shown = blank
      ? [1, 2, 3].map((number): FordStone => ({ number, text: '', mark: null }))
      : stones.slice(0, mostStones)
    return {
      ...{ x, w, more: blank ? 0 : stones.length - shown.length },
      stones: shown.map((stone, index) => placed(stone, index, shown.length, { x, w, water })),
    }
  })
}

/** Whether all stones stand in the drawing with all of their words. */
export const tellsAll = (view: FordView): boolean =>
  view.adrift.length === 0 &&
  placeCurrents(view).every(({ stones, more }) => more === 0 && stones.every(({ bare }) => !bare))

/** A line of waves from one side of a current to the other. */
export const wave = (x: number, y: number, w: number): string => {
  const count = Math.max(1, Math.round(w / 44))
  const step = w / count
  return `M${x} ${y}${Array.from({ length: count }, () => `q${step / 4} -9 ${step / 2} 0t${step / 2} 0`).join('')}`
}
