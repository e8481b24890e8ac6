import { attribute } from './package'

// Where in the municipality's own document our text comes, and how much room it has there.

/** Where a paragraph says this and nothing else, the text stands. */
const placeHolder = /^\{\{\s*(indhold|content)\s*\}\}$/i
const paragraphs = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g
const said = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .trim()

export interface Place {
  /** What stands between these makes way for our text. */
  readonly from: number
  readonly to: number
  /** What must follow it: the page set-up that the paragraph carried. */
  readonly after: string
}

/** Page set-ups by where they begin and end; one that says what it was before a change holds another, which is not told. */
const setUps = (xml: string): readonly (readonly [from: number, to: number])[] => {
  const found: [number, number][] = []
  let depth = 0
  let from = 0
  for (const { 0: tag, index } of xml.matchAll(/<w:sectPr\b[^>]*>|<\/w:sectPr>/g)) {
    const closes = tag.startsWith('</')
    if (!closes && depth === 0) from = index
    depth += closes ? -1 : tag.endsWith('/>') ? 0 : 1
    if (depth === 0) found.push([from, index + tag.length])
  }
  return found
}

/** Where the body begins and ends, without the set-up of its last pages. */
export const bodyOf = (xml: string): readonly [from: number, to: number] => {
  const from = xml.indexOf('>', xml.search(/<w:body[\s>]/)) + 1
  const end = xml.lastIndexOf('</w:body>')
  const last = setUps(xml).find(([, to]) => to <= end && xml.slice(to, end).trim() === '')
  return [from, last ? last[0] : end]
}

/** A field that holds the paragraph and nothing else goes with it: it may allow a single line, or be filled from elsewhere. */
const withField = (xml: string, from: number, to: number): readonly [from: number, to: number] => {
  const before = xml.slice(0, from).trimEnd()
  const after = /^\s*<\/w:sdtContent>\s*<\/w:sdt>/.exec(xml.slice(to))
  const opens = before.lastIndexOf('<w:sdt>')
  return before.endsWith('<w:sdtContent>') && after && opens >= 0
    ? withField(xml, opens, to + after[0].length)
    : [from, to]
}

/** Where the letterhead says that the text comes, or after all that stands in it. */
export const placeIn = (xml: string): Place => {
  for (const { 0: paragraph, index } of xml.matchAll(paragraphs)) {
    if (!placeHolder.test(said(paragraph))) continue
    const [from, to] = withField(xml, index, index + paragraph.length)
    const after = setUps(paragraph).map(([start, end]) => paragraph.slice(start, end))
    return { from, to, after: after.length === 0 ? '' : `<w:p><w:pPr>${after.join('')}</w:pPr></w:p>` }
  }
  const [from, to] = bodyOf(xml)
  const own = xml.slice(from, to)
  const bare = said(own) === '' && !/<w:(drawing|pict|object|tbl|sectPr)\b/.test(own)
  return { from: bare ? from : to, to, after: '' }
}

/** Room for text, in twips. */
export interface Room {
  readonly width: number
  readonly height: number
}

const twips = (tag: string, name: string): number => Math.abs(Number.parseInt(attribute(tag, name) ?? '0', 10)) || 0
const tagIn = (xml: string, name: string): string => new RegExp(`<w:${name}\\b[^>]*>`).exec(xml)?.[0] ?? ''

/** As wide as the column that the set-up makes. */
const columnOf = (width: number, setUp: string): number => {
  const columns = tagIn(setUp, 'cols')
  const count = Math.max(1, twips(columns, 'w:num'))
  return Math.floor((width - (count - 1) * (twips(columns, 'w:space') || 708)) / count)
}

/** The width of the table's cell that the place lies in; null where it lies in none. */
const cellAt = (before: string): number | null => {
  const cell = before.slice(Math.max(before.lastIndexOf('<w:tc>'), before.lastIndexOf('<w:tc ')))
  if (!/^<w:tc[ >]/.test(cell) || cell.includes('</w:tc>')) return null
  const wide = tagIn(cell, 'tcW')
  return attribute(wide, 'w:type') === 'dxa' ? twips(wide, 'w:w') - 216 : null
}

/** How much room there is at a place; null where the letterhead does not say. */
export const roomAt = (xml: string, { from }: Place): Room | null => {
  const next = setUps(xml).find(([, end]) => end > from) ?? setUps(xml).at(-1)
  const setUp = next ? xml.slice(...next) : ''
  const [size, margins] = [tagIn(setUp, 'pgSz'), tagIn(setUp, 'pgMar')]
  const across = twips(size, 'w:w') - twips(margins, 'w:left') - twips(margins, 'w:right') - twips(margins, 'w:gutter')
  const down = twips(size, 'w:h') - twips(margins, 'w:top') - twips(margins, 'w:bottom')
  const width = cellAt(xml.slice(0, from)) ?? columnOf(across, setUp)
  return width > 1000 && down > 1000 ? { width, height: down } : null
}
