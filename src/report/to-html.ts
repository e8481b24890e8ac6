import type { PlainBlock } from '../methods/contract'
import { cleanPaper, type Paper, type Section } from './document'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? '')
const lines = (text: string): string => escaped(text).replace(/\n/g, '<br>')

const optional = (text: string | null, draw: (text: string) => string): string => (text ? draw(text) : '')

// Word reads the attributes, and the styles on each cell; it passes over a style sheet and most of what is inherited.
const cellStyle = 'border:1px solid #8c8c8c;padding:4px 7px;text-align:left;vertical-align:top'
const row = (cells: readonly string[], tag: 'th' | 'td'): string => {
  const look =
    tag === 'th' ? ` scope="col" bgcolor="#eeeeee" style="${cellStyle};background:#eeeeee"` : ` style="${cellStyle}"`
  return `<tr>${cells.map((cell) => `<${tag} valign="top" align="left"${look}>${lines(cell) || '&nbsp;'}</${tag}>`).join('')}</tr>`
}

// Without a paragraph between them, Word makes one table of two.
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const top = head.some((cell) => cell !== '') ? `<thead>${row(head, 'th')}</thead>` : ''
  const body = rows.map((cells) => row(cells, 'td')).join('\n')
  return `<table border="1" cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse;width:100%">\n${top}<tbody>${body}</tbody></table>\n<p>&nbsp;</p>`
}

const items = (list: readonly string[]): string => `\n${list.map((item) => `<li>${lines(item)}</li>`).join('\n')}\n`

// Word turns a definition list into loose lines: the term stands over its text in one paragraph.
const definition = ([term, said]: readonly [string, string]): string =>
  `<p>${[optional(lines(term), (text) => `<strong>${text}</strong>`), lines(said)].filter((part) => part !== '').join('<br>')}</p>`

const signature = (role: string): string => `<p><br>${'_'.repeat(40)}<br>${escaped(role)}</p>`

const drawBlock = (block: PlainBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`
    case 'text':
      return `<p>${lines(block.text).replace(/(<br>){2,}/g, '</p>\n<p>')}</p>`
    case 'list':
      return `<ul>${items(block.items)}</ul>`
    case 'numbered':
      return `<ol>${items(block.items)}</ol>`
    case 'definitions':
      return block.rows.map(definition).join('\n')
    case 'signatures':
      return block.roles.map(signature).join('\n')
    case 'page-break':
      return '<p style="page-break-before:always">&nbsp;</p>'
    case 'table':
      return table(block.head, block.rows)
    case 'picture':
      return `<p><em>${escaped(block.label)}</em></p>`
  }
}

const drawSection = ({ title, blocks }: Section): readonly string[] => [
  optional(title, (text) => `<h2>${escaped(text)}</h2>`),
  ...blocks.map(drawBlock),
]

/** A whole HTML page for the clipboard, drawn so that Word, Outlook and LibreOffice keep headings, lists and tables. */
export const toHtml = (paper: Paper): string => {
  const { title, meta, sections, foot, mark } = cleanPaper(paper)
  const body = [
    optional(mark, (text) => `<p style="border:1px solid #000000;padding:4px"><strong>${escaped(text)}</strong></p>`),
    optional(title, (text) => `<h1>${escaped(text)}</h1>`),
    optional(meta.map(escaped).join('<br>'), (text) => `<p>${text}</p>`),
    ...sections.flatMap(drawSection),
    optional(foot, (text) => `<p><small>${escaped(text)}</small></p>`),
  ].filter((part) => part !== '')
  return `<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n${body.join('\n')}\n</body></html>\n`
}
