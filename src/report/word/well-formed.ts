// Whether a part is XML that Word can read. A page that allows no foreign script may not hand text to the browser's own parser.

const word = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*'
const name = `${word}(?::${word})?`
const token = new RegExp(
  [
    `<\\?${word}(?:\\s[\\s\\S]*?)?\\?>`,
    '<!--(?<note>[\\s\\S]*?)-->',
    '(?<raw><!\\[CDATA\\[[\\s\\S]*?\\]\\]>)',
    `</(?<closes>${name})\\s*>`,
    `<(?<opens>${name})`,
    '(?<text>[^<]+)',
  ].join('|'),
  'uy',
)
const said = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy')
const end = /\s*(\/?)>/y

const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const prefixOf = (full: string): string => (full.includes(':') ? (full.split(':')[0] ?? '') : '')

interface Open {
  readonly tag: string
  readonly prefixes: ReadonlySet<string>
}

/** The attributes of a tag from a place on, and where they end; null where one is there twice, or says what may not stand. */
const attributesAt = (xml: string, from: number): { readonly names: readonly string[]; readonly to: number } | null => {
  const names = new Set<string>()
  let to = from
  for (;;) {
    said.lastIndex = to
    const found = said.exec(xml)
    if (!found) return { names: [...names], to }
    const [, key = '', double, single = ''] = found
    const value = double ?? single
    if (names.has(key) || loose.test(value) || (value === '' && key.startsWith('xmlns:'))) return null
    names.add(key)
    to = said.lastIndex
  }
}

/** One tag that opens: what is known inside it, and where it ends; null where it is none, or uses a prefix nobody has named. */
const openingAt = (xml: string, tag: string, from: number, known: ReadonlySet<string>) => {
  const found = attributesAt(xml, from)
  if (!found) return null
  end.lastIndex = found.to
  const ended = end.exec(xml)
  const added = found.names.flatMap((one) => (one.startsWith('xmlns:') ? [one.slice(6)] : []))
  const prefixes = added.length === 0 ? known : new Set([...known, ...added])
  const used = [tag, ...found.names].map(prefixOf)
  return ended && used.every((one) => one === '' || prefixes.has(one))
    ? { prefixes, empty: ended[1] === '/', to: end.lastIndex }
    : null
}

/** Whether a text is XML: every tag closed, every prefix named, one root, nothing that XML does not allow. No document type. */
export const isWellFormed = (xml: string): boolean => {
  if (forbidden.test(xml) || xml.lastIndexOf('<?xml ') > 0) return false
  const open: Open[] = [{ tag: '', prefixes: new Set(['xml', 'xmlns']) }]
  let roots = 0
  let at = 0
  while (at < xml.length) {
    token.lastIndex = at
    const groups = token.exec(xml)?.groups
    const inside = open.at(-1)
    if (!groups || !inside) return false
    at = token.lastIndex
    const { closes, note, opens, raw, text } = groups
    if (closes !== undefined && (open.pop()?.tag !== closes || open.length === 0)) return false
    if (text !== undefined && (loose.test(text) || text.includes(']]>'))) return false
    if (note !== undefined && /--|-$/.test(note)) return false
    if (open.length === 1 && (raw ?? text ?? '').trim() !== '') return false
    if (opens === undefined) continue
    const tag = openingAt(xml, opens, at, inside.prefixes)
    if (!tag) return false
    at = tag.to
    if (open.length === 1) roots += 1
    if (!tag.empty) open.push({ tag: opens, prefixes: tag.prefixes })
  }
  return open.length === 1 && roots === 1
}
