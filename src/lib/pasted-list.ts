import { readRows } from './pasted-rows'
import { tidyText } from './typed-text'

// A dash or a bullet, however it came out of Word; "§" and "o" are what its bullets turn into, and stand before a tab or beside each other.
const bullet = /^\s*(?:[-–—*•·▪▫◦‣●○■□➢✓\uF0A7\uF0B7\uF0D8\uF0FC](?:\s+|$)|[§o]\t\s*)/
const looseBullet = /^\s*([§o])\s+(?!\d)/
const numbered = /^\s*(\(?)(\d{1,3}(?:\.\d{1,2})*)([.)]?)(?:\s+|$)/
const lettered = /^\s*(\(?)([a-zæøå])(\))\s+/
const months =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|january|february|march|april|may|june|july|august|october)/i

interface Mark {
  /** Marks of one kind count together. */
  readonly kind: string
  readonly places: readonly number[]
}

const markOf = (line: string): Mark | null => {
  const letter = lettered.exec(line)
  if (letter) return { kind: `${letter[1]}a)`, places: [(letter[2] ?? '').charCodeAt(0) - 96] }
  const [all = '', open = '', places = '', close = ''] = numbered.exec(line) ?? []
  // "1. maj" is a day, "2026 …" and "7 stole" are numbers.
  if (close === '' && !places.includes('.')) return null
  if (close === '.' && months.test(line.slice(all.length))) return null
  return { kind: `${open}1${close === ')' ? ')' : '.'}`, places: places.split('.').map(Number) }
}

/** 1 to 2, 1 to 1.1, 1.2 to 2. */
const isNext = (from: Mark, { places }: Mark): boolean =>
  places.length <= from.places.length + 1 &&
  places.every((place, at) => place === (from.places[at] ?? 0) + (at === places.length - 1 ? 1 : 0))

interface Run {
  last: Mark
  readonly begins: boolean
  readonly lines: number[]
}
/** A list begins at its beginning, or is long enough to be known in its middle. */
const isList = ({ begins, lines }: Run): boolean => lines.length > (begins ? 1 : 2)

/** The lines whose numbers count up line by line. A lone "2. behandling af budgettet" keeps its number. */
const countedUp = (lines: readonly string[]): ReadonlySet<number> => {
  const runs: Run[] = []
  let open = new Map<string, Run>()
  for (const [at, line] of lines.entries()) {
    const mark = markOf(line)
    const run = mark && open.get(mark.kind)
    if (mark && run && isNext(run.last, mark)) {
      run.last = mark
      run.lines.push(at)
    } else if (mark) {
      const begun = { last: mark, begins: mark.places.at(-1) === 1, lines: [at] }
      runs.push(begun)
      open.set(mark.kind, begun)
      // What is indented goes on with what stands above it, and a bullet may stand below a number.
    } else if (!/^(?: {2}|\t)/.test(line) && !bullet.test(line)) open = new Map()
  }
  return new Set(runs.filter(isList).flatMap((run) => run.lines))
}

/** Lines that are not blank, each without the mark that made it one of a list. */
export const withoutMarks = (lines: readonly string[]): readonly string[] => {
  const loose = lines.filter((line) => looseBullet.test(line)).length > 1
  const counted = countedUp(lines)
  return lines.map((line, at) => {
    const bare = counted.has(at) ? line.replace(numbered, '').replace(lettered, '') : line
    return (loose ? bare.replace(looseBullet, '') : bare).replace(bullet, '').trim()
  })
}

const isWritten = (line: string): boolean => line.trim() !== ''

/** The lines of a list, without marks and blank lines. */
export const bareLines = (lines: readonly string[]): readonly string[] =>
  withoutMarks(lines.filter(isWritten)).filter(isWritten)

/** What was pasted, tidy, with a space where a line was broken softly. */
export const softened = (pasted: string): string => tidyText(pasted.replace(/<br\s*\/?>|[\v\u2028]/gi, ' '))

/** The entries of a pasted list: a line, or a row of a spreadsheet, each; marks and blank lines taken away. */
export const pastedList = (pasted: string): readonly string[] => {
  const text = softened(pasted)
  const rows = readRows(text)
  return bareLines(rows ? rows.map((cells) => cells.join(' ')) : text.split('\n'))
}
