import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { adopt } from '../../../src/methods/vision-scale/edits'
import type { Setup } from '../../../src/methods/vision-scale/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { goTo, show } from '../../../src/workshop/evening/presses'
import { seats } from '../../../src/workshop/evening/seated'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
})

/** A vision in two versions, before the first is read. */
const vision = async (): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const session = await openSession(house, (await addActivity(house, 'vision-scale', workshop)) ?? '')
  if (!session) throw new Error('the item is on the shelf')
  reword(session, 0, 'Den første')
  edit(session, (setup) => adopt(setup, 'two', { text: 'Den anden', picture: null }))
  return session
}

const setupOf = (session: Session) => session.activity().setup as Setup
const edit = (session: Session, change: (setup: Setup) => Setup) =>
  session.record.edit({ ...session.record.store.getState().data, setup: change(setupOf(session)) })
const reword = (session: Session, version: number, text: string) =>
  edit(session, (setup) => ({
    ...setup,
    versions: setup.versions.map((one, index) => (index === version ? { ...one, text } : one)),
  }))

const place = (session: Session, table: number) => ({
  activity: session.id,
  round: session.record.store.getState().data.rounds.at(-1)?.id ?? '',
  table: seats(session)[table]?.id ?? '',
  claim: deskClaim,
})

/** What the room has before it, told from the step and the tablets: the words, and what is asked of them. */
const beforeTheRoom = (session: Session): Readonly<Record<string, string>> => {
  const { round, now } = session.activity()
  const { part, task } = now
  const passed = Object.entries(session.boxes.store.getState()).flatMap(([key, box]) =>
    box.state === 'open' ? [key.split('/').at(-1) ?? ''] : [],
  )
  const open = [
    ...passed,
    ...(round.begun && part !== null && (task === 'write' || task === 'talk') ? [part] : []),
  ].filter((id) => !round.shown.includes(id))
  const { versions, question, low, high } = setupOf(session)
  return Object.fromEntries(
    open.map((id) => [id, JSON.stringify([versions.find((one) => one.id === id), question, low, high])]),
  )
}

test('undo does not take back the wording that people are giving numbers to', async () => {
  const session = await vision()
  goTo(session, 'version-1/think')
  reword(session, 0, 'Den første, skrevet om')
  goTo(session, 'version-1/write')
  session.record.undo()
  expect(setupOf(session).versions[0]?.text).toBe('Den første, skrevet om')
  expect(session.record.store.getState().refused, 'and the page can say so').toBe(1)
  goTo(session, 'version-1/think')
  session.record.undo()
  expect(setupOf(session).versions[0]?.text, 'before anybody writes, it can be taken back').toBe('Den første')
  session.record.redo()
  expect(setupOf(session).versions[0]?.text).toBe('Den første, skrevet om')
})

test('numbers stand under the words they were given to: what they answered stays as it was, shown or not', async () => {
  const session = await vision()
  const poll = session.poll('version-1')
  if (poll) await session.boxes.type(place(session, 0), poll, { 7: 5 })
  goTo(session, 'version-1/talk')
  edit(session, (setup) => ({ ...setup, question: 'Noget andet?' }))
  expect(setupOf(session).question).not.toBe('Noget andet?')
  show(session, 'version-1')
  const asked = setupOf(session)
  edit(session, (setup) => ({ ...setup, question: 'Noget andet?' }))
  reword(session, 0, 'Aldrig sagt')
  expect(setupOf(session)).toEqual(asked)
  reword(session, 1, 'Den anden, skrevet om')
  expect(setupOf(session).versions[1]?.text, 'what nobody has answered can be put in another way').toMatch(
    /skrevet om$/,
  )
})

const words = fc.constantFrom('Kort', 'En længere sætning', '')
const often = (weight: number, ...kinds: readonly string[]) => ({
  weight,
  arbitrary: fc.tuple(fc.constantFrom(...kinds), fc.nat(40), words),
})
const act = fc.oneof(
  often(4, 'undo'),
  often(2, 'redo'),
  often(3, 'reword'),
  often(1, 'ask', 'add', 'remove'),
  {
    ...often(3, 'go', 'open'),
  },
  often(1, 'cast', 'close', 'show'),
)

const doIt = async (session: Session, [kind, number, text]: readonly [string, number, string]) => {
  const { versions } = setupOf(session)
  const poll = session.poll(versions[number % versions.length]?.id ?? '')
  const at = place(session, number % 2)
  const { boxes } = session
  if (kind === 'reword') reword(session, number, text)
  if (kind === 'ask') edit(session, (setup) => ({ ...setup, question: text, low: `${text} lidt` }))
  if (kind === 'add')
    edit(session, (setup) => adopt(setup, `more-${versions.length}-${number}`, { text: 'Mere', picture: null }))
  if (kind === 'remove' && versions.length > 1)
    edit(session, (setup) => ({ ...setup, versions: setup.versions.toSpliced(number % versions.length, 1) }))
  if (kind === 'undo') session.record.undo()
  if (kind === 'redo') session.record.redo()
  if (kind === 'open' && poll) await boxes.open(at, poll, 3)
  if (kind === 'cast' && poll) await boxes.cast(at, poll, [String(number % 11)])
  if (kind === 'close' && poll) await boxes.close(at, poll, number > 20)
  if (kind === 'show' && poll) show(session, poll.id)
  const steps = session.steps()
  if (kind === 'go') goTo(session, steps[number % steps.length]?.id ?? '')
}

test('no sequence of edits, undo and redo changes what people have before them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const session = await vision()
      for (const one of acts) {
        const before = beforeTheRoom(session)
        await doIt(session, one)
        const after = beforeTheRoom(session)
        for (const [poll, asked] of Object.entries(before)) if (poll in after) expect(after[poll]).toBe(asked)
        // A version whose tablet is still going round is not gone either.
        const gone = Object.keys(before).filter((poll) => !(poll in after))
        if (gone.length > 0) expect(['close', 'show', 'go']).toContain(one[0])
      }
    }),
    { numRuns: 60 },
  )
})
