// @vitest-environment node
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import type { Setup } from '../../../src/methods/over-under/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { wordsOf } from '../../../src/workshop/evening/apart'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, goTo, show } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { paperOf } from '../../../src/workshop/files/papers'
import { openTablet, type Tablet } from '../../../src/workshop/files/tablet'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let desk: House
let session: Session

const story = (id: string, said: string) => ({
  ...{ id, title: `Titel ${id}`, text: said, who: 'Du er ny.' },
  ...{ theme: 'tone', followUps: [], rule: null },
})

/** An evening at the desk: one story, and so many tables of six. */
beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
  await room(3)
})
const room = async (count: number) => {
  desk = createHouse(createMemoryShelf(), createLink())
  const tables = Array.from({ length: count }, (_, at) => ({ id: `t${at}`, name: `Bord ${at + 1}`, people: 6 }))
  const workshop = await addWorkshop(desk, { ...emptyWorkshop(), tables })
  const stories = [story('s', 'De første ord'), story('other', 'En anden')]
  const activity = await addActivity(desk, 'over-under', workshop, (setup) => ({ ...(setup as object), stories }))
  const opened = await openSession(desk, activity ?? '')
  if (!opened) throw new Error('the item is on the shelf')
  session = opened
  begin(session)
}

const setupOf = () => session.activity().setup as Setup
const edit = (change: (setup: Setup) => Setup) =>
  session.record.edit({ ...session.record.store.getState().data, setup: change(setupOf()) })
const reword = (said: string) =>
  edit((setup) => ({ ...setup, stories: setup.stories.map((one) => (one.id === 's' ? { ...one, text: said } : one)) }))
const words = () => setupOf().stories.find(({ id }) => id === 's')?.text

const bytes = (file: string | null) => new TextEncoder().encode(file ?? '')
const handOut = async () => bytes(await handOutText(desk, session, 'Over under'))
const tabletWith = async (file: Uint8Array, table: string) => {
  const house = createHouse(createMemoryShelf(), createLink())
  await openFile(house, file)
  const tablet = await openTablet(house, session.id)
  await tablet?.take(table)
  if (!tablet) throw new Error('it was handed out')
  return { house, tablet }
}
const answer = async ({ record, boxes, parts }: Tablet, over: number, under: number, turned = true) => {
  const { activity, round, table, claim } = record.store.getState().data
  const place = { activity, round, table, claim }
  const poll = parts()
    .flatMap(({ polls }) => polls)
    .find(({ id }) => id === 's')
  if (!poll) throw new Error('it is asked')
  await boxes.open(place, poll, over + under)
  for (let turn = 0; turn < over; turn += 1) await boxes.cast(place, poll, ['over'])
  for (let turn = 0; turn < under; turn += 1) await boxes.cast(place, poll, ['under'])
  if (turned) await boxes.close(place, poll, true)
}
const gather = async (tablet: Tablet) => {
  await openFile(desk, bytes(await tablet.handIn()))
  await session.boxes.load()
}
const atDesk = async (table: string, counts: { readonly over: number; readonly under: number }) => {
  const poll = session.poll('s')
  const place = { activity: session.id, round: session.round().round.id, table, claim: deskClaim }
  if (poll) await session.boxes.type(place, poll, counts)
}
const sides = () => session.poll('s')?.options.map(({ label }) => label) ?? []
const answers = () => session.activity().rounds.at(-1)?.answers.s
const paper = (reader: 'ours' | 'case') => {
  const workshop = session.event?.store.getState().data
  return workshop ? paperOf(workshop, [[null, session]], reader, text).sections : []
}

test('what a tablet answered to words that have been put differently since is not counted under the new ones', async () => {
  const { tablet } = await tabletWith(await handOut(), 't0')
  await answer(tablet, 4, 2)
  reword('Helt andre ord')
  expect(words(), 'nobody here has answered yet').toBe('Helt andre ord')
  await gather(tablet)
  await atDesk('t1', { over: 1, under: 5 })
  show(session, 's')
  expect(answers()).toMatchObject({ state: 'counts', given: 6, counts: { over: 1, under: 5 } })
  const apart = JSON.stringify(paper('ours').filter(({ id }) => id.endsWith('/apart')))
  for (const said of ['6 svar fra ét bord', 'De første ord', `"${sides()[0]}","4"`, `"${sides()[1]}","2"`])
    expect(apart).toContain(said)
  expect(apart, 'which table it was is told only where rows are').not.toContain('Bord 1')
  session.record.set({ ...session.record.store.getState().data, perTable: true })
  expect(JSON.stringify(paper('ours'))).toContain('Bord 1: 6 svar')
  expect(apart).not.toContain('Helt andre ord')
  expect(JSON.stringify(paper('case'))).not.toContain('De første ord')
})

test('they are counted where the words are put back, and from then on the words stand', async () => {
  const { tablet } = await tabletWith(await handOut(), 't0')
  await answer(tablet, 4, 2)
  reword('Helt andre ord')
  await gather(tablet)
  reword('De første ord')
  show(session, 's')
  expect(answers()).toMatchObject({ counts: { over: 4, under: 2 } })
  expect(paper('ours').filter(({ id }) => id.endsWith('/apart'))).toEqual([])
  reword('Helt andre ord')
  expect(words()).toBe('De første ord')
  expect(session.record.store.getState().refused).toBe(1)
})

test('a story that has been answered is neither put in other words nor taken away, in any round', async () => {
  await atDesk('t0', { over: 4, under: 2 })
  show(session, 's')
  goTo(session, 'plenary')
  reword('Helt andre ord')
  edit((setup) => ({ ...setup, stories: setup.stories.filter(({ id }) => id !== 's') }))
  edit((setup) => ({ ...setup, stories: setup.stories.map((one) => ({ ...one, who: 'Du er borgmester.' })) }))
  expect(setupOf().stories.map(({ id, text: said, who }) => [id, said, who])).toEqual([
    ['s', 'De første ord', 'Du er ny.'],
    ['other', 'En anden', 'Du er ny.'],
  ])
  edit((setup) => ({
    ...setup,
    stories: [...setup.stories.toReversed(), story('new', 'En til') as Setup['stories'][0]],
  }))
  expect(setupOf().stories.map(({ id }) => id)).toEqual(['other', 's', 'new'])
})

test('a story that is passed over when it has been answered is still told', async () => {
  await atDesk('t0', { over: 4, under: 2 })
  show(session, 's')
  const before = [paper('ours'), paper('case')]
  expect(JSON.stringify(before[0])).toContain('De første ord')
  session.pass('s', true)
  expect([paper('ours'), paper('case')]).toEqual(before)
})

/** One after the other: those who abstained, and whether the table turned its answers. */
const answerWith = async ({ record, boxes, parts }: Tablet, over: number, abstained: number, turned: boolean) => {
  const { activity, round, table, claim } = record.store.getState().data
  const place = { activity, round, table, claim }
  const poll = parts()
    .flatMap(({ polls }) => polls)
    .find(({ id }) => id === 's')
  if (!poll) throw new Error('it is asked')
  await boxes.open(place, poll, over + abstained)
  for (let turn = 0; turn < over; turn += 1) await boxes.cast(place, poll, ['over'])
  for (let turn = 0; turn < abstained; turn += 1) await boxes.skip(place, poll)
  await boxes.close(place, poll, turned)
}

test('of what stands apart only those are counted whose answers are shown, and only those who answered', async () => {
  const file = await handOut()
  const first = (await tabletWith(file, 't0')).tablet
  const few = (await tabletWith(file, 't1')).tablet
  await answerWith(first, 5, 1, true)
  await answerWith(few, 2, 0, true)
  reword('Helt andre ord')
  await gather(first)
  await gather(few)
  show(session, 's')
  const apart = JSON.stringify(paper('ours').filter(({ id }) => id.endsWith('/apart')))
  expect(apart).toContain('"5 svar fra ét bord"')
  expect(apart).toContain('"Bord 2"')
  expect(apart).toContain(text('paper.apart.few'))
  expect(apart, 'nobody can tell that somebody abstained').not.toMatch(/[67] svar/)
})

test('a table that kept its answers has none that stand apart', async () => {
  const { tablet } = await tabletWith(await handOut(), 't0')
  await answerWith(tablet, 6, 0, false)
  reword('Helt andre ord')
  const file = await tablet.handIn()
  if (file !== null) await openFile(desk, bytes(file))
  await session.boxes.load()
  show(session, 's')
  expect(paper('ours').filter(({ id }) => id.endsWith('/apart'))).toEqual([])
})

test('what came in to a question that is gone is said, and kept', async () => {
  const { tablet } = await tabletWith(await handOut(), 't2')
  await answer(tablet, 3, 3)
  edit((setup) => ({ ...setup, stories: setup.stories.filter(({ id }) => id !== 's') }))
  await gather(tablet)
  const apart = JSON.stringify(paper('ours').filter(({ id }) => id.endsWith('/apart')))
  for (const said of ['Bord 3', 'De første ord', text('paper.apart.few')]) expect(apart).toContain(said)
})

test('what belongs to a round that is not here is not taken in and forgotten', async () => {
  const { tablet } = await tabletWith(await handOut(), 't0')
  await answer(tablet, 3, 3)
  const file = bytes(await tablet.handIn())
  const { data } = session.record.store.getState()
  session.record.set({ ...data, rounds: data.rounds.map((one) => ({ ...one, id: 'another' })) })
  await session.record.settled()
  expect(await openFile(desk, file)).toEqual({ ok: false, fault: 'elsewhere' })
  expect(await desk.shelf.keys('box/')).toEqual([])
})

test('a tablet with answers does not take in other words under them', async () => {
  const first = await handOut()
  const { house, tablet } = await tabletWith(first, 't0')
  await answer(tablet, 2, 1, false)
  reword('Helt andre ord')
  const second = await handOut()
  expect(await openFile(house, second)).toEqual({ ok: false, fault: 'answered' })
  expect(JSON.stringify(tablet.record.store.getState().data.brief)).toContain('De første ord')
  expect(await openFile(house, first)).toMatchObject({ ok: true })
})

test('however words change while tablets are out, each answer is counted under the words it was given to', async () => {
  const said = fc.constantFrom('De første ord', 'Helt andre ord', 'De tredje ord')
  const turn = fc.record({ to: said, over: fc.nat(6), now: said, shows: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 5 }), async (turns) => {
      await room(5)
      const given: { readonly to: string | undefined; readonly over: number }[] = []
      for (const [at, { to, over, now, shows }] of turns.entries()) {
        reword(to)
        const { tablet } = await tabletWith(await handOut(), `t${at}`)
        given.push({ to: words(), over })
        await answer(tablet, over, 6 - over)
        reword(now)
        await gather(tablet)
        if (shows) show(session, 's')
      }
      show(session, 's')
      const under = given.filter(({ to }) => to === words())
      const told = answers()
      expect(told).toMatchObject(
        under.length === 0
          ? { state: 'few' }
          : { given: under.length * 6, counts: { over: under.reduce((sum, { over }) => sum + over, 0) } },
      )
      const apart = paper('ours').find(({ id }) => id.endsWith('/apart'))
      const others = given.filter(({ to }) => to !== words())
      for (const { to = '' } of others) expect(JSON.stringify(apart)).toContain(to)
      const tables = (apart?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : []))
      const sum = tables.reduce((all, [option, count]) => all + (option === sides()[0] ? Number(count) : 0), 0)
      expect(sum).toBe(others.reduce((all, { over }) => all + over, 0))
    }),
    { numRuns: 40 },
  )
})

test('of what was asked the words are told and a picture is not, however the words begin', () => {
  const about = ['Et nyt torv', ' ', 'picture-V1StGXR8Z5jd', 'picture-postcard streets?']
  expect(wordsOf({ about, options: {} })).toEqual(['Et nyt torv', 'picture-postcard streets?'])
})
