import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import type { House } from '../../../src/workshop/record/house'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { deskClaim, type Item, roundNow } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/over-under/evening'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

let house: House
let event: string
let session: Session
beforeAll(async () => {
  house = await openHouse()
})

/** An evening of one item with a story, and a break after it. */
beforeEach(async () => {
  event = await addWorkshop(house, emptyWorkshop())
  const activity = (await addActivity(house, 'over-under', event, () => setup())) ?? ''
  const items: readonly Item[] = [
    { kind: 'method', id: 'game', activity, method: 'over-under', title: '', minutes: null },
    { kind: 'plain', id: 'break', plain: 'break', title: 'Kaffe', minutes: 10, note: '' },
  ]
  const document = await house.open(workshopRecipe(event))
  document?.set({ ...document.store.getState().data, items: [...items] })
  await document?.landed()
  const opened = await openSession(house, activity)
  if (!opened) throw new Error('it has just been added')
  session = opened
  await goTo(paths.run(event, activity))
  // What is pressed before the room has come to the item would be the second half of a double click.
  await vi.waitFor(async () => expect(await house.shelf.read(`stage/${event}`)).toBeDefined(), { timeout: 40_000 })
})

const at = () => roundNow(session.record.store.getState().data).at
/** As far as the answers to the first story. */
const toAnswers = async () => {
  await press('Start punktet')
  await press(/^Næste trin: Læs højt/)
  await press(/^Næste trin: Bestem selv/)
}

test('nothing has begun by looking; Start begins it, and the key then says what comes next', async () => {
  await findKey('Start punktet')
  expect(at()).toBe('')
  await press('Start punktet')
  await findKey(/^Næste trin: /)
  expect(at()).toBe('rules')
  expect(await findKey(/^Næste trin: Læs højt · /)).toBeVisible()
})

test('the way back goes one step, and from the first to nowhere', async () => {
  await toAnswers()
  await press('Forrige trin')
  expect(at()).toMatch(/\/read$/)
  await press('Forrige trin')
  expect(at()).toBe('rules')
  await vi.waitFor(() => expect(document.body).not.toHaveTextContent('Forrige trin'))
  expect(addressNow()).toBe(paths.run(event, session.id))
})

test('while answers are hidden, going on does not show them: the key that shows says of how many tables', async () => {
  await toAnswers()
  const round = roundNow(session.record.store.getState().data).id
  const [poll] = session.parts().flatMap(({ polls }) => polls)
  const [first, ...others] = session.activity().rounds.at(-1)?.tables ?? []
  if (!poll || !first) throw new Error('the story asks its tables')
  const give = (table: string) =>
    session.boxes.type({ activity: session.id, round, table, claim: deskClaim }, poll, { over: 3, under: 2 })
  await give(first.id)
  await press(/^Næste trin: Vend og tal/)
  expect(roundNow(session.record.store.getState().data).shown).toEqual([])
  expect(await screen.findByRole('button', { name: `Vis svarene (1 af ${others.length + 1} borde)` })).toBeVisible()
  for (const { id } of others) await give(id)
  await press('Vis svarene')
  await findKey(/^Næste trin: /)
  expect(roundNow(session.record.store.getState().data).shown).toEqual([poll.id])
})

test('after the last step the evening goes on to its next item', async () => {
  await toAnswers()
  await press(/^Fælles forventninger/)
  await press('Videre til: Kaffe')
  await screen.findByRole('heading', { level: 1, name: 'Kaffe' }, { timeout: 40_000 })
  expect(addressNow()).toBe(paths.plain(event, 'break'))
})

test('in a break it is said that the participants see when it ends', async () => {
  await press('Mere')
  await press(/^Pause i 10 min\./)
  const said = /^Det er pause: .*»Vi begynder igen kl\. \d\d\.\d\d«\.$/
  expect(await screen.findByText(said)).toBeVisible()
})
