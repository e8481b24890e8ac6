import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { pickFile } from '../exchange/save-file'
import { useText } from '../i18n/language'
import { Button } from '../ui/button'
import { openFile } from '../workshop/files'
import type { House } from '../workshop/house'

/** *Åbn en fil*: something new beside what is there, or a sentence that says why not. */
export const OpenFile = ({ house, opened }: { readonly house: House; opened(): void }) => {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null)
  const read = async (file: File) => {
    const bytes = await pickFile(file).catch(() => null)
    const result = bytes ? await openFile(house, bytes) : { ok: false as const, fault: 'too-large' as const }
    if (result.ok) {
      const titles = result.workshops.map(({ title }) => title || text('workshop.untitled')).join(', ')
      setSaid({ good: true, text: text('open.done', { count: result.workshops.length, titles }) })
      opened()
    } else setSaid({ good: false, text: text(`open.${result.fault}`) })
  }
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        className="hidden-text"
        tabIndex={-1}
        aria-label={text('open.title')}
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file)
        }}
      />
      <div>
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => input.current?.click()}>
          {text('open.title')}
        </Button>
      </div>
      <p role="status" className={said && !said.good ? 'problem' : 'quiet'}>
        {said?.text}
      </p>
    </div>
  )
}
