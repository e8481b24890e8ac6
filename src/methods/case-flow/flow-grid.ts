// Which steps stand beside and below each other in the drawing: no sizes yet.

export interface FlowStep {
  readonly id: string
  /** Null, or one that there is not: the step lies in a lane of its own. */
  readonly lane: string | null
  readonly kind: 'do' | 'decide' | 'wait' | 'hand-over' | 'meet'
  readonly text: string
  readonly days?: string
}
export interface FlowArrow {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Sent back. */
  readonly back?: boolean
}
export interface FlowLane {
  readonly id: string
  readonly label: string
}
export interface Flow {
  readonly lanes: readonly FlowLane[]
  /** In the order of the table. */
  readonly steps: readonly FlowStep[]
  readonly arrows: readonly FlowArrow[]
}

/**
 * How steps share a column. `alone`: one step in each. `one-way`: steps that follow each other through the lanes in one direction,
 * so that the way between them is straight. `any`: steps that follow each other, as long as their lanes differ.
 */
export type Sharing = 'alone' | 'one-way' | 'any'
export const sharings: readonly Sharing[] = ['alone', 'one-way', 'any']

export interface Row {
  readonly lane: FlowLane
  /** A drawing too long for the page goes on in a band below. */
  readonly band: number
}
export interface Cell {
  readonly column: number
  readonly row: number
}
export interface Grid {
  readonly columns: number
  readonly bands: number
  readonly rows: readonly Row[]
  readonly cells: ReadonlyMap<string, Cell>
}

const mayJoin = (lane: number, [first, ...rest]: readonly number[], sharing: Sharing): boolean => {
  if (first === undefined) return true
  const last = rest.at(-1) ?? first
  if (sharing === 'alone' || lane === last) return false
  if (sharing === 'any') return ![first, ...rest].includes(lane)
  return rest.length === 0 || lane > last === last > first
}

/** The column of each step: never further left than the step before it. */
export const columnsOf = (lanes: readonly number[], sharing: Sharing): readonly number[] => {
  const columns: number[][] = [[]]
  return lanes.map((lane) => {
    const open = columns.at(-1) ?? []
    if (mayJoin(lane, open, sharing)) open.push(lane)
    else columns.push([lane])
    return columns.length - 1
  })
}

/** The lane of each step by its place; the last is for steps without a lane, where there are any. */
export const lanesOf = ({ lanes, steps }: Flow, without: string) => {
  const known = lanes.map(({ id }) => id)
  const at = steps.map(({ lane }) => (lane === null ? -1 : known.indexOf(lane)))
  const own = at.includes(-1) ? [{ id: '', label: without }] : []
  return { lanes: [...lanes, ...own], at: at.map((lane) => (lane === -1 ? lanes.length : lane)) }
}

/** @param across so many columns in a band */
export const toGrid = (flow: Flow, without: string, sharing: Sharing, across: number): Grid => {
  const { lanes, at } = lanesOf(flow, without)
  const columns = columnsOf(at, sharing)
  const bandOf = (step: number) => Math.floor((columns[step] ?? 0) / across)
  const bands = flow.steps.length === 0 ? 1 : bandOf(flow.steps.length - 1) + 1
  const rows = Array.from({ length: bands }, (_, band) => {
    const used = new Set(at.filter((_lane, step) => bandOf(step) === band))
    // A lane that nothing happens in stands once, at the end.
    return lanes.flatMap((lane, index) =>
      used.has(index) || (band === bands - 1 && !at.includes(index)) ? [{ lane, band }] : [],
    )
  }).flat()
  const cells = flow.steps.map(({ id }, step): [string, Cell] => {
    const lane = lanes[at[step] ?? 0]
    const row = rows.findIndex((one) => one.band === bandOf(step) && one.lane === lane)
    return [id, { column: (columns[step] ?? 0) % across, row }]
  })
  return { columns: Math.max(1, Math.min(across, (columns.at(-1) ?? 0) + 1)), bands, rows, cells: new Map(cells) }
}
