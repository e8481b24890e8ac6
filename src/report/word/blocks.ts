import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PlainBlock } from '../../methods/contract'
import { columnsOf, isCramped } from '../columns'
import { bulletList, numberList } from './looks'

/** A picture as it is put into a file. */
export interface Drawn {
  /** Sharp at any size; null where there is only the raster, as of a photo. */
  readonly svg: string | null
  readonly raster: Uint8Array
  readonly type: 'png' | 'jpg'
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}
/** Pictures by the `view` of their block. */
export type Pictures = ReadonlyMap<unknown, Drawn>

/** What the text must fit, in twips. */
export interface Fit {
  readonly width: number
  readonly height: number
  /** Added after a paragraph, where its style has none; null where it has. */
  readonly space: number | null
}

type Piece = Paragraph | Table
interface RunLook {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}
interface ParagraphLook {
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
  readonly keepNext?: boolean
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number }
  readonly spacing?: { readonly before?: number; readonly after?: number }
}

/** Hebrew, Arabic and their neighbours, where they come first. */
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

const runs = (text: string, look: RunLook): TextRun[] => {
  const turned = rightToLeft.test(text)
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line.replace(/\t/g, ' '),
        ...look,
        ...(at > 0 && { break: 1 }),
        ...(turned && { rightToLeft: true }),
      }),
  )
}

export const paragraph = (text: string, look: ParagraphLook = {}, run: RunLook = {}): Paragraph =>
  new Paragraph({ ...look, ...(rightToLeft.test(text) && { bidirectional: true }), children: runs(text, run) })

const spaced = ({ space }: Fit) => (space === null ? {} : { spacing: { after: space } })

/** @param leads whether it stays with what follows */
const paragraphs = (text: string, fit: Fit, leads: boolean): readonly Paragraph[] => {
  const parts = text.split(/\n{2,}/)
  return parts.map((part, at) =>
    paragraph(part, { ...spaced(fit), ...(leads && at === parts.length - 1 && { keepNext: true }) }),
  )
}

/** The room beside the text of a cell, in twips: its margins and its border. */
const beside = 230

const line = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' }
const borders = {
  ...{ top: line, bottom: line, left: line, right: line },
  ...{ insideHorizontal: line, insideVertical: line },
}

/** Whether a row is kept on one page. One that is higher than a page would lose what does not fit, in LibreOffice. */
const isShort = (row: readonly string[]): boolean =>
  row.every((text) => text.length < 600 && text.split('\n').length < 20)

const table = (head: readonly string[], rows: readonly (readonly string[])[], { width }: Fit): readonly Piece[] => {
  const found = columnsOf([head, ...rows], width, beside)
  const columns = found.widths
  // Where words would be broken, the type is smaller: on a narrow letterhead smaller still.
  const size = found.letter < 85 ? { size: 16 } : isCramped(found, 'word') ? { size: 18 } : {}
  const cells = (row: readonly string[], top: boolean) =>
    row.map(
      (text, at) =>
        new TableCell({
          width: { size: columns[at] ?? 0, type: WidthType.DXA },
          ...(top && { shading: { fill: 'EEEEEE' } }),
          children: [paragraph(text, { spacing: { after: 0 } }, { ...size, ...(top && { bold: true }) })],
        }),
    )
  const top = head.some((cell) => cell !== '')
    ? [new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) })]
    : []
  const body = rows.map((row) => new TableRow({ cantSplit: isShort(row), children: cells(row, false) }))
  if (top.length + body.length === 0) return []
  const drawn = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [...top, ...body],
  })
  // Without a paragraph between them, Word makes one table of two.
  return [drawn, paragraph('', { spacing: { after: 60 } })]
}

/** As wide as the text, and no higher than half a page. */
const fitted = ({ width, height }: Drawn, fit: Fit): { readonly width: number; readonly height: number } => {
  // A pixel is 15 twips.
  const scale = Math.min(fit.width / 15 / width, Math.min(460, (fit.height / 15) * 0.8) / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const picture = (label: string, drawn: Drawn | undefined, fit: Fit): Paragraph => {
  if (!drawn) return paragraph(label, spaced(fit), { italics: true })
  const shared = {
    transformation: fitted(drawn, fit),
    altText: { name: label.slice(0, 100), title: '', description: label },
  }
  const { svg, raster, type } = drawn
  const image =
    svg === null
      ? new ImageRun({ type, data: raster, ...shared })
      : new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          fallback: { type, data: raster },
          ...shared,
        })
  // Where the style of a text says how high a line is, it would cut the picture down to it.
  const spacing = { line: 240, lineRule: LineRuleType.AUTO, ...spaced(fit).spacing }
  return new Paragraph({ spacing, children: [image] })
}

const definition = ([term, said]: readonly [string, string], fit: Fit): readonly Paragraph[] => [
  ...(term === '' ? [] : [paragraph(term, { keepNext: said !== '', spacing: { after: 0 } }, { bold: true })]),
  ...(said === '' ? [] : paragraphs(said, fit, false)),
]

const signature = (role: string): Paragraph =>
  new Paragraph({
    spacing: { before: 700 },
    keepLines: true,
    indent: { right: 4500 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '1D2430', space: 4 } },
    children: runs(role, {}),
  })

/** What a text of one line belongs to: it never stands alone at the foot of a page, nor the day of a list at the head of one. */
const leadsTo = (next: PlainBlock | undefined): boolean =>
  next !== undefined && ['list', 'numbered', 'definitions', 'table', 'picture'].includes(next.kind)

/** Blocks as Word has them. Each list counts for itself. */
export const createBlocks = (pictures: Pictures, fit: Fit) => {
  let lists = 0
  const list = (items: readonly string[], reference: string, next: PlainBlock | undefined): readonly Piece[] => {
    lists += 1
    const numbering = { reference, level: 0, instance: lists }
    return items.map((item, at) =>
      paragraph(item, {
        numbering,
        ...(at === items.length - 1 && { ...spaced(fit), ...(next?.kind === 'text' && { keepNext: true }) }),
      }),
    )
  }
  return (block: PlainBlock, next?: PlainBlock): readonly Piece[] => {
    switch (block.kind) {
      case 'heading':
        return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })]
      case 'text':
        return paragraphs(block.text, fit, leadsTo(next))
      case 'list':
        return list(block.items, bulletList, next)
      case 'numbered':
        return list(block.items, numberList, next)
      case 'definitions':
        return block.rows.flatMap((row) => definition(row, fit))
      case 'signatures':
        return block.roles.map(signature)
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })]
      case 'table':
        return table(block.head, block.rows, fit)
      case 'picture':
        return [picture(block.label, pictures.get(block.view), fit)]
    }
  }
}
