// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Poll } from '../../../src/methods/contract'
import { createIndexedShelf } from '../../../src/storage/indexed-shelf'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../../src/storage/shelf'
import { type Boxes, createBoxes, type Place } from '../../../src/workshop/evening/boxes'
import { house, leaveHouse } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { keys } from '../../../src/workshop/record/records'
import { type BadDisk, breakDisk } from '../../storage/bad-disk'
import { envelope, newPlace } from '../../storage/records'
import { fakeChannels } from '../fake-channel'

const poll = (options: readonly string[], marks = 1, id = 'story'): Poll => ({
  id,
  title: '',
  text: '',
  lead: '',
  marks,
  layout: 'list',
  options: options.map((option) => ({ id: option, label: '', meaning: '' })),
})
const sides = poll(['over', 'under'])
const table = (name: string): Place => ({ activity: 'a', round: 'r', table: name, claim: 'desk' })
const first = table('1')
const keyOf = (place: Place, { id }: Poll) => keys.box(place.activity, place.round, place.table, place.claim, id)
const key = keyOf(first, sides)

let channels: ReturnType<typeof fakeChannels>
let shelf: Shelf
let boxes: Boxes
let disk: BadDisk | null

beforeEach(() => {
  channels = fakeChannels()
  vi.stubGlobal('BroadcastChannel', channels.Channel)
  shelf = createMemoryShelf()
  boxes = createBoxes(shelf, createLink(), 'a')
  disk = null
})
afterEach(() => {
  disk?.mend()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const stored = async (at = key) => ((await shelf.read(at)) as Envelope | undefined)?.data
const bytes = async (on: Shelf = shelf) => JSON.stringify(await on.list(''))
const seen = (at = key) => boxes.store.getState()[at]

/** One person's turn with the tablet: an answer, or null for "Spring mig over". */
type Turn = readonly string[] | null
const take = (at: Boxes, place: Place, on: Poll, turn: Turn) =>
  turn === null ? at.skip(place, on) : at.cast(place, on, turn)

/** A room: its poll, how many said they were at each table, and everybody's turns in the order they were taken. */
interface Room {
  readonly on: Poll
  readonly of: readonly number[]
  readonly turns: readonly { readonly table: number; readonly turn: Turn }[]
}

/** Holds it on a computer of its own. @returns that computer, with two windows */
const holdRoom = async ({ on, of, turns }: Room) => {
  const shelf = createMemoryShelf()
  const told = fakeChannels()
  vi.stubGlobal('BroadcastChannel', told.Channel)
  const windows = [createBoxes(shelf, createLink(), 'a'), createBoxes(shelf, createLink(), 'a')] as const
  const places = of.map((_, index) => table(String(index)))
  const at = (index: number) => places[index] as Place
  for (const [index, people] of of.entries()) await windows[0].open(at(index), on, people)
  for (const { table, turn } of turns) await take(windows[0], at(table), on, turn)
  const close = async (show: boolean) => {
    for (const place of places) await windows[0].close(place, on, show)
  }
  /** All that anybody can see: the windows' states, as they are and freshly loaded, and what the windows told each other. */
  const visible = async () => {
    await windows[1].load()
    return JSON.stringify([windows.map(({ store }) => store.getState()), told.told])
  }
  return { shelf, close, visible, windows }
}

const options = ['a', 'b', 'c', 'd']
const answerTo = (marks: number) => fc.subarray(options, { minLength: 1, maxLength: marks })
const turnsAt = (marks: number, tables: number) =>
  fc.array(
    fc.record({
      table: fc.nat({ max: tables - 1 }),
      turn: fc.oneof({ weight: 4, arbitrary: answerTo(marks) }, { weight: 1, arbitrary: fc.constant(null) }),
    }),
    { maxLength: 14 },
  )
const rooms = fc
  .record({ marks: fc.integer({ min: 1, max: 3 }), of: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }) })
  .chain(({ marks, of }) =>
    fc.record({ on: fc.constant(poll(options, marks)), of: fc.constant(of), turns: turnsAt(marks, of.length) }),
  )

describe('nobody can be found in a box', () => {
  test('the same answers in any order leave the same bytes, open, shown or withheld', async () => {
    const inTwoOrders = rooms.chain((room) =>
      fc.tuple(
        fc.constant(room),
        fc.shuffledSubarray([...room.turns], { minLength: room.turns.length }),
        fc.constantFrom('open', 'shown', 'withheld'),
      ),
    )
    await fc.assert(
      fc.asyncProperty(inTwoOrders, async ([room, turns, end]) => {
        const [one, other] = [await holdRoom(room), await holdRoom({ ...room, turns })]
        if (end !== 'open') for (const { close } of [one, other]) await close(end === 'shown')
        expect(await bytes(other.shelf)).toBe(await bytes(one.shelf))
      }),
    )
  })

  const otherwiseAnswered = rooms.chain((room) =>
    fc.tuple(
      fc.constant(room),
      fc.array(answerTo(room.on.marks), { minLength: room.turns.length, maxLength: room.turns.length }),
    ),
  )
  const instead = (room: Room, answers: readonly (readonly string[])[]): Room => ({
    ...room,
    turns: room.turns.map(({ table, turn }, index) => ({ table, turn: turn && (answers[index] ?? turn) })),
  })
  /** Whoever answered abstains, and the other way round. */
  const abstaining = (room: Room, answers: readonly (readonly string[])[]): Room => ({
    ...room,
    turns: room.turns.map(({ table, turn }, index) => ({ table, turn: turn ? null : (answers[index] ?? null) })),
  })

  test('while a box is open, no window looks different whatever was answered', async () => {
    await fc.assert(
      fc.asyncProperty(otherwiseAnswered, async ([room, answers]) => {
        const [one, other] = [await holdRoom(room), await holdRoom(instead(room, answers))]
        expect(await other.visible()).toBe(await one.visible())
        expect(await one.visible()).not.toContain('counts')
      }),
    )
  })

  test('once it is withheld, nothing at all is different whatever was answered', async () => {
    await fc.assert(
      fc.asyncProperty(otherwiseAnswered, async ([room, answers]) => {
        const one = await holdRoom(room)
        await one.close(false)
        for (const change of [instead, abstaining]) {
          const other = await holdRoom(change(room, answers))
          await other.close(false)
          expect(await other.visible()).toBe(await one.visible())
          expect(await bytes(other.shelf)).toBe(await bytes(one.shelf))
        }
        expect(await one.visible()).not.toContain('counts')
      }),
    )
  })

  test('a record carries no time, no person and no order', async () => {
    await boxes.open(first, sides, 3)
    for (const side of ['under', 'over', 'under']) await boxes.cast(first, sides, [side])
    expect(await shelf.list('')).toEqual([
      [
        key,
        {
          format: houseFormat(),
          kind: 'box',
          id: 'story',
          version: 1,
          revision: 4,
          saved: '',
          data: {
            ...{ state: 'open', by: 'tablet', of: 3, given: 3, skipped: 0, counts: { over: 1, under: 2 } },
            asked: { about: [], options: { over: [], under: [] } },
          },
        },
      ],
    ])
  })

  test('an answer is nowhere else: not in localStorage, not in a closing tab’s tail, not in anything to undo', async () => {
    leaveHouse()
    const tab = await house()
    localStorage.clear()
    const inHouse = createBoxes(tab.shelf, tab.link, 'a')
    await inHouse.open(first, sides, 3)
    await inHouse.cast(first, sides, ['over'])
    disk = breakDisk(() => true)
    const casting = inHouse.cast(first, sides, ['over']).catch(() => undefined)
    window.dispatchEvent(new Event('pagehide'))
    await casting
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(tab.documents.size).toBe(0)
    expect(JSON.stringify(channels.told)).not.toMatch(/over|under|counts/)
  })
})

describe('the tablet goes round', () => {
  test('everybody sees how many have answered, and not what', async () => {
    await boxes.open(first, sides, 4)
    await boxes.cast(first, sides, ['over'])
    await boxes.cast(first, sides, ['under'])
    expect(seen()).toMatchObject({ state: 'open', of: 4, turns: 2, by: 'tablet' })
  })

  test('somebody who is skipped has had a turn and has given nothing', async () => {
    await boxes.open(first, sides, 4)
    await boxes.cast(first, sides, ['over'])
    await boxes.skip(first, sides)
    expect(seen(), 'whether somebody abstained does not show').toMatchObject({
      state: 'open',
      of: 4,
      turns: 2,
      by: 'tablet',
    })
    await boxes.close(first, sides, true)
    expect(seen()).toMatchObject({ given: 1, counts: { over: 1, under: 0 } })
  })

  test('somebody more than they said is counted too', async () => {
    await boxes.open(first, sides, 1)
    await boxes.cast(first, sides, ['over'])
    await boxes.cast(first, sides, ['over'])
    expect(seen()).toMatchObject({ turns: 2, of: 2 })
  })

  test('how many they are can be put right, but not to fewer than have had the tablet', async () => {
    await boxes.open(first, sides, 4)
    await boxes.cast(first, sides, ['over'])
    await boxes.skip(first, sides)
    await boxes.open(first, sides, 6)
    expect(seen()).toMatchObject({ of: 6, turns: 2 })
    await boxes.open(first, sides, 1)
    expect(seen()).toMatchObject({ of: 2, turns: 2 })
  })

  test('an answer before the table has begun goes nowhere', async () => {
    await boxes.cast(first, sides, ['over'])
    await boxes.skip(first, sides)
    await boxes.close(first, sides, true)
    expect(await shelf.list('')).toEqual([])
  })

  test('what is no answer is not counted: none, too many, or one that is not on the card', async () => {
    await boxes.open(first, sides, 4)
    const before = await bytes()
    await boxes.cast(first, sides, [])
    await boxes.cast(first, sides, ['over', 'under'])
    await boxes.cast(first, sides, ['__proto__'])
    expect(await bytes()).toBe(before)
  })

  test('nobody leaves more marks than allowed, and never two on the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.array(fc.constantFrom(...options, 'x'), { maxLength: 6 }), { maxLength: 8 }),
        async (marks, answers) => {
          const place = table(newPlace())
          const on = poll(options, marks)
          await boxes.open(place, on, 3)
          for (const answer of answers) await boxes.cast(place, on, answer)
          await boxes.close(place, on, true)
          const box = seen(keyOf(place, on))
          if (box?.state !== 'closed') throw new Error('it was closed')
          const counts = Object.values(box.counts)
          expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(box.given * marks)
          expect(Math.max(...counts)).toBeLessThanOrEqual(box.given)
          expect(box.given).toBeLessThanOrEqual(answers.length)
        },
      ),
    )
  })

  test('two windows at once: both answers are counted', async () => {
    const other = createBoxes(shelf, createLink(), 'a')
    await boxes.open(first, sides, 4)
    await Promise.all([boxes.cast(first, sides, ['over']), other.cast(first, sides, ['over'])])
    expect(await stored()).toMatchObject({ given: 2, counts: { over: 2, under: 0 } })
  })

  test('a table far larger than any can be read again', async () => {
    await boxes.open(first, sides, 199)
    for (let person = 0; person < 201; person += 1) await boxes.cast(first, sides, ['over'])
    await boxes.load()
    expect(seen()).toMatchObject({ turns: 201, of: 201 })
  })
})

describe('the table turns its answers over', () => {
  beforeEach(async () => {
    await boxes.open(first, sides, 3)
    for (const side of ['over', 'over', 'under']) await boxes.cast(first, sides, [side])
  })

  test('and sees how they fell', async () => {
    await boxes.close(first, sides, true)
    const shown = { state: 'closed', given: 3, counts: { over: 2, under: 1 }, turns: 3, by: 'tablet' }
    expect(seen()).toMatchObject(shown)
    const other = createBoxes(shelf, createLink(), 'a')
    await other.load()
    expect(other.store.getState()).toMatchObject({ [key]: shown })
  })

  test('or keeps them to itself, for good', async () => {
    await boxes.close(first, sides, false)
    expect(seen()).toMatchObject({ state: 'withheld', turns: 3, by: 'tablet' })
    expect(await stored()).toMatchObject({ counts: {} })
    await boxes.close(first, sides, true)
    expect(seen()).toMatchObject({ state: 'withheld' })
  })

  test.each([true, false])('and whatever is tried after that (shown: %s), the box stays as it is', async (show) => {
    await boxes.close(first, sides, show)
    const before = await bytes()
    type Deed = (at: Boxes) => Promise<void>
    const deeds = fc.constantFrom<Deed[]>(
      (at) => at.open(first, sides, 9),
      (at) => at.cast(first, sides, ['over']),
      (at) => at.skip(first, sides),
      (at) => at.close(first, sides, true),
      (at) => at.close(first, sides, false),
      (at) => at.type(first, sides, { over: 9, under: 9 }),
      (at) => at.type(first, sides, null),
      (at) => at.load(),
    )
    const other = createBoxes(shelf, createLink(), 'a')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(deeds, fc.boolean())), async (all) => {
        for (const [deed, here] of all) await deed(here ? boxes : other)
        expect(await bytes()).toBe(before)
      }),
    )
  })
})

describe('counts are typed after cards, hands or paper', () => {
  test('and can be typed again, and taken away', async () => {
    await boxes.type(first, sides, { over: 3, under: 5 })
    expect(seen()).toMatchObject({ state: 'closed', given: 8, counts: { over: 3, under: 5 }, turns: 8, by: 'typed' })
    await boxes.type(first, sides, { over: 4 })
    expect(seen()).toMatchObject({ given: 4, counts: { over: 4, under: 0 } })
    await boxes.type(first, sides, null)
    expect(seen()).toBeUndefined()
    expect(await shelf.list('')).toEqual([])
  })

  test('of a question with two marks each, half as many people are meant', async () => {
    const on = poll(options, 2)
    await boxes.type(first, on, { a: 3, b: 2, c: 3 })
    expect(seen(keyOf(first, on))).toMatchObject({ given: 4, counts: { a: 3, b: 2, c: 3, d: 0 } })
  })

  test('however fast they are typed and however slow the disk, all of it is seen at once and stored', async () => {
    const four = poll(['a', 'b', 'c', 'd'])
    const at = keyOf(first, four)
    const waits: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(3), { minLength: 1, maxLength: 6 })
    const cells = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cells, waits, async (typed, slow) => {
        const disk = createMemoryShelf()
        let turn = 0
        const late = () => new Promise((resolve) => setTimeout(resolve, slow[turn++ % slow.length]))
        const slowly: Shelf = {
          ...disk,
          read: (one) => late().then(() => disk.read(one)),
          commit: (...change) => late().then(() => disk.commit(...change)),
        }
        const grid = createBoxes(slowly, createLink(), 'a')
        const stands: Record<string, number> = {}
        const counts = () => {
          const box = grid.store.getState()[at]
          return box?.state === 'closed' ? box.counts : {}
        }
        const all = typed.map(([option, count]) => {
          stands[option] = count
          // As a grid does it: what it sees, with one cell more.
          const done = grid.type(first, four, { ...counts(), [option]: count })
          expect(counts()).toMatchObject(stands)
          return done
        })
        await grid.load()
        expect(counts()).toMatchObject(stands)
        await Promise.all(all)
        expect(counts()).toMatchObject(stands)
        expect(((await disk.read(at)) as Envelope).data).toMatchObject({ counts: stands })
      }),
      { numRuns: 40 },
    )
  })

  test('what was read before the last key was stored is not shown after it', async () => {
    let read = () => {}
    const held = new Promise<void>((resolve) => {
      read = resolve
    })
    let first = true
    const slowly: Shelf = {
      ...shelf,
      list: async (prefix) => {
        const found = await shelf.list(prefix)
        if (first) {
          first = false
          await held
        }
        return found
      },
    }
    const grid = createBoxes(slowly, createLink(), 'a')
    const loading = grid.load()
    await grid.type(table('1'), sides, { over: 3, under: 2 })
    read()
    await loading
    expect(grid.store.getState()[key]).toMatchObject({ counts: { over: 3, under: 2 } })
  })

  test('what could not be stored is told, and what is stored is seen again', async () => {
    await boxes.type(first, sides, { over: 3, under: 2 })
    const full: Shelf = { ...shelf, commit: () => Promise.reject(new Error('full')) }
    const grid = createBoxes(full, createLink(), 'a')
    await grid.load()
    const typed = grid.type(first, sides, { over: 4, under: 1 })
    expect(grid.store.getState()[key]).toMatchObject({ counts: { over: 4, under: 1 } })
    await expect(typed).rejects.toThrow('full')
    expect(grid.store.getState()[key]).toMatchObject({ counts: { over: 3, under: 2 } })
  })

  test('but not over what a tablet has counted', async () => {
    await boxes.open(first, sides, 3)
    await boxes.cast(first, sides, ['over'])
    await boxes.type(first, sides, { over: 0, under: 9 })
    await boxes.type(first, sides, null)
    expect(await stored()).toMatchObject({ state: 'open', counts: { over: 1, under: 0 } })
  })

  test('and the tablet does not count on top of what was typed', async () => {
    await boxes.type(first, sides, { over: 3, under: 5 })
    const before = await bytes()
    await boxes.open(first, sides, 9)
    await boxes.cast(first, sides, ['over'])
    await boxes.skip(first, sides)
    await boxes.close(first, sides, false)
    expect(await bytes()).toBe(before)
  })

  test.each([{ over: -1 }, { over: 2.5 }, { over: Number.NaN }, { over: 1e9 }])(
    'a slip of the key (%o) is refused, and what lay there stays',
    async (counts) => {
      await boxes.type(first, sides, { over: 3, under: 5 })
      await expect(boxes.type(first, sides, counts)).rejects.toMatchObject({ kind: 'invalid' })
      await boxes.load()
      expect(seen()).toMatchObject({ counts: { over: 3, under: 5 } })
    },
  )
})

describe('what lies in storage', () => {
  test('is read for this activity only, and what cannot be read is not shown', async () => {
    await boxes.type(first, sides, { over: 3 })
    await createBoxes(shelf, createLink(), 'b').type({ ...first, activity: 'b' }, sides, { over: 9 })
    const damaged = { ...envelope('story', 1), kind: 'box', data: { state: 'closed', counts: 'all' } }
    await shelf.commit([{ key: keyOf(table('2'), sides), value: damaged }])
    await boxes.load()
    expect(Object.keys(boxes.store.getState())).toEqual([key])
  })

  test('and cannot be read is set aside untouched', async () => {
    const damaged = { ...envelope('story', 7), kind: 'box', data: { state: 'half open' } }
    await shelf.commit([{ key, value: damaged }])
    await expect(boxes.open(first, sides, 3)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(boxes.type(first, sides, null)).rejects.toMatchObject({ kind: 'invalid' })
    expect(await shelf.read(key)).toEqual(damaged)
  })
})

test('whichever moment of the disk fails, each answer is counted once, or its person is told', async () => {
  for (const length of [1, 2, 5]) {
    for (let bad = 1; ; bad += 1) {
      const place = newPlace()
      const on = createIndexedShelf(place)
      const tablet = createBoxes(on, createLink(), 'a')
      await tablet.open(first, sides, 3)
      disk = breakDisk((number) => number >= bad && number < bad + length)
      const told: boolean[] = []
      for (const side of ['over', 'under', 'over']) {
        const heard = tablet.cast(first, sides, [side])
        told.push(
          await heard.then(
            () => true,
            () => false,
          ),
        )
      }
      disk.mend()
      const { data } = (await createIndexedShelf(place).read(key)) as Envelope
      const counted = told.filter(Boolean).length
      const { given } = data as { given: number }
      expect(given, `from moment ${bad}`).toBeGreaterThanOrEqual(counted)
      expect(given, `from moment ${bad}`).toBeLessThanOrEqual(3)
      if (length === 1) expect([counted, given]).toEqual([3, 3])
      if (disk.faults().length === 0) break
    }
  }
})
