import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FetchDialog } from '../../../src/app/prepare/fetch-dialog'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Card, Setup } from '../../../src/methods/six-questions/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { toldOf } from '../../../src/workshop/evening/told'
import { useActivity, useDocument } from '../../../src/workshop/evening/use'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import type { Item } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

/** The receiver's page, as far as the fetching goes: what is prepared, and the button beneath it. */
const Page = ({ session, children }: { session: Session; children: React.ReactNode }) => {
  useActivity(session)
  const { setup } = useDocument(session.record).data
  const { Prepare } = session.method.screens
  return (
    <main>
      <Prepare
        setup={setup}
        edit={(next: unknown) => session.record.edit({ ...session.record.store.getState().data, setup: next })}
        told={toldOf(session.activity())}
        play={() => undefined}
        answered={[]}
        deck={[]}
        keepPicture={() => Promise.resolve({ ok: false, fault: 'storage' })}
        context={session.context()}
      />
      {children}
    </main>
  )
}

/** An evening with a negative brainstorm that has made a principle, and six questions after it. */
const evening = async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const id = await addWorkshop(house, emptyWorkshop())
  const open = async (method: string) => {
    const activity = await addActivity(house, method, id)
    const session = activity && (await openSession(house, activity))
    if (!session) throw new Error(`${method} was not opened`)
    return session
  }
  const sender = await open('reverse-brainstorm')
  const receiver = await open('six-questions')
  sender.playPlenary({ type: 'closeRound' })
  sender.playPlenary({ type: 'state', text: 'Vi fortæller naboerne det først.' })
  sender.playPlenary({ type: 'turn', note: null, kind: 'solution', text: 'En tavle på pladsen' })
  const items = [sender, receiver].map(({ id: activity, manifest }): Item => {
    return { kind: 'method', id: `at-${activity}`, activity, method: manifest.id, title: '', minutes: null }
  })
  return { house, items, sender, receiver }
}

test('a principle of the brainstorm is fetched to six questions, laid beside a card, and fetched twice it is once there', async () => {
  await loadTexts('house')
  await setLanguage('da')
  const { house, items, sender, receiver } = await evening()
  const before = sender.record.store.getState().data
  await act(async () => {
    render(
      <Page session={receiver}>
        <FetchDialog house={house} session={receiver} items={items} />
      </Page>,
    )
  })
  const user = userEvent.setup()
  for (const _ of ['once', 'twice']) {
    await user.click(await screen.findByRole('button', { name: 'Hent fra et andet punkt' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('checkbox', { name: 'Vi fortæller naboerne det først.' }))
    await user.click(dialog.getByRole('button', { name: 'Hent 1 tekst' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  }
  expect(screen.getAllByText('Vi fortæller naboerne det først.')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Brug den: Vi fortæller naboerne det først.' }))
  await user.click(screen.getByText('Lav et nyt kort om den'))
  expect(screen.getByText('Ligger ved kortet')).toBeInTheDocument()
  const setup = receiver.record.store.getState().data.setup as Setup
  const [card] = setup.cards as readonly [Card]
  expect(setup.brought).toMatchObject([{ card: card.id, origin: { activity: sender.id } }])
  expect(sender.record.store.getState().data).toBe(before)
  cleanup()
})
