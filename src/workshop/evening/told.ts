import type { Activity, Made, Round, Table, Told, ToldTable } from '../../methods/contract'

type Any = Activity<unknown, unknown, unknown>

const toldTable = ({ work: _, ...table }: Table<unknown>): ToldTable => table

const seen = <At>({ setup, plenary, rounds, at, shown, skipped }: Any, tableOf: (table: Table<unknown>) => At) => ({
  setup,
  plenary,
  rounds: rounds.map(({ id, day, tables }: Round<unknown>) => ({ id, day, tables: tables.map(tableOf) })),
  at,
  shown,
  skipped,
})

/** The activity without answers and without a table's words: they are left out, not hidden. */
export const toldOf = (activity: Any): Told<unknown, unknown> => seen(activity, toldTable)

/** The activity with the tables' words and without their answers. */
export const madeOf = (activity: Any): Made<unknown, unknown, unknown> => seen(activity, (table) => table)
