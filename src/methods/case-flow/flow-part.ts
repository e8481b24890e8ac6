import type { FlowView } from './views'

// The part of a drawing that lies around one step, for where the whole is too small to read.

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
