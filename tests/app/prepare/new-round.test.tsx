import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { ItemTables } from '../../../src/app/prepare/item-tables'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { addTrial } from '../../../src/workshop/evening/example'
import { press, primaryOf } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
})

/** The first dilemma workshop, tried to its end. */
const tried = async (): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addTrial(house, 'dilemma-workshop'))?.activity ?? '')
  if (!session) throw new Error('it has just been added')
  for (let presses = 0; presses < 200 && primaryOf(session).kind !== 'done'; presses += 1) press(session)
  return session
}

test('*Ny omgang* stands in sight, not among the tables; in a rehearsal it comes with numbers of its own', async () => {
  const session = await tried()
  render(<ItemTables session={session} rehearsal />)
  const key = screen.getByRole('button', { name: 'Ny omgang' })
  expect(key.closest('details')).toBeNull()
  await userEvent.click(key)
  await vi.waitFor(() => expect([...session.round().at.keys()].sort()).toEqual(['know', 'near']))
  expect(session.record.store.getState().data.rounds).toHaveLength(2)
})

test('in earnest a new round begins without answers', async () => {
  const session = await tried()
  render(<ItemTables session={session} />)
  await userEvent.click(screen.getByRole('button', { name: 'Ny omgang' }))
  expect(session.record.store.getState().data.rounds).toHaveLength(2)
  await session.record.landed()
  expect([...session.round().at.keys()]).toEqual([])
})
