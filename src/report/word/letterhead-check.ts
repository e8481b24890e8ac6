import { mainPart, type Parts, partOf, stylesIn, textOf, unpack } from './package'
import { isWellFormed } from './well-formed'

/** The largest letterhead, in bytes (3 MB): a logo has room, a brochure has not. */
export const mostLetterhead = 3 * 1024 * 1024

/**
 * Whether a file can be the letterhead. `old`: a .doc, or behind a password. `no-word`: no Word file. `macros`: it carries a
 * program. `strict`: saved in a form of Open XML that Word alone reads. `broken`: a part of it is no XML, or was cut short.
 * `missing`: the levels of headings that it has no style for, as where nobody has used one yet; ours are put into it, in its
 * own type.
 */
export type Letterhead =
  | { readonly ok: true; readonly missing: readonly number[] }
  | { readonly ok: false; readonly fault: 'too-large' | 'old' | 'no-word' | 'macros' | 'strict' | 'broken' }

const partsOf = (file: Uint8Array): Parts | null => {
  try {
    return unpack(file)
  } catch {
    return null
  }
}

/** Bytes that are no text are found too: as text they would be read as something else. */
const isBroken = (parts: Parts): boolean =>
  Object.entries(parts).some(([name, bytes]) => {
    if (!/\.(xml|rels)$/i.test(name)) return false
    try {
      return !isWellFormed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      return true
    }
  })

const isOld = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0

/** Reads a .docx as hostile. @returns whether our documents can be filled into it */
export const lettersOf = (file: Uint8Array): Letterhead => {
  if (file.byteLength > mostLetterhead) return { ok: false, fault: 'too-large' }
  if (isOld(file)) return { ok: false, fault: 'old' }
  const parts = partsOf(file)
  const main = parts ? textOf(parts, mainPart(parts)) : ''
  const types = parts ? textOf(parts, '[Content_Types].xml') : ''
  if (!parts || main === '' || types === '') return { ok: false, fault: 'no-word' }
  const carries = /vbaProject|activeX/i
  if (/macroEnabled/i.test(types) || Object.keys(parts).some((name) => carries.test(name)))
    return { ok: false, fault: 'macros' }
  if (main.includes('http://purl.oclc.org/ooxml/')) return { ok: false, fault: 'strict' }
  if (isBroken(parts)) return { ok: false, fault: 'broken' }
  if (!/<w:body[\s>]/.test(main) || !main.includes('</w:body>')) return { ok: false, fault: 'no-word' }
  const names = stylesIn(textOf(parts, partOf(parts, mainPart(parts), 'styles') ?? '')).map(({ name }) => name)
  return { ok: true, missing: [1, 2].filter((level) => !names.includes(`heading ${level}`)) }
}
