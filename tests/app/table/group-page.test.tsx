import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { turnedHere, unlock } from '../../../src/app/frame/lock'
import { paths } from '../../../src/app/frame/paths'
import { halfDone } from '../../../src/app/table/half-done'
import { text } from '../../../src/i18n/language'
import type { Box } from '../../../src/methods/contract'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { goTo as goToStep, show } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import type { House } from '../../../src/workshop/record/house'
import { deskClaim, keys, roundNow } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/over-under/evening'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

let house: House
let event: string
let table: string
let session: Session
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  const workshop = emptyWorkshop()
  table = workshop.tables[0]?.id ?? ''
  event = await addWorkshop(house, workshop)
  const activity = (await addActivity(house, 'over-under', event, () => setup())) ?? ''
  const opened = await openSession(house, activity)
  if (!opened) throw new Error('it has just been added')
  session = opened
})
afterEach(unlock)

const open = (way: 'cards' | 'tablet', step: string) => {
  const { data } = session.record.store.getState()
  const round = roundNow(data)
  session.record.set({ ...data, rounds: [{ ...round, ways: { [table]: way } }] })
  const at = session.steps().find(({ id }) => id.endsWith(step))?.id ?? ''
  goToStep(session, at)
  return goTo(paths.group(event, session.id, table))
}

test('a table with a passed tablet is asked what the room is asked, and nothing leads away from a private turn', async () => {
  await open('tablet', '/decide')
  await screen.findByRole('heading', { name: 'Hvor mange er I ved bordet?' }, { timeout: 40_000 })
  expect(screen.queryByRole('button', { name: 'Tilbage til mødelederen' })).toBeNull()
  // Before it goes round it is said that the screen goes dark: this browser cannot keep it awake.
  expect(screen.getByText(text('awake.tablet'))).toBeInTheDocument()
  await press('Send tabletten rundt')
  await waitFor(() => expect(screen.queryByText(text('awake.tablet'))).toBeNull())
})

test('a table with cards writes together, and the way back asks first', async () => {
  await open('cards', '/talk')
  await screen.findByLabelText('En begrundelse for OVER', undefined, { timeout: 40_000 })
  await press('Tilbage til mødelederen')
  expect(addressNow()).toBe(paths.group(event, session.id, table))
  await press('Ja, gå tilbage')
  await screen.findByRole('navigation', { name: 'Trin' }, { timeout: 40_000 })
  expect(addressNow()).toBe(paths.run(event, session.id))
})

test('what a table turned is seen on the facilitator’s device by that table alone, until all have been shown it', async () => {
  const [poll] = session.parts().flatMap(({ polls }) => polls)
  if (!poll) throw new Error('there is a story')
  const place = { activity: session.id, round: session.round().round.id, table, claim: deskClaim }
  await session.boxes.open(place, poll, 1)
  await session.boxes.cast(place, poll, ['over'])
  await session.boxes.close(place, poll, true)
  await open('tablet', '/decide')
  await screen.findByText(/Bordet har vendt sine svar/, undefined, { timeout: 40_000 })
  expect(screen.queryByRole('definition')).toBeNull()
  await open('tablet', '/decide')
  await screen.findByText(/Bordet har vendt sine svar/, undefined, { timeout: 40_000 })
  expect(screen.queryByRole('definition'), 'nor when it is loaded again').toBeNull()
  turnedHere(keys.box(session.id, place.round, table, deskClaim, poll.id))
  await open('tablet', '/decide')
  expect(
    (await screen.findAllByRole('definition', undefined, { timeout: 40_000 })).map((one) => one.textContent),
  ).toEqual(['1', '0'])
  act(unlock)
  await open('tablet', '/decide')
  await screen.findByText(/Bordet har vendt sine svar/, undefined, { timeout: 40_000 })
  act(() => show(session, poll.id))
  expect(await screen.findAllByRole('definition')).toHaveLength(2)
})

test('a table that is not there says so and leads back', async () => {
  await goTo(paths.group(event, session.id, 'gone'))
  expect(await findKey('Drejebog')).toBeVisible()
})

test('a round that has begun is gone on with, whatever the room is at; one that nobody holds has not begun', () => {
  const parts = session.parts()
  const [first, second] = parts.flatMap(({ id, polls }) => polls.map((poll) => ({ part: id, poll })))
  if (!first || !second) throw new Error('there are two stories')
  const box = (of: number): Box => ({ state: 'open', turns: 0, of })
  const closed: Box = { state: 'withheld', turns: 3 }
  expect(halfDone(parts, {})).toBeNull()
  expect(halfDone(parts, { [first.poll.id]: box(0) })).toBeNull()
  expect(halfDone(parts, { [first.poll.id]: closed, [second.poll.id]: box(4) })).toEqual(second)
})
