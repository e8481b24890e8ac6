// How a run sheet is set so that it stands on one page: smaller type first, then shorter words, then fewer items.

export interface Row {
  readonly name: string
  /** What is said and done there. */
  readonly said: string
}

export interface OnePage {
  /** The size of the type, in mm. */
  readonly type: number
  readonly title: string
  readonly purpose: string
  /** The rows that there is room for, in order. */
  readonly rows: readonly Row[]
  /** How many more there are. */
  readonly left: number
}

export interface Wanted extends Pick<OnePage, 'title' | 'purpose' | 'rows'> {
  /** How many short lines stand beside them: when and where, when it ends. */
  readonly lines: number
}

/** The most characters of each, and the smallest type, in mm, that they are tried in. */
interface Plan {
  readonly title: number
  readonly purpose: number
  readonly name: number
  readonly said: number
  readonly least: number
}

const plans: readonly Plan[] = [
  { title: 160, purpose: 400, name: 160, said: 260, least: 3.1 },
  { title: 120, purpose: 240, name: 90, said: 130, least: 2.7 },
  { title: 90, purpose: 160, name: 60, said: 60, least: 2.5 },
  { title: 90, purpose: 160, name: 45, said: 0, least: 2.3 },
]
const types = [4.6, 4.2, 3.8, 3.5, 3.1, 2.9, 2.7, 2.5, 2.3] as const
const smallest = 2.3

/** A4 inside its margins, in mm; the title; what is free between the parts. */
const page = { width: 178, height: 262, title: 7.4, titleLine: 8.6, gap: 3 }
/** Of the type: a letter with what is free beside it, wide ones allowed for; a line; the room around a row; times and minutes. */
const em = { letter: 0.56, line: 1.3, around: 0.85, narrow: 11.5 }
/** How much of the page has what is said and done. */
const saidShare = 0.44

/** The first words, and that there is more. */
export const firstWords = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  if (most === 0) return ''
  const cut = line.slice(0, most)
  const word = cut.lastIndexOf(' ')
  return `${word > most / 2 ? cut.slice(0, word) : cut} …`
}

const linesIn = (text: string, width: number, letter: number): number =>
  Math.max(1, Math.ceil((text.length * letter) / Math.max(letter, width - 4 * letter)))

/** In mm; never less than it is when it is drawn. */
const heightOf = ({ title, purpose, rows, lines }: Wanted, type: number): number => {
  const letter = em.letter * type
  const said = page.width * saidShare
  const name = page.width - said - em.narrow * type
  const rowHeights = rows.map(
    (row) =>
      (Math.max(linesIn(row.name, name, letter), row.said === '' ? 1 : linesIn(row.said, said, letter)) * em.line +
        em.around) *
      type,
  )
  return (
    linesIn(title, page.width, em.letter * page.title) * page.titleLine +
    (purpose === '' ? 0 : linesIn(purpose, page.width, letter) * em.line * type + page.gap) +
    lines * (em.line * type + page.gap) +
    (em.line + em.around) * type +
    rowHeights.reduce((sum, high) => sum + high, 0) +
    2 * page.gap
  )
}

const cutBy = (wanted: Wanted, plan: Plan): Wanted => ({
  ...wanted,
  title: firstWords(wanted.title, plan.title),
  purpose: firstWords(wanted.purpose, plan.purpose),
  rows: wanted.rows.map(({ name, said }) => ({
    name: firstWords(name, plan.name),
    said: firstWords(said, plan.said),
  })),
})

/** The run sheet on one page: as large as it can be, and as much of it as there is room for. */
export const onOnePage = (wanted: Wanted): OnePage => {
  for (const plan of plans) {
    const cut = cutBy(wanted, plan)
    const type = types.find((one) => one >= plan.least && heightOf(cut, one) <= page.height)
    if (type !== undefined) return { ...cut, type, left: 0 }
  }
  const cut = cutBy(wanted, plans.at(-1) ?? { title: 90, purpose: 0, name: 45, said: 0, least: smallest })
  // A line more, which says how many there are.
  const fits = (count: number) =>
    heightOf({ ...cut, lines: cut.lines + 1, rows: cut.rows.slice(0, count) }, smallest) <= page.height
  let count = cut.rows.length - 1
  while (count > 0 && !fits(count)) count -= 1
  return { ...cut, type: smallest, rows: cut.rows.slice(0, count), left: cut.rows.length - count }
}
