import type { PlainBlock } from '../methods/contract'
import { cleanPaper, type Paper, type Section } from './document'

// Tabs between cells: a mail shows them as they are, and a spreadsheet makes columns of them.
const row = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')

const numbered = (item: string, at: number): string => `${at + 1}. ${item.replace(/\n/g, '\n   ')}`
const definition = ([term, said]: readonly [string, string]): string => [term, said].filter(Boolean).join('\n')

const drawBlock = (block: PlainBlock): string => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item.replace(/\n/g, '\n  ')}`).join('\n')
    case 'numbered':
      return block.items.map(numbered).join('\n')
    case 'definitions':
      return block.rows.map(definition).join('\n\n')
    case 'signatures':
      return block.roles.map((role) => `${'_'.repeat(30)}\n${role}`).join('\n\n')
    case 'page-break':
      return '* * *'
    case 'table':
      return [block.head, ...block.rows]
        .filter((cells) => cells.some((cell) => cell !== ''))
        .map(row)
        .join('\n')
    case 'picture':
      return `[${block.label}]`
  }
}

const underlined = (title: string, stroke: '=' | '-'): string =>
  title && `${title}\n${stroke.repeat(Math.min(title.length, 72))}`

const drawSection = ({ title, blocks }: Section): readonly string[] => [
  underlined(title, '-'),
  ...blocks.map(drawBlock),
]

/** The paper as plain text, for mails and for fields that take nothing else. */
export const toText = (paper: Paper): string => {
  const { title, meta, sections, foot, mark } = cleanPaper(paper)
  const parts = [mark, underlined(title, '='), meta.join('\n'), ...sections.flatMap(drawSection), foot]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
