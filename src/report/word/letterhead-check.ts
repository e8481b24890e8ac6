import { type Parts, stylesIn, textOf, unpack } from './package'

/** The largest letterhead, in bytes (3 MB): a logo has room, a brochure has not. */
export const mostLetterhead = 3 * 1024 * 1024

/**
 * Whether a file can be the letterhead, and what it lacks. `old`: a .doc, or behind a password. `no-word`: no Word file.
 * `macros`: it carries a program. `strict`: saved in a form of Open XML that Word alone reads. `headings`: no styles for them.
 */
export type Letterhead =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: 'too-large' | 'old' | 'no-word' | 'macros' | 'strict' }
  | { readonly ok: false; readonly fault: 'headings'; readonly missing: readonly number[] }

const partsOf = (file: Uint8Array): Parts | null => {
  try {
    return unpack(file)
  } catch {
    return null
  }
}

const isOld = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0

/** Reads a .docx as hostile. @returns whether our documents can be filled into it */
export const lettersOf = (file: Uint8Array): Letterhead => {
  if (file.byteLength > mostLetterhead) return { ok: false, fault: 'too-large' }
  if (isOld(file)) return { ok: false, fault: 'old' }
  const parts = partsOf(file)
  const main = parts ? textOf(parts, 'word/document.xml') : ''
  if (!parts || main === '' || textOf(parts, '[Content_Types].xml') === '') return { ok: false, fault: 'no-word' }
  const all = Object.keys(parts)
  if (all.some((name) => /vbaProject|activeX/i.test(name))) return { ok: false, fault: 'macros' }
  if (main.includes('http://purl.oclc.org/ooxml/')) return { ok: false, fault: 'strict' }
  if (!/<w:body[\s>]/.test(main) || !main.includes('</w:body>') || /<!DOCTYPE/i.test(main))
    return { ok: false, fault: 'no-word' }
  const names = stylesIn(textOf(parts, 'word/styles.xml')).map(({ name }) => name)
  const missing = [1, 2].filter((level) => !names.includes(`heading ${level}`))
  return missing.length > 0 ? { ok: false, fault: 'headings', missing } : { ok: true }
}
