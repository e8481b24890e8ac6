import type { Poll } from '../methods/contract'

/** A word in the line that is none of the numbers that can be given. */
export interface Stray {
  /** Where it stands: 1 is the first. */
  readonly place: number
  readonly word: string
  /** Two numbers, or one and a half: only who wrote it knows. */
  readonly unclear: boolean
}

export interface ReadLine {
  /** How many gave each number. null where nothing, or something that cannot be given, is typed. */
  readonly counts: Readonly<Record<string, number>> | null
  readonly numbers: number
  readonly strays: readonly Stray[]
}

/** Numbers off a table's notes, typed in one line: "7 8 3 10". A comma parts them too where a space follows it. */
export const readPaperLine = ({ options }: Poll, line: string): ReadLine => {
  const words = line.split(/[\s;/]+|,(?=\s|$)/).filter((word) => word !== '')
  const counts: Record<string, number> = Object.fromEntries(options.map(({ id }) => [id, 0]))
  const strays: Stray[] = []
  words.forEach((word, index) => {
    const option = options.find(({ label }) => label === word.replace(/^0+(?=\d)/, ''))
    if (option) counts[option.id] = (counts[option.id] ?? 0) + 1
    else strays.push({ place: index + 1, word, unclear: /^\d+(,\d*)+$/.test(word) })
  })
  return { counts: words.length > 0 && strays.length === 0 ? counts : null, numbers: words.length, strays }
}

/** The counts as a line, in the order of the scale: in which order the notes lay is not kept. */
export const paperLine = ({ options }: Poll, counts: Readonly<Record<string, number>>): string =>
  options.flatMap(({ id, label }) => Array.from({ length: Math.min(counts[id] ?? 0, 1000) }, () => label)).join(' ')

/** Whether the answers are numbers: then a table's are typed in one line. */
export const isLine = ({ layout, options }: Poll): boolean =>
  layout === 'scale' || (layout === 'list' && options.every(({ label }) => /^\d{1,3}$/.test(label)))

/** What such a line looks like. */
export const sampleLine = ({ layout, options }: Poll): string => {
  const labels = options.map(({ label }) => label)
  return layout === 'scale' ? '7 8 3 10' : [labels[0], labels[0], labels.at(-1)].join(' ')
}
