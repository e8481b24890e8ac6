import type { Id } from '../contract'
import { without } from '../kit/lists'
import type { Cell, Setup } from './model'

// Who is needed, and how many have been found: counts in a grid of competence and background. Nobody stands in it.

export type Axis = 'rows' | 'columns'

const cellAt = ({ cells }: Pick<Setup, 'cells'>, row: Id, column: Id): Cell | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column)

export const countsAt = (setup: Pick<Setup, 'cells'>, row: Id, column: Id): Pick<Cell, 'needed' | 'found'> =>
  cellAt(setup, row, column) ?? { needed: 0, found: 0 }

/** The set-up with a count put into the grid. @param id for a place that has had none */
export const counted = (
  setup: Setup,
  { row, column }: Pick<Cell, 'row' | 'column'>,
  change: Partial<Pick<Cell, 'needed' | 'found'>>,
  id: Id,
): Setup => {
  const cell = cellAt(setup, row, column)
  const next = { ...(cell ?? { id, row, column, needed: 0, found: 0 }), ...change }
  return {
    ...setup,
    cells: cell ? setup.cells.map((one) => (one === cell ? next : one)) : [...setup.cells, next],
  }
}

/** A heading goes, and with it what was counted under it. */
export const withoutHeading = (setup: Setup, axis: Axis, id: Id): Setup => ({
  ...setup,
  [axis]: without(setup[axis], id),
  cells: setup.cells.filter((cell) => cell[axis === 'rows' ? 'row' : 'column'] !== id),
})

/** How many are needed and found in a row, in a column, or in all. */
export const sums = (cells: readonly Cell[]): Pick<Cell, 'needed' | 'found'> => ({
  needed: cells.reduce((sum, { needed }) => sum + needed, 0),
  found: cells.reduce((sum, { found }) => sum + found, 0),
})

/** How many are still to be found: one too many in one place is no help in another. */
export const shortOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { needed, found }) => sum + Math.max(0, needed - found), 0)
