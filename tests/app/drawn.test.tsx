// Rows of a long list are drawn anew only when they change themselves: what the house hands a method's screens stays the same
// function, in every page.
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { unlock } from '../../src/app/frame/lock'
import { paths } from '../../src/app/frame/paths'
import type { Id } from '../../src/methods/contract'
import type { Setup } from '../../src/methods/over-under/model'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { goTo as goToStep } from '../../src/workshop/evening/presses'
import { openSession, type Session } from '../../src/workshop/evening/session'
import type { House } from '../../src/workshop/record/house'
import { addActivity, addWorkshop } from '../../src/workshop/record/shelf-list'
import { setup } from '../methods/over-under/evening'
import { drawnWhile } from '../support/renders'
import { goTo, openHouse } from './open-app'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterEach(unlock)

interface Open {
  readonly event: Id
  readonly table: Id
  readonly session: Session
}
const opened = async (method: string, change?: () => object): Promise<Open> => {
  const workshop = emptyWorkshop()
  const event = await addWorkshop(house, workshop)
  const session = await openSession(house, (await addActivity(house, method, event, change)) ?? '')
  if (!session) throw new Error('it has just been added')
  return { event, session, table: workshop.tables[0]?.id ?? '' }
}

/** What is drawn by something that is done, when the page has come so far that it hears of it. */
const drawnBy = (done: () => void, heard: string): Promise<readonly string[]> =>
  vi.waitFor(() => {
    const drawn = drawnWhile(done)
    expect(drawn).toContain(heard)
    return drawn
  })

test.each<[string, (open: Open) => string]>([
  ['at the table', ({ event, session, table }) => paths.group(event, session.id, table)],
  ['afterwards', ({ event, session }) => paths.after(event, session.id)],
])('one of many ideas is written, and no other is drawn: %s', async (_, path) => {
  const open = await opened('reverse-brainstorm')
  const { session, table } = open
  goToStep(session, session.steps().find(({ part }) => part === 'bad')?.id ?? '')
  session.playWork(table, { type: 'addNotes', texts: ['Lås porten', 'Sluk lyset', 'Svar ikke'] })
  await goTo(path(open))
  const field = await screen.findByDisplayValue<HTMLTextAreaElement>('Sluk lyset', undefined, { timeout: 40_000 })
  const drawn = await drawnBy(() => fireEvent.change(field, { target: { value: `${field.value} nu` } }), 'TextArea')
  expect(field.value).toMatch(/^Sluk lyset nu/)
  expect(drawn.filter((name) => name === 'TextArea')).toHaveLength(1)
})

test('the evening is prepared, and no story is drawn for it', async () => {
  const { event, session } = await opened('over-under', () => setup())
  await goTo(paths.prepare(event, session.id))
  const again = await screen.findByRole('checkbox', { name: /Flytter nogen sig/ }, { timeout: 40_000 })
  const { stories } = session.record.store.getState().data.setup as Setup
  expect(document.querySelectorAll('.prep-card')).toHaveLength(stories.length)
  const drawn = await drawnBy(() => fireEvent.click(again), 'WordedCheck')
  expect(drawn.filter((name) => name === 'Tools')).toEqual([])
})
