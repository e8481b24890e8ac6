import type { ReactNode } from 'react'
import { useText } from '../../i18n/language'
import { softened } from '../../lib/hyphens'
import type { SheetCell } from '../../methods/contract'
import { paperPalette } from '../../ui/palette'
import { QrCode } from '../../ui/qr-code'
import type { DrawnSheet } from './drawn-sheets'
import { backOf, type CardSize, type Cards, isDouble, type Page, packSize, pagesOf, papersOf } from './paper-layout'
import { Sign } from './paper-sign'
import './paper-code.css'
import './two-cards.css'

/** The first answer lies above the line as a dot, the second below it as an open square: told apart without colour. */
const Shape = ({ place, of }: { readonly place: number; readonly of: number }) => (
  <svg className="cell-shape" viewBox="0 0 60 60" aria-hidden="true" focusable="false">
    {of === 2 && <path d="M2 30h56" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />}
    {place === 0 && <circle cx="30" cy={of === 2 ? 15 : 30} r="11" fill="currentColor" />}
    {place === 1 && (
      <rect x="20" y={of === 2 ? 36 : 20} width="20" height="20" fill="none" stroke="currentColor" strokeWidth="3" />
    )}
    {place > 1 && <path d="M30 18 42 42H18Z" fill="none" stroke="currentColor" strokeWidth="3" />}
  </svg>
)

/** A long word in a narrow cell has a hyphen where it is broken. */
const soft = (text = ''): string => text.replace(/\p{L}{12,}/gu, softened)

/** A grid; its cells are read, or empty and filled in by hand. */
const Grid = ({ head, rows }: NonNullable<SheetCell['table']>) => (
  <table className="cell-grid">
    <thead>
      <tr>
        {head.map((name) =>
          name.trim() === '' ? (
            <td key={name} />
          ) : (
            <th key={name} scope="col">
              {soft(name)}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name = '', ...cells], index) => (
        <tr key={index}>
          {name.trim() === '' ? <td>{name}</td> : <th scope="row">{soft(name)}</th>}
          {head.slice(1).map((column, at) => (
            <td key={column}>{soft(cells[at])}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** An address to be read off the paper by a telephone, and by a person under it. */
const Code = ({ address }: { readonly address: string }) => (
  <div className="cell-code">
    <QrCode text={address} label={address} />
    <p>{address}</p>
  </div>
)

/** The margin is as wide as what stands in it; where nothing does, there is none. */
const Script = ({ script }: Required<Pick<SheetCell, 'script'>>) => {
  const longest = Math.max(...script.map(({ by }) => by.length))
  return (
    <div className="cell-script" data-bare={longest === 0 || undefined} style={{ '--by': longest } as object}>
      {script.map(({ by, text, cue, apart }, index) => (
        <div key={index} data-apart={apart}>
          {longest > 0 && <strong>{by}</strong>}
          <p>
            {cue && <small>{cue}</small>}
            {text}
          </p>
        </div>
      ))}
    </div>
  )
}

interface CellProps {
  readonly cell: SheetCell
  readonly size: CardSize | null
  readonly shape?: readonly [number, number]
}

const Cell = ({ cell, size, shape }: CellProps) => (
  <div className="cell" data-size={size ?? undefined}>
    {shape && <Shape place={shape[0]} of={shape[1]} />}
    {cell.title && (
      <p className="cell-title" data-long={cell.title.length > 40 || undefined}>
        {cell.title}
      </p>
    )}
    {cell.grid && <Grid head={cell.grid.head} rows={cell.grid.rows.map((name) => [name])} />}
    {/* Nothing that takes room is left after a table: it would be a page of its own. */}
    {cell.lines.length > 0 && (
      <div className="cell-lines">
        {cell.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    )}
    {cell.script && <Script script={cell.script} />}
    {cell.blanks && (
      <div className="cell-blanks" aria-hidden="true">
        {Array.from({ length: cell.blanks }, (_, index) => (
          <span key={index} />
        ))}
      </div>
    )}
    {cell.foot && <p className="cell-foot">{cell.foot}</p>}
    {cell.code && <Code address={cell.code} />}
  </div>
)

/** Where to cut: at the edges and in the middle, where the corners of four cards meet. */
const CutMarks = () => (
  <svg className="cut-marks" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
    <path
      d="M105 4v8M105 285v8M4 148.5h8M198 148.5h8M105 144.5v8M101 148.5h8"
      stroke="currentColor"
      strokeWidth="0.25"
      fill="none"
    />
  </svg>
)

/** Where two cards of A6 lie on A4, on their sides, in mm; how far their colour runs beyond them; and the band at their head. */
const lying = { left: 31, tops: [40.5, 151.5], width: 148, height: 105, bleed: 3, band: 5 }

/** Outside the colour, in line with each edge of each card. */
const bleedMarks = [
  ...[lying.left, lying.left + lying.width].map((x) => `M${x} 31.5v5M${x} 260.5v5`),
  ...lying.tops.flatMap((top) => [top, top + lying.height]).map((y) => `M22 ${y}h5M183 ${y}h5`),
].join('')

interface GroundProps {
  readonly cards: number
  readonly hue: number | undefined
  readonly back: true | undefined
}

/** What two cards are printed on: the colour of their method, which runs beyond them, and where to cut. */
const Ground = ({ cards, hue, back }: GroundProps) => {
  const { soft, strong } = paperPalette(hue)
  const { left, tops, width, height, bleed, band } = lying
  const [from, wide, strip] = [left - bleed, width + 2 * bleed, band + bleed]
  return (
    <svg className="cut-marks" viewBox="0 0 210 270" aria-hidden="true" focusable="false">
      {tops.slice(0, cards).map((top) => (
        <g key={top}>
          <rect x={from} y={top - bleed} width={wide} height={height + 2 * bleed} fill={soft} />
          <rect
            x={back ? from : from + wide - strip}
            y={top - bleed}
            width={strip}
            height={height + 2 * bleed}
            fill={strong}
          />
        </g>
      ))}
      <path d={bleedMarks} stroke="currentColor" strokeWidth="0.25" fill="none" />
    </svg>
  )
}

/** A picture as large as the paper lets it be, under its title; and its table, which runs on where it is long. */
const Poster = ({ cell, picture }: { readonly cell: SheetCell; readonly picture: ReactNode }) => (
  <figure className="poster">
    <figcaption>{cell.title}</figcaption>
    {picture}
    {cell.table && <Grid {...cell.table} />}
  </figure>
)

interface PageProps {
  readonly page: Page
  readonly sheet: DrawnSheet
  /** What the answer cards say, in order; empty for other sheets. */
  readonly answers: readonly string[]
}

/** What does not fit on one page is drawn as one long one: here it says how many come out of the printer. */
const RunsOver = ({ papers }: { readonly papers: number }) => {
  const text = useText()
  return papers > 1 && <p className="small quiet sheet-over">{text('print.runs-over', { count: papers })}</p>
}

const PageOfPaper = ({ page: { kind, cells, back }, sheet, answers }: PageProps) => (
  <div className="sheet-frame" data-back={back}>
    <div className="sheet" data-kind={kind}>
      {kind === 'two' && <Ground cards={cells.length} hue={sheet.hue} back={back} />}
      {cells.map((cell, index) =>
        kind === 'poster' ? (
          <Poster key={index} cell={cell} picture={sheet.picture} />
        ) : kind === 'sign' ? (
          <Sign key={index} name={cell.title} />
        ) : (
          <Cell
            key={index}
            cell={cell}
            size={
              kind === 'four' || kind === 'two' ? packSize(back ? sheet.cells.map(backOf) : sheet.cells, cell) : null
            }
            {...(answers.length > 0 && { shape: [answers.indexOf(cell.title), answers.length] as const })}
          />
        ),
      )}
      {kind === 'four' && <CutMarks />}
    </div>
    <RunsOver papers={papersOf({ kind, cells })} />
  </div>
)

/** A page that the house draws itself: always one. */
const WholePage = ({ children }: { readonly children: ReactNode }) => (
  <div className="paper-group">
    <div className="sheet-frame">
      <div className="sheet" data-kind="one">
        {children}
      </div>
    </div>
  </div>
)

/** One kind of sheet as it comes out of the printer. */
export const PaperSheet = ({ sheet, cards }: { readonly sheet: DrawnSheet; readonly cards?: Cards }) => {
  if (sheet.body !== undefined) return <WholePage>{sheet.body}</WholePage>
  const answers = sheet.kind === 'answer-cards' ? [...new Set(sheet.cells.map(({ title }) => title))] : []
  return (
    <div className="paper-group" data-kind={sheet.kind} data-double={isDouble(sheet) || undefined}>
      {pagesOf(sheet, cards).map((page, index) => (
        <PageOfPaper key={index} page={page} sheet={sheet} answers={answers} />
      ))}
    </div>
  )
}
