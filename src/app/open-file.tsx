import { FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { pickFile } from '../exchange/save-file'
import { useText } from '../i18n/language'
import { Button } from '../ui/button'
import { openFile } from '../workshop/files'
import { type House, house } from '../workshop/house'

/** *Åbn en fil*: something new beside what is there, or a sentence that says why not. */
export const OpenFile = ({ house: into, opened }: { readonly house: House; opened(): void }) => {
  const text = useText()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null)
  const read = async (file: File) => {
    const bytes = await pickFile(file).catch(() => null)
    const result = bytes ? await openFile(into, bytes) : { ok: false as const, fault: 'too-large' as const }
    if (result.ok && result.kind === 'hand-out') await navigate(`/t/${result.activity}`)
    else if (result.ok && result.kind === 'work') {
      setSaid({ good: true, text: text('open.gathered', { count: result.records }) })
      opened()
    } else if (result.ok) {
      const names = [...result.workshops.map(({ title }) => title || text('workshop.untitled')), ...result.decks]
      setSaid({ good: true, text: text('open.done', { count: names.length, titles: names.join(', ') }) })
      opened()
    } else setSaid({ good: false, text: text(`open.${result.fault}`) })
  }
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        hidden
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

/** *Saml ind* from the page of an item: the same door for files, opened where the tables are. */
export const GatherFile = () => {
  const [inside, setInside] = useState<House | null>(null)
  useEffect(() => {
    void house().then(setInside)
  }, [])
  return inside && <OpenFile house={inside} opened={() => undefined} />
}
