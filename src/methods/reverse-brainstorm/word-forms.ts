import type { Language } from '../contract'

interface Forms {
  /** The first word in another form, the rest as it is; null where that cannot be told. */
  form(words: string, form: string): string | null
  /** What is never done, said as it is said to somebody: never answering is answer never. */
  said(idea: string): string
  /** Which of three forms agrees: singular, the other singular, plural. */
  agreement(words: string): 0 | 1 | 2
}

const withFirst = (words: string, change: (first: string) => string): string => {
  const [, first = '', rest = ''] = /^([\p{L}'-]*)(.*)$/u.exec(words) ?? []
  return change(first) + rest
}

const single = (word: string): string => word.replace(/(.)\1$/u, '$1')

const danishPresent: Readonly<Record<string, string>> = {
  være: 'er',
  have: 'har',
  gøre: 'gør',
  vide: 'ved',
  spørge: 'spørger',
  sige: 'siger',
}
/** Imperatives that end as a present does. */
const alreadyDanish = /(?:it|nc|ang|ac|rm|nt|ev|ur|is|du|eg)er$/u

const danishImperative = (word: string): string => {
  if (/erer$/u.test(word)) return word.slice(0, -2)
  if (/er$/u.test(word) && !alreadyDanish.test(word)) return single(word.slice(0, -2))
  return word.length > 3 && /e$/u.test(word) ? single(word.slice(0, -1)) : word
}

const danish: Forms = {
  form(words, form) {
    if (words === '' || / (?:og|eller) /u.test(words)) return null
    if (form === 'imp') return withFirst(words, danishImperative).replace(/ sig(?= |$)/gu, ' jer')
    if (/ hv(?:em|ad|or)/u.test(words)) return null
    return withFirst(words, (first) => danishPresent[first] ?? `${first}r`)
  },
  said: (idea) =>
    idea.replace(
      /^aldrig (?!mere )(\p{L}+e) (.+)$/iu,
      (_, verb: string, rest: string) => `${danishImperative(verb)} aldrig ${rest}`,
    ),
  agreement(words) {
    if (/^en /u.test(words)) return 0
    return /^(?:alle|de) |(?:ne|re)$/u.test(words) ? 2 : /^et |et$/u.test(words) ? 1 : 0
  },
}

/** Verbs that have lost an e before -ing. */
const lostE = /^(?:advis|chang|decid|evaluat|giv|invit|involv|mak|measur|shar|tak|us|welcom|writ)ing$/

const gerundBase = (word: string): string => {
  if (!/ing$/.test(word)) return word
  const stem = word.slice(0, -3)
  if (/(?:ss|ll|ff|zz)$/.test(stem)) return stem
  if (/(.)\1$/.test(stem)) return single(stem)
  return lostE.test(word) ? `${stem}e` : stem
}

const thirdPerson = (word: string): string => {
  if (word === 'have') return 'has'
  if (word === 'be') return 'is'
  if (/(?:s|sh|ch|x|o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

const english: Forms = {
  form(words, form) {
    if (words === '' || / (?:and|or) /.test(words)) return null
    if (form === 'base') return withFirst(words, gerundBase)
    if (form === 'many')
      return withFirst(words, (first) => first.replace(/ies$/, 'y').replace(/(?<=ch|sh|ss|x)es$|(?<!s)s$/, ''))
    return withFirst(words, thirdPerson)
  },
  said: (idea) => idea,
  agreement: (words) => (/^(?:all|the [a-z]+s|those|these) ?|[^s]s$/.test(words) ? 2 : 0),
}

export const filters: Readonly<Record<Language, Forms>> = { da: danish, en: english }
