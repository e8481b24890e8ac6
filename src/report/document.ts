import { plainText } from '../lib/plain-text'
import type { PlainBlock } from '../methods/contract'
import { fitsPage } from './columns'

/** A document before it is drawn: for the screen, for Word, as Markdown or as plain text. All its words are final. */
export interface Paper {
  readonly title: string
  /** Date, place, who was there: a line each. */
  readonly meta: readonly string[]
  readonly sections: readonly Section[]
  readonly foot: string
  /** Shown above everything, where the answers are made up; null in earnest. */
  readonly mark: string | null
}

export interface Section {
  /** What the section is known by; two may have the same title. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly PlainBlock[]
}

// Half a symbol, and what is no symbol at all: files of other programs may not hold them.
const broken = /[\p{Surrogate}\ufffe\uffff]/gu
const text = (value: string): string =>
  plainText(value)
    .replace(broken, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
/** A text on one line, as titles and headings are. */
const line = (value: string): string => text(value).replace(/\s+/g, ' ')
const filled = (value: string): boolean => value !== ''

const cleanTable = (head: readonly string[], rows: readonly (readonly string[])[]): PlainBlock | null => {
  const kept = rows.map((row) => row.map(text)).filter((row) => row.some(filled))
  const width = Math.max(head.length, ...kept.map((row) => row.length))
  if (width === 0) return null
  const pad = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '')
  return { kind: 'table', head: pad(head.map(line)), rows: kept.map(pad) }
}

/** So many letters of a cell are read in a line with others. */
const short = 40

/** What is too wide for a page is told row by row: the first cell, and under it what the others say, in a line where all are short. */
const rowByRow = (head: readonly string[], rows: readonly (readonly string[])[]): PlainBlock => {
  const named = Math.max(0, head.findIndex(filled))
  const between = rows.every((row) => row.slice(named + 1).every(({ length }) => length <= short)) ? ' · ' : '\n'
  const said = (row: readonly string[]) =>
    row.flatMap((cell, at) => {
      const name = (head[at] ?? '').replace(/(?<=[^.:?!])$/, ':')
      return at <= named || !filled(cell) ? [] : [`${name} ${cell}`.trim()]
    })
  return {
    kind: 'definitions',
    rows: rows.map((row) => [line(row.slice(0, named + 1).join(' ')), said(row).join(between)]),
  }
}

const isFile = (block: PlainBlock): boolean => block.kind === 'table' && block.file === true

const cleanBlock = (block: PlainBlock): PlainBlock | null => {
  switch (block.kind) {
    case 'heading':
      return filled(line(block.text)) ? { kind: 'heading', text: line(block.text) } : null
    case 'text':
      return filled(text(block.text)) ? { kind: 'text', text: text(block.text) } : null
    case 'list':
    case 'numbered': {
      const items = block.items.map(text).filter(filled)
      return items.length > 0 ? { kind: block.kind, items } : null
    }
    case 'definitions': {
      const rows = block.rows
        .map(([term, said]) => [line(term), text(said)] as const)
        .filter(([term, said]) => filled(term) || filled(said))
      return rows.length > 0 ? { kind: 'definitions', rows } : null
    }
    case 'signatures': {
      const roles = block.roles.map(line).filter(filled)
      return roles.length > 0 ? { kind: 'signatures', roles } : null
    }
    case 'page-break':
      return block
    case 'table':
      return cleanTable(block.head, block.rows)
    case 'picture':
      return filled(line(block.label)) ? { ...block, label: line(block.label) } : null
  }
}

/**
 * The paper as every drawing of it may trust it to be: titles on one line, line breaks as \n, no control characters,
 * nothing empty, each row of a table as long as its head, and no table wider than a page.
 * @param files every table as it is, with those that come as files only
 */
export const cleanPaper = (paper: Paper, files = false): Paper => ({
  title: line(paper.title),
  meta: paper.meta.map(line).filter(filled),
  sections: paper.sections.map(({ id, title, blocks }) => ({
    id,
    title: line(title),
    blocks: blocks.flatMap((block) => {
      const clean = isFile(block) && !files ? null : cleanBlock(block)
      if (clean === null) return []
      return clean.kind !== 'table' || files || fitsPage([clean.head, ...clean.rows])
        ? [clean]
        : [rowByRow(clean.head, clean.rows)]
    }),
  })),
  foot: line(paper.foot),
  mark: paper.mark === null ? null : line(paper.mark),
})
