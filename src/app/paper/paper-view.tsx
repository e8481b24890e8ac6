import type { CSSProperties } from 'react'
import { useLanguage } from '../../i18n/language'
import type { PlainBlock } from '../../methods/contract'
import { findManifest } from '../../methods/registry'
import { columnsOf, isCramped, mayBreak } from '../../report/columns'
import { cleanPaper, type Paper, type Section } from '../../report/document'
import { paperPalette } from '../../ui/palette'
import { ScrollX } from '../../ui/scroll-x'
import type { Session } from '../../workshop/evening/session'

const Items = ({ items }: { readonly items: readonly string[] }) =>
  items.map((item, index) => <li key={index}>{item}</li>)

type TableProps = Pick<Extract<PlainBlock, { kind: 'table' }>, 'head' | 'rows'>

/** A4 between the margins of a document, and the room beside the text of a cell, in twips. */
const [printed, beside] = [9865, 210]

/** On paper, which does not scroll, each column has its share of the page. */
const drawnColumns = ({ head, rows }: TableProps) => {
  const found = columnsOf([head, ...rows], printed, beside)
  return {
    cramped: isCramped(found, 'print'),
    shares: found.widths.map((width) => ({ '--share': `${((100 * width) / printed).toFixed(2)}%` }) as CSSProperties),
  }
}

const TableView = ({ head, rows }: TableProps) => {
  const { cramped, shares } = drawnColumns({ head, rows })
  return (
    <ScrollX label={head.filter((cell) => cell !== '').join(', ')}>
      <table data-cramped={cramped || undefined}>
        <colgroup>
          {shares.map((share, index) => (
            <col key={index} style={share} />
          ))}
        </colgroup>
        {head.some((cell) => cell !== '') && (
          <thead>
            <tr>
              {head.map((cell, index) =>
                cell === '' ? (
                  <td key={index} />
                ) : (
                  <th key={index} scope="col" data-breaks={mayBreak(cell) || undefined}>
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} data-breaks={mayBreak(cell) || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

const PictureView = ({ view, session }: { readonly view: unknown; readonly session: Session }) => {
  const { Picture } = session.method.screens
  const hue = findManifest(session.manifest.id)?.hue
  return (
    <figure>
      <Picture view={view} palette={paperPalette(hue)} context={session.context()} />
    </figure>
  )
}

const BlockView = ({ block, session }: { readonly block: PlainBlock; readonly session: Session | null }) => {
  useLanguage()
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          <Items items={block.items} />
        </ol>
      )
    case 'definitions':
      return (
        <dl>
          {block.rows.map(([term, said], index) => (
            <div key={index}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableView {...block} />
    case 'signatures':
      return (
        <div className="paper-signatures">
          {block.roles.map((role, index) => (
            <p key={index}>{role}</p>
          ))}
        </div>
      )
    case 'page-break':
      return <hr className="paper-break" />
    case 'picture':
      return session ? <PictureView view={block.view} session={session} /> : <p>{block.label}</p>
  }
}

interface Props {
  readonly paper: Paper
  /** The session whose pictures a section may hold; null where there is none. */
  sessionAt(section: Section): Session | null
}

/** The document, reading like what it becomes. The same for the screen and for print. */
export const PaperView = ({ paper: given, sessionAt }: Props) => {
  const paper = cleanPaper(given)
  return (
    <article className="paper-document">
      {paper.mark && <p className="paper-mark">{paper.mark}</p>}
      <h1>{paper.title}</h1>
      {paper.meta.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {paper.sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.blocks.map((block, index) => (
            <BlockView key={index} block={block} session={sessionAt(section)} />
          ))}
        </section>
      ))}
      <footer>{paper.foot}</footer>
    </article>
  )
}
