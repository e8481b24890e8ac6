import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, cover, show } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

// What is typed for a table can be taken away again: before it has been shown, and not afterwards, or two pictures would
// differ by who was in one of them only.

const sizes = [3, 4, 5, 6]
type Happening =
  | { readonly kind: 'type' | 'clear' | 'nobody'; readonly table: number }
  | { readonly kind: 'show' | 'cover' | 'rows' }
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), table: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('clear' as const, 'nobody' as const), table: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('show' as const, 'cover' as const, 'rows' as const) }) },
)

const room = async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const tables = sizes.map((people, index) => ({ id: `t${index}`, name: `Bord ${index + 1}`, people }))
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const story = { id: 's', title: 'Tråden', text: 'En tråd', who: 'Du', theme: 'tone', followUps: [], rule: null }
  const activity = await addActivity(house, 'over-under', workshop, (setup) => ({
    ...(setup as object),
    stories: [story],
  }))
  const session = await openSession(house, activity ?? '')
  const poll = session?.poll('s')
  if (!session || !poll) throw new Error('the story is on the shelf')
  begin(session)
  return { session, poll }
}

/** How many people each picture of an evening told of, rows too. */
const told = async (evening: readonly Happening[]): Promise<readonly number[]> => {
  const { session, poll } = await room()
  const seen: number[] = [0]
  for (const one of evening) {
    if ('table' in one) {
      const of = sizes[one.table] ?? 0
      const place = { activity: session.id, round: session.round().round.id, table: `t${one.table}`, claim: deskClaim }
      const counts = { type: { over: of - 1, under: 1 }, nobody: { over: 0, under: 0 }, clear: null }[one.kind]
      await session.boxes.type(place, poll, counts)
    }
    if (one.kind === 'show') show(session, 's')
    if (one.kind === 'cover') cover(session, 's')
    if (one.kind === 'rows') {
      const record = session.record.store.getState().data
      session.record.set({ ...record, perTable: !record.perTable })
    }
    const answers = session.activity().rounds.at(-1)?.answers.s
    if (answers?.state === 'counts') seen.push(answers.given)
  }
  return seen
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await setLanguage('da')
  await loadTexts('house')
})

test('whatever is typed and taken away again, no two pictures differ by fewer than five', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 14 }), async (evening) => {
      const seen = await told(evening)
      for (const one of seen)
        for (const other of seen) expect(one === other || Math.abs(one - other) >= 5, `${one} and ${other}`).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what was typed is taken away as long as nobody has seen it', async () => {
  const { session, poll } = await room()
  const place = { activity: session.id, round: session.round().round.id, table: 't2', claim: deskClaim }
  await session.boxes.type(place, poll, { over: 4, under: 1 })
  await session.boxes.type(place, poll, null)
  show(session, 's')
  expect(session.activity().rounds.at(-1)?.answers.s).toMatchObject({ state: 'few', tables: { in: 0 } })
})

test('what has been shown can be put right', async () => {
  const { session, poll } = await room()
  const place = { activity: session.id, round: session.round().round.id, table: 't2', claim: deskClaim }
  await session.boxes.type(place, poll, { over: 4, under: 1 })
  show(session, 's')
  cover(session, 's')
  await session.boxes.type(place, poll, null)
  await session.boxes.type(place, poll, { over: 3, under: 2 })
  show(session, 's')
  expect(session.activity().rounds.at(-1)?.answers.s).toMatchObject({ counts: { over: 3, under: 2 } })
})
