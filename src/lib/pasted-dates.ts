import { isDay } from './clock'
import { type Piece, readLine, speaksOfDay, type Written } from './date-forms'
import { pastedList } from './pasted-list'

// A year's meetings, pasted once in any usual form. Days are YYYY-MM-DD.

export interface ReadDay {
  readonly day: string
  /** As it was written. */
  readonly said: string
  /** No year stood with it: it is the year of what stands around it, or the one that was given. */
  readonly guessed: boolean
}
/**
 * What is to be told. `no-such-day`: 31 February. `no-year`: none stood anywhere. `weekday`: the day is another weekday than was
 * written; it is among the days. `double`: it stood there before. `unread`: nothing could be made of it.
 */
export interface Fault {
  readonly kind: 'no-such-day' | 'no-year' | 'weekday' | 'double' | 'unread'
  readonly said: string
  readonly day: string | null
}
export interface ReadDates {
  /** In the order that they were written in, each once. */
  readonly days: readonly ReadDay[]
  readonly faults: readonly Fault[]
}

interface Dated {
  readonly year: number
  /** Null for a year that stands by itself: all that follows is in that year. */
  readonly month: number | null
}

/** In a row of dates the year turns where months go back by half a year or more. */
const turned = (from: number | null, to: number): boolean => from !== null && from - to >= 6
const after = ({ year, month }: Dated, at: number): number => (turned(month, at) ? year + 1 : year)
const before = ({ year, month }: Dated, at: number): number => (month !== null && turned(at, month) ? year - 1 : year)

const datedOf = (piece: Piece | undefined): Dated | null => {
  if (!piece) return null
  if (piece.kind === 'year') return { year: piece.year, month: null }
  const { year, month } = piece.date
  return year === null ? null : { year, month }
}

/** Text besides dates begins a new row: it goes on in the year that was written last. */
const isLabelled = (line: string): boolean => /[a-zæøå]{3}[^\d\n]{0,80}:/i.test(line) && !/^\D{0,4}\d/.test(line)

/** For each piece the next after it that has a year. */
const nextDated = (pieces: readonly Piece[]): readonly (Dated | null)[] => {
  const next: (Dated | null)[] = []
  let found: Dated | null = null
  for (const piece of [...pieces].reverse()) {
    next.unshift(found)
    found = datedOf(piece) ?? found
  }
  return next
}

const dayOf = (year: number, { month, date }: Written): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
/** From 0 for Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** A year, or today: a day is then to come, or falls on the weekday that is written, this year or the next. */
type Given = number | string | null

const guess = (given: Given, written: Written): number | null => {
  if (typeof given !== 'string') return given
  const now = Number(given.slice(0, 4))
  const nearest = [now, now + 1].filter((year) => isDay(dayOf(year, written)))
  const fitting = nearest.find((year) => weekdayOf(dayOf(year, written)) === written.weekday)
  return fitting ?? nearest.find((year) => dayOf(year, written) >= given) ?? now
}

interface Resolved {
  readonly written: Written
  readonly year: number | null
}

/** Each date with its year: its own, that of the next in its line, of what stands before it, of what comes later, or the given. */
const withYears = (lines: readonly { readonly line: string; readonly pieces: readonly Piece[] }[], given: Given) => {
  const later = lines.flatMap(({ pieces }) => pieces.map(datedOf)).find((one) => one !== null)
  const fallback = (date: Written) => later?.year ?? guess(given, date)
  const resolved: Resolved[] = []
  let written: Dated | null = null
  let last: Dated | null = null
  for (const { line, pieces } of lines) {
    if (isLabelled(line)) last = written && { ...written, month: null }
    const nexts = nextDated(pieces)
    for (const [at, piece] of pieces.entries()) {
      const own = datedOf(piece)
      if (own) [written, last] = [own, own]
      if (piece.kind === 'year') continue
      const { month } = piece.date
      const next = nexts[at] ?? null
      const follows = last !== null && (later !== undefined || typeof given !== 'string' || piece.date.weekday === null)
      const year: number | null =
        own?.year ?? (next ? before(next, month) : last && follows ? after(last, month) : fallback(piece.date))
      if (!own && year !== null && last?.month !== null) last = { year, month }
      resolved.push({ written: piece.date, year })
    }
  }
  return resolved
}

/** @param given the year of dates where none stands anywhere, or today: each is then in the year that is nearest to come */
export const readDates = (pasted: string, given: Given): ReadDates => {
  const lines = pastedList(pasted).map((line) => ({ line, ...readLine(line) }))
  const days: ReadDay[] = []
  const known = new Set<string>()
  const faults: Fault[] = []
  const fault = (kind: Fault['kind'], said: string, day: string | null = null) => faults.push({ kind, said, day })
  for (const { written, year } of withYears(lines, given)) {
    const { said, weekday } = written
    const day = year === null ? null : dayOf(year, written)
    if (day === null) fault('no-year', said)
    else if (!isDay(day)) fault('no-such-day', said)
    else if (known.has(day)) fault('double', said, day)
    else {
      known.add(day)
      days.push({ day, said, guessed: written.year === null })
      if (weekday !== null && weekday !== weekdayOf(day)) fault('weekday', said, day)
    }
  }
  for (const { line, pieces, left } of lines) {
    const dates = pieces.filter(({ kind }) => kind === 'date').length
    if (dates === 0 && (left.length > 0 || (pieces.length === 0 && speaksOfDay(line)))) fault('unread', line)
    else for (const said of left) fault('unread', said)
  }
  return { days, faults }
}
