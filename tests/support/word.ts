import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'
import { outOfPlace } from './word-order'

/** A Word file as two readers see it that know nothing of ours, and what is wrong with its package. */
export interface ReadWord {
  /** Headings, lists, tables and pictures, as mammoth sees them. */
  readonly html: string
  readonly text: string
  /** As word-extractor sees them, which reads headers. */
  readonly body: string
  readonly headers: string
  readonly footers: string
  readonly parts: Readonly<Record<string, string>>
  readonly faults: readonly string[]
}

const { DOMParser } = new JSDOM().window
const plain = { filterUnicode: false }

/** What an XML reader says is wrong with a part. */
const malformed = (name: string, xml: string): readonly string[] => {
  const [error] = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('parsererror')
  return error ? [`${name} is not well-formed: ${error.textContent?.slice(0, 120)}`] : []
}

/** What is wrong with a part by itself; what stands out of its place is looked for in what Word reads as its own. */
const faultsIn = (name: string, xml: string): readonly string[] => {
  const found = malformed(name, xml)
  return found.length > 0 || !name.startsWith('word/') ? found : outOfPlace(name, xml)
}

const targets = (xml: string) => [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => tag)
const saidIn = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Each relationship leads to a part that is there, each picture and list to a relationship and a number. */
const loose = (parts: Readonly<Record<string, string>>): readonly string[] => {
  const document = parts['word/document.xml'] ?? ''
  const relations = targets(parts['word/_rels/document.xml.rels'] ?? '')
  const ids = relations.map((tag) => saidIn(tag, 'Id'))
  const nums = [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num\s[^>]*w:numId="(\d+)"/g)].map(([, id]) => id)
  const styles = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
  const used = (pattern: RegExp) => [...document.matchAll(pattern)].map(([, id]) => id ?? '')
  const gone = relations.filter(
    (tag) => saidIn(tag, 'TargetMode') !== 'External' && !(`word/${saidIn(tag, 'Target')}` in parts),
  )
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [
    ...gone.map((tag) => `${tag} leads nowhere`),
    ...twice.map((id) => `${id} is there twice`),
    ...used(/\sr:(?:embed|id|link)="([^"]*)"/g).flatMap((id) => (ids.includes(id) ? [] : [`${id} is no relationship`])),
    ...used(/<w:numId w:val="(\d+)"/g).flatMap((id) => (nums.includes(id) ? [] : [`list ${id} has no numbering`])),
    ...used(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g).flatMap((id) => (styles.includes(id) ? [] : [`no style ${id}`])),
    ...(/<w:(vMerge|gridSpan)\b|<wp:anchor\b/.test(document) ? ['cells are merged, or something floats'] : []),
  ]
}

/** What is said twice of what the file holds, and parts that are there with no way to them. */
const unreached = (parts: Readonly<Record<string, string>>): readonly string[] => {
  const types = parts['[Content_Types].xml'] ?? ''
  const named = [...types.matchAll(/\s(?:Extension|PartName)="([^"]*)"/g)].map(([, name]) => name?.toLowerCase() ?? '')
  const ways = Object.entries(parts).flatMap(([name, xml]) => (name.endsWith('.rels') ? targets(xml) : []))
  const kinds = ways.map((tag) => saidIn(tag, 'Type').split('/').at(-1) ?? '')
  const needed = {
    'word/styles.xml': 'styles',
    'word/numbering.xml': 'numbering',
    'docProps/core.xml': 'core-properties',
  }
  return [
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name} is said twice to be there`),
    ...Object.entries(needed).flatMap(([part, kind]) =>
      part in parts && !kinds.includes(kind) ? [`nothing leads to ${part}`] : [],
    ),
  ]
}

export const readWord = async (file: Uint8Array): Promise<ReadWord> => {
  const buffer = Buffer.from(file)
  const packed = Object.entries(unzipSync(file))
  const parts = Object.fromEntries(packed.map(([name, bytes]) => [name, strFromU8(bytes)]))
  const word = await new WordExtractor().extract(buffer)
  return {
    html: (await mammoth.convertToHtml({ buffer })).value,
    text: (await mammoth.extractRawText({ buffer })).value,
    body: word.getBody(plain),
    headers: word.getHeaders({ includeFooters: false, ...plain }),
    footers: word.getFooters(plain),
    parts,
    faults: [
      ...Object.entries(parts).flatMap(([name, xml]) => (/\.(xml|rels)$/.test(name) ? faultsIn(name, xml) : [])),
      ...loose(parts),
      ...unreached(parts),
    ],
  }
}

/** The smallest PNG there is, in place of what a browser would draw. */
export const dot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
