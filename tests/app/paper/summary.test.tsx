import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Summary } from '../../../src/app/paper/summary'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { useActivities } from '../../../src/workshop/evening/use'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import type { Item } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

const item = (activity: string): Item => ({
  kind: 'method',
  id: `item-${activity}`,
  activity,
  method: 'over-under',
  title: '',
  minutes: null,
})

const agree = (session: Session, text: string, day?: string) =>
  session.playPlenary({ type: 'agree', under: 'each-other', text, from: [] }, day)

const Page = ({ sessions }: { readonly sessions: readonly Session[] }) => {
  useActivities(sessions)
  const items = sessions.map(({ id }) => item(id))
  return (
    <Summary
      workshop={{ ...emptyWorkshop(), title: 'Aftenen', items }}
      sessions={sessions.map((session, at) => [items[at] ?? null, session])}
    />
  )
}

let sessions: readonly Session[]
beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const opened = ['first', 'second'].map(async () => {
    const activity = await addActivity(house, 'over-under', workshop)
    return activity === null ? null : openSession(house, activity)
  })
  sessions = (await Promise.all(opened)).filter((one) => one !== null)
  expect(sessions).toHaveLength(2)
})
afterEach(cleanup)

const paper = () => within(screen.getByRole('article'))

test('two items of one method are ticked off one by one', async () => {
  sessions.forEach((session, at) => {
    agree(session, `Aftale ${at + 1}`)
  })
  render(<Page sessions={sessions} />)
  const [first] = screen.getAllByRole('checkbox')
  if (!first) throw new Error('each item has its tick')
  await userEvent.click(first)
  expect(paper().queryByText('Aftale 1')).toBeNull()
  expect(paper().getByText('Aftale 2')).toBeTruthy()
})

test('what is agreed while the document is open comes into it, with the day it was agreed', () => {
  render(<Page sessions={sessions} />)
  expect(paper().getAllByText('Punktet er ikke gennemført.')).toHaveLength(2)
  act(() => {
    for (const session of sessions) agree(session, 'Vi ringer først', '2026-01-15')
  })
  expect(paper().getAllByText('Vi ringer først')).toHaveLength(2)
  expect(paper().getAllByText(/^Aftalt .*15\. januar 2026\.$/)).toHaveLength(2)
})
