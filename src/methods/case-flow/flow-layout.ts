import { columnsOf, type Flow, type FlowStep, type Grid, lanesOf, type Sharing, sharings, toGrid } from './flow-grid'
import { type Frame, frameOf, type Point, pointsOf, topsOf } from './flow-points'
import { type Route, routesIn } from './flow-routes'
import {
  type Across,
  acrossFor,
  createWords,
  entryAt,
  type Heights,
  heightsFor,
  isNamed,
  nameOf,
  namesAbove,
  nameWidth,
  type Page,
  type Words,
  wordsFit,
} from './flow-sizes'
import { type Tracks, tracksFor } from './flow-tracks'

// The drawing of a flow: lanes one below the other, boxes in the order of the table from left to right, arrows at right angles.
// Laid by our own rules, for no library has all three: docs/performance.md.

export interface LaidBox extends Frame, Words {
  readonly id: string
  /** Its number in the table, from 1. */
  readonly number: number
  readonly kind: FlowStep['kind']
}
export interface LaidLane extends Frame {
  readonly id: string
  readonly band: number
  /** Its name, and where. */
  readonly lines: readonly string[]
  readonly name: Frame
  /** Of the type of its name. */
  readonly size: number
}
export interface LaidArrow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly back: boolean
  readonly points: readonly Point[]
}
export interface LaidFlow {
  /** What is used of the page. */
  readonly width: number
  readonly height: number
  /** Of all type, but for names that are larger. */
  readonly size: number
  /** Where arrows come in from above, as a part of the width of a box: right of it there is room for notes. */
  readonly entry: number
  readonly boxes: readonly LaidBox[]
  readonly lanes: readonly LaidLane[]
  readonly arrows: readonly LaidArrow[]
}

interface Plan {
  readonly grid: Grid
  readonly routes: readonly Route[]
  readonly tracks: Tracks
}
interface Sized extends Plan {
  readonly size: number
  readonly across: Across
  readonly heights: Heights
  readonly words: ReadonlyMap<string, Words>
}

/** What is asked for, and the words of it in lines. */
interface Wanted {
  readonly flow: Flow
  readonly page: Page
  readonly wordsIn: ReturnType<typeof createWords>
}

const sized = ({ flow, page, wordsIn }: Wanted, plan: Plan, size: number): Sized | null => {
  const across = acrossFor(plan.grid, plan.tracks, page, size)
  if (!across || !wordsFit(flow, across)) return null
  const words = wordsIn(across.letters)
  const heights = heightsFor({ ...plan, across, size }, words)
  return heights.total <= page.height ? { ...plan, size, across, heights, words } : null
}

/** Type is made smaller in steps so small, down to a hundredth of what was wanted. */
const ratio = 0.97
const smallest = 150

/** In the largest type that fits. */
const largest = (wanted: Wanted, plan: Plan): Sized | null => {
  const at = (step: number) => sized(wanted, plan, wanted.page.type.most * ratio ** step)
  let [low, high, found] = [0, smallest, at(0)]
  if (found) return found
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const here = at(middle)
    if (here) found = here
    if (here) high = middle
    else low = middle
  }
  return found
}

/** What can be read is worth more than what cannot; then what reads from left to right, in few bands. */
const worth: Record<Sharing, number> = { alone: 1, 'one-way': 0.9, any: 0.7 }
const worthOf = (sharing: Sharing, { size, grid }: Sized, { type }: Page): number =>
  size < type.least ? (0.001 * size) / type.most : size * worth[sharing] * 0.85 ** (grid.bands - 1)

/** How many columns a band may have, the fewest bands first. In one column steps stand below each other as in the table. */
const acrossIn = (flow: Flow, without: string, sharing: Sharing): readonly number[] => {
  const columns = Math.max(1, (columnsOf(lanesOf(flow, without).at, sharing).at(-1) ?? 0) + 1)
  const across = new Set(Array.from({ length: columns }, (_, bands) => Math.ceil(columns / (bands + 1))))
  return [...across].filter((many) => many > 1 || columns === 1 || sharing === 'alone')
}

/** More bands make type larger at first, and then smaller: what comes after that is not tried. */
const bestOf = (wanted: Wanted, without: string, sharing: Sharing): { worth: number; sized: Sized } | null => {
  let [found, size]: [{ worth: number; sized: Sized } | null, number] = [null, 0]
  for (const across of acrossIn(wanted.flow, without, sharing)) {
    const grid = toGrid(wanted.flow, without, sharing, across)
    const routes = routesIn(wanted.flow, grid)
    const here = largest(wanted, { grid, routes, tracks: tracksFor(routes) })
    if (!here || here.size < 0.8 * size) break
    size = Math.max(size, here.size)
    const value = worthOf(sharing, here, wanted.page)
    if (value > (found?.worth ?? 0)) found = { worth: value, sized: here }
  }
  return found
}

const best = (wanted: Wanted, without: string): Sized | null =>
  sharings.reduce<{ worth: number; sized: Sized } | null>((found, sharing) => {
    // No type is large enough to make up for it.
    if (found && found.worth >= worth[sharing] * wanted.page.type.most) return found
    const here = bestOf(wanted, without, sharing)
    return here && here.worth > (found?.worth ?? 0) ? here : found
  }, null)?.sized ?? null

/** Whether it stands on a page in type that is read: nothing is laid out for it. */
export const isRead = (flow: Flow, page: Page, without: string): boolean => {
  const wanted = { flow, page, wordsIn: createWords(flow) }
  return sharings.some((sharing) =>
    acrossIn(flow, without, sharing).some((across) => {
      const grid = toGrid(flow, without, sharing, across)
      const routes = routesIn(flow, grid)
      return sized(wanted, { grid, routes, tracks: tracksFor(routes) }, page.type.least) !== null
    }),
  )
}

/** What is left of the page is given to the rows, up to twice the size of the type above and below the boxes. */
const spread = ({ heights, size }: Sized, page: Page): Heights => {
  const spare = Math.max(0, Math.min(2.5 * size, (page.height - heights.total) / Math.max(1, heights.rows.length)))
  return {
    ...heights,
    total: heights.total + spare * heights.rows.length,
    rows: heights.rows.map(({ head, box, channel }) => ({
      head: head + spare / 2,
      box,
      channel: channel + spare / 2,
    })),
  }
}

const lanesIn = ({ grid, across, size }: Sized, heights: Heights, tops: readonly number[], width: number) =>
  grid.rows.map(({ lane, band }, row): LaidLane => {
    const { head = 0, box = 0, channel = 0 } = heights.rows[row] ?? {}
    const y = tops[row] ?? 0
    const lines = isNamed(grid, row) ? nameOf(lane.label, grid, across) : []
    const above = namesAbove(grid)
    const name = above
      ? { x: across.columns[0] ?? 0, y: y + 0.3 * size, width: nameWidth(across, size), height: head - size }
      : { x: 0, y, width: across.strip, height: head + box + channel }
    return { id: lane.id, band, lines, name, size: across.name, x: 0, y, width, height: head + box + channel }
  })

/** Large names may leave too little room for all else: then they are smaller, in steps. */
const withNames = (flow: Flow, page: Page, without: string): Sized | null => {
  const laid = (names: number) =>
    best({ flow, page: { ...page, type: { ...page.type, names } }, wordsIn: createWords(flow) }, without)
  const plain = laid(0)
  const wanted = page.type.names ?? 0
  if (!plain || wanted <= plain.size) return plain
  for (const part of [1, 0.85, 0.7]) {
    const found = laid(wanted * part)
    if (found && found.size >= 0.75 * plain.size) return found
  }
  return plain
}

/** @param without what the lane of steps without a lane is called */
export const layoutFlow = (flow: Flow, page: Page, without: string): LaidFlow => {
  const found = withNames(flow, page, without)
  if (!found) return { width: 0, height: 0, size: page.type.most, entry: 0.5, boxes: [], lanes: [], arrows: [] }
  const { grid, routes, tracks, across, size, words } = found
  const heights = spread(found, page)
  const tops = topsOf(
    heights,
    grid.rows.map(({ band }) => band),
  )
  const frames = new Map([...grid.cells].map(([id, cell]) => [id, frameOf(cell, across, heights, tops)]))
  const width = page.width
  return {
    ...{ width, height: heights.total, size, entry: entryAt(grid) },
    lanes: lanesIn(found, heights, tops.rows, width),
    boxes: flow.steps.flatMap(({ id, kind }, at) => {
      const frame = frames.get(id)
      return frame ? [{ id, kind, number: at + 1, ...frame, ...(words.get(id) ?? { text: [], days: [] }) }] : []
    }),
    arrows: routes.map((route, index) => ({
      ...{ id: route.arrow.id, from: route.arrow.from, to: route.arrow.to, back: route.arrow.back === true },
      points: pointsOf(route, index, { frames, tracks, across, tops, size, entry: entryAt(grid) }),
    })),
  }
}
