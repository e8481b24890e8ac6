// How dates are written, in Danish and English: found in a line of text, and not yet held to be days that there are.

const months = [
  ...['jan(?:uar|uary)?', 'feb(?:r|ruar|ruary)?', 'mar(?:ts|ch)?', 'apr(?:il)?', 'ma[jy]', 'jun[ie]?', 'jul[iy]?'],
  ...['aug(?:ust)?', 'sep(?:t|tember)?', '[oO][kc]t(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
]
/** Monday first. */
const weekdays = [
  ...['man(?:dag)?|mon(?:day)?', 'tirs?(?:dag)?|tue(?:s|sday)?', 'ons(?:dag)?|wed(?:nesday)?'],
  ...[
    'tors?(?:dag)?|thu(?:r|rs|rsday)?',
    'fre(?:dag)?|fri(?:day)?',
    'lør(?:dag)?|sat(?:urday)?',
    'søn(?:dag)?|sun(?:day)?',
  ],
]
const month = `(?:${months.join('|')})(?![a-zæøå])`
const day = '\\d{1,2}'
const ordinal = '(?:\\.|st|nd|rd|th)?'
const and = '\\s*(?:,\\s*(?:(?:og|and)\\s*)?|(?:og|and|samt|&|\\+)\\s*)'
const begin = '(?<![\\d./–-])'

/** The number of a name in a list of patterns, from 0. */
const numberOf = (name: string, patterns: readonly string[]): number =>
  patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name))

/** A date as it is written; `year` null where none stands with it. */
export interface Written {
  readonly year: number | null
  readonly month: number
  readonly date: number
  /** From 0 for Monday; null where no weekday stands before it. */
  readonly weekday: number | null
  readonly said: string
}
/** What a line holds, from left to right. */
export type Piece = { readonly kind: 'date'; readonly date: Written } | { readonly kind: 'year'; readonly year: number }

type Found = Omit<Written, 'weekday' | 'said'>
interface Form {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => readonly Found[]
}

const yearOf = (text = ''): number | null => (text === '' ? null : Number(text) + (text.length === 2 ? 2000 : 0))
const found = (date = '', at = '', year?: string): Found => ({
  year: yearOf(year),
  month: Number(at),
  date: Number(date),
})
const named = (dates: string, name: string, year?: string): readonly Found[] =>
  (dates.match(/\d+/g) ?? []).map((date) => found(date, String(numberOf(name, months) + 1), year))

const forms: readonly Form[] = [
  // 2027-09-10
  {
    pattern: new RegExp(`${begin}(\\d{4})[-/.](${day})[-/.](${day})(?!\\d)`, 'gi'),
    read: ([year, at, date]) => [found(date, at, year)],
  },
  // 10. september 2027; 10. og 24. september; 10-sep-27; 10 Sept ’27
  {
    pattern: new RegExp(
      `${begin}((?:${day}${ordinal}${and}){0,30}${day})${ordinal}[\\s-]*(?:of\\s+)?(${month})\\.?,?` +
        `(?:[\\s-]*(\\d{4})(?!\\d)|-(\\d{2})(?!\\d)|\\s*['’](\\d{2})(?!\\d)|\\s(\\d{2})(?=\\s*(?:$|[,;)])))?`,
      'gi',
    ),
    read: ([dates = '', name = '', ...years]) => named(dates, name, years.find(Boolean)),
  },
  // September 10, 2027; September 10th
  {
    pattern: new RegExp(
      `(?<![a-zæøå])(${month})\\.?\\s+(${day})(?:(?:st|nd|rd|th)(?:,?\\s+(\\d{4}))?|,?\\s+(\\d{4})|(?=\\s*(?:$|[,;)])))(?!\\d)`,
      'gi',
    ),
    read: ([name = '', date = '', ...years]) => named(date, name, years.find(Boolean)),
  },
  // 10/9 2027; 10/9-27; 10/9
  {
    pattern: new RegExp(
      `${begin}(${day})\\s?/\\s?(${day})(?!\\d)(?:(?:[\\s./-]|[-./,]\\s)(\\d{4})(?!\\d)|[./-](\\d{2})(?![\\d./])|\\s['’](\\d{2})(?!\\d))?`,
      'gi',
    ),
    read: ([date, at, ...years]) => [found(date, at, years.find(Boolean))],
  },
  // 10.9.27; 10. 9. 2027; 10-09-2027; 10.9 2027
  {
    pattern: new RegExp(
      `${begin}(${day})(?:\\.\\s?(${day})\\.\\s?|-(${day})-|\\.(${day})\\s)(\\d{4}|\\d{2}(?![\\d.]))(?!\\d)`,
      'gi',
    ),
    read: ([date, ...rest]) => [found(date, rest.slice(0, 3).find(Boolean), rest[3])],
  },
  // 10.9. and 10.9, but not 10.12: that may be a time of day
  {
    pattern: new RegExp(`${begin}(${day})\\.(?:(${day})\\.|(\\d))(?![\\d.])`, 'gi'),
    read: ([date, ...rest]) => [found(date, rest.find(Boolean))],
  },
]

const hour = '(?:[01]?\\d|2[0-4])'
const times = new RegExp(
  [
    `\\b(?:kl\\.?|at)\\s*${hour}(?:[.:]\\d{2})?(?:\\s*[-–]\\s*${hour}(?:[.:]\\d{2})?)?(?![\\d/])`,
    `(?<![\\d.])${hour}[.:]\\d{2}\\s*[-–]\\s*${hour}[.:]\\d{2}(?![\\d.])`,
    `(?<![\\d.])T?${hour}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?(?!\\d)`,
    `(?<![\\d.])${hour}\\.(?:00|1[3-9]|[2-5]\\d)(?![\\d.])`,
  ].join('|'),
  'gi',
)
const weekdayBefore = new RegExp(`(?<![a-zæøå])(${weekdays.join('|')})\\.?,?\\s*(?:(?:den|the)\\s+|d\\.\\s*)?$`, 'i')

interface Hit {
  readonly from: number
  readonly to: number
  readonly dates: readonly Found[]
}
const hitIn = ({ pattern, read }: Form, line: string, from: number): Hit | null => {
  pattern.lastIndex = from
  const match = pattern.exec(line)
  return match && { from: match.index, to: match.index + match[0].length, dates: read(match.slice(1)) }
}
/** All dates of a line; where two forms begin at the same place, the one that takes more of it. */
const hitsIn = (line: string): readonly Hit[] => {
  const hits: Hit[] = []
  let next = forms.map((form) => hitIn(form, line, 0))
  for (;;) {
    const [first] = next.filter((hit) => hit !== null).sort((one, other) => one.from - other.from || other.to - one.to)
    if (!first) return hits
    hits.push(first)
    next = forms.map((form, at) => {
      const known = next[at] ?? null
      return known === null || known.from >= first.to ? known : hitIn(form, line, first.to)
    })
  }
}

/** As many letters as a weekday and what may follow it can have. */
const weekdayLength = 20
const dateOf = (line: string, { from, to, dates }: Hit): readonly Written[] => {
  const near = line.slice(Math.max(0, from - weekdayLength), from)
  const [all = '', name = ''] = weekdayBefore.exec(near) ?? []
  const said = line.slice(from - all.length, to).trim()
  return dates.map((date, at) => ({
    ...date,
    said,
    weekday: at === 0 && name !== '' ? numberOf(name, weekdays) : null,
  }))
}

const loneYear = /(?<![\d./-])20\d{2}(?![\d/-]|\.\d)/g
const blanked = (text: string): string => ' '.repeat(text.length)

/** What stands in a line, and the figures in it that nothing was made of. */
export const readLine = (line: string): { readonly pieces: readonly Piece[]; readonly left: readonly string[] } => {
  const text = line.replace(times, blanked)
  const hits = hitsIn(text)
  const rest = hits
    .map(({ from, to }, at) => text.slice(hits[at - 1]?.to ?? 0, from) + blanked(text.slice(from, to)))
    .concat(text.slice(hits.at(-1)?.to ?? 0))
    .join('')
  const pieces = [
    ...hits.map((hit) => ({
      at: hit.from,
      of: dateOf(line, hit).map((date): Piece => ({ kind: 'date', date })),
    })),
    ...Array.from(rest.matchAll(loneYear), ({ 0: year, index }) => ({
      at: index,
      of: [{ kind: 'year', year: Number(year) } satisfies Piece],
    })),
  ]
  return {
    pieces: pieces.sort((one, other) => one.at - other.at).flatMap(({ of }) => of),
    left: rest.replace(loneYear, ' ').match(/\S*\d\S*/g) ?? [],
  }
}

/** A line that speaks of a day, by a month or a weekday in it. */
export const speaksOfDay = (line: string): boolean =>
  new RegExp(`(?<![a-zæøå])(?:${month}|(?:${weekdays.join('|')})(?![a-zæøå]))`, 'i').test(line)
