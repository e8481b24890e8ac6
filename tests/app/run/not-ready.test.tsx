import { expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { withMeeting } from '../../../src/methods/role-play/deck'
import { blank, type Setup } from '../../../src/methods/role-play/model'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import type { House } from '../../../src/workshop/record/house'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { findKey, goTo, openHouse, press } from '../open-app'

/** An evening of one role play. */
const evening = async (house: House, ready: (setup: Setup) => Setup) => {
  const event = await addWorkshop(house, emptyWorkshop())
  const activity = (await addActivity(house, 'role-play', event, (setup) => ready(setup as Setup))) ?? ''
  const document = await house.open(workshopRecipe(event))
  document?.set({
    ...document.store.getState().data,
    items: [{ kind: 'method', id: 'play', activity, method: 'role-play', title: '', minutes: null }],
  })
  await document?.landed()
  return { event, activity }
}
const said = () => document.activeElement?.textContent

test('from what is missing the key leads to where it is put right, and each sentence to its own place', async () => {
  const house = await openHouse()
  const { event, activity } = await evening(house, (setup) => setup)
  await goTo(paths.run(event, activity))
  await press('Forbered')
  await vi.waitFor(() => expect(said()).toMatch(/^Hent det lange møde/), { timeout: 40_000 })
  await goTo(paths.run(event, activity))
  await press(/^I er for få/)
  await vi.waitFor(() => expect(said()).toBe('Tilføj gruppe'), { timeout: 40_000 })
  await press('Tilføj gruppe')
  await vi.waitFor(() => expect(document.activeElement).toHaveValue('Gruppe 1'))
})

test('before it begins there is one key that starts; where nothing is answered no table is asked how it answers', async () => {
  const house = await openHouse()
  const meeting = await withMeeting(blank(), 'short', 'da')
  const groups = [{ id: 'a', name: 'A', seasoned: 8, fresh: 5 }]
  const { event, activity } = await evening(house, () => ({ ...meeting, groups, officials: 4 }))
  await goTo(paths.run(event, activity))
  await findKey('Start punktet')
  const keys = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(keys().filter((one) => /^Start/.test(one ?? ''))).toEqual(['Start punktet'])
  expect(keys()).not.toContain('Forrige trin')
  expect(document.querySelectorAll('select')).toHaveLength(0)
  await press(/^Spørgsmål 1/)
  await vi.waitFor(() => expect(document.querySelectorAll('.run-tables select').length).toBeGreaterThan(0))
  await findKey('Forrige trin')
  expect(keys().filter((one) => one === 'Del ud til bordene')).toHaveLength(1)
})

test('a table chooses among what it has something to do at', async () => {
  const house = await openHouse()
  const meeting = await withMeeting(blank(), 'short', 'da')
  const { activity } = await evening(house, () => meeting)
  const session = await openSession(house, activity)
  if (!session) throw new Error('it has just been added')
  await openFile(house, new TextEncoder().encode(await handOutText(house, session, 'Rollespil')))
  await goTo(paths.tablet(activity))
  await press('Lås til Bord 1')
  await findKey('Spørgsmål 1')
  const choices = [...document.querySelectorAll('nav button')].map(({ textContent }) => textContent)
  expect(choices).toEqual(meeting.quiz.map((_, at) => `Spørgsmål ${at + 1}`))
})
