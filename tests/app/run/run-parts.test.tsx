import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { RunNotes } from '../../../src/app/run/run-notes'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Setup } from '../../../src/methods/vision-scale/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { addExample, emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, goTo } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import type { Document } from '../../../src/workshop/record/document'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { openSettings, type Settings } from '../../../src/workshop/record/settings'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
let settings: Document<Settings>
beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
  house = createHouse(createMemoryShelf(), createLink())
  settings = await openSettings(house, 'da')
})

const Notes = ({ session }: { readonly session: Session }) => <RunNotes session={session} settings={settings} />
const opened = async (id: string): Promise<Session> => {
  const session = await openSession(house, id)
  if (!session) throw new Error('it is on the shelf')
  begin(session)
  render(<Notes session={session} />)
  return session
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

test('a story is passed over and taken after all; what cannot be passed over has no such button', async () => {
  await addExample(house)
  const [key = ''] = await house.shelf.keys('activity/')
  const session = await opened(key.slice('activity/'.length))
  expect(screen.queryByRole('button', { name: 'Spring over' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Tag det med alligevel/ })).toBeNull()
  const [first = '', second = ''] = [...new Set(session.steps().flatMap(({ part }) => part ?? []))]
  const title = session.parts().find(({ id }) => id === first)?.title ?? ''
  goTo(session, `${first}/read`)
  await userEvent.click(await screen.findByRole('button', { name: 'Spring over' }))
  expect(session.activity().now.part).toBe(second)
  expect(screen.getByText(`Sprunget over: ${title}`)).toBeVisible()
  await press(`Tag det med alligevel ${title}`)
  expect(screen.queryByText(/^Sprunget over/)).toBeNull()
  expect(session.steps().some(({ part }) => part === first)).toBe(true)
})

test('what stands on stage in several pages is turned; one page has no buttons', async () => {
  const id = (await addActivity(house, 'vision-scale', await addWorkshop(house, emptyWorkshop()))) ?? ''
  const session = await opened(id)
  expect(screen.queryByRole('group', { name: 'På storskærmen' })).toBeNull()
  const record = session.record.store.getState().data
  const setup = record.setup as Setup
  const text = Array.from({ length: 80 }, (_, at) => `Sætning nr. ${at} om byen.`).join(' ')
  session.record.edit({ ...record, setup: { ...setup, versions: setup.versions.map((one) => ({ ...one, text })) } })
  expect(await screen.findByRole('button', { name: '1 af 3' })).toHaveAttribute('aria-pressed', 'true')
  await press('2 af 3')
  expect(screen.getByRole('button', { name: '2 af 3' })).toHaveAttribute('aria-pressed', 'true')
  expect(session.activity().now.page).toBe(1)
})

test('many pages are one list to choose from, so that they do not push the notes out of sight', async () => {
  const id = (await addActivity(house, 'vision-scale', await addWorkshop(house, emptyWorkshop()))) ?? ''
  const session = await opened(id)
  const record = session.record.store.getState().data
  const setup = record.setup as Setup
  const text = Array.from({ length: 400 }, (_, at) => `Sætning nr. ${at} om byen.`).join(' ')
  session.record.edit({ ...record, setup: { ...setup, versions: setup.versions.map((one) => ({ ...one, text })) } })
  const list = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Vælg en side' })
  expect(list.options.length).toBeGreaterThan(6)
  await userEvent.selectOptions(list, `3 af ${list.options.length}`)
  expect(session.activity().now.page).toBe(2)
  await press('Næste side')
  expect(session.activity().now.page).toBe(3)
  for (const _ of list.options) await press('Forrige side')
  expect([session.activity().now.page, list.value]).toEqual([0, '0'])
})
