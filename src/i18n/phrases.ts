import type { Language } from './names'

/** The texts of one subject in one language, by key. */
export type Texts = Readonly<Record<string, string>>
/** What is put into a text's holes: `{{count}}`, or `{{council.def}}` for a form of a name. */
export type Filling = Readonly<Record<string, string | number | Texts>>

const rules: Partial<Record<Language, Intl.PluralRules>> = {}
/** Which of a text's two forms a count takes; both languages have one and many. */
const formOf = (language: Language, count: number): string => {
  rules[language] ??= new Intl.PluralRules(language)
  return rules[language].select(count)
}

const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined

const nothing: Filling = {}

/**
 * A text with its holes filled, once: what is put in is never read as a text. A hole that nobody can fill stays.
 * @param always what fills a hole that `values` does not fill
 */
export const fill = (text: string, values: Filling, always: Filling = nothing): string => {
  if (!text.includes('{{')) return text
  return text.replace(/\{\{(\w+)(?:\.(\w+))?\}\}/g, (hole, name: string, form?: string) => {
    const value = own(values, name) ?? own(always, name)
    const said = form === undefined ? value : typeof value === 'object' ? own(value, form) : undefined
    return said === undefined || typeof said === 'object' ? hole : String(said)
  })
}

/** All texts that are loaded, by language and subject. */
export const createPhrases = () => {
  const loaded: Record<Language, Map<string, Texts>> = { da: new Map(), en: new Map() }
  const find = (language: Language, subjects: readonly string[], key: string): string | undefined => {
    for (const subject of subjects) {
      const texts = loaded[language].get(subject)
      const text = texts && own(texts, key)
      if (text !== undefined) return text
    }
    return undefined
  }
  return {
    has: (language: Language, subject: string): boolean => loaded[language].has(subject),
    add: (language: Language, subject: string, texts: Texts): void => {
      loaded[language].set(subject, texts)
    },
    /** The text of the first subject that has one; with a count, in the form that goes with it. The key where there is none, and it is said. */
    say: (
      language: Language,
      subjects: readonly string[],
      key: string,
      values: Filling = nothing,
      always: Filling = nothing,
    ): string => {
      const { count } = values
      const counted = typeof count === 'number' ? `${key}_${formOf(language, count)}` : key
      const text = find(language, subjects, counted) ?? find(language, subjects, key)
      if (text === undefined) console.error(`missing text: ${subjects.join(', ')} ${key}`)
      return text === undefined ? key : fill(text, values, always)
    },
  }
}
