import { Copy, FileText, Printer } from 'lucide-react'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useText } from '../../i18n/language'
import { cleanPaper, type Section } from '../../report/document'
import { tablesIn } from '../../report/tables'
import { Button } from '../../ui/button'
import { AddLetterhead } from '../frame/letterheads'
import { type Takable, type Taken, takableIn, takePictures } from './drawn-pictures'
import {
  copyForWord,
  copyHtml,
  giveDots,
  giveDrawing,
  giveJson,
  giveMarkdown,
  giveTable,
  giveWord,
  type Outgoing,
} from './exports'
import type { LetterheadChoice } from './use-letterhead'

interface Props {
  readonly out: Outgoing
  readonly letterheads: LetterheadChoice
  /** At the head of every page of the Word file. */
  readonly header: string
  /** Where the document stands on the page. */
  readonly article: RefObject<HTMLElement | null>
  /** Whether the pictures of a section are drawn. */
  isDrawn(section: Section): boolean
}

/** What can be taken out of the document as it stands on the page: a photo comes when it has been read. */
const useTakable = (article: RefObject<HTMLElement | null>): readonly Takable[] => {
  const [takable, setTakable] = useState<readonly Takable[]>([])
  useEffect(() => {
    const { current: here } = article
    if (!here) return
    const look = () =>
      setTakable((known) => {
        const found = takableIn(here)
        return String(found) === String(known) ? known : found
      })
    look()
    const observer = new MutationObserver(look)
    observer.observe(here, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [article])
  return takable
}

interface OtherProps extends Pick<Props, 'out' | 'article'> {
  take(): Promise<readonly (Taken | null)[]>
}

const OtherFormats = ({ out, article, take }: OtherProps) => {
  const text = useText()
  const tables = useMemo(() => tablesIn(cleanPaper(out.paper, true).sections), [out.paper])
  const pictures = useTakable(article)
  const drawn = async (at: number, give: typeof giveDots) => {
    const taken = (await take())[at]
    if (taken) await give(out, taken, at + 1)
  }
  const button = (at: number, key: 'svg' | 'png' | 'jpg', give: typeof giveDots) => (
    <Button small onClick={() => drawn(at, give)}>
      {text(`summary.${key}`, { number: at + 1 })}
    </Button>
  )
  return (
    <details>
      <summary>{text('summary.more')}</summary>
      <div className="stack summary-formats">
        <Button small onClick={() => giveMarkdown(out)}>
          {text('summary.markdown')}
        </Button>
        <Button small onClick={() => copyHtml(out)}>
          {text('summary.html')}
        </Button>
        <Button small onClick={() => giveJson(out)}>
          {text('summary.json')}
        </Button>
        {tables.map(({ title }, at) => (
          <Button key={at} small onClick={() => giveTable(out, at)}>
            {text('summary.csv', { title })}
          </Button>
        ))}
        {pictures.map((kind, at) =>
          kind === 'drawing' ? (
            <div key={at} className="row">
              {button(at, 'svg', giveDrawing)}
              {button(at, 'png', giveDots)}
            </div>
          ) : (
            kind === 'photo' && <div key={at}>{button(at, 'jpg', giveDots)}</div>
          ),
        )}
      </div>
    </details>
  )
}

/** Every way out of a document: into Word, to the clipboard, to paper, and the rest behind a heading. */
export const WaysOut = ({ out, letterheads, header, article, isDrawn }: Props) => {
  const text = useText()
  const { all, letterhead, choose, refresh } = letterheads
  const take = async (): Promise<readonly (Taken | null)[]> =>
    article.current ? takePictures(article.current, out.paper, isDrawn) : []
  return (
    <>
      <Button
        look="primary"
        icon={<FileText aria-hidden="true" />}
        onClick={async () =>
          giveWord(
            out,
            header,
            (await take()).filter((one) => one !== null),
            letterhead,
          )
        }
      >
        {text('summary.word')}
      </Button>
      {all.length > 0 && (
        <label className="field">
          <span className="label">{text('letterhead.label')}</span>
          <select className="input" value={letterhead?.key ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{text('letterhead.none')}</option>
            {all.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button icon={<Copy aria-hidden="true" />} onClick={() => copyForWord(out)}>
        {text('copy.word')}
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        {text('print.print')}
      </Button>
      <OtherFormats out={out} article={article} take={take} />
      {all.length === 0 && (
        <details>
          <summary>{text('letterhead.title')}</summary>
          <div className="stack">
            <p className="hint">{text('letterhead.text', { place: '{{indhold}}' })}</p>
            <AddLetterhead added={refresh} />
          </div>
        </details>
      )}
    </>
  )
}
