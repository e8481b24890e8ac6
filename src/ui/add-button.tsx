import type { ComponentProps } from 'react'
import { useText } from '../i18n/language'
import type { Room } from '../lib/limits'
import { Button } from './button'

/** Adds one more, until there is no room for it: then it says so. */
export const AddButton = ({ room, ...button }: ComponentProps<typeof Button> & { readonly room: Room }) => {
  const text = useText()
  const full = room.has >= room.most
  return (
    <>
      <Button {...button} disabled={full || button.disabled} />
      {full && (
        <span className="hint" role="status">
          {text('list.full', { most: room.most })}
        </span>
      )}
    </>
  )
}
