import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { unlock } from '../../src/app/frame/lock'
import { fileText, packAll } from '../../src/workshop/files/packing'
import type { House } from '../../src/workshop/record/house'
import { extremes, type Field, fieldsIn, named } from '../laws/typing'
import { checkFile } from '../support/file-format'
import { housePages, type Page } from './house-pages'
import { goTo } from './open-app'

vi.setConfig({ testTimeout: 240_000 })

// What a field of the house accepts, its schema accepts; and what goes no further than the field is said by the field.

let house: House
let pages: readonly Page[]
beforeAll(async () => {
  ;({ house, pages } = await housePages())
}, 120_000)
afterEach(unlock)

const stands = () => vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 40_000 })
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))))

/** What a field that does not give away what stands in it has to say. */
const describes = (field: Field): boolean =>
  field.ariaInvalid === 'true' &&
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .some((id) => (document.getElementById(id)?.textContent ?? '') !== '')

/** Changes that came this far and were not taken in. */
const refused = () =>
  [...house.documents].flatMap(([key, { store }]) => {
    const { saving, unfit } = store.getState()
    return unfit === 0 && ['saved', 'saving', 'memory'].includes(saving) ? [] : [key]
  })

const typeIn = async (field: Field, value: string): Promise<void> => {
  const label = `${named(field)}: ${value.slice(0, 30)}`
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value } })
  if (!field.isConnected) return
  if (value.length > 21_000 && field.value !== '')
    expect(document.querySelector('[role=alert]'), `${label}: nothing is said of what was left out`).not.toBeNull()
  fireEvent.blur(field)
  await settle()
  if (!field.isConnected) return
  if (field.getAttribute('role') === 'spinbutton' && /^(-1|1000000000|1e309|9,25)$/.test(value))
    expect(describes(field), `${label}: a number out of bounds is not told`).toBe(true)
  expect(
    refused().map(([key]) => key),
    `${label}: typed, and not taken in`,
  ).toEqual([])
}

const isWhole = async (): Promise<void> => {
  await Promise.all([...house.documents.values()].map((one) => one.settled()))
  await vi.waitFor(() => expect(refused()).toEqual([]))
  expect(checkFile(JSON.parse(fileText('backup', await packAll(house))))).toEqual([])
}

/** A page of counts has one field for each question and table, which are all alike; and methods have a law of their own. */
const enough = 3
const alike = /forbered|bagefter|efter/

const tryPage = async (page: string): Promise<number> => {
  const all = fieldsIn(document)
  const fields = alike.test(page) ? all.slice(0, enough) : all
  for (const field of fields) for (const value of extremes(field)) if (field.isConnected) await typeIn(field, value)
  return fields.length
}

test('what can be typed on any page of the house can be stored, and what cannot is told', async () => {
  const tried: Record<string, number> = {}
  for (const [name, path] of pages) {
    await goTo(path)
    await stands()
    tried[name] = await tryPage(name)
    unlock()
  }
  await isWhole()
  console.log(tried)
  for (const name of ['drejebogen', 'oplysninger', 'afslut', 'et punkt uden metode', 'skriv ind bagefter'])
    expect(tried[name], name).toBeGreaterThan(0)
})
