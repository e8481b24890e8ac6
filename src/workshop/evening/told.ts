import type { Activity, Made, Table, Told, ToldTable, Types } from '../../methods/contract'

const toldTable = ({ work: _, ...table }: Table<unknown>): ToldTable => table

/** What is told of a round: its answers are left out, not hidden. */
const seen = <At>(
  { id, sitting, day, planned, begun, tables, asked, shown, skipped }: Made<Types>['round'],
  tableOf: (table: Table<unknown>) => At,
) => ({ id, sitting, day, planned, begun, tables: tables.map(tableOf), asked, shown, skipped })

/** The activity without answers and without a table's words. */
export const toldOf = ({ setup, plenary, rounds, round }: Made<Types>): Told<Types> => ({
  setup,
  plenary,
  rounds: rounds.map((one) => seen(one, toldTable)),
  round: seen(round, toldTable),
})

/** The activity with the tables' words and without their answers. */
export const madeOf = ({ setup, plenary, rounds, round }: Activity<Types>): Made<Types> => ({
  setup,
  plenary,
  rounds: rounds.map((one) => seen(one, (table) => table)),
  round: seen(round, (table) => table),
})
