import { canBeOpened } from '../exchange/bundle'
import { saveFile } from '../exchange/save-file'
import { text } from '../i18n/language'
import { dayOf } from '../lib/clock'
import { fileName } from '../lib/plain-text'
import { say } from '../ui/toast'
import type { Document } from '../workshop/document'
import { fileText, type Packed, packAll, packWorkshop } from '../workshop/files'
import type { House } from '../workshop/house'
import type { Settings } from '../workshop/settings'

const json = 'application/json'

/** Gives a file to the person, or says why not: a copy that could not be opened again is none. @returns whether it was given */
const give = async (name: string, kind: 'backup' | 'workshop', packed: Packed): Promise<boolean> => {
  const file = fileText(kind, packed)
  const opens = canBeOpened(file, packed.records)
  if (!opens) say(text(kind === 'backup' ? 'data.too-large' : 'workshop.too-large'), 30_000)
  return opens && (await saveFile(name, file, json)) !== 'cancelled'
}

const told = (open: number) => say(open > 0 ? text('data.saved-but-open', { count: open }) : text('data.saved'))

/** *Gem sikkerhedskopi*: everything on this device in one file. */
export const saveBackup = async (house: House, settings: Document<Settings>): Promise<void> => {
  const packed = await packAll(house)
  const name = `samtalerum ${dayOf(new Date())}.samtalerum.json`
  if (!(await give(name, 'backup', packed))) return
  settings.set({ ...settings.store.getState().data, backup: new Date().toISOString() })
  told(packed.open)
}

/** *Gem som fil*: one workshop with everything in it. */
export const saveWorkshop = async (house: House, id: string, title: string): Promise<void> => {
  const packed = await packWorkshop(house, id)
  const name = `${fileName(title, 'samtalerum')} ${dayOf(new Date())}.samtalerum.json`
  if (await give(name, 'workshop', packed)) told(packed.open)
}
