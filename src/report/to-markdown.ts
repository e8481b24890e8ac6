import type { PlainBlock } from '../methods/contract'
import { cleanPaper, type Paper, type Section } from './document'

// The first: what means something anywhere on a line; `&` because of entities. The others: what means something only
// where a line begins, as bullets, rulers, underlined headings and numbers do.
const escapeLine = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')

/** Two spaces at the end of a line keep its break; `indent` keeps what follows within a list item. */
const escapeText = (text: string, indent = ''): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).join(`  \n${indent}`))
    .join(`\n\n${indent}`)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const cell = (text: string): string => text.split('\n').map(escapeLine).join('<br>')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head.map(cell)), row(head.map(() => '---')), ...rows.map((cells) => row(cells.map(cell)))].join('\n')

const definition = ([term, said]: readonly [string, string]): string =>
  [term && `**${escapeLine(term)}**`, said && escapeText(said)].filter(Boolean).join('  \n')

const drawBlock = (block: PlainBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeLine(block.text)}`
    case 'text':
      return escapeText(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeText(item, '  ')}`).join('\n')
    case 'numbered':
      return block.items.map((item, at) => `${at + 1}. ${escapeText(item, '   ')}`).join('\n')
    case 'definitions':
      return block.rows.map(definition).join('\n\n')
    case 'signatures':
      return block.roles.map((role) => `${'\\_'.repeat(30)}  \n${escapeLine(role)}`).join('\n\n')
    case 'page-break':
      return '---'
    case 'table':
      return table(block.head, block.rows)
    case 'picture':
      return `*${escapeLine(block.label)}*`
  }
}

const drawSection = ({ title, blocks }: Section): readonly string[] => [
  title && `## ${escapeLine(title)}`,
  ...blocks.map(drawBlock),
]

/** The paper as Markdown, tables as GitHub and most wikis read them. Nothing anybody wrote can become mark-up. */
export const toMarkdown = (paper: Paper): string => {
  const { title, meta, sections, foot, mark } = cleanPaper(paper)
  const parts = [
    mark && `**${escapeLine(mark)}**`,
    title && `# ${escapeLine(title)}`,
    meta.map(escapeLine).join('  \n'),
    ...sections.flatMap(drawSection),
    foot && `*${escapeLine(foot)}*`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
