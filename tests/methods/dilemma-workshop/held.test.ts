import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin, goTo } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { contextIn } from '../../laws/scripts'
import { script } from './script'

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined)
})

const at = (session: Session, event: string): Session => ({
  ...session,
  here: { place: { event, item: `${event}-item` }, event: null },
})

test('started in another workshop, it is the second; the first stays what it was', async () => {
  await contextIn('dilemma-workshop', 'da')
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addLife(house, 'dilemma-workshop')) ?? '')
  if (!session) throw new Error('it has just been added')
  const data = () => session.record.store.getState().data
  for (const edit of script.prepare) session.record.edit({ ...data(), setup: edit(data().setup as never) })
  begin(at(session, 'november'), Date.parse('2026-11-20T12:00'))
  expect(session.activity().now.task).toBe('frame')
  goTo(at(session, 'november'), 'gather')
  session.playPlenary({ type: 'stone', text: 'Vi sparer på mure.', through: ['walls'] })
  begin(at(session, 'january'), Date.parse('2027-01-14T12:00'))
  expect(data().rounds).toHaveLength(2)
  expect(session.activity().now.task).toBe('answers')
  expect(session.steps().map(({ task }) => task)).toContain('mend')
  expect(at(session, 'november').at({ event: 'november', item: 'november-item' }).steps()[0]?.task).toBe('frame')
})
