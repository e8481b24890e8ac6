import { fill, type Texts } from '../../../i18n/phrases'
import type { PageData } from './page-data'
import da from './text/da.json'
import en from './text/en.json'

export type PageKey = keyof typeof da
/** The page’s own sentences. What is filled in is as it was typed: the sentence is escaped when it is written. */
export type Say = (key: PageKey, values?: Readonly<Record<string, string | number>>) => string

export const wordsIn = (language: PageData['language']): Say => {
  const texts: Texts = language === 'da' ? da : en
  return (key, values = {}) => fill(texts[key] ?? key, values)
}
