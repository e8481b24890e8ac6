import { FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { pickFile } from '../../exchange/save-file'
import { useText } from '../../i18n/language'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { attempt, late } from '../../ui/deed'
import { Dialog } from '../../ui/dialog'
import { Progress } from '../../ui/progress'
import { goOnInNewer } from '../../workshop/files/editions'
import { type Opened, openFile } from '../../workshop/files/files'
import { type House, house } from '../../workshop/record/house'
import { paths } from './paths'

type KnownEdition = Extract<Opened, { kind: 'edition' }> & { readonly bytes: Uint8Array }

interface EditionsProps {
  readonly edition: KnownEdition
  goOn(): Promise<void>
  beside(): Promise<void>
  close(): void
}

/** The file is an edition of something that is here already: somebody chooses, and until then nothing is changed. */
const Editions = ({ edition: { kinship }, goOn, beside, close }: EditionsProps) => {
  const text = useText()
  const newer = kinship === 'newer'
  return (
    <Dialog
      title={newer ? text('open.newer') : text(`open.${kinship}`)}
      close={text('close')}
      onClose={close}
      actions={
        <>
          <Button onClick={() => beside()}>{text('open.beside')}</Button>
          {newer && (
            <Button look="primary" onClick={() => goOn()}>
              {text('open.newer.yes')}
            </Button>
          )}
        </>
      }
    >
      {newer && <p>{text('open.newer.text')}</p>}
    </Dialog>
  )
}

/** *Åbn en fil*: something new beside what is there, or a sentence that says why not. */
export const OpenFile = ({ house: into, opened }: { readonly house: House; opened(): void }) => {
  const text = useText()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null)
  const [edition, setEdition] = useState<KnownEdition | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const read = async (file: File) => {
    const bytes = await pickFile(file).catch(() => null)
    if (bytes) await tell(await openFile(into, bytes, false, setShare).finally(() => setShare(null)), bytes)
    else setSaid({ good: false, text: text('open.unread') })
  }
  const tell = async (result: Opened, bytes: Uint8Array | null, said: 'done' | 'went-on' = 'done') => {
    setEdition(null)
    if (result.ok) void askToKeep()
    if (result.ok && result.kind === 'hand-out') await navigate(paths.tablet(result.activity))
    else if (result.ok && result.kind === 'work') {
      const gathered = text('open.gathered', { count: result.records })
      setSaid({ good: true, text: result.over ? `${gathered} ${text('open.gathered.over')}` : gathered })
      opened()
    } else if (result.ok && result.kind === 'edition') {
      setSaid(null)
      setEdition({ ...result, bytes: bytes ?? new Uint8Array() })
    } else if (result.ok) {
      const names = [...result.workshops.map(({ title }) => title || text('workshop.untitled')), ...result.decks]
      const titles = names.join(', ')
      setSaid({
        good: true,
        text: [
          result.apart ? text('open.apart', { titles }) : text(`open.${said}`, { count: names.length, titles }),
          ...(result.aside > 0 ? [text('open.aside', { count: result.aside })] : []),
        ].join(' '),
      })
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
          if (file) void attempt(() => read(file))
        }}
      />
      <div>
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => input.current?.click()}>
          {text('open.title')}
        </Button>
      </div>
      {edition && (
        <Editions
          edition={edition}
          goOn={async () => tell(await goOnInNewer(into, edition.life, edition.bytes), edition.bytes, 'went-on')}
          beside={async () => tell(await openFile(into, edition.bytes, true), edition.bytes)}
          close={() => setEdition(null)}
        />
      )}
      <Progress label={text('open.reading')} share={share} />
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
    late(house().then(setInside))
  }, [])
  return inside && <OpenFile house={inside} opened={() => undefined} />
}
