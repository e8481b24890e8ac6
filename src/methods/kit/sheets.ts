import type { Sheet, SheetCell } from '../contract'

// What tables have in their hands, in every method.

interface Seated {
  readonly name: string
  readonly people: number
}

/** The lines of a text, empty ones left out. */
export const linesOf = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '')

/** So many of the same. */
export const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)

/** How many sit at the tables; `most` where nobody is counted yet. */
export const peopleAt = (tables: readonly Seated[], most: number): number =>
  tables.reduce((total, { people }) => total + people, 0) || most

/** A sheet for each table to find its place by. */
export const signs = (title: string, tables: readonly Seated[]): Sheet => ({
  id: 'signs',
  title,
  kind: 'page',
  cells: tables.map(({ name }): SheetCell => ({ title: name, lines: [] })),
})

/** Sheets with nothing on them are left out. */
export const written = <View>(sheets: readonly Sheet<View>[]): readonly Sheet<View>[] =>
  sheets.filter(({ cells }) => cells.length > 0)
