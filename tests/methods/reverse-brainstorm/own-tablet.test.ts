import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts } from '../../../src/i18n/language'
import { rootsOf, tablesTurned } from '../../../src/methods/reverse-brainstorm/counts'
import type { ThisActivity, Work } from '../../../src/methods/reverse-brainstorm/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { goTo } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { openTablet } from '../../../src/workshop/files/tablet'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

const bytes = (text: string) => new TextEncoder().encode(text)
const newHouse = () => createHouse(createMemoryShelf(), createLink())

let house: House
let session: Session
beforeEach(async () => {
  await loadTexts('house')
  house = newHouse()
  const tables = [{ id: 'one', name: 'Bord 1', people: 5 }]
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const activity = (await addActivity(house, 'reverse-brainstorm', workshop)) ?? ''
  const opened = await openSession(house, activity)
  if (!opened) throw new Error('the item is on the shelf')
  session = opened
})

/** A tablet in another corner, with no network, that has been given the item. */
const ownTablet = async () => {
  const away = newHouse()
  await openFile(away, bytes(await handOutText(house, session, 'Negativ brainstorm')))
  const tablet = await openTablet(away, session.id)
  if (!tablet) throw new Error('no tablet')
  await tablet.take('one')
  return tablet
}
const room = () => session.activity() as unknown as ThisActivity

test('a tablet that has only the brief turns nothing before the table has closed its round', async () => {
  const tablet = await ownTablet()
  tablet.play({ type: 'addNotes', texts: ['Glem de ældre'] })
  const work = () => tablet.table()?.work as Work
  const note = work().notes[0]?.id ?? ''
  tablet.play({ type: 'turn', note, kind: 'principle', text: 'Vi spørger de ældre' })
  expect(work().turned).toEqual([])
  tablet.play({ type: 'closeRound' })
  tablet.play({ type: 'turn', note, kind: 'principle', text: 'Vi spørger de ældre' })
  expect(work().turned).toMatchObject([{ note, text: 'Vi spørger de ældre' }])
})

test('what it hands in reaches the plenary with its parents, in any order and any number of times', async () => {
  const tablet = await ownTablet()
  tablet.play({ type: 'addNotes', texts: ['Glem de ældre'] })
  const early = (await tablet.handIn()) ?? ''
  const note = (tablet.table()?.work as Work | undefined)?.notes[0]?.id ?? ''
  tablet.play({ type: 'closeRound' })
  tablet.play({ type: 'turn', note, kind: 'principle', text: 'Vi spørger de ældre' })
  const late = (await tablet.handIn()) ?? ''
  for (const file of [late, early, late]) expect(await openFile(house, bytes(file))).toMatchObject({ kind: 'work' })
  await vi.waitFor(() => expect(tablesTurned(room())).toHaveLength(1))
  goTo(session, 'principles')
  session.playPlenary({ type: 'raise', turned: tablesTurned(room())[0]?.id })
  const [principle] = room().plenary.principles
  expect(principle && rootsOf(room(), principle)).toMatchObject([
    { turned: { text: 'Vi spørger de ældre' }, bad: { id: note, text: 'Glem de ældre' } },
  ])
  expect(await openFile(house, bytes(late))).toMatchObject({ kind: 'work' })
  expect(room().plenary.principles).toEqual([principle])
})

test('with nothing made there is nothing to hand in, and no file that says otherwise', async () => {
  expect(await (await ownTablet()).handIn()).toBeNull()
})

test('the wrong table can be left, and what was made at a table is gone on with when it is taken again', async () => {
  const tablet = await ownTablet()
  tablet.play({ type: 'addNotes', texts: ['Glem de ældre'] })
  await tablet.leave()
  expect(tablet.table()).toBeNull()
  await tablet.take('one')
  expect(tablet.table()?.work).toMatchObject({ notes: [{ text: 'Glem de ældre' }] })
  tablet.play({ type: 'addNotes', texts: ['Skriv utydeligt'] })
  expect(await tablet.handIn()).toMatch(/Glem de ældre.*Skriv utydeligt/s)
})
