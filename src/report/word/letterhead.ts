import { lettersOf } from './letterhead-check'
import { bodyOf, placeIn, type Room, roomAt } from './letterhead-place'
import { inLanguage, spaceIn, withStyles } from './letterhead-styles'
import { attribute, bytesOf, mainPart, partOf, relationsOf, repack, textOf } from './package'
import { type Parts, unpack } from './unpack'

// Our document is put into the municipality's own: its headers, its margins, its styles. All is done on the text of the
// parts, since a page that allows no foreign script may not parse XML.

const types = '[Content_Types].xml'
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The letterhead's document with our text in its place. */
const placed = (letterhead: string, text: string): string => {
  const { from, to, after } = placeIn(letterhead)
  return letterhead.slice(0, from) + text + after + letterhead.slice(to)
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

const idsIn = (xml: string, name: string): readonly number[] =>
  [...xml.matchAll(new RegExp(`\\s${name}="(\\d+)"`, 'g'))].map(([, id]) => Number(id))

/** Our lists beside those of the letterhead, under numbers of their own. */
const withLists = (there: string, here: string, text: string): { readonly text: string; readonly lists: string } => {
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

/** Our pictures under names that the letterhead has not used. @param folder where its main part lies, with its slash */
const withPictures = (there: string, ours: Parts, folder: string, text: string): Related => {
  const own = new Map(
    (textOf(ours, relationsOf(mainPart(ours))).match(/<Relationship\b[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  )
  const media: Parts = {}
  const added = new Map<string, string>()
  const moved = text.replace(/\sr:(embed|link|id)="(rId\d+)"/g, (_, kind: string, id: string) => {
    const target = own.get(id) ?? ''
    const name = target.replace('media/', 'media/samtalerum-')
    const next = `rIdSamtalerum${id.slice(3)}`
    const bytes = ours[`word/${target}`]
    if (bytes) {
      media[folder + name] = bytes
      added.set(next, `<Relationship Id="${next}" Type="${officeRels}/image" Target="${name}"/>`)
    }
    return ` r:${kind}="${next}"`
  })
  // Each drawing has a number of its own in the whole document.
  let drawn = 10_000 + idsIn(there, 'id').length
  const numbered = moved.replace(/<wp:docPr id="\d+"/g, () => {
    drawn += 1
    return `<wp:docPr id="${drawn}"`
  })
  return { text: numbered, parts: media, added: [...added.values()] }
}

const kinds = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }

/** What the file says it holds: a template becomes a document, and our kinds of parts are named. @param added parts by the name of their kind */
const withTypes = (xml: string, added: readonly (readonly [part: string, type: string])[]): string => {
  const known = new Set([...xml.matchAll(/\sExtension="([^"]*)"/g)].map(([, kind]) => kind?.toLowerCase()))
  const defaults = Object.entries(kinds).flatMap(([kind, type]) =>
    known.has(kind) ? [] : [`<Default Extension="${kind}" ContentType="${type}"/>`],
  )
  const named = added.flatMap(([part, type]) =>
    xml.includes(`"/${part}"`) ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`],
  )
  return xml
    .replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
    .replace('</Types>', () => `${defaults.join('')}${named.join('')}</Types>`)
}

/** The relationships of a part and these. */
const related = (xml: string, added: readonly string[]): Uint8Array =>
  bytesOf(
    (/<Relationships\b[^>]*[^/]>/.test(xml) ? xml : `<Relationships xmlns="${packageRels}"></Relationships>`).replace(
      '</Relationships>',
      () => `${added.join('')}</Relationships>`,
    ),
  )

const partTypes = {
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  numbering: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const
const coreKind = `${packageRels}/metadata/core-properties`

/** The municipality's own document, unpacked, and what our text must fit. */
export interface OpenLetterhead {
  readonly parts: Parts
  /** Null where it does not say. */
  readonly room: Room | null
  /** The distance after a paragraph, in twips. */
  readonly space: number
}

/** @throws where it is not one that `lettersOf` finds good */
export const openLetterhead = (file: Uint8Array): OpenLetterhead => {
  const found = lettersOf(file)
  if (!found.ok) throw new Error(`the letterhead does not fit: ${found.fault}`)
  const parts = unpack(file)
  const main = mainPart(parts)
  const xml = textOf(parts, main)
  return {
    parts,
    room: roomAt(xml, placeIn(xml)),
    space: spaceIn(textOf(parts, partOf(parts, main, 'styles') ?? '')),
  }
}

/** Where our parts come in the letterhead: over its own of the same kind, or beside the rest. */
const homesIn = (parts: Parts) => {
  const main = mainPart(parts)
  const folder = main.replace(/[^/]*$/, '')
  const [styles, numbering] = [partOf(parts, main, 'styles'), partOf(parts, main, 'numbering')]
  const core = partOf(parts, '', 'core-properties')
  const lead = (kind: string, type: string, target: string) =>
    `<Relationship Id="rIdSamtalerum-${kind}" Type="${type}" Target="${target}"/>`
  return {
    ...{ main, folder },
    styles: styles ?? `${folder}styles.xml`,
    numbering: numbering ?? `${folder}numbering.xml`,
    core: core ?? 'docProps/core.xml',
    /** What leads to those that are new, from the text and from the file. */
    leads: [
      ...(styles ? [] : [lead('styles', `${officeRels}/styles`, 'styles.xml')]),
      ...(numbering ? [] : [lead('numbering', `${officeRels}/numbering`, 'numbering.xml')]),
    ],
    top: core ? [] : [lead('core', coreKind, 'docProps/core.xml')],
  }
}

/**
 * The document in the municipality's own: in its styles, under its head, between its margins.
 * @param file ours, as `toWord` makes it
 * @param lang such as da-DK
 */
export const fillLetterhead = ({ parts }: OpenLetterhead, file: Uint8Array, lang: string): Uint8Array => {
  const ours = unpack(file)
  const { main, folder, leads, top, ...homes } = homesIn(parts)
  const own = textOf(ours, mainPart(ours))
  const there = textOf(parts, main)
  const ownStyles = textOf(ours, 'word/styles.xml')
  const styles = textOf(parts, homes.styles) || ownStyles
  const styled = withStyles(styles, ownStyles, own.slice(...bodyOf(own)))
  const listed = withLists(textOf(parts, homes.numbering), textOf(ours, 'word/numbering.xml'), styled.text)
  const pictured = withPictures(there, ours, folder, inLanguage(listed.text, lang, styles))
  const kinds = ['styles', 'numbering', 'core'] as const
  return repack({
    ...parts,
    ...pictured.parts,
    [main]: bytesOf(placed(withNamespaces(there, own), pictured.text)),
    [homes.styles]: bytesOf(styled.styles),
    [homes.numbering]: bytesOf(listed.lists),
    [relationsOf(main)]: related(textOf(parts, relationsOf(main)), [...pictured.added, ...leads]),
    // Who made the letterhead, and when, is not who made the document.
    [homes.core]: ours['docProps/core.xml'] ?? new Uint8Array(),
    ...(top.length > 0 && { '_rels/.rels': related(textOf(parts, '_rels/.rels'), top) }),
    [types]: bytesOf(
      withTypes(
        textOf(parts, types),
        kinds.map((kind) => [homes[kind], partTypes[kind]]),
      ),
    ),
  })
}
