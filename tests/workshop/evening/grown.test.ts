import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Setup } from '../../../src/methods/six-questions/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, show } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
})

const card = (id: string) => ({
  id,
  theme: id,
  question: `${id}?`,
  origin: 'own' as const,
  opens: '',
  chooses: '',
  because: '',
})

test('a card that was laid beside the others while a tablet is out keeps its words once it has a dot', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const tables = ['t0', 't1'].map((id) => ({ id, name: id, people: 6 }))
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const activity = await addActivity(house, 'six-questions', workshop, (setup) => ({
    ...(setup as Setup),
    dots: true,
    cards: [card('one'), card('two')],
  }))
  const session = await openSession(house, activity ?? '')
  if (!session) throw new Error('the item is on the shelf')
  begin(session)
  const dots = () => {
    const found = session.parts().flatMap(({ polls }) => polls)[0]
    if (!found) throw new Error('dots are given')
    return found
  }
  const place = (table: string) => ({ activity: session.id, round: session.round().round.id, table, claim: deskClaim })
  const cards = () => (session.activity().setup as Setup).cards
  const lay = (next: Setup['cards']) => {
    const record = session.record.store.getState().data
    session.record.edit({ ...record, setup: { ...(record.setup as Setup), cards: next } })
  }
  await session.boxes.open(place('t1'), dots(), 6)
  await session.boxes.cast(place('t1'), dots(), ['one'])
  await session.boxes.type(place('t0'), dots(), { one: 3, two: 3 })
  // Shown while one tablet is still on its way round.
  show(session, dots().id)
  lay([...cards(), card('three')])
  expect(cards()).toHaveLength(3)
  for (let turn = 0; turn < 5; turn += 1) await session.boxes.cast(place('t1'), dots(), ['three'])
  await session.boxes.close(place('t1'), dots(), true)
  lay(cards().map((one) => (one.id === 'three' ? { ...one, question: 'Noget helt andet?' } : one)))
  expect(cards().at(-1)?.question).toBe('three?')
  lay(cards().slice(0, 2))
  expect(cards()).toHaveLength(3)
})
