import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { follow } from '../../../src/app/home/home-rest'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import type { House } from '../../../src/workshop/record/house'
import { listWorkshops } from '../../../src/workshop/record/listed'
import type { Workshop } from '../../../src/workshop/record/records'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => house.shelf.clear())

const add = (title: string, day: string, more: Partial<Workshop> = {}) =>
  addWorkshop(house, { ...emptyWorkshop(), title, day, ...more })
test('the next one is the nearest that is still to come: not one that is over, finished or a rehearsal', async () => {
  await add('Overstået', '2020-01-01')
  await add('Afsluttet', '2999-01-01', { finished: '2020-01-02' })
  await add('Prøven', '2999-01-02', { rehearsal: true })
  await add('Nærmest', '2999-02-01')
  await add('Senere', '2999-03-01')
  await goTo(paths.home)
  const heading = await screen.findByRole('heading', { name: 'Næste gang' }, { timeout: 40_000 })
  expect(heading.parentElement).toHaveTextContent('Nærmest')
})

test('where nothing is to come there is no next one, and where there is nothing one begins', async () => {
  await add('Overstået', '2020-01-01')
  await goTo(paths.home)
  expect(await findKey('Overstået')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Næste gang' })).toBeNull()
  await house.shelf.clear()
  await goTo(paths.home)
  expect(await screen.findByRole('heading', { name: 'Kom i gang' })).toBeVisible()
})

test('forty are drawn; the rest when they are asked for', async () => {
  for (let at = 0; at < 42; at += 1) await add(`Aften ${at}`, '2020-01-01')
  await goTo(paths.home)
  await findKey(/42/)
  const drawn = () => screen.getAllByText(/^Aften \d+$/).length
  expect(drawn()).toBe(40)
  await press(/42/)
  expect(drawn()).toBe(42)
})

test('what was pressed before the app was there is pressed once', async () => {
  await goTo('/new')
  await screen.findByRole('dialog', undefined, { timeout: 40_000 })
  const made = addressNow()
  expect(made).toMatch(/^\/w\/[^/]+\?new$/)
  await goTo(paths.home)
  await screen.findAllByRole('link')
  expect(await house.shelf.keys('workshop/')).toHaveLength(1)
  expect(addressNow()).toBe(paths.home)
})

test('what the first screen has read is told at once, and then what lies there', async () => {
  await add('Som det ligger', '2020-01-01')
  const [lies] = await listWorkshops(house)
  if (!lies) throw new Error('nothing lies there')
  const told: string[][] = []
  const stop = await follow([{ ...lies, title: 'Som det blev læst' }], ({ list }) => {
    told.push(list.map(({ title }) => title))
  })
  expect(told[0]).toEqual(['Som det blev læst'])
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['Som det ligger']))
  stop()
})
