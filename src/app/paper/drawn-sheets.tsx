import type { ReactNode } from 'react'
import type { Sheet } from '../../methods/contract'
import { paperPalette } from '../../ui/palette'
import type { Session } from '../../workshop/evening/session'

/** A sheet with its picture drawn, where it has one. */
export type DrawnSheet = Sheet & {
  readonly picture?: ReactNode
  /** Of its method, for cards that have colour to their edge. OKLCH, 0–360. */
  readonly hue?: number
  /** What stands on its one page, where the house draws it itself. */
  readonly body?: ReactNode
  /** Belongs to what is printed when the machine may fail, also where it is spare. */
  readonly planB?: boolean
}

/** What an item prints, its posters drawn by its own method in the colours of paper. */
export const drawnSheets = (session: Session): readonly DrawnSheet[] => {
  const { method, manifest } = session
  const { Picture } = method.screens
  const context = session.context()
  const { hue } = manifest
  return (method.extras?.paper?.(session.told(), context) ?? []).map((sheet: Sheet) => ({
    ...{ ...sheet, hue },
    ...(sheet.view !== undefined && {
      picture: <Picture view={sheet.view} palette={paperPalette(hue)} context={context} />,
    }),
  }))
}

const isSigns = ({ cells }: DrawnSheet): boolean =>
  cells.every(({ lines, script, grid }) => lines.length === 0 && !script && !grid)

/** On the sheet too it is said which item it belongs to; a sign says a table's name and nothing else. */
const named = (sheet: DrawnSheet, item: string): DrawnSheet => ({
  ...sheet,
  title: `${item}: ${sheet.title}`,
  cells: sheet.cells.map((cell) =>
    sheet.kind === 'page' && cell.title !== '' ? { ...cell, title: `${cell.title} · ${item}` } : cell,
  ),
})

const wordsOf = ({ kind, cells, picture }: DrawnSheet, at: number): string =>
  picture === undefined ? JSON.stringify([kind, cells]) : String(at)

/**
 * What a whole evening prints. What several items would print alike, such as the signs of the tables, is printed once; the rest
 * says which item it is for.
 * @param items with the name of each
 */
export const eveningSheets = (
  items: readonly { readonly name: string; readonly sheets: readonly DrawnSheet[] }[],
): readonly DrawnSheet[] => {
  const all = items.flatMap(({ name, sheets }) => sheets.map((sheet) => ({ name, sheet })))
  const times = new Map<string, number>()
  for (const [at, { sheet }] of all.entries()) {
    const words = wordsOf(sheet, at)
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  const printed = new Set<string>()
  return all.flatMap(({ name, sheet }, at) => {
    const words = wordsOf(sheet, at)
    if (printed.has(words)) return []
    printed.add(words)
    return [items.length < 2 || (times.get(words) ?? 0) > 1 || isSigns(sheet) ? sheet : named(sheet, name)]
  })
}
