import { Trash2 } from 'lucide-react'
import type { Limit } from '../../lib/limits'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import './written-row.css'

interface RemoveProps {
  /** What is removed: read aloud, for who does not see which row the key stands in. */
  readonly name: string
  readonly act: () => void
  readonly small?: boolean
}

/** A key with a bin on it. */
export const Remove = ({ name, act, small = false }: RemoveProps) => (
  <Button look="plain" small={small} aria-label={name} icon={<Trash2 aria-hidden="true" />} onClick={act} />
)

interface Props {
  readonly label: string
  /** The label is read aloud, not shown. */
  readonly quietLabel?: boolean
  /** More than a line. */
  readonly area?: boolean
  readonly limit: Limit
  readonly text: string
  reword(text: string): void
  /** What the key that removes it is called. */
  readonly removeName: string
  remove(): void
  readonly small?: boolean
}

/** Something written: reworded where it stands, and removed with the key beside it. */
export const WrittenRow = ({ area, text, reword, removeName, remove, small, ...field }: Props) => {
  const Field = area ? TextArea : TextField
  return (
    <>
      <Field {...field} value={text} onChange={reword} />
      <Remove name={removeName} act={remove} {...(small ? { small } : {})} />
    </>
  )
}
