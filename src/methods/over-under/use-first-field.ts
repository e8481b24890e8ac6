import { useEffect, useRef } from 'react'

/** A dialog to write in opens with the pen on the paper: the first field has the focus once the dialog is shown. */
export const useFirstField = () => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  return place
}
