import { Copy, FileDown, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { copyRich } from '../../exchange/clipboard'
import { saveFile } from '../../exchange/save-file'
import { useLanguage, useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import type { Reader } from '../../methods/contract'
import { toHtml } from '../../report/to-html'
import { toMarkdown } from '../../report/to-markdown'
import { toText } from '../../report/to-text'
import { Button } from '../../ui/button'
import { Check, Choice } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Session } from '../../workshop/evening/session'
import { paperOf, sessionOf } from '../../workshop/files/papers'
import type { Item, Workshop } from '../../workshop/record/records'
import { PaperView } from './paper-view'
import './summary.css'
import { itemName } from '../../methods/registry'

interface Props {
  readonly workshop: Workshop
  readonly sessions: readonly (readonly [Item | null, Session])[]
}

/** What is handed out is asked about only where there is something to hand out. */
const readersOf = (sessions: readonly Session[]): readonly Reader[] =>
  sessions.some(({ method }) => method.documents.handout) ? ['case', 'ours', 'handout'] : ['case', 'ours']

/** What the browser calls the file when it prints to one. */
const usePrintName = (name: string): void => {
  useEffect(() => {
    let before = document.title
    const begin = () => {
      before = document.title
      document.title = name
    }
    const end = () => {
      document.title = before
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [name])
}

/** The documents and the ways out of them. What is left out here is left out of every way out. */
export const Summary = ({ workshop, sessions }: Props) => {
  const text = useText()
  const language = useLanguage()
  const [reader, setReader] = useState<Reader>('case')
  const [without, setWithout] = useState<readonly string[]>([])
  const readers = readersOf(sessions.map(([, session]) => session))
  const whole = paperOf(workshop, sessions, reader, text)
  const own = sessions.map(([, session]) => session)
  const paper = { ...whole, sections: whole.sections.filter(({ id }) => !without.includes(id)) }
  const only = sessions.length === 1 ? sessions[0] : undefined
  const item = only ? itemName({ title: only[0]?.title ?? '', method: only[1].manifest.id }, language) : ''
  const subject = paper.title.includes(item) ? paper.title : `${paper.title} ${item}`
  const name = fileName(`${subject} ${text(`reader.${reader}`)}`, 'samtalerum')
  usePrintName(name)
  const copy = async () => {
    const copied = await copyRich(toHtml(paper), toText(paper))
    say(text(`copy.${copied}`))
  }
  return (
    <div className="summary">
      <PaperView paper={paper} sessionAt={(section) => sessionOf(section, own)} />
      <aside className="stack summary-side" aria-label={text('summary.ways')}>
        <Choice<Reader>
          label={text('reader.label')}
          value={reader}
          onChange={setReader}
          options={readers.map((value) => ({ value, label: text(`reader.${value}`) }))}
        />
        <p className="hint">{text(`reader.${reader}.text`)}</p>
        {whole.sections.length > 1 && (
          <fieldset>
            <legend className="label">{text('summary.with')}</legend>
            {whole.sections.map(({ id, title }) => (
              <Check
                key={id}
                label={title}
                checked={!without.includes(id)}
                onChange={(on) => setWithout(on ? without.filter((one) => one !== id) : [...without, id])}
              />
            ))}
          </fieldset>
        )}
        <Button look="primary" icon={<Copy aria-hidden="true" />} onClick={() => copy()}>
          {text('copy.word')}
        </Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {text('print.print')}
        </Button>
        <Button
          icon={<FileDown aria-hidden="true" />}
          onClick={() => saveFile(`${name}.md`, toMarkdown(paper), 'text/markdown')}
        >
          {text('summary.markdown')}
        </Button>
      </aside>
    </div>
  )
}
