import { Copy, FileDown, Printer } from 'lucide-react'
import { useState } from 'react'
import { copyRich } from '../../exchange/clipboard'
import { saveFile } from '../../exchange/save-file'
import { useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import type { Reader } from '../../methods/contract'
import { toHtml } from '../../report/to-html'
import { toMarkdown } from '../../report/to-markdown'
import { toText } from '../../report/to-text'
import { Button } from '../../ui/button'
import { Check, Choice } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Session } from '../../workshop/evening/session'
import { paperOf } from '../../workshop/files/papers'
import type { Item, Workshop } from '../../workshop/record/records'
import { PaperView } from './paper-view'
import './summary.css'

interface Props {
  readonly workshop: Workshop
  readonly sessions: readonly (readonly [Item | null, Session])[]
}

/** The two documents and the ways out of them. What is left out here is left out of every way out. */
export const Summary = ({ workshop, sessions }: Props) => {
  const text = useText()
  const [reader, setReader] = useState<Reader>('case')
  const [without, setWithout] = useState<readonly string[]>([])
  const whole = paperOf(workshop, sessions, reader, text)
  const paper = { ...whole, sections: whole.sections.filter(({ title }) => !without.includes(title)) }
  const name = fileName(`${paper.title} ${text(`reader.${reader}`)}`, 'samtalerum')
  const copy = async () => {
    const copied = await copyRich(toHtml(paper), toText(paper))
    say(text(`copy.${copied}`))
  }
  return (
    <div className="summary">
      <PaperView
        paper={paper}
        sessionAt={(section) => {
          const title = paper.sections[section]?.title
          const found = sessions.find(([item, session]) =>
            [item?.title, session.manifest.card.da.name, session.manifest.card.en.name].includes(title),
          )
          return found?.[1] ?? null
        }}
      />
      <aside className="stack summary-side" aria-label={text('summary.ways')}>
        <Choice<Reader>
          label={text('reader.label')}
          value={reader}
          onChange={setReader}
          options={[
            { value: 'case', label: text('reader.case') },
            { value: 'ours', label: text('reader.ours') },
          ]}
        />
        <p className="hint">{text(`reader.${reader}.text`)}</p>
        {whole.sections.length > 1 && (
          <fieldset>
            <legend className="label">{text('summary.with')}</legend>
            {whole.sections.map(({ title }) => (
              <Check
                key={title}
                label={title}
                checked={!without.includes(title)}
                onChange={(on) => setWithout(on ? without.filter((one) => one !== title) : [...without, title])}
              />
            ))}
          </fieldset>
        )}
        <Button look="primary" icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
          {text('copy.word')}
        </Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {text('print.print')}
        </Button>
        <Button
          icon={<FileDown aria-hidden="true" />}
          onClick={() => void saveFile(`${name}.md`, toMarkdown(paper), 'text/markdown')}
        >
          {text('summary.markdown')}
        </Button>
      </aside>
    </div>
  )
}
