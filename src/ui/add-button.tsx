import { type ComponentProps, useEffect, useRef } from 'react'
import { useText } from '../i18n/language'
import type { Room } from '../lib/limits'
import { Button } from './button'

type Field = HTMLInputElement | HTMLTextAreaElement

const fields = (): readonly Field[] => [
  ...document.querySelectorAll<Field>('input:is([type=text], [type=search], [type=date]), textarea'),
]

/** Who has added one more writes in it: the pen lies in the first empty field that was not there before. */
const usePen = (has: number) => {
  const before = useRef<{ readonly key: Element; readonly known: ReadonlySet<Field> } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: there is something to write in when there is one more
  useEffect(() => {
    const pressed = before.current
    before.current = null
    const isStill = [pressed?.key, document.body].includes(document.activeElement ?? document.body)
    if (pressed && isStill)
      fields()
        .find((field) => !pressed.known.has(field) && field.value === '' && !field.disabled)
        ?.focus()
  }, [has])
  return (key: Element) => {
    before.current = { key, known: new Set(fields()) }
  }
}

/** Adds one more, until there is no room for it: then it says so. */
export const AddButton = ({ room, onClick, ...button }: ComponentProps<typeof Button> & { readonly room: Room }) => {
  const text = useText()
  const full = room.has >= room.most
  const take = usePen(room.has)
  return (
    <>
      <Button
        {...button}
        disabled={full || button.disabled}
        onClick={(event) => {
          take(event.currentTarget)
          return onClick?.(event)
        }}
      />
      {full && (
        <span className="hint" role="status">
          {text('list.full', { most: room.most })}
        </span>
      )}
    </>
  )
}
