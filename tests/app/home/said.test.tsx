import { waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import type { House } from '../../../src/workshop/record/house'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

// What is said at the foot of the page.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => house.shelf.clear())
afterEach(() => {
  vi.restoreAllMocks()
})

const said = () => document.querySelector('.toast')?.textContent

test('what to press on a page is said there, and no more when it has been pressed', async () => {
  await goTo(paths.method('over-under'))
  await press('Prøv med opdigtede svar')
  await findKey('Afvikl')
  await waitFor(() => expect(said()).toMatch(/Tryk »Afvikl«/))
  await press('Afvikl')
  await findKey('Start punktet')
  expect(addressNow()).toMatch(/\/run$/)
  expect(said()).toBe('')
})
