import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, goBack, goTo, press, primaryOf } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { script } from '../../methods/role-play/script'

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
})

/** A meeting with six lines at its first item and five at its second. */
const meeting = async (): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const session = await openSession(house, (await addActivity(house, 'role-play', workshop)) ?? '')
  if (!session) throw new Error('it has just been added')
  for (const edit of script.prepare) {
    const { data } = session.record.store.getState()
    session.record.edit({ ...data, setup: edit(data.setup as Parameters<typeof edit>[0]) })
  }
  begin(session)
  goTo(session, 'first/play')
  return session
}
const place = (session: Session) => {
  const { task, part, page } = session.activity().now
  return `${task} ${part} ${page}`
}

test('a step that is gone through page by page turns one page a press, and then the room goes on', async () => {
  const session = await meeting()
  const seen = [place(session)]
  for (let at = 0; at < 6; at += 1) {
    press(session)
    seen.push(place(session))
  }
  expect(seen).toEqual([...[0, 1, 2, 3, 4, 5].map((page) => `play first ${page}`), 'play second 0'])
})

test('the key says which page comes, and at the last one the next step', async () => {
  const session = await meeting()
  expect(primaryOf(session)).toEqual({ kind: 'turn', page: 1, of: 6 })
  for (let at = 0; at < 5; at += 1) press(session)
  expect(primaryOf(session)).toMatchObject({ kind: 'next', step: { id: 'second/play' } })
})

test('a press back turns a page back, and from the first page goes to the last of the step before', async () => {
  const session = await meeting()
  press(session)
  goBack(session)
  expect(place(session)).toBe('play first 0')
  goBack(session)
  expect(place(session)).toBe('sheets null 0')
  goTo(session, 'second/play')
  goBack(session)
  expect(place(session)).toBe('play first 5')
})

test('turning a page does not start the clock of the item again', async () => {
  const session = await meeting()
  const timer = () => session.record.store.getState().data.rounds.at(-1)?.timer
  const before = timer()
  press(session)
  expect(before).not.toBeNull()
  expect(timer()).toBe(before)
})
