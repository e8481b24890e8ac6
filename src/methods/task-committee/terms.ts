import type { Context, Day, Id } from '../contract'
import { linesOf } from '../kit/sheets'
import { most, optionalTerms, type Setup, type TermKey, type Terms, termKeys, type Version } from './model'

// The terms of reference: one text, under fixed headings, and the text as it lay before each meeting.

/** What a page of A4 takes, in letters, with its headings. */
const onPage = 2700
/** What a heading takes of it, with the air around it. */
const heading = 150

/** The headings that something stands under, in their order. */
export const written = (terms: Terms): readonly TermKey[] => termKeys.filter((key) => terms[key].trim() !== '')

/** The headings that belong there and are empty. */
export const unwritten = (terms: Terms): readonly TermKey[] =>
  termKeys.filter((key) => !optionalTerms.includes(key) && terms[key].trim() === '')

/** How many pages it fills in print, in tenths. */
export const pagesOf = (terms: Terms): number =>
  Math.round((written(terms).reduce((sum, key) => sum + terms[key].length + heading, 0) / onPage) * 10) / 10

const isSame = (one: Terms, other: Terms): boolean => termKeys.every((key) => one[key].trim() === other[key].trim())

/** The version that the text is, where it has not been changed since. */
export const versionNow = ({ terms, versions }: Pick<Setup, 'terms' | 'versions'>): Version | null =>
  versions.findLast((version) => isSame(version.terms, terms)) ?? null

/** The headings whose text is another than in the version before. */
export const changedIn = (versions: readonly Version[], at: number): readonly TermKey[] => {
  const [before, now] = [versions[at - 1]?.terms, versions[at]?.terms]
  return before && now ? termKeys.filter((key) => before[key].trim() !== now[key].trim()) : []
}

/** The text as it lies now, kept as it is. Where there is no room for one more, nothing is kept and nothing goes. */
export const frozen = (setup: Setup, id: Id, day: Day, meeting: string): Setup =>
  setup.versions.length >= most.versions || written(setup.terms).length === 0
    ? setup
    : { ...setup, versions: [...setup.versions, { id, day, meeting, terms: setup.terms }] }

/** So much of it is read from the last row at once; `row`: so many letters are a row, and a heading takes as much as two. */
const onStage = { lines: 5, letters: 420, row: 66, rows: 12 } as const

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

const pieces = (line: string): readonly string[] => {
  if (line.length <= onStage.letters) return [line]
  const sentences = line.match(/[^.!?]+[.!?]*\s*/g) ?? [line]
  return sentences.reduce<string[]>((all, sentence) => {
    const last = all.at(-1)
    if (last !== undefined && (last + sentence).length <= onStage.letters) all[all.length - 1] = last + sentence
    else all.push(...(sentence.match(new RegExp(`.{1,${onStage.letters}}`, 'gsu')) ?? []))
    return all
  }, [])
}

/** What stands under a heading, in parts that can be read from afar. */
const sectionsOf = (heading: string, text: string): readonly Section[] => {
  const parts: string[][] = []
  for (const line of linesOf(text).flatMap(pieces)) {
    const part = parts.at(-1)
    if (part && part.length < onStage.lines && part.join('').length + line.length <= onStage.letters) part.push(line)
    else parts.push([line])
  }
  return parts.map((lines) => ({ heading, lines }))
}

const rowsOf = ({ lines }: Section): number =>
  lines.reduce((sum, line) => sum + Math.ceil(line.length / onStage.row), 2)

/** The text in pages that can be read from afar: as many short sections on each as there is room for. */
export const termPages = (terms: Terms, t: Context['t']): readonly (readonly Section[])[] => {
  const pages: Section[][] = []
  for (const section of written(terms).flatMap((key) => sectionsOf(t(`term.${key}`), terms[key]))) {
    const page = pages.at(-1)
    const rows = [...(page ?? []), section].reduce((sum, one) => sum + rowsOf(one), 0)
    if (page && rows <= onStage.rows) page.push(section)
    else pages.push([section])
  }
  return pages
}
