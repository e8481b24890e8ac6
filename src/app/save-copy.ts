import { saveFile } from '../exchange/save-file'
import { text } from '../i18n/language'
import { dayOf } from '../lib/clock'
import { fileName } from '../lib/plain-text'
import { say } from '../ui/toast'
import type { Document } from '../workshop/document'
import { fileText, packAll, packWorkshop } from '../workshop/files'
import type { House } from '../workshop/house'
import type { Settings } from '../workshop/settings'

const json = 'application/json'

const told = (open: number) => say(open > 0 ? text('data.saved-but-open', { count: open }) : text('data.saved'))

/** *Gem sikkerhedskopi*: everything on this device in one file. */
export const saveBackup = async (house: House, settings: Document<Settings>): Promise<void> => {
  const packed = await packAll(house)
  const saved = await saveFile(`samtalerum ${dayOf(new Date())}.samtalerum.json`, fileText('backup', packed), json)
  if (saved === 'cancelled') return
  settings.set({ ...settings.store.getState().data, backup: new Date().toISOString() })
  told(packed.open)
}

/** *Gem som fil*: one workshop with everything in it. */
export const saveWorkshop = async (house: House, id: string, title: string): Promise<void> => {
  const packed = await packWorkshop(house, id)
  const name = `${fileName(title, 'samtalerum')} ${dayOf(new Date())}.samtalerum.json`
  if ((await saveFile(name, fileText('workshop', packed), json)) !== 'cancelled') told(packed.open)
}
