import { afterEach, describe, expect, test } from 'vitest'
import { createIndexedShelf } from '../../src/storage/indexed-shelf'
import { type Change, revisionOf, type Shelf } from '../../src/storage/shelf'
import { type BadDisk, breakDisk, type Moment } from './bad-disk'
import { envelope, newPlace } from './records'

let disk: BadDisk | null = null
afterEach(() => disk?.mend())

/** A short evening: a workshop, an activity, a move that touches both, a deletion. Each key with its next content. */
const evening: readonly Readonly<Record<string, string | null>>[] = [
  { workshop: 'a title' },
  { activity: 'a story' },
  { workshop: 'a longer title', activity: 'a longer story' },
  { note: 'to be thrown away' },
  { workshop: 'the last title', note: null },
  { activity: 'the last story' },
]

type State = Readonly<Record<string, string | null>>

/** A change, and whether the room was told that it is stored. */
interface Told {
  readonly contents: State
  readonly heard: boolean
}

const change = async (shelf: Shelf, contents: State): Promise<void> => {
  const changes: Change[] = []
  for (const [key, content] of Object.entries(contents)) {
    const expect = revisionOf(await shelf.read(key))
    changes.push({ key, expect, value: content === null ? null : envelope(key, expect + 1, content) })
  }
  await shelf.commit(changes)
}

const hold = async (shelf: Shelf): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const contents of evening) {
    const heard = await change(shelf, contents).then(
      () => true,
      () => false,
    )
    told.push({ contents, heard })
  }
  return told
}

const reopened = async (place: string): Promise<State> => {
  const records = await createIndexedShelf(place).list('')
  return Object.fromEntries(records.map(([key, record]) => [key, (record as { data: string }).data]))
}

const without = (state: State): State => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null))

/** Every acknowledged change is in it, whole; a change nobody heard back from is in it whole or not at all. */
const possible = (told: readonly Told[]): readonly State[] =>
  told.reduce<readonly State[]>(
    (states, { contents, heard }) => {
      const after = states.map((state) => ({ ...state, ...contents }))
      return heard ? after : states.concat(after)
    },
    [{}],
  )

const runWith = async (isBad: (number: number, moment: Moment) => boolean, error?: string) => {
  const place = newPlace()
  disk = breakDisk(isBad, error)
  const told = await hold(createIndexedShelf(place))
  disk.mend()
  const unheard = told.filter(({ heard }) => !heard)
  return { told, unheard, found: await reopened(place), faults: disk.faults(), moments: disk.count() }
}

const last = { workshop: 'the last title', activity: 'the last story' }

test('with a good disk, all of the evening is there', async () => {
  const { unheard, found, moments } = await runWith(() => false)
  expect(unheard).toEqual([])
  expect(found).toEqual(last)
  expect(moments).toBeGreaterThan(30)
})

describe('whichever moment fails', () => {
  test('once, it is mended without a word, and nothing is lost', async () => {
    const seen = new Set<Moment>()
    for (let bad = 1; ; bad += 1) {
      const { unheard, found, faults } = await runWith((number) => number === bad)
      if (faults.length === 0) break
      for (const moment of faults) seen.add(moment)
      expect(unheard, `moment ${bad}, ${faults.join()}`).toEqual([])
      expect(found, `moment ${bad}, ${faults.join()}`).toEqual(last)
    }
    expect([...seen].sort()).toEqual(['commit', 'complete', 'open', 'put', 'transaction'])
  })

  test.each([
    ['and so does each try after it for a while', 2, 'UnknownError'],
    ['and so does each try after it for a long while', 7, 'InvalidStateError'],
    ['because the device is full', 1, 'QuotaExceededError'],
  ])('%s, what was acknowledged is there', async (_, length, error) => {
    for (let bad = 1; ; bad += 1) {
      const { told, found, faults } = await runWith((number) => number >= bad && number < bad + length, error)
      if (faults.length === 0) break
      const states = possible(told).map(without)
      expect(states, `from moment ${bad}, ${faults.join()}`).toContainEqual(found)
    }
  })

  test('and from then on all do, what was acknowledged before is there', async () => {
    for (let bad = 1; ; bad += 1) {
      const { told, found, faults } = await runWith((number) => number >= bad)
      if (faults.length === 0) break
      const states = possible(told).map(without)
      expect(states, `from moment ${bad}, ${faults.join()}`).toContainEqual(found)
    }
  })
})
