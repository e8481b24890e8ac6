import type { Setup } from './model'
import type { FlowView, Part } from './views'

// The parts of a drawing whose whole is too small to read.

type Drawn = Pick<FlowView, 'lanes' | 'steps' | 'arrows'>

/** So many steps before it and after it in the table: few, so that they are large. */
const near = 1

/** The steps right before and after it, those that lead to it and that it leads to, and the lanes that these lie in. */
export const partAround = <V extends Drawn>(view: V, at: number): V => {
  const lit = view.steps[at]?.id
  const linked = new Set(view.arrows.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])))
  const steps = view.steps.filter(({ id }, index) => Math.abs(index - at) <= near || linked.has(id))
  const ids = new Set(steps.map(({ id }) => id))
  return {
    ...view,
    steps,
    lanes: view.lanes.filter(({ id }) => steps.some(({ lane }) => lane === id)),
    arrows: view.arrows.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

/** In parts as even as can be. @param most steps in each */
const partsOf = (of: number, most: number): readonly Part[] => {
  const count = Math.max(1, Math.ceil(of / most))
  const begin = (at: number) => Math.ceil((at * of) / count)
  return Array.from({ length: count }, (_, at) => ({ from: begin(at), to: begin(at + 1), of }))
}

/** So many steps may stand together on a stage: the whole way, or the most, and else fewer, that can be read from the back of the room. */
const inRoom = { whole: 6, parts: [4, 3, 2] } as const

type Way = Pick<Setup, 'steps'>
/** Whether a part, or the whole way, is read from the back of a room. */
export type Reads = (part: Part | null) => boolean

const stageParts = ({ steps }: Way, reads: Reads): readonly Part[] => {
  if (steps.length <= inRoom.whole && reads(null)) return []
  const all = inRoom.parts.map((most) => partsOf(steps.length, most)).filter(({ length }) => length > 1)
  return all.find((parts) => parts.every(reads)) ?? all.at(-1) ?? []
}

/** A short way stands on one page: none of its own. A longer one is seen as a whole first, by its numbers, and then read part by part. */
export const stageTurns = (setup: Way, reads: Reads): readonly (Part | null)[] => {
  return [null, ...stageParts(setup, reads)]
}

/** So many steps can be read on half a page of a document. */
const onSheet = 9
export const sheetParts = ({ steps }: Pick<Setup, 'steps'>): readonly (Part | null)[] =>
  steps.length <= onSheet ? [null] : partsOf(steps.length, onSheet)

/** "3–7, 12" */
export const inRanges = (numbers: readonly number[]): string =>
  numbers
    .reduce<number[][]>((runs, number) => {
      const run = runs.at(-1)
      if (run && run.at(-1) === number - 1) run.push(number)
      else runs.push([number])
      return runs
    }, [])
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ')
