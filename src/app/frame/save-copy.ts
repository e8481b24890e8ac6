import { canBeOpened } from '../../exchange/bundle'
import { saveFile } from '../../exchange/save-file'
import { text } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { fileName } from '../../lib/plain-text'
import { say } from '../../ui/toast'
import { keepEdition } from '../../workshop/files/editions'
import { fileText, packAll, packForAway } from '../../workshop/files/files'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Settings } from '../../workshop/record/settings'

const json = 'application/json'

/** Gives a file to the person, or says why not: a copy that could not be opened again is none. @returns whether it was given */
const give = async (name: string, file: string, all: boolean): Promise<boolean> => {
  const opens = canBeOpened(file)
  if (!opens) say(text(all ? 'data.too-large' : 'workshop.too-large'), 30_000)
  return opens && (await saveFile(name, file, json)) !== 'cancelled'
}

const told = (open: number) => say(open > 0 ? text('data.saved-but-open', { count: open }) : text('data.saved'))

/** *Gem sikkerhedskopi*: everything on this device in one file. */
export const saveBackup = async (house: House, settings: Document<Settings>): Promise<void> => {
  const packed = await packAll(house)
  const name = `samtalerum ${dayOf(new Date())}.samtalerum.json`
  if (!(await give(name, fileText('backup', packed), true))) return
  settings.set({ ...settings.store.getState().data, backup: new Date().toISOString() })
  told(packed.open)
}

/** *Gem som fil*: one workshop with everything in it. */
export const saveWorkshop = async (house: House, id: string, title: string): Promise<void> => {
  const packed = await packForAway(house, id)
  const name = `${fileName(title, 'samtalerum')} ${dayOf(new Date())}.samtalerum.json`
  if (await give(name, fileText('workshop', packed), false)) told(packed.open)
}

/** *Gem fil til sagen*: the file that is the master of something that lives for years, with the day in its name. */
export const saveEdition = async (house: House, room: string, name: string): Promise<void> => {
  const file = `${fileName(name, 'samtalerum')} ${dayOf(new Date())}.samtalerum.json`
  const open = await keepEdition(house, room, (text) => give(file, text, false))
  if (open !== null) say(open > 0 ? text('data.saved-but-open', { count: open }) : text('standing.kept-now'))
}
