import { FileUp } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { pickFile } from '../../exchange/save-file'
import { type HouseText, useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { attempt, late } from '../../ui/deed'
import { say } from '../../ui/toast'
import { house } from '../../workshop/record/house'
import { keepLetterhead, type Letterhead, listLetterheads } from '../../workshop/record/letterheads'

/** Why a file cannot be a letterhead, or what it lacks that we have; both in a sentence, null where there is nothing to say. */
const lookAt = async (
  file: Uint8Array,
  text: HouseText,
): Promise<{ readonly fault: string | null; readonly note: string | null }> => {
  const { lettersOf } = await import('../../report/word/letterhead-check')
  const found = lettersOf(file)
  if (!found.ok) return { fault: text(`letterhead.${found.fault}`), note: null }
  const [one, other] = found.missing.map((number) => text('letterhead.heading', { number }))
  if (one === undefined) return { fault: null, note: null }
  const missing = other ? text('letterhead.and', { one, other }) : one
  return { fault: null, note: text('letterhead.headings', { missing }) }
}

/** The municipality's own letterheads, as they lie on this device. */
export const useLetterheads = (): { readonly all: readonly Letterhead[]; refresh(): Promise<void> } => {
  const [all, setAll] = useState<readonly Letterhead[]>([])
  const refresh = useCallback(async () => setAll(await listLetterheads(await house())), [])
  useEffect(() => {
    late(refresh())
  }, [refresh])
  return { all, refresh }
}

/** *Tilføj brevpapir*: kept if it fits; if it does not, it is said what it lacks. */
export const AddLetterhead = ({ added }: { added(): Promise<void> }) => {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (chosen: File) => {
    const file = await pickFile(chosen).catch(() => null)
    const { fault, note } = file ? await lookAt(file, text) : { fault: text('open.unread'), note: null }
    setProblem(fault)
    if (!file || fault !== null) return
    const name = chosen.name.replace(/\.\w+$/, '')
    await keepLetterhead(await house(), name, file)
    await added()
    say([text('letterhead.added', { name }), note].filter(Boolean).join(' '), note ? 20_000 : undefined)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) void attempt(() => add(file))
        }}
      />
      <Button small icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
        {text('letterhead.add')}
      </Button>
      <p role="status" className="problem small">
        {problem}
      </p>
    </>
  )
}
