import { attribute, type Style, stylesIn } from './package'

// Our styles in the municipality's own document: called what it calls them, and where it has none, in its type.

interface Styled {
  readonly text: string
  readonly styles: string
}

/** In the letterhead's own type, and upon its own text. */
const asThere = ({ xml }: Style, id: string, normal: string): string =>
  xml
    .replace(/w:styleId="[^"]*"/, () => `w:styleId="${id}"`)
    .replace(/(<w:(?:basedOn|next) w:val=")Normal"/g, (_, start: string) => `${start}${normal}"`)
    .replace(/<w:(?:rFonts|link)\b[^>]*\/>/g, '')

/** @param there the styles of the letterhead @param ours ours @param text our text, which uses ours */
export const withStyles = (there: string, ours: string, text: string): Styled => {
  const [known, own] = [stylesIn(there), stylesIn(ours)]
  const normal = known.find(({ name }) => name === 'normal')?.id ?? 'Normal'
  const names = new Map<string, string>()
  const added: string[] = []
  const nameOf = (style: Style): string => {
    const same = known.find(({ name }) => name === style.name)
    if (same) return same.id
    const id = known.some((one) => one.id === style.id) ? `Samtalerum${style.id}` : style.id
    added.push(asThere(style, id, normal))
    return id
  }
  const renamed = text.replace(/<w:(p|r|tbl)Style w:val="([^"]*)"\/>/g, (_, kind: string, id: string) => {
    const style = own.find((one) => one.id === id)
    if (!style) return ''
    const name = names.get(id) ?? nameOf(style)
    names.set(id, name)
    return `<w:${kind}Style w:val="${name}"/>`
  })
  return { text: renamed, styles: there.replace('</w:styles>', () => `${added.join('')}</w:styles>`) }
}

const defaults = (styles: string): string => /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? ''
const normalIn = (styles: string): string => stylesIn(styles).find(({ name }) => name === 'normal')?.xml ?? ''
/** What the letterhead's text has; what its own style says counts before what all have. */
const saidOf = (styles: string, tag: string, name: string): string | null =>
  [normalIn(styles), defaults(styles)]
    .map((xml) => attribute(new RegExp(`<w:${tag}\\b[^>]*>`).exec(xml)?.[0] ?? '', name))
    .find((found) => found !== null) ?? null

/** The distance after a paragraph of the letterhead, in twips. */
export const spaceIn = (styles: string): number => Number.parseInt(saidOf(styles, 'spacing', 'w:after') ?? '0', 10) || 0

/** Our text says its language, where the letterhead is in another: it is spelled, and read aloud, by it. */
export const inLanguage = (text: string, lang: string, styles: string): string =>
  saidOf(styles, 'lang', 'w:val') === lang
    ? text
    : text.replace(
        /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>)?/g,
        (_, look: string | undefined) => `<w:r><w:rPr>${look ?? ''}<w:lang w:val="${lang}"/></w:rPr>`,
      )
