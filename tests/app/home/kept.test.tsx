import { Blob as NodeBlob } from 'node:buffer'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { paths, workshopWith } from '../../../src/app/frame/paths'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { makeFile, packForAway } from '../../../src/workshop/files/packing'
import { packTemplate, templateCode } from '../../../src/workshop/files/template'
import type { House } from '../../../src/workshop/record/house'
import { openSettings } from '../../../src/workshop/record/settings'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { findKey, goTo, openHouse, press } from '../open-app'

// Whether what is here will still be here: what the browser has promised, and when the last copy was made.

let house: House
let asked = 0
/** A browser that is asked to keep the data, and what it says of it. */
const browser = (answer: boolean) =>
  Object.defineProperty(navigator, 'storage', {
    value: {
      persist: async () => {
        asked += 1
        return answer
      },
      persisted: async () => answer,
    },
    configurable: true,
  })

beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  await house.shelf.clear()
  asked = 0
  browser(false)
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const add = () => addWorkshop(house, { ...emptyWorkshop(), title: 'Aften' })
const said = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 40_000 })

test('the browser is asked at the first thing worth keeping: not when one looks, nor for the example', async () => {
  await goTo(paths.home)
  await press('Prøv et eksempel')
  await findKey('Start workshoppen')
  expect(asked).toBe(0)
  await goTo(paths.home)
  await press('Ny workshop')
  await screen.findByRole('dialog', undefined, { timeout: 40_000 })
  expect(asked).toBe(1)
})

test('a method that is used and a file that is opened are worth keeping too', async () => {
  const made = await makeFile(house, 'workshop', await packForAway(house, await add()))
  await goTo(paths.data())
  await findKey('Åbn en fil')
  const input = document.querySelector('input[type=file]')
  if (!input || !made.ok) throw new Error('there is a file, and a way in for it')
  expect(asked).toBe(0)
  fireEvent.change(input, { target: { files: [new File([made.text], 'aften.samtalerum.json')] } })
  await vi.waitFor(() => expect(asked).toBe(1))
  await goTo(paths.method('over-under'))
  await press('Brug metoden')
  await vi.waitFor(() => expect(asked).toBe(2))
})

test('a template that came in a link is worth keeping when it is fetched, not when it is looked at', async () => {
  // What has no streams here has them in every browser.
  vi.stubGlobal('Blob', NodeBlob)
  const packed = await packTemplate(house, await add())
  const code = packed && (await templateCode(packed))
  if (!code) throw new Error('it fits in a link')
  await house.shelf.clear()
  await goTo(paths.template(code))
  await findKey('Hent skabelonen')
  expect([asked, (await house.shelf.list('workshop/')).length]).toEqual([0, 0])
  await press('Hent skabelonen')
  await vi.waitFor(() => expect(asked).toBe(1))
  await vi.waitFor(async () => expect(await house.shelf.list('workshop/')).toHaveLength(1))
})

test.each([
  ['has promised', () => browser(true), 'Browseren har lovet ikke at slette det af sig selv.'],
  ['has not', () => browser(false), /^Browseren har ikke lovet at beholde det/],
  ['does not say', () => Reflect.deleteProperty(navigator, 'storage'), /^Browseren siger ikke, om den vil beholde det/],
])('where the browser %s, that is what is told', async (_, stands, sentence) => {
  stands()
  await goTo(paths.data())
  expect(await said(sentence)).toBeVisible()
  expect(screen.getAllByText(/^Browseren (har|siger)/)).toHaveLength(1)
})

test('asked again, the browser’s no is told, and so is its yes', async () => {
  await goTo(paths.data())
  await press('Bed browseren om at beholde det')
  expect(await said('Browseren sagde nej. Gem sikkerhedskopier.')).toBeVisible()
  browser(true)
  await press('Bed browseren om at beholde det')
  expect(await said('Browseren har lovet ikke at slette det af sig selv.')).toBeVisible()
})

test('a copy is asked for at Afslut, and when one has been made that is told', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  await goTo(workshopWith(await add(), 'finish'))
  expect(await said('Der er ingen sikkerhedskopi af det hele endnu. Gem en.')).toBeVisible()
  await press('Gem sikkerhedskopi')
  expect(await said(/^Sidste sikkerhedskopi: i dag$/)).toBeVisible()
})

test('home asks for a copy when the last is old', async () => {
  await add()
  const settings = await openSettings(house, 'da')
  await act(async () => settings.set({ ...settings.store.getState().data, backup: '2020-01-01T12:00:00+01:00' }))
  await goTo(paths.home)
  expect(await said(/Det er længe siden\. Gem en ny\.$/)).toBeVisible()
})
