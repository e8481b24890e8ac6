import { mainPart, partOf, stylesIn, textOf } from './package'
import { type Parts, UnpackFault, unpack } from './unpack'
import { readXml } from './well-formed'

/** The largest letterhead, in bytes (3 MB): a logo has room, a brochure has not. */
export const mostLetterhead = 3 * 1024 * 1024

/**
 * Whether a file can be the letterhead. `old`: a .doc, or behind a password. `no-word`: no Word file. `macros`: it carries a
 * program. `strict`: saved in a form of Open XML that Word alone reads. `broken`: a part of it is no XML, or was cut short.
 * `heavy`: more comes out of it than it says, or than anybody needs. `missing`: the levels of headings that it has no style for, as where nobody has used one yet; ours are put into it, in its
 * own type.
 */
export type Letterhead =
  | { readonly ok: true; readonly missing: readonly number[] }
  | { readonly ok: false; readonly fault: 'too-large' | 'old' | 'no-word' | 'macros' | 'strict' | 'broken' | 'heavy' }

/** The most text that may be read as XML, in bytes: all of it is, when a letterhead is chosen and when it is filled. */
const mostXml = 8 * 1024 * 1024

/** The parts, or why there are none. */
const partsOf = (file: Uint8Array): Parts | 'no-word' | 'heavy' => {
  try {
    return unpack(file)
  } catch (error) {
    return error instanceof UnpackFault && error.why === 'swells' ? 'heavy' : 'no-word'
  }
}

/** Bytes that are no text are found too: as text they would be read as something else. */
const troubleIn = (parts: Parts): 'broken' | 'heavy' | null => {
  const texts = Object.entries(parts).flatMap(([name, bytes]) => (/\.(xml|rels)$/i.test(name) ? [bytes] : []))
  if (texts.reduce((sum, bytes) => sum + bytes.byteLength, 0) > mostXml) return 'heavy'
  for (const bytes of texts) {
    try {
      const read = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      if (read !== 'sound') return read
    } catch {
      return 'broken'
    }
  }
  return null
}

const isOld = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0

/** Reads a .docx as hostile. @returns whether our documents can be filled into it */
export const lettersOf = (file: Uint8Array): Letterhead => {
  if (file.byteLength > mostLetterhead) return { ok: false, fault: 'too-large' }
  if (isOld(file)) return { ok: false, fault: 'old' }
  const parts = partsOf(file)
  if (typeof parts === 'string') return { ok: false, fault: parts }
  const main = textOf(parts, mainPart(parts))
  const types = textOf(parts, '[Content_Types].xml')
  if (main === '' || types === '') return { ok: false, fault: 'no-word' }
  const carries = /vbaProject|activeX/i
  if (/macroEnabled/i.test(types) || Object.keys(parts).some((name) => carries.test(name)))
    return { ok: false, fault: 'macros' }
  if (main.includes('http://purl.oclc.org/ooxml/')) return { ok: false, fault: 'strict' }
  const trouble = troubleIn(parts)
  if (trouble) return { ok: false, fault: trouble }
  if (!/<w:body[\s>]/.test(main) || !main.includes('</w:body>')) return { ok: false, fault: 'no-word' }
  const names = stylesIn(textOf(parts, partOf(parts, mainPart(parts), 'styles') ?? '')).map(({ name }) => name)
  return { ok: true, missing: [1, 2].filter((level) => !names.includes(`heading ${level}`)) }
}
