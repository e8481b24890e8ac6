import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createIndexedShelf } from '../../../src/storage/indexed-shelf'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../../src/storage/shelf'
import { createDocument, type Document, type Recipe, type Saving } from '../../../src/workshop/record/document'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { type BadDisk, breakDisk } from '../../storage/bad-disk'
import { envelope, newPlace } from '../../storage/records'
import { fakeChannels } from '../fake-channel'
import { fakeLocks } from '../fake-locks'
import { aMoment } from '../room'

interface Page {
  readonly title: string
  readonly rules: readonly string[]
  /** Where the room is: saved, but not undone. */
  readonly at: string
}
const blank: Page = { title: '', rules: [], at: '' }
const recipe: Recipe<Page> = {
  key: 'activity/a',
  kind: 'activity',
  id: 'a',
  method: 'over-under',
  version: 1,
  parse: (data) => {
    if (typeof data !== 'object' || data === null || !('title' in data)) throw new Error('not a page')
    if (data.title === 'ulæselig') throw new Error('too long, or not a date')
    return data as Page
  },
  digest: ({ rules }) => ({ rules: rules.length }),
  undoable: {
    take: ({ title, rules }) => ({ title, rules }),
    put: (data, part) => ({ ...data, ...(part as Pick<Page, 'title' | 'rules'>) }),
  },
}

let shelf: Shelf
let disk: BadDisk | null
let page: Document<Page>

const openPage = (on: Shelf = shelf, start = { data: blank, revision: 0 }, how = recipe) =>
  createDocument({ shelf: on, link: createLink() }, how, start)
const edit = (document: Document<Page>, change: Partial<Page>) =>
  document.edit({ ...document.store.getState().data, ...change })
const state = (document: Document<Page> = page) => document.store.getState()
const stored = async () => (await shelf.read(recipe.key)) as Envelope | undefined
const storedPage = async () => (await stored())?.data

/** All that the line in the corner has said. */
const said = (document: Document<Page> = page) => {
  const words: Saving[] = []
  document.store.subscribe(({ saving }) => {
    if (words.at(-1) !== saving) words.push(saving)
  })
  return words
}

/** What another window writes. */
const otherWindow = async (data: unknown, revision: number, version = 1) => {
  const value = { format: houseFormat(), kind: 'activity', id: 'a', version, revision, saved: '', data } as const
  await shelf.commit([{ key: recipe.key, value }])
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', fakeChannels().Channel)
  // A hundredth of the waiting between tries.
  const wait = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms >= 8000 ? ms : ms / 100))
  shelf = createIndexedShelf(newPlace())
  disk = null
  page = openPage()
})
afterEach(() => {
  disk?.mend()
  vi.unstubAllGlobals()
})

/** Storing is tried again for a while before it is called unsaved; a busy machine needs longer. */
const slowly = { timeout: 4000 }

describe('saving', () => {
  test('an edit is stored at once, in an envelope that lists can read', async () => {
    edit(page, { rules: ['Vi lytter'] })
    await page.settled()
    expect(await stored()).toMatchObject({
      format: houseFormat(),
      kind: 'activity',
      id: 'a',
      method: 'over-under',
      version: 1,
      revision: 1,
      digest: { rules: 1 },
      data: { ...blank, rules: ['Vi lytter'] },
    })
    expect(Date.parse((await stored())?.saved ?? '')).toBeGreaterThan(0)
  })

  test('nothing is written before the first edit', async () => {
    await page.settled()
    edit(page, {})
    page.edit(state().data)
    await page.settled()
    expect((await stored())?.revision).toBe(1)
  })

  test('the same page again is no change', async () => {
    page.edit(state().data)
    page.set(state().data)
    await page.settled()
    expect(await stored()).toBeUndefined()
  })

  test('“Gemt” is said only after the disk has said so', async () => {
    const order: string[] = []
    disk = breakDisk((_, moment) => {
      if (moment === 'complete') order.push('complete')
      return false
    })
    page.store.subscribe(({ saving }) => {
      if (order.at(-1) !== saving) order.push(saving)
    })
    edit(page, { title: 'Temamøde' })
    await page.settled()
    expect(order.slice(order.lastIndexOf('saving'))).toEqual(['saving', 'complete', 'saved'])
  })

  test('typing on while it is being stored is stored too, before “Gemt” is said', async () => {
    const words = said()
    for (const title of ['T', 'Te', 'Tem', 'Tema']) {
      edit(page, { title })
      await new Promise((resolve) => setImmediate(resolve))
    }
    await page.settled()
    expect(await storedPage()).toEqual({ ...blank, title: 'Tema' })
    expect(words.slice(-2)).toEqual(['saving', 'saved'])
    expect(page.pending()).toEqual([])
  })

  test('an edit made in the very moment of “Gemt” is stored as well', async () => {
    page.store.subscribe(({ saving, data }) => {
      if (saving === 'saved' && data.title === 'Tema') edit(page, { title: 'Temamøde' })
    })
    edit(page, { title: 'Tema' })
    await aMoment(20)
    await page.settled()
    expect(await storedPage()).toEqual({ ...blank, title: 'Temamøde' })
    expect(state().saving).toBe('saved')
  })

  test('a browser that keeps nothing never says “Gemt”', async () => {
    const memory = createMemoryShelf()
    page = openPage(memory)
    const words = said()
    edit(page, { title: 'Tema' })
    await page.settled()
    expect(state().saving).toBe('memory')
    expect(words).toEqual(['memory'])
    expect(await memory.read(recipe.key)).toMatchObject({ data: { title: 'Tema' } })
  })

  test('a full device says so, keeps the page, and stores it once there is room', async () => {
    edit(page, { title: 'Tema' })
    await page.settled()
    disk = breakDisk((_, moment) => moment === 'put', 'QuotaExceededError')
    edit(page, { title: 'Temamøde' })
    await vi.waitFor(() => expect(state().saving).toBe('full'))
    expect(state().data.title).toBe('Temamøde')
    expect(await storedPage()).toMatchObject({ title: 'Tema' })
    disk.mend()
    await page.settled()
    expect(state().saving).toBe('saved')
    expect(await storedPage()).toMatchObject({ title: 'Temamøde' })
  })

  test('on a full device a page that is made shorter is stored, and not the long one again and again', async () => {
    const put = IDBObjectStore.prototype.put
    const small = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (JSON.stringify(args[0]).length > 1000) throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, args)
    })
    edit(page, { title: 'å'.repeat(1000) })
    await vi.waitFor(() => expect(state().saving).toBe('full'))
    edit(page, { title: 'kort' })
    await page.settled()
    expect(await storedPage()).toMatchObject({ title: 'kort' })
    small.mockRestore()
  })

  test('a disk that goes on failing is said to be unsaved until it works again', async () => {
    disk = breakDisk((number) => number <= 12)
    const words = said()
    edit(page, { title: 'Tema' })
    await page.settled()
    expect(words).toEqual(['saving', 'unsaved', 'saved'])
    expect(await storedPage()).toMatchObject({ title: 'Tema' })
  })

  test('what could not be read again is not taken in, by no way: saving goes on, and the page is told', async () => {
    edit(page, { title: 'Tema' })
    await page.settled()
    edit(page, { title: 'ulæselig' })
    page.set({ ...state().data, title: 'ulæselig' })
    expect(page.pending()).toEqual([])
    expect(state()).toMatchObject({ unfit: 2, saving: 'saved', data: { title: 'Tema' } })
    edit(page, { title: 'Temamøde' })
    await page.settled()
    expect(state().saving).toBe('saved')
    expect(await storedPage()).toMatchObject({ title: 'Temamøde' })
  })

  test('a list entry that cannot be made does not stand in the way of saving', async () => {
    const digest = () => {
      throw new Error('a fault in a method')
    }
    page = openPage(shelf, undefined, { ...recipe, digest })
    edit(page, { title: 'Tema' })
    await page.settled()
    expect(state().saving).toBe('saved')
    expect(await stored()).toMatchObject({ data: { title: 'Tema' } })
    expect((await stored())?.digest).toBeUndefined()
  })

  test('the list entry is made once for each change that is stored, and not for each key', async () => {
    const digest = vi.fn(({ rules }: Page) => ({ rules: rules.length }))
    page = openPage(shelf, undefined, { ...recipe, digest })
    for (const title of ['T', 'Te', 'Tem', 'Tema']) {
      edit(page, { title })
    }
    await page.settled()
    expect(digest.mock.calls.length).toBeLessThanOrEqual((await stored())?.revision ?? 0)
  })
})

test('when everything in the browser has been cleared away, what is open is stored anew', async () => {
  edit(page, { title: 'Tema' })
  await page.settled()
  await shelf.clear()
  edit(page, { rules: ['Vi lytter'] })
  await page.settled()
  expect(await stored()).toMatchObject({ revision: 1, data: { title: 'Tema', rules: ['Vi lytter'] } })
  expect(state()).toMatchObject({ mine: true, away: null, saving: 'saved' })
})

test('a change that landed before the connection was lost for a while is known as our own', async () => {
  edit(page, { title: 'Tema' })
  await page.settled()
  // Told twice that it failed, though it had landed; and then the database cannot be reached for a while.
  disk = breakDisk(
    (_, moment, nth) => (moment === 'complete' && nth === 1) || (moment === 'transaction' && nth > 1 && nth < 5),
  )
  edit(page, { title: 'Temamøde' })
  const words = said()
  page.store.subscribe(({ saving, data }) => {
    if (saving === 'unsaved' && data.rules.length === 0) edit(page, { rules: ['Vi lytter'] })
  })
  await page.settled()
  expect(words).toEqual(['unsaved', 'saved'])
  expect(state().mine).toBe(true)
  expect(await stored()).toMatchObject({ revision: 3, data: { title: 'Temamøde', rules: ['Vi lytter'] } })
})

describe('undo', () => {
  test('takes back typing in one field as one step', async () => {
    for (const title of ['T', 'Te', 'Tem', 'Tema']) edit(page, { title })
    page.undo()
    expect(state().data).toEqual(blank)
    page.redo()
    expect(state().data.title).toBe('Tema')
  })

  test('takes back the field that was left, and then the one before', () => {
    edit(page, { title: 'Tema' })
    page.endTyping()
    edit(page, { title: 'Temamøde' })
    page.undo()
    expect(state().data.title).toBe('Tema')
    page.undo()
    expect(state().data.title).toBe('')
    page.undo()
    expect(state().data).toEqual(blank)
  })

  test('is stored like any other change: the revision rises', async () => {
    edit(page, { title: 'Tema' })
    await page.settled()
    page.undo()
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 2, data: blank })
    page.redo()
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 3, data: { title: 'Tema' } })
  })

  test('with nothing to undo writes nothing', async () => {
    page.undo()
    page.redo()
    await page.settled()
    expect(await stored()).toBeUndefined()
  })

  test('leaves alone what happened in the room', async () => {
    edit(page, { title: 'Tema' })
    page.set({ ...state().data, at: 'story/talk' })
    expect(state().history.past).toHaveLength(1)
    page.undo()
    expect(state().data).toEqual({ ...blank, at: 'story/talk' })
    await page.settled()
    expect(await storedPage()).toEqual({ ...blank, at: 'story/talk' })
  })
})

describe('another window', () => {
  beforeEach(async () => {
    edit(page, { title: 'Mit' })
    await page.settled()
  })

  test('writes, and this one follows', async () => {
    await otherWindow({ ...blank, title: 'Dit' }, 2)
    await page.follow()
    expect(state()).toMatchObject({ data: { title: 'Dit' }, mine: true, saving: 'saved' })
    page.undo()
    expect(state().data.title).toBe('Dit')
    edit(page, { rules: ['Vi lytter'] })
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 3, data: { title: 'Dit', rules: ['Vi lytter'] } })
  })

  test('has written unheard: the change here is not written over it, and this window stops and follows', async () => {
    await otherWindow({ ...blank, title: 'Dit' }, 2)
    edit(page, { title: 'Mit igen' })
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 2, data: { title: 'Dit' } })
    expect(state()).toMatchObject({ data: { title: 'Dit' }, mine: false })
  })

  test('has the right to write: nothing here is edited, undone, set or saved again', async () => {
    await otherWindow({ ...blank, title: 'Dit' }, 2)
    edit(page, { title: 'Mit igen' })
    await page.settled()
    edit(page, { title: 'Og igen' })
    page.set({ ...blank, at: 'plenary' })
    page.undo()
    page.redo()
    page.touch()
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 2, data: { title: 'Dit' } })
    expect(state().data.title).toBe('Dit')
  })

  test('has thrown the page away: it does not come back', async () => {
    await shelf.commit([
      { key: recipe.key, value: null },
      { key: 'bin/a', value: envelope('a', 1) },
    ])
    edit(page, { title: 'Mit igen' })
    await page.settled()
    expect(await stored()).toBeUndefined()
    expect(state()).toMatchObject({ mine: false, away: 'gone', saving: 'unsaved', data: { title: 'Mit igen' } })
    await page.claim(true)
    expect(state()).toMatchObject({ mine: false, away: 'gone' })
    page.restore()
    await page.settled()
    expect(await storedPage()).toMatchObject({ title: 'Mit igen' })
    expect(state()).toMatchObject({ mine: true, away: null, saving: 'saved' })
  })

  describe.each([
    ['of a newer version', { ...blank, title: 'Nyt' }, 2],
    ['that cannot be read here', 'noget andet', 1],
  ])('has written something %s: it is left as it is, whatever is done here', (_, data, version) => {
    beforeEach(() => otherWindow(data, 2, version))
    afterEach(async () => {
      edit(page, { title: 'Og igen' })
      await page.claim(true)
      edit(page, { title: 'Endnu en gang' })
      await page.settled()
      expect(await stored()).toMatchObject({ revision: 2, data })
      expect(state()).toMatchObject({ mine: false, away: 'newer' })
    })

    test('when this window has heard of it', async () => {
      expect(await page.follow()).toBe(false)
    })

    test('when this window has not heard of it; and what was done here is said to be unsaved', async () => {
      edit(page, { title: 'Mit igen' })
      await page.settled()
      expect(state()).toMatchObject({ data: { title: 'Mit igen' }, saving: 'unsaved' })
    })
  })
})

describe('the right to write', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
  })

  test('belongs to the window that came first, until another takes over', async () => {
    const other = openPage()
    await page.claim()
    await other.claim()
    expect([state().mine, state(other).mine]).toEqual([true, false])
    await other.claim(true)
    await vi.waitFor(() => expect([state().mine, state(other).mine]).toEqual([false, true]))
  })

  test('is taken over with all that the other window had stored', async () => {
    const other = openPage()
    await page.claim()
    await other.claim()
    edit(page, { title: 'Tema' })
    await page.settled()
    await other.claim(true)
    expect(state(other).data.title).toBe('Tema')
    edit(other, { rules: ['Vi lytter'] })
    await other.settled()
    expect(await storedPage()).toEqual({ ...blank, title: 'Tema', rules: ['Vi lytter'] })
  })

  test('stays with a window that leaves one page for the next', async () => {
    const other = openPage()
    await page.claim()
    page.release()
    await page.claim()
    await aMoment(12)
    await other.claim()
    expect([state().mine, state(other).mine]).toEqual([true, false])
  })

  test('can be taken back by the window that holds it but was late', async () => {
    await page.claim()
    edit(page, { title: 'Mit' })
    await page.settled()
    await otherWindow({ ...blank, title: 'Dit' }, 2)
    edit(page, { title: 'Mit igen' })
    await page.settled()
    expect(state().mine).toBe(false)
    await page.claim(true)
    await aMoment()
    edit(page, { rules: ['Vi lytter'] })
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 3, data: { title: 'Dit', rules: ['Vi lytter'] } })
  })

  test('is free again when a window lets go', async () => {
    const other = openPage()
    await page.claim()
    page.release()
    await aMoment(12)
    await other.claim()
    expect(state(other).mine).toBe(true)
  })

  test('is kept by a window that asks for it twice', async () => {
    await page.claim()
    await page.claim(true)
    await aMoment()
    expect(state().mine).toBe(true)
    edit(page, { title: 'Tema' })
    await page.settled()
    expect(await storedPage()).toMatchObject({ title: 'Tema' })
  })

  test('lost while the disk fails: “Gemt” is not said of what only this screen has', async () => {
    const other = openPage()
    await other.claim()
    disk = breakDisk((number) => number <= 12)
    edit(page, { title: 'Kun her' })
    await page.claim()
    await page.settled()
    expect(state()).toMatchObject({ mine: false, data: { title: 'Kun her' }, saving: 'unsaved' })
    edit(other, { title: 'Frisk' })
    await other.settled()
    await page.follow()
    expect(state()).toMatchObject({ mine: false, data: { title: 'Frisk' }, saving: 'saved' })
  })

  test('lost in the middle of typing: this screen shows what is stored, and no more', async () => {
    const other = openPage()
    await page.claim()
    edit(page, { title: 'Tema' })
    await page.settled()
    edit(page, { title: 'Temamøde' })
    await other.claim(true)
    await page.settled()
    expect(state()).toMatchObject({ mine: false, saving: 'saved', data: (await storedPage()) as Page })
  })

  test('lost by a frozen tab: what it still held back is not written over the other window’s', async () => {
    await page.claim()
    edit(page, { title: 'Tema' })
    await page.settled()
    disk = breakDisk((number) => number <= 12)
    edit(page, { title: 'Frosset' })
    await vi.waitFor(() => expect(state().saving).toBe('unsaved'), slowly)
    disk.mend()
    const other = openPage()
    await other.claim(true)
    edit(other, { title: 'Frisk' })
    await other.settled()
    await page.settled()
    await vi.waitFor(() => expect(state()).toMatchObject({ mine: false, data: { title: 'Frisk' } }), slowly)
    await aMoment()
    expect(await storedPage()).toMatchObject({ title: 'Frisk' })
  })
})

describe('what is left behind for the next start', () => {
  test('is nothing when all is stored', async () => {
    edit(page, { title: 'Tema' })
    await page.settled()
    expect(page.pending()).toEqual([])
  })

  test('is what was done in the moment before, and has not begun to be stored', async () => {
    edit(page, { title: 'Tema' })
    expect(page.pending()).toMatchObject([{ value: { revision: 1, data: { title: 'Tema' } } }])
    await page.settled()
  })

  test('is the change that is under way, and on top of it what was typed meanwhile', async () => {
    let land = () => {}
    const landing = new Promise<void>((resolve) => (land = resolve))
    const begun = vi.fn()
    const slow: Shelf = {
      ...shelf,
      commit: async (changes) => {
        begun()
        await landing
        await shelf.commit(changes)
      },
    }
    page = openPage(slow)
    edit(page, { title: 'Tema' })
    await vi.waitFor(() => expect(begun).toHaveBeenCalled())
    edit(page, { title: 'Temamøde' })
    const left = page.pending()
    land()
    expect(left.map(({ value }) => value)).toMatchObject([
      { revision: 1, data: { title: 'Tema' } },
      { revision: 2, data: { title: 'Temamøde' } },
    ])
    await page.settled()
    expect(await stored()).toMatchObject({ revision: 2, data: { title: 'Temamøde' } })
  })
})
