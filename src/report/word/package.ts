import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Parts } from './unpack'

export const repack = (parts: Parts): Uint8Array => {
  const { '[Content_Types].xml': types, ...others } = parts
  // Its types stand first: some readers look no further.
  return zipSync({ ...(types && { '[Content_Types].xml': types }), ...others }, { level: 6 })
}

/** A part as text; '' where there is none. */
export const textOf = (parts: Parts, name: string): string => {
  const part = parts[name]
  return part ? strFromU8(part).replace(/^\ufeff/, '') : ''
}

export const bytesOf = (text: string): Uint8Array => strToU8(text)

/** The value of an attribute in a tag; null where it has none. */
export const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null

export interface Style {
  readonly id: string
  /** As Word knows it in every language, in small letters: "heading 1". */
  readonly name: string
  readonly xml: string
}

/** The relationships that a part has, and where they stand. */
export const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

/** The part that another leads to, by the last word of the kind; null where there is none. @param name '' for the file itself */
export const partOf = (parts: Parts, name: string, kind: string): string | null => {
  const tags = textOf(parts, relationsOf(name)).match(/<Relationship\b[^>]*>/g) ?? []
  const tag = tags.find((one) => attribute(one, 'Type')?.endsWith(`/${kind}`))
  const target = tag && attribute(tag, 'TargetMode') !== 'External' ? attribute(tag, 'Target') : null
  if (!target) return null
  const part = target.startsWith('/') ? target.slice(1) : name.replace(/[^/]*$/, '') + target
  return part in parts ? part : null
}

/** Where the text of a document lies: most programs call it document.xml, not all. */
export const mainPart = (parts: Parts): string => partOf(parts, '', 'officeDocument') ?? 'word/document.xml'

// One that closes itself has no end to be looked for: a thousand such would each be looked for to the end of the text.
const styles = /<w:style\b[^>]*(?<!\/)>[\s\S]*?<\/w:style>/g

export const stylesIn = (xml: string): readonly Style[] =>
  [...xml.matchAll(styles)].map(([whole]) => ({
    id: attribute(/^<w:style\b[^>]*>/.exec(whole)?.[0] ?? '', 'w:styleId') ?? '',
    name: (attribute(/<w:name\b[^>]*>/.exec(whole)?.[0] ?? '', 'w:val') ?? '').toLowerCase(),
    xml: whole,
  }))
