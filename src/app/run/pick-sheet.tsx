import { useRef, useState } from 'react'
import { pickFile } from '../../exchange/save-file'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { type CountSheet, readSheet } from '../../workshop/files/second-count'

interface Props {
  readonly label: string
  readonly primary?: boolean
  /** False where the sheet is not wanted here: then that is said, and nothing has changed. */
  take(sheet: CountSheet): boolean
}

/** Opens a counting sheet from a file, or says that it is none. */
export const PickSheet = ({ label, primary = false, take }: Props) => {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const open = async (file: File) => {
    const sheet = await pickFile(file).then(readSheet, () => null)
    setWrong(sheet === null || !take(sheet))
  }
  return (
    <>
      <Button look={primary ? 'primary' : 'normal'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) late(open(file))
          target.value = ''
        }}
      />
      {wrong && (
        <p className="notice" role="alert">
          {text('second.wrong-file')}
        </p>
      )}
    </>
  )
}
