import { useMemo, useRef, useState } from 'react'
import { useLanguage, useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { fileName } from '../../lib/plain-text'
import type { Reader } from '../../methods/contract'
import { itemName } from '../../methods/registry'
import type { Section } from '../../report/document'
import { onePageOf, ownFace } from '../../report/height'
import { Check, Choice, TextArea } from '../../ui/field'
import type { Session } from '../../workshop/evening/session'
import { headLine } from '../../workshop/files/front'
import { paperOf, sessionOf } from '../../workshop/files/papers'
import type { Item, Workshop } from '../../workshop/record/records'
import { PaperView } from './paper-view'
import { usePrintName } from './print-name'
import { useFace, useLetterheadChoice } from './use-letterhead'
import { WaysOut } from './ways-out'
import './summary.css'

interface Props {
  readonly workshop: Workshop
  readonly sessions: readonly (readonly [Item | null, Session])[]
  /** A whole evening: it begins with what came of it. */
  readonly front?: boolean
  /** Writes what stands over the documents; left out where nobody may. */
  writeIntro?(intro: string): void
}

/** What is handed out is asked about only where there is something to hand out. */
const readersOf = (sessions: readonly Session[]): readonly Reader[] =>
  sessions.some(({ method }) => method.documents.handout) ? ['case', 'ours', 'handout'] : ['case', 'ours']

type Length = 'whole' | 'short'

interface ChoicesProps extends Pick<Props, 'workshop' | 'sessions' | 'writeIntro'> {
  readonly reader: Reader
  setReader(reader: Reader): void
  readonly length: Length
  setLength(length: Length): void
  readonly sections: readonly Section[]
  readonly without: readonly string[]
  setWithout(without: readonly string[]): void
}

/** Who is to read it, how long it is, what is left out, and what is written over it. */
const Choices = ({ workshop, sessions, writeIntro, ...props }: ChoicesProps) => {
  const text = useText()
  const { reader, length, sections, without } = props
  return (
    <>
      <Choice<Reader>
        label={text('reader.label')}
        value={reader}
        onChange={props.setReader}
        options={readersOf(sessions.map(([, session]) => session)).map((value) => ({
          value,
          label: text(`reader.${value}`),
        }))}
      />
      <p className="hint">{text(`reader.${reader}.text`)}</p>
      <Choice<Length>
        label={text('summary.length')}
        value={length}
        onChange={props.setLength}
        options={(['whole', 'short'] as const).map((value) => ({ value, label: text(`summary.${value}`) }))}
      />
      {length === 'short' && <p className="hint">{text('summary.short.text')}</p>}
      {sections.length > 1 && (
        <fieldset>
          <legend className="label">{text('summary.with')}</legend>
          {sections.map(({ id, title }) => (
            <Check
              key={id}
              label={title}
              checked={!without.includes(id)}
              onChange={(on) => props.setWithout(on ? without.filter((one) => one !== id) : [...without, id])}
            />
          ))}
        </fieldset>
      )}
      {writeIntro && (
        <TextArea
          limit={limits.text}
          label={text('summary.intro')}
          hint={text('summary.intro.hint')}
          value={workshop.intro ?? ''}
          onChange={writeIntro}
        />
      )}
    </>
  )
}

/** The documents and the ways out of them. What is left out here is left out of every way out. */
export const Summary = ({ workshop, sessions, front = false, ...props }: Props) => {
  const text = useText()
  const language = useLanguage()
  const [reader, setReader] = useState<Reader>('case')
  const [length, setLength] = useState<Length>('whole')
  const [without, setWithout] = useState<readonly string[]>([])
  const article = useRef<HTMLDivElement>(null)
  const letterheads = useLetterheadChoice()
  // One page is one page here, in print and in the letterhead that is chosen.
  const face = useFace(length === 'short' ? letterheads.letterhead : null)
  const page = useMemo(() => onePageOf(face ? [ownFace, face] : [ownFace]), [face])
  const whole = paperOf(workshop, sessions, reader, text, { front, ...(length === 'short' && { short: page }) })
  const own = sessions.map(([, session]) => session)
  const paper = { ...whole, sections: whole.sections.filter(({ id }) => !without.includes(id)) }
  const only = sessions.length === 1 ? sessions[0] : undefined
  const item = only ? itemName({ title: only[0]?.title ?? '', method: only[1].manifest.id }, language) : ''
  const subject = paper.title.includes(item) ? paper.title : `${paper.title} ${item}`
  const short = length === 'short' ? [text('summary.short')] : []
  const name = fileName([subject, text(`reader.${reader}`), ...short].join(' '), 'samtalerum')
  usePrintName(name)
  return (
    <div className="summary">
      <div ref={article}>
        <PaperView paper={paper} sessionAt={(section) => sessionOf(section, own)} />
      </div>
      <aside className="stack summary-side" aria-label={text('summary.ways')}>
        <Choices
          {...{ workshop, sessions, reader, setReader, length, setLength, without, setWithout, ...props }}
          sections={whole.sections}
        />
        <WaysOut
          out={{ paper, name }}
          letterheads={letterheads}
          header={headLine(workshop, text)}
          article={article}
          isDrawn={(section) => sessionOf(section, own) !== null}
        />
      </aside>
    </div>
  )
}
