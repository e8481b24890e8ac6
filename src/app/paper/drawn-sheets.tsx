import type { ReactNode } from 'react'
import type { Sheet } from '../../methods/contract'
import { paperPalette } from '../../ui/palette'
import type { Session } from '../../workshop/evening/session'
import { toldOf } from '../../workshop/evening/told'

/** A sheet with its picture drawn, where it has one. */
export type DrawnSheet = Sheet & { readonly picture?: ReactNode }

/** What an item prints, its posters drawn by its own method in the colours of paper. */
export const drawnSheets = (session: Session): readonly DrawnSheet[] => {
  const { method, manifest } = session
  const { Picture } = method.screens
  const context = session.context()
  return (method.extras?.paper?.(toldOf(session.activity()), context) ?? []).map((sheet: Sheet) =>
    sheet.view === undefined
      ? sheet
      : { ...sheet, picture: <Picture view={sheet.view} palette={paperPalette(manifest.hue)} context={context} /> },
  )
}
