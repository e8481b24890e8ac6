import { copyPlain } from '../../exchange/clipboard'
import { type Given, saveFile } from '../../exchange/save-file'
import { text } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { fileName } from '../../lib/plain-text'
import { say } from '../../ui/toast'
import { keepEdition } from '../../workshop/files/editions'
import { type Made, makeFile, type Progress, packAll, packDeck, packForAway } from '../../workshop/files/packing'
import { packTemplate, templateCode } from '../../workshop/files/template'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Settings } from '../../workshop/record/settings'
import { whereItWent } from './give-file'
import { inBar, paths } from './paths'

const json = 'application/json'
const long = 30_000

/** Gives a file to the person, or says why not: a copy that could not be opened again is none. @returns null where it was not given */
const give = async (name: string, made: Made, all: boolean): Promise<Given | null> => {
  if (!made.ok) {
    const size = all ? text('data.too-large') : text('workshop.too-large')
    say(made.fault === 'unreadable' ? text('data.unreadable') : size, long)
    return null
  }
  const given = await saveFile(name, made.text, json)
  return given.how === 'cancelled' ? null : given
}

/** What is in the file, and what is not. */
const told = (made: Made, given: Given): void => {
  if (!made.ok) return
  const but = [
    ...(made.aside > 0 ? [text('data.saved-but-aside', { count: made.aside })] : []),
    ...(made.open > 0 ? [text('data.saved-but-open', { count: made.open })] : []),
  ]
  say([whereItWent(given), ...but].join(' '), but.length > 0 ? long : undefined)
}

const fileOn = (title: string): string => `${fileName(title, 'samtalerum')} ${dayOf(new Date())}.samtalerum.json`

/** *Gem sikkerhedskopi*: everything on this device in one file. */
export const saveBackup = async (house: House, settings: Document<Settings>, progress?: Progress): Promise<void> => {
  const made = await makeFile(house, 'backup', await packAll(house), undefined, progress)
  const given = await give(fileOn('samtalerum'), made, true)
  if (!given) return
  settings.set({ ...settings.store.getState().data, backup: new Date().toISOString() })
  told(made, given)
}

/** *Gem som fil*: one workshop with everything in it. */
export const saveWorkshop = async (house: House, id: string, title: string): Promise<boolean> => {
  const made = await makeFile(house, 'workshop', await packForAway(house, id))
  const given = await give(fileOn(title), made, false)
  if (given) told(made, given)
  return given !== null
}

/** *Gem som skabelon*: the run sheet and what was prepared, and nothing that anybody answered. */
export const saveTemplate = async (house: House, id: string, title: string): Promise<void> => {
  const packed = await packTemplate(house, id)
  if (!packed) return
  const made = await makeFile(house, 'template', packed)
  const name = fileName(text('template.of', { title }), 'samtalerum')
  const given = await give(`${name}.samtalerum.json`, made, false)
  if (given) told(made, given)
}

/** *Kopiér skabelonen som link*: where it is small enough for one. */
export const copyTemplateLink = async (house: House, id: string): Promise<void> => {
  const packed = await packTemplate(house, id)
  const code = packed && (await templateCode(packed))
  if (!code) {
    say(text('template.too-long'), long)
    return
  }
  const address = new URL(inBar(paths.template(code)), document.baseURI).href
  say((await copyPlain(address)) ? text('template.copied') : text('copy.refused'))
}

/** A deck of one's own, for a colleague. */
export const saveDeckFile = async (house: House, key: string, title: string): Promise<void> => {
  const made = await makeFile(house, 'template', await packDeck(house, key))
  const given = await give(`${fileName(title, 'samtalerum')}.samtalerum.json`, made, false)
  if (given) told(made, given)
}

/** *Gem fil til sagen*: the file that is the master of what lives, with the day in its name. */
export const saveEdition = async (house: House, life: string, name: string): Promise<void> => {
  const taken: Given[] = []
  const open = await keepEdition(house, life, async (made) => {
    const given = await give(fileOn(name), made, false)
    if (given) taken.push(given)
    return given !== null
  })
  if (open === null) return
  say(
    [...taken.map(whereItWent), open > 0 ? text('data.saved-but-open', { count: open }) : text('life.kept-now')].join(
      ' ',
    ),
  )
}
