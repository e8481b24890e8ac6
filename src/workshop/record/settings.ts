import * as v from 'valibot'
import { setLanguage, setNames } from '../../i18n/language'
import { councils, events } from '../../i18n/names'
import { instantOrNone } from './atoms'
import type { Document, Recipe } from './document'
import type { House } from './house'

/**
 * A new setting has a default, v.optional(…, x): a required one makes what is stored unreadable, and all settings begin anew.
 * How the projector looks is no setting: it stands with the projector (evening/look.ts).
 */
export const settingsSchema = v.object({
  language: v.picklist(['da', 'en']),
  council: v.picklist(councils),
  event: v.picklist(events),
  /** Single-letter keys (B, G) on the run page and the stage. */
  letterKeys: v.boolean(),
  /** The last backup, as an ISO time; empty when there is none. */
  backup: instantOrNone,
  /** When one evening was last saved as a file, the same way. */
  file: v.optional(instantOrNone, ''),
})
export type Settings = v.InferOutput<typeof settingsSchema>

const recipe: Recipe<Settings> = {
  key: 'settings',
  kind: 'settings',
  id: 'settings',
  version: 1,
  parse: (data) => v.parse(settingsSchema, data),
}

export const openSettings = async (house: House, language: Settings['language']): Promise<Document<Settings>> => {
  const blank = (): Settings => ({
    language,
    council: 'kommunalbestyrelse',
    event: 'workshop',
    letterKeys: true,
    backup: '',
    file: '',
  })
  const document = await house.open(recipe, blank).catch(() => null)
  return document ?? house.fresh(recipe, blank())
}

/** Lets all texts follow the settings, now and whenever they change. */
export const followSettings = (settings: Document<Settings>): void => {
  const apply = ({ data }: { data: Settings }) => {
    setNames(data.council, data.event)
    // Texts that do not come leave those that are there.
    setLanguage(data.language).catch(() => undefined)
  }
  apply(settings.store.getState())
  settings.store.subscribe((now, before) => {
    if (now.data !== before.data) apply(now)
  })
}
