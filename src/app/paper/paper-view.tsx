import { useLanguage } from '../../i18n/language'
import type { Block } from '../../methods/contract'
import { findManifest } from '../../methods/registry'
import type { Paper } from '../../report/document'
import { paperPalette } from '../../ui/palette'
import type { Session } from '../../workshop/evening/session'

const BlockView = ({ block, session }: { readonly block: Block; readonly session: Session | null }) => {
  useLanguage()
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div className="scroll-x">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'picture': {
      if (!session) return <p>{block.label}</p>
      const { Picture } = session.method.screens
      const { id } = session.manifest
      return (
        <figure>
          <Picture view={block.view} palette={paperPalette(findManifest(id)?.hue ?? 250)} context={session.context()} />
        </figure>
      )
    }
  }
}

interface Props {
  readonly paper: Paper
  /** The session whose pictures a section may hold, by the section's place; null where there is none. */
  sessionAt(section: number): Session | null
}

/** The document, reading like what it becomes. The same for the screen and for print. */
export const PaperView = ({ paper, sessionAt }: Props) => (
  <article className="paper-document">
    {paper.mark && <p className="paper-mark">{paper.mark}</p>}
    <h1>{paper.title}</h1>
    {paper.meta.map((line) => (
      <p key={line} className="quiet">
        {line}
      </p>
    ))}
    {paper.sections.map((section, at) => (
      <section key={`${at} ${section.title}`}>
        <h2>{section.title}</h2>
        {section.blocks.map((block, index) => (
          <BlockView key={index} block={block} session={sessionAt(at)} />
        ))}
      </section>
    ))}
    <footer>{paper.foot}</footer>
  </article>
)
