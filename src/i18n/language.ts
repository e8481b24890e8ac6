import { useSyncExternalStore } from 'react'
import { place } from '../lib/place'
import type finding from './find.da.json'
import home from './home.da.json'
import type house from './house.da.json'
import { type Council, type EventName, type Language, namesIn } from './names'
import { createPhrases, fill, type Texts } from './phrases'
import type ready from './ready.da.json'

export type { Language } from './names'

type Loader = (language: Language) => Promise<{ readonly default: Texts }>
type Base<Key> = Key extends `${infer Start}_one` | `${infer Start}_other` ? Start : Key
export type HouseKey = Base<keyof typeof home | keyof typeof house | keyof typeof ready | keyof typeof finding>
export type Values = Readonly<Record<string, string | number>>
export type HouseText = (key: HouseKey, values?: Values) => string
type MethodText = (key: string, values?: Values) => string

// The mirror is read before the first paint by the script in index.html; the setting itself lies in the database.
const mirror = `${place}:language`

const remembered = (): Language => {
  try {
    return localStorage.getItem(mirror) === 'en' ? 'en' : 'da'
  } catch {
    return 'da'
  }
}

let names: { readonly council: Council; readonly event: EventName } = {
  council: 'kommunalbestyrelse',
  event: 'workshop',
}
let forms = namesIn(remembered(), names.council, names.event)

let current = remembered()
const phrases = createPhrases()
phrases.add('da', 'home', home)

const loaders = new Map<string, Loader>([
  // The Danish texts of the first screen come with it.
  ['home', (language) => (language === 'da' ? Promise.resolve({ default: home }) : import('./home.en.json'))],
  ['house', (language) => (language === 'da' ? import('./house.da.json') : import('./house.en.json'))],
  // Run sheets and texts that are ready to use: only where somebody asks for them.
  ['ready', (language) => (language === 'da' ? import('./ready.da.json') : import('./ready.en.json'))],
  // What is said where a method is looked for.
  ['find', (language) => (language === 'da' ? import('./find.da.json') : import('./find.en.json'))],
])
const wanted = new Set<string>(['home'])

const fetchTexts = async (namespace: string, language: Language): Promise<void> => {
  if (phrases.has(language, namespace)) return
  const texts = await loaders.get(namespace)?.(language)
  if (texts) phrases.add(language, namespace, texts.default)
}

export const language = (): Language => current

/** Loads texts in the language on screen; routes do it before they show anything. */
export const loadTexts = async (namespace: string, loader?: Loader): Promise<void> => {
  if (loader) loaders.set(namespace, loader)
  wanted.add(namespace)
  await fetchTexts(namespace, language())
}

const listeners = new Set<() => void>()
let version = 0
const tellers = new Map<string, MethodText>()
const changed = () => {
  version += 1
  tellers.clear()
  for (const listener of listeners) listener()
}

const apply = () => {
  forms = namesIn(language(), names.council, names.event)
  if (globalThis.document) document.documentElement.lang = language()
  changed()
}

export const setLanguage = async (next: Language): Promise<void> => {
  await Promise.all([...wanted].map((namespace) => fetchTexts(namespace, next)))
  current = next
  try {
    localStorage.setItem(mirror, next)
  } catch {
    // The database has the setting; only the first paint will guess Danish.
  }
  apply()
}

/** Sets what the council and an event are called; all texts follow. */
export const setNames = (council: Council, event: EventName): void => {
  names = { council, event }
  apply()
}

/** A text of the house; falls back to the texts that come with home. */
export const text: HouseText = (key, values) =>
  phrases.say(current, ['house', 'home', 'ready', 'find'], key, values, forms)

/** The texts of a method, by the method's id: the same function until it says something else, so that no row is drawn anew for it. */
export const methodText = (method: string): MethodText => {
  const known = tellers.get(method)
  if (known) return known
  const teller: MethodText = (key, values) => phrases.say(current, [method], key, values, forms)
  tellers.set(method, teller)
  return teller
}

/** Content that lies outside the text files, with the council's own name put into all texts in it. */
export const fillNames = <T>(content: T): T => {
  if (typeof content === 'string') return fill(content, forms) as T
  if (Array.isArray(content)) return content.map(fillNames) as T
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, fillNames(one)])) as T
}

/** Tells when the language or the names change. @returns a function that stops listening */
export const onTexts = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Renders again when the language or the council's name changes. */
export const useLanguage = (): Language => {
  useSyncExternalStore(onTexts, () => version)
  return language()
}
export const useText = (): HouseText => {
  useLanguage()
  return text
}
/** The texts of English screens are in the mirror's language at start; load them before the first render. */
export const startTexts = async (): Promise<void> => {
  await fetchTexts('home', language())
  apply()
}
