import type { Poll } from '../methods/contract'

/** A word in the line that is no number on the scale. */
export interface Stray {
  /** Where it stands: 1 is the first. */
  readonly place: number
  readonly word: string
}

export interface ReadLine {
  /** How many gave each number. null where nothing, or something that is not on the scale, is typed. */
  readonly counts: Readonly<Record<string, number>> | null
  readonly numbers: number
  readonly strays: readonly Stray[]
}

/** Numbers off a table's notes, typed in one line: "7 8 3 10". Commas and line breaks part them too. */
export const readPaperLine = ({ options }: Poll, line: string): ReadLine => {
  const words = line.split(/[\s,;/]+/).filter((word) => word !== '')
  const counts: Record<string, number> = Object.fromEntries(options.map(({ id }) => [id, 0]))
  const strays: Stray[] = []
  words.forEach((word, index) => {
    const option = options.find(({ label }) => label === word.replace(/^0+(?=\d)/, ''))
    if (option) counts[option.id] = (counts[option.id] ?? 0) + 1
    else strays.push({ place: index + 1, word })
  })
  return { counts: words.length > 0 && strays.length === 0 ? counts : null, numbers: words.length, strays }
}

/** The counts as a line, in the order of the scale: in which order the notes lay is not kept. */
export const paperLine = ({ options }: Poll, counts: Readonly<Record<string, number>>): string =>
  options.flatMap(({ id, label }) => Array.from({ length: counts[id] ?? 0 }, () => label)).join(' ')
