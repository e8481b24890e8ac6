import type { Face, Line } from '../height'
import { ownFace } from '../height'
import { type OpenLetterhead, openLetterhead } from './letterhead'
import { bodyOf, placeIn } from './letterhead-place'
import { attribute, mainPart, partOf, relationsOf, type Style, stylesIn, textOf } from './package'
import type { Parts } from './unpack'

// How much of our text a page of the letterhead takes: less where its head is high, its type large or its lines far apart.

/** In half points, 240ths of a line, and twips. */
interface Set {
  readonly size: number
  readonly line: number
  readonly exact: boolean
  readonly before: number
  readonly after: number
}

const numberIn = (xml: string, tag: string, name: string): number | null => {
  const said = attribute(new RegExp(`<w:${tag}\\s[^>]*>`).exec(xml)?.[0] ?? '', name)
  const number = said === null ? Number.NaN : Number.parseInt(said, 10)
  return Number.isFinite(number) ? Math.min(Math.abs(number), 10_000) : null
}

const over = (under: Set, xml: string): Set => {
  const rule = attribute(/<w:spacing\s[^>]*w:line[^>]*>/.exec(xml)?.[0] ?? '', 'w:lineRule')
  const line = numberIn(xml, 'spacing', 'w:line')
  return {
    size: numberIn(xml, 'sz', 'w:val') ?? under.size,
    line: line ?? under.line,
    exact: line === null ? under.exact : rule === 'exact' || rule === 'atLeast',
    before: numberIn(xml, 'spacing', 'w:before') ?? under.before,
    after: numberIn(xml, 'spacing', 'w:after') ?? under.after,
  }
}

/** What a style says, over what those say that it is based on. */
const setBy = (style: Style | undefined, all: readonly Style[], defaults: Set, deep = 0): Set => {
  if (!style || deep > 12) return defaults
  const base = attribute(/<w:basedOn\s[^>]*>/.exec(style.xml)?.[0] ?? '', 'w:val')
  return over(setBy(base ? all.find(({ id }) => id === base) : undefined, all, defaults, deep + 1), style.xml)
}

/** A line of the letterhead's type is no higher than this, in sizes of its letters: some typefaces are high. */
const highest = 1.36
const lineOf = ({ size, line, exact, before, after }: Set): Line => {
  const letters = size * 10 * highest
  return { height: Math.ceil(exact ? Math.max(line, letters) : (letters * line) / 240), free: before + after }
}

const wider = (one: Line, other: Line): Line => ({
  height: Math.max(one.height, other.height),
  free: Math.max(one.free, other.free),
})

const twipsPerEmu = 635

/** How high what stands in a part is, told by its paragraphs and by its pictures, whose line is as high as they are. */
const standing = (xml: string, line: Line): number => {
  const paragraphs = xml.match(/<w:p[\s>/]/g)?.length ?? 0
  const pictures = (xml.match(/<wp:inline\b[^>]*>\s*<wp:extent\s[^>]*>/g) ?? []).map(
    (one) => Number.parseInt(attribute(/<wp:extent\s[^>]*>/.exec(one)?.[0] ?? '', 'cy') ?? '0', 10) / twipsPerEmu,
  )
  const taller = pictures.map((high) => Math.max(0, high - line.height))
  return paragraphs * (line.height + line.free) + taller.reduce((sum, high) => sum + high, 0)
}

/** How far the heads, or the feet, of its pages reach into the text. */
const reach = (parts: Parts, kind: 'header' | 'footer', line: Line): number => {
  const main = mainPart(parts)
  const pages = /<w:pgMar\s[^>]*>/.exec(textOf(parts, main).slice(bodyOf(textOf(parts, main))[1]))?.[0] ?? ''
  const twips = (name: string) => Math.abs(Number.parseInt(attribute(pages, `w:${name}`) ?? '0', 10)) || 0
  const tags = textOf(parts, relationsOf(main)).match(/<Relationship\b[^>]*>/g) ?? []
  const ends = tags.flatMap((tag) => {
    const target = attribute(tag, 'Type')?.endsWith(`/${kind}`) ? attribute(tag, 'Target') : null
    return target ? [textOf(parts, main.replace(/[^/]*$/, '') + target)] : []
  })
  const most = Math.max(0, ...ends.map((xml) => standing(xml, line)))
  return Math.max(0, twips(kind) + most - twips(kind === 'header' ? 'top' : 'bottom'))
}

const faceOf = ({ parts, room, space }: OpenLetterhead): Face => {
  const main = mainPart(parts)
  const styles = textOf(parts, partOf(parts, main, 'styles') ?? '')
  const all = stylesIn(styles)
  const named = (name: string) => all.find((style) => style.name === name)
  const defaults = over(
    { size: 20, line: 240, exact: false, before: 0, after: 0 },
    /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '',
  )
  const normal = setBy(named('normal'), all, defaults)
  // Where its paragraphs would run into one another, ours are set apart.
  const text = lineOf({ ...normal, after: space < 60 ? 120 : normal.after })
  const headed = (name: string, ours: Line) =>
    named(name) ? lineOf(setBy(named(name), all, defaults)) : wider(ours, text)
  const xml = textOf(parts, main)
  const { from, to } = placeIn(xml)
  const [begins, ends] = bodyOf(xml)
  // What is the letterhead's own is set as it sets it.
  const beside = standing(xml.slice(begins, from) + xml.slice(to, ends), lineOf(normal))
  const reaching = (kind: 'header' | 'footer') =>
    reach(parts, kind, lineOf(setBy(named(kind) ?? named('normal'), all, defaults)))
  const high = (room?.height ?? ownFace.height) - beside - reaching('header') - reaching('footer')
  return {
    // Typefaces differ: some are wider than ours.
    width: Math.round((room?.width ?? ownFace.width) * 0.9),
    height: Math.max(1000, Math.round(high * 1.2)),
    size: normal.size * 10,
    title: headed('title', ownFace.title),
    section: headed('heading 1', ownFace.section),
    heading: headed('heading 2', ownFace.heading),
    text: { ...text, free: Math.max(text.free, ownFace.text.free) },
  }
}

/** What a page of this letterhead takes. @throws where it is none */
export const faceIn = (file: Uint8Array): Face => faceOf(openLetterhead(file))
