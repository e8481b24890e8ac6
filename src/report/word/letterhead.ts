import { lettersOf } from './letterhead-check'
import { attribute, bytesOf, escaped, type Parts, repack, stylesIn, textOf, unpack } from './package'

// Our document is put into the municipality's own: its headers, its margins, its styles. All is done on the text of the
// parts, since a page that allows no foreign script may not parse XML.

const main = 'word/document.xml'
const rels = 'word/_rels/document.xml.rels'
const types = '[Content_Types].xml'
const numbering = 'word/numbering.xml'
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Where a paragraph says this and nothing else, the text stands. */
const placeHolder = /^\{\{\s*(indhold|content)\s*\}\}$/i
const paragraphs = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g
const said = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .trim()

/** What stands in a document between its beginning and its page set-up. */
const bodyOf = (xml: string): string => {
  const from = xml.indexOf('>', xml.indexOf('<w:body')) + 1
  const end = xml.lastIndexOf('</w:body>')
  const setUp = xml.lastIndexOf('<w:sectPr', end)
  return xml.slice(from, setUp < 0 ? end : setUp)
}

/** The letterhead's document with our text where it says, or after what stands there. */
const placed = (letterhead: string, text: string): string => {
  let there = false
  const filled = letterhead.replace(paragraphs, (paragraph) => {
    if (there || !placeHolder.test(said(paragraph))) return paragraph
    there = true
    return text
  })
  if (there) return filled
  const own = bodyOf(letterhead)
  const bare = said(own) === '' && !/<w:(drawing|pict|object|tbl)\b/.test(own)
  const at = letterhead.indexOf(own, letterhead.indexOf('<w:body'))
  return letterhead.slice(0, at) + (bare ? '' : own) + text + letterhead.slice(at + own.length)
}

/** The names that our text uses for kinds of mark-up, where the letterhead has not said them. */
const withNamespaces = (letterhead: string, ours: string): string => {
  const root = (xml: string) => /<w:document\b[^>]*>/.exec(xml)?.[0] ?? ''
  const [there, here] = [root(letterhead), root(ours)]
  const missing = ['r', 'wp'].flatMap((prefix) => {
    const named = attribute(here, `xmlns:${prefix}`)
    return named && attribute(there, `xmlns:${prefix}`) === null ? [` xmlns:${prefix}="${named}"`] : []
  })
  return letterhead.replace(there, there.replace(/>$/, `${missing.join('')}>`))
}

/** Our styles are called what the letterhead calls them; those it lacks come along. */
const withStyles = (parts: Parts, ours: Parts, text: string): { readonly text: string; readonly styles: string } => {
  const there = stylesIn(textOf(parts, 'word/styles.xml'))
  const here = stylesIn(textOf(ours, 'word/styles.xml'))
  const taken = new Set(there.map(({ id }) => id))
  const added: string[] = []
  const renamed = text.replace(/<w:(p|r|tbl)Style w:val="([^"]*)"\/>/g, (tag, kind: string, id: string) => {
    const own = here.find((style) => style.id === id)
    const same = there.find(({ name }) => name === own?.name)
    if (same) return `<w:${kind}Style w:val="${same.id}"/>`
    if (!own || taken.has(id)) return own ? tag : ''
    taken.add(id)
    const normal = there.find(({ name }) => name === 'normal')?.id ?? 'Normal'
    added.push(own.xml.replace(/(<w:(?:basedOn|next) w:val=")Normal"/g, `$1${normal}"`))
    return tag
  })
  return {
    text: renamed,
    styles: textOf(parts, 'word/styles.xml').replace('</w:styles>', `${added.join('')}</w:styles>`),
  }
}

const idsIn = (xml: string, name: string): readonly number[] =>
  [...xml.matchAll(new RegExp(`\\s${name}="(\\d+)"`, 'g'))].map(([, id]) => Number(id))

/** Our lists beside those of the letterhead, under numbers of their own. */
const withLists = (parts: Parts, ours: Parts, text: string): { readonly text: string; readonly lists: string } => {
  const [there, here] = [textOf(parts, numbering), textOf(ours, numbering)]
  const raised = 1 + Math.max(0, ...idsIn(there, 'w:abstractNumId'), ...idsIn(there, 'w:numId'))
  const up = (xml: string): string =>
    xml
      .replace(
        /(\sw:(?:abstractNumId|numId)=")(\d+)"/g,
        (_, start: string, id: string) => `${start}${Number(id) + raised}"`,
      )
      .replace(
        /(<w:(?:abstractNumId|numId) w:val=")(\d+)"/g,
        (_, start: string, id: string) => `${start}${Number(id) + raised}"`,
      )
  // What has been kept since its making is told apart by a number that may not be there twice.
  const shapes = (here.match(/<w:abstractNum\b[\s\S]*?<\/w:abstractNum>/g) ?? []).map((one) =>
    up(one).replace(/\sw15:[\w]+="[^"]*"/g, ''),
  )
  const nums = (here.match(/<w:num\b[^>]*>[\s\S]*?<\/w:num>/g) ?? []).map(up)
  if (there === '') {
    const head = /^[\s\S]*?<w:numbering\b[^>]*>/.exec(here)?.[0] ?? ''
    return { text: up(text), lists: `${head}${shapes.join('')}${nums.join('')}</w:numbering>` }
  }
  const firstNum = there.search(/<w:num\s/)
  const open = there.replace(/<w:numbering([^>]*)\/>/, '<w:numbering$1></w:numbering>')
  const end = open.search(/<w:numIdMacAtCleanup\b|<\/w:numbering>/)
  const at = firstNum < 0 ? end : firstNum
  return {
    text: up(text),
    lists: open.slice(0, at) + shapes.join('') + open.slice(at, end) + nums.join('') + open.slice(end),
  }
}

interface Related {
  readonly text: string
  readonly parts: Parts
  readonly added: readonly string[]
}

/** Our pictures under names that the letterhead has not used. */
const withPictures = (parts: Parts, ours: Parts, text: string): Related => {
  const own = new Map(
    (textOf(ours, rels).match(/<Relationship\b[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  )
  const media: Parts = {}
  const added: string[] = []
  const moved = text.replace(/\sr:(embed|link|id)="(rId\d+)"/g, (_, kind: string, id: string) => {
    const target = own.get(id) ?? ''
    const name = target.replace('media/', 'media/samtalerum-')
    const next = `rIdSamtalerum${id.slice(3)}`
    const bytes = ours[`word/${target}`]
    if (bytes && !(`word/${name}` in media)) {
      media[`word/${name}`] = bytes
      added.push(`<Relationship Id="${next}" Type="${officeRels}/image" Target="${name}"/>`)
    }
    return ` r:${kind}="${next}"`
  })
  // Each drawing has a number of its own in the whole document.
  let drawn = 10_000 + idsIn(textOf(parts, main), 'id').length
  const numbered = moved.replace(/<wp:docPr id="\d+"/g, () => {
    drawn += 1
    return `<wp:docPr id="${drawn}"`
  })
  return { text: numbered, parts: media, added }
}

/** What the file says it holds: a template becomes a document, and our kinds of parts are named. */
const withTypes = (xml: string, lists: boolean): string => {
  const kinds = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }
  const known = new Set([...xml.matchAll(/\sExtension="([^"]*)"/g)].map(([, kind]) => kind?.toLowerCase()))
  const defaults = Object.entries(kinds).flatMap(([kind, type]) =>
    known.has(kind) ? [] : [`<Default Extension="${kind}" ContentType="${type}"/>`],
  )
  const part =
    '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
  return xml
    .replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
    .replace('</Types>', `${defaults.join('')}${lists && !xml.includes('/word/numbering.xml') ? part : ''}</Types>`)
}

/**
 * The document in the municipality's own: in its styles, under its head, between its margins.
 * @param letterhead one that `lettersOf` found good
 * @param file ours, as `toWord` makes it
 * @throws where it is not good
 */
export const fillLetterhead = (letterhead: Uint8Array, file: Uint8Array, title: string): Uint8Array => {
  const found = lettersOf(letterhead)
  if (!found.ok) throw new Error(`the letterhead does not fit: ${found.fault}`)
  const [parts, ours] = [unpack(letterhead), unpack(file)]
  const own = textOf(ours, main)
  const styled = withStyles(parts, ours, bodyOf(own))
  const listed = withLists(parts, ours, styled.text)
  const pictured = withPictures(parts, ours, listed.text)
  const hadLists = textOf(parts, numbering) !== ''
  const related = hadLists
    ? pictured.added
    : [
        ...pictured.added,
        `<Relationship Id="rIdSamtalerumLists" Type="${officeRels}/numbering" Target="numbering.xml"/>`,
      ]
  const core = textOf(parts, 'docProps/core.xml')
  const titled = /<dc:title\b/.test(core)
    ? core.replace(/<dc:title\b[^>]*?(\/>|>[^<]*<\/dc:title>)/, () => `<dc:title>${escaped(title)}</dc:title>`)
    : core.replace('</cp:coreProperties>', () => `<dc:title>${escaped(title)}</dc:title></cp:coreProperties>`)
  return repack({
    ...parts,
    ...pictured.parts,
    [main]: bytesOf(placed(withNamespaces(textOf(parts, main), own), pictured.text)),
    'word/styles.xml': bytesOf(styled.styles),
    [numbering]: bytesOf(listed.lists),
    [rels]: bytesOf(textOf(parts, rels).replace('</Relationships>', `${related.join('')}</Relationships>`)),
    [types]: bytesOf(withTypes(textOf(parts, types), true)),
    ...(core === '' ? {} : { 'docProps/core.xml': bytesOf(titled) }),
  })
}
