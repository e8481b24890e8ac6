import { longDay } from '../i18n/format'
import { loadTexts, methodText } from '../i18n/language'
import { all } from './all'
import type { AnyMethod, Context, Day, Id, Language, Manifest } from './contract'

export type { AnyMethod } from './contract'

/** Every registered method, hidden ones too: for the laws. */
export const everyMethod: readonly Manifest[] = all

/** What the library shows, in its order. */
export const library: readonly Manifest[] = everyMethod.filter(({ hidden }) => !hidden)

export const findManifest = (id: string): Manifest | null => everyMethod.find((manifest) => manifest.id === id) ?? null

/** What a method is called; its id where there is none of it here. */
export const methodName = (id: string, language: Language): string => findManifest(id)?.card[language].name || id

/** What an item of a run sheet is called: as somebody has called it, or by its method; '' for a plain one without a title. */
export const itemName = (item: { readonly title: string; readonly method?: string }, language: Language): string =>
  item.title || (item.method === undefined ? '' : methodName(item.method, language))

/** Loads a method with its texts in the language on screen; null when there is no such method. */
export const loadMethod = async (id: string): Promise<AnyMethod | null> => {
  const manifest = findManifest(id)
  if (!manifest) return null
  const [{ method }] = await Promise.all([manifest.load(), loadTexts(id, manifest.texts)])
  return method
}

export const contextFor = (
  id: string,
  language: Language,
  today: Day,
  picture: (id: Id) => string | null = () => null,
): Context => ({
  t: methodText(id),
  language,
  today,
  dayName: longDay,
  picture,
})
