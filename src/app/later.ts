import '@fontsource-variable/schibsted-grotesk/wght.css'
import { language, loadTexts } from '../i18n/language'
import { library, loadMethod } from '../methods/registry'
import { house } from '../workshop/record/house'
import { followSettings, openSettings } from '../workshop/record/settings'
import { flushWith } from './frame/keeping'

/** What the first screen can do without: the typeface, the settings, and the methods to be opened next. */
export const afterFirstScreen = async (): Promise<void> => {
  await loadTexts('house')
  const opened = await house()
  flushWith(() => Promise.all([...opened.documents.values()].map((document) => document.settled())))
  followSettings(await openSettings(opened, language()))
  for (const { id } of library) await loadMethod(id).catch(() => null)
}
