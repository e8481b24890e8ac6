import type { Activity, Made, MadeTable, Round, Table, Told, ToldTable } from '../../methods/contract'

type Any = Activity<unknown, unknown, unknown>

const told = ({ id, name, people, way }: Table<unknown>): ToldTable => ({ id, name, people, way })
const made = (table: Table<unknown>): MadeTable<unknown> => ({ ...told(table), work: table.work })

const seen = <At>({ setup, plenary, rounds, at, shown }: Any, tableOf: (table: Table<unknown>) => At) => ({
  setup,
  plenary,
  rounds: rounds.map(({ id, day, tables }: Round<unknown>) => ({ id, day, tables: tables.map(tableOf) })),
  at,
  shown,
})

/** The activity without answers and without a table's words: they are left out, not hidden. */
export const toldOf = (activity: Any): Told<unknown, unknown> => seen(activity, told)

/** The activity with the tables' words and without their answers. */
export const madeOf = (activity: Any): Made<unknown, unknown, unknown> => seen(activity, made)
