import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { NextSitting } from '../../../src/app/prepare/next-sitting'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { addLife, listLives } from '../../../src/workshop/evening/lives'
import { begin } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { contextIn } from '../../laws/scripts'

const opened = async (method: string) => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await contextIn(method, 'da')
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addLife(house, method)) ?? '')
  return { house, session: session ?? expect.fail('it has just been added') }
}
const ready = () => screen.queryByRole('button', { name: 'Gør næste møde klar' })

test('the meeting that comes next is chosen where it is prepared, with a word on which is due; home says it', async () => {
  const { house, session } = await opened('task-committee')
  render(<NextSitting session={session} rehearsal={false} alone={null} />)
  expect(screen.getByRole('group', { name: 'Hvilket møde er det næste?' })).toBeVisible()
  expect(screen.getByRole('radio', { name: /^Fællesmøde Foreslået nu/ })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: /^To roller/ }))
  await session.record.landed()
  expect((await listLives(house))[0]?.next).toBe('To roller')
  expect(ready()).toBeNull()
})

test('when one has been held, the next is made ready with one press: the one that is due', async () => {
  const { session } = await opened('task-committee')
  act(() => begin(session))
  render(<NextSitting session={session} rehearsal={false} alone={null} />)
  expect(screen.getByText(/^Mødet »Fællesmøde« begyndte/)).toBeVisible()
  await userEvent.click(ready() ?? expect.fail('there is a key'))
  expect(screen.getByRole('radio', { name: /^To roller/ })).toBeChecked()
  expect([session.activity().rounds.length, ready()]).toEqual([2, null])
})

test('where people meet for one thing only, nothing is asked', async () => {
  const { session } = await opened('change-staircase')
  const { container } = render(<NextSitting session={session} rehearsal={false} alone={null} />)
  expect(container).toBeEmptyDOMElement()
})
