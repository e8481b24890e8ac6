import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { code, filesBelow } from './files-below.ts'
import { importsOf } from './imports.ts'
import { textFile, usesIn } from './texts.ts'

export interface Text {
  /** Below `src`, with the key: `methods/sky-line/text/da.json: step.say`. */
  readonly place: string
  readonly file: string
  readonly key: string
  readonly text: string
}

export type Tongue = 'da' | 'en'

/** Every text in a language, of the house and of the methods. */
export function textsOf(src: string, tongue: Tongue): readonly Text[] {
  return filesBelow(src)
    .filter((file) => textFile.test(file) && file.endsWith(`${tongue}.json`))
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(src, file), 'utf8')) as Record<string, string>).map(
        ([key, text]) => ({ place: `${file}: ${key}`, file, key, text }),
      ),
    )
}

/** Every sentence of the decks in a language; its key is the path in the file. */
export function decksOf(src: string, tongue: Tongue): readonly Text[] {
  return filesBelow(src, /\.json$/)
    .filter((file) => /\/decks\//.test(file) && file.endsWith(`.${tongue}.json`))
    .flatMap((file) =>
      linesIn(JSON.parse(readFileSync(join(src, file), 'utf8'))).map(({ key, text }) => ({
        place: `${file}: ${key}`,
        file,
        key,
        text,
      })),
    )
}

function linesIn(value: unknown, path = ''): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key: path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => linesIn(inner, path === '' ? name : `${path}.${name}`))
}

/** A text that names a law. */
export const cited =
  /§|kommunestyrelsesloven|forvaltningsloven|planloven|bekendtgørelse|offentlighedsloven|\b(Act|Order),? (no\.|section)|section \d|\bAct \d{4}/i

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []

/**
 * Björnsson's measure of how hard a text is to read: words in a sentence, and the share of words over six letters in per cent.
 * Under 25 is a children's book, 35 a novel, 45 a newspaper, 55 an act. What a screen fills in counts as one short word.
 */
export function lix(text: string): number {
  const plain = text.replace(/\{\{[^}]*\}\}/g, 'ord')
  const words = wordsOf(plain)
  const sentences = plain.split(/[.!?:;…]+(?=[\s»”’)]|$)|\n/).filter((part) => wordsOf(part).length > 0)
  const long = words.filter((word) => word.length > 6)
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length
}

/** A label of three words has no measure; a sentence of twelve has one. */
export const isMeasured = (text: string): boolean => wordsOf(text).length >= 12

const participants =
  /^(methods\/[^/]+\/(group|stage)\.tsx|app\/table\/[^/]+\.tsx|app\/stage\/stage-view\.tsx|gather\/pass-[^/]+\.tsx)$/

/** The files that draw what participants see: a table's screens, the passed tablet and the projector, with the parts they draw with. */
export function participantsFiles(src: string): readonly string[] {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const { to, typeOnly } of importsOf(file, readFileSync(join(src, file), 'utf8'))) {
      const part = normalize(join(dirname(file), `${to}.tsx`))
      if (!typeOnly && to.startsWith('./') && existsSync(join(src, part))) follow(part)
    }
  }
  for (const file of filesBelow(src, code)) if (participants.test(file)) follow(file)
  return [...found].sort()
}

/** The texts that participants' screens ask for. */
export function participantsTexts(src: string, tongue: Tongue): readonly Text[] {
  const owner = (file: string) => /^methods\/([^/]+)\//.exec(file)?.[1] ?? ''
  const uses = participantsFiles(src).map((file) => ({
    owner: owner(file),
    ...usesIn(file, readFileSync(join(src, file), 'utf8')),
  }))
  return textsOf(src, tongue).filter(({ file, key }) => {
    const base = key.replace(/_(one|other)$/, '')
    return uses.some(
      (use) =>
        use.owner === owner(file) && (use.words.includes(base) || use.patterns.some((pattern) => pattern.test(base))),
    )
  })
}

/** A noun, or the adjective before it, as it stands after 1 and after any other count. */
export interface Counted {
  readonly one: string
  readonly many: string
}

const afterCount = (text: string): string | undefined => /\{\{count\}\}\s+(\p{L}+)/u.exec(text)?.[1]?.toLowerCase()

/** The words that texts count with, taken from the texts that have two forms. */
export function countedWords(texts: readonly Text[]): readonly Counted[] {
  const found = texts.flatMap(({ file, key, text }) => {
    const twin = key.endsWith('_one')
      ? texts.find((other) => other.file === file && other.key === key.replace(/_one$/, '_other'))
      : undefined
    const one = afterCount(text)
    const many = twin && afterCount(twin.text)
    return one && many && one !== many ? [{ one, many }] : []
  })
  return found.filter(({ one }, at) => found.findIndex((other) => other.one === one) === at)
}

/** Texts where a figure stands before a word in the plural, and there is no other form for 1. */
export function pluralFaults(texts: readonly Text[], words = countedWords(texts)): readonly string[] {
  const plurals = words.map(({ many }) => many)
  return texts.flatMap(({ place, key, text }) =>
    [...text.matchAll(/(?<!–)\{\{(\w+)\}\}\s+(\p{L}+)/gu)].flatMap(([, hole = '', word = '']) =>
      !key.endsWith('_other') && hole !== 'name' && plurals.includes(word.toLowerCase())
        ? [`${place} says «${hole} ${word}», also of 1.`]
        : [],
    ),
  )
}

/** "1 borde" and "2 bord" in a text that has been filled in. */
export const wrongCounts = (text: string, words: readonly Counted[]): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\d.,:–-])(\d+)\s+(\p{L}+)/gu)].flatMap(([found, figure, word = '']) => {
    const wrong = words.some(({ one, many }) => (figure === '1' ? many : one) === word.toLowerCase())
    const right = words.some(({ one, many }) => (figure === '1' ? one : many) === word.toLowerCase())
    return wrong && !right ? [found] : []
  })
