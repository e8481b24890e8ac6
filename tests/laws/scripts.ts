import { loadTexts, setLanguage } from '../../src/i18n/language'
import type { Context, Language, Manifest } from '../../src/methods/contract'
import { type AnyMethod, contextFor, everyMethod, loadMethod } from '../../src/methods/registry'
import type { AnyScript } from './script'

export interface Scripted {
  readonly id: string
  readonly manifest: Manifest
  readonly method: AnyMethod
  readonly script: AnyScript
}

const scripts = import.meta.glob<{ script: AnyScript }>('../methods/*/script.ts', { eager: true })
const scriptOf = (id: string): AnyScript | undefined => scripts[`../methods/${id}/script.ts`]?.script

/** What is missing, in full sentences. */
export const scriptFaults = (ids: readonly string[], has: (id: string) => boolean): readonly string[] =>
  ids
    .filter((id) => !has(id))
    .map(
      (id) => `${id} has no tests/methods/${id}/script.ts: without a short workshop told as moves, no law looks at it.`,
    )

export const missingScripts = (): readonly string[] =>
  scriptFaults(
    everyMethod.map(({ id }) => id),
    (id) => scriptOf(id) !== undefined,
  )

/** Every registered method that has a script, hidden ones too. */
export const scripted: readonly Scripted[] = await Promise.all(
  everyMethod.flatMap((manifest) => {
    const script = scriptOf(manifest.id)
    return script
      ? [loadMethod(manifest.id).then((method) => ({ id: manifest.id, manifest, method: method as AnyMethod, script }))]
      : []
  }),
)

export const languages: readonly Language[] = ['da', 'en']

/** Text keys that were asked for and are not there, or were not filled in. */
export const badTexts: string[] = []

/** What the house gives a method, with texts in a language; it notes each text that is not as it should be. */
export const contextIn = async (id: string, language: Language): Promise<Context> => {
  await loadTexts('house')
  await setLanguage(language)
  const context = contextFor(id, language, '2026-11-20')
  return {
    ...context,
    t: (key, values) => {
      const said = context.t(key, values)
      if (said === key || said.includes('{{')) badTexts.push(key)
      return said
    },
  }
}
