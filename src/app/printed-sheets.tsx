import type { ReactNode } from 'react'
import type { Sheet } from '../methods/contract'
import { paperPalette } from '../ui/palette'
import type { Session } from '../workshop/session'

/** A sheet with the picture of a poster drawn. */
export interface PrintedSheet extends Sheet {
  readonly picture?: ReactNode
}

/** All that an item has to print. */
export const sheetsOf = (session: Session): readonly PrintedSheet[] => {
  const context = session.context()
  const { Picture } = session.method.screens
  const palette = paperPalette(session.manifest.hue)
  return (session.method.extras?.paper?.(session.activity(), context) ?? []).map((sheet) =>
    sheet.view === undefined
      ? sheet
      : { ...sheet, picture: <Picture view={sheet.view} palette={palette} context={context} /> },
  )
}
