import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { StorageFault } from '../../../src/storage/fault'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Shelf } from '../../../src/storage/shelf'
import { openEvent } from '../../../src/workshop/evening/event'
import { addRehearsal, emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife, kinship, listLives } from '../../../src/workshop/evening/lives'
import { openSession } from '../../../src/workshop/evening/session'
import { bin, fetchBack, listBin } from '../../../src/workshop/files/bin'
import { goOnInNewer, keepEdition } from '../../../src/workshop/files/editions'
import { tidy } from '../../../src/workshop/files/expiry'
import { openFile } from '../../../src/workshop/files/files'
import { fileText, packForAway } from '../../../src/workshop/files/packing'
import { paperOf } from '../../../src/workshop/files/papers'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addWorkshop, copyWorkshop } from '../../../src/workshop/record/shelf-list'

const bytes = (text: string) => new TextEncoder().encode(text)
const newHouse = () => createHouse(createMemoryShelf(), createLink())

let house: House
let activity: string

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
  house = newHouse()
  activity = (await addLife(house, 'six-questions')) ?? ''
})

/** Somebody writes a note on it: the smallest change there is. */
const change = async (of: House, note: string): Promise<void> => {
  const session = await openSession(of, activity)
  session?.record.edit({ ...session.record.store.getState().data, notes: note })
  await session?.record.settled()
}
const noteIn = async (of: House, id = activity): Promise<string | undefined> =>
  (await openSession(of, id))?.record.store.getState().data.notes

const keep = async (of: House): Promise<Uint8Array> => {
  let file = ''
  await keepEdition(of, activity, async (made) => {
    file = made.ok ? made.text : ''
    return true
  })
  return bytes(file)
}
/** A colleague's computer, where the file in the case folder is opened. */
const colleague = async (file: Uint8Array): Promise<House> => {
  const other = newHouse()
  await openFile(other, file)
  return other
}

describe('something that lives for years', () => {
  test('has members and no tables in its document', async () => {
    const [document, session] = [await openEvent(house, activity), await openSession(house, activity)]
    if (!document || !session) throw new Error('it is there')
    const { meta } = paperOf(document.store.getState().data, [[null, session]], 'ours', text)
    expect(meta.join(' ')).toContain('Medlemmer: 9.')
    expect(meta.join(' ')).not.toContain('Borde')
  })

  test('stands by itself on home, and is no workshop there', async () => {
    expect(await listLives(house)).toMatchObject([{ id: activity, method: 'six-questions', kept: '' }])
    expect(await listWorkshops(house)).toEqual([])
  })

  test('is kept when its file is, and changed when somebody has written in it since', async () => {
    await change(house, 'Første')
    expect(await keepEdition(house, activity, async () => false), 'given up').toBeNull()
    expect((await listLives(house))[0]?.kept).toBe('')
    await keep(house)
    expect(await listLives(house)).toMatchObject([{ changed: false }])
    await change(house, 'Anden')
    expect(await listLives(house)).toMatchObject([{ changed: true }])
  })

  test('goes on in a newer file when somebody says so, and the old one lies in the bin', async () => {
    const away = await colleague(await keep(house))
    await change(away, 'Skrevet hos kollegaen')
    const newer = await keep(away)
    expect(await openFile(house, newer)).toEqual({ ok: true, kind: 'edition', life: activity, kinship: 'newer' })
    expect(await noteIn(house), 'nothing is changed before somebody has chosen').toBe('')
    expect(await goOnInNewer(house, activity, newer)).toMatchObject({ ok: true, apart: false })
    expect(await noteIn(house)).toBe('Skrevet hos kollegaen')
    expect(await listLives(house)).toMatchObject([{ id: activity, changed: false }])
    expect(await listBin(house)).toHaveLength(1)
  })

  test('comes back when the newer one cannot be stored', async () => {
    const away = await colleague(await keep(house))
    await change(away, 'Nyere')
    const newer = await keep(away)
    const { commit } = house.shelf
    vi.spyOn(house.shelf, 'commit').mockImplementation((changes, strict) => {
      const puts = changes.some(({ key, value }) => key.startsWith('life/') && value !== null)
      if (!puts) return commit.call(house.shelf, changes, strict)
      vi.mocked(house.shelf.commit).mockRestore()
      return Promise.reject(new Error('no room'))
    })
    expect(await goOnInNewer(house, activity, newer)).toEqual({ ok: false, fault: 'storage' })
    expect(await listLives(house)).toMatchObject([{ id: activity }])
    expect(await noteIn(house)).toBe('')
  })

  test('is copied for a rehearsal: made-up answers never reach it', async () => {
    const workshop = await addWorkshop(house, {
      ...emptyWorkshop(),
      items: [{ kind: 'method', id: 'item', activity, method: 'six-questions', title: '', minutes: null }],
    })
    const before = JSON.stringify(await house.shelf.read(`activity/${activity}`))
    const copy = await addRehearsal(house, workshop)
    const [item] = (await house.open(workshopRecipe(copy ?? '')))?.store.getState().data.items ?? []
    expect(item?.kind === 'method' && item.activity !== activity).toBe(true)
    expect(JSON.stringify(await house.shelf.read(`activity/${activity}`))).toBe(before)
    expect(await house.shelf.list(`work/${activity}/`)).toEqual([])
  })

  test('does not go back to an older file, or to the same', async () => {
    const first = await keep(house)
    expect(await openFile(house, first)).toMatchObject({ kind: 'edition', kinship: 'same' })
    await change(house, 'Senere')
    expect(await openFile(house, first)).toMatchObject({ kind: 'edition', kinship: 'older' })
    await keep(house)
    expect(await openFile(house, first)).toMatchObject({ kind: 'edition', kinship: 'older' })
    expect(await noteIn(house)).toBe('Senere')
    expect(await openFile(house, first, true)).toMatchObject({ kind: 'workshops' })
    expect(await listLives(house), 'beside it on request').toHaveLength(2)
  })

  test('is kept twice when both have been changed', async () => {
    const away = await colleague(await keep(house))
    await change(away, 'Hos kollegaen')
    await change(house, 'Her')
    expect(await openFile(house, await keep(away))).toMatchObject({ ok: true, kind: 'workshops', apart: true })
    const all = await listLives(house)
    const notes = await Promise.all(all.map((one) => noteIn(house, one.id)))
    expect(notes.sort()).toEqual(['Her', 'Hos kollegaen'])
  })

  test('never loses what was written on either side, however the file goes to and fro', async () => {
    const step = fc.constantFrom('write here', 'write there', 'file to here', 'file to there')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 9 }), async (steps) => {
        const here = newHouse()
        activity = (await addLife(here, 'six-questions')) ?? ''
        const there = await colleague(await keep(here))
        const words = async (of: House) =>
          (await Promise.all((await listLives(of)).map((one) => noteIn(of, one.id))))
            .flatMap((note) => note?.split(' ') ?? [])
            .filter(Boolean)
        for (const [at, doing] of steps.entries()) {
          const [from, to] = doing.endsWith('here') ? [there, here] : [here, there]
          if (doing.startsWith('write')) {
            await change(to, `${await noteIn(to)} ${at}`)
            continue
          }
          const before = [...(await words(to)), ...((await noteIn(from)) ?? '').split(' ').filter(Boolean)]
          const file = await keep(from)
          const opened = await openFile(to, file)
          if (opened.ok && opened.kind === 'edition' && opened.kinship === 'newer')
            await goOnInNewer(to, activity, file)
          expect(await words(to)).toEqual(expect.arrayContaining(before))
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  test('is the same one in a run sheet, and stays when the workshop goes', async () => {
    const workshop = await addWorkshop(house, {
      ...emptyWorkshop(),
      keepDays: 1,
      day: '2020-01-01',
      items: [{ kind: 'method', id: 'item', activity, method: 'six-questions', title: '', minutes: null }],
    })
    const copy = await copyWorkshop(house, workshop, 'Kopi')
    const items = (await house.open(workshopRecipe(copy ?? '')))?.store.getState().data.items
    expect(items).toMatchObject([{ activity }])
    const file = bytes(fileText('workshop', await packForAway(house, workshop)))
    await change(house, 'Lever videre')
    await tidy(house)
    await bin(house, workshop)
    expect(await noteIn(house)).toBe('Lever videre')
    expect(await fetchBack(house, `bin/${workshop}`)).toBe(true)
    expect((await house.open(workshopRecipe(workshop)))?.store.getState().data.items).toMatchObject([{ activity }])
    const away = newHouse()
    expect(await openFile(away, file)).toMatchObject({ ok: true, kind: 'workshops' })
    expect(await noteIn(away), 'in a file to others it goes along').toBe('')
    expect(await listLives(away)).toEqual([])
  })
})

test('where its life cannot be stored, nothing of it is left lying', async () => {
  const shelf = createMemoryShelf()
  const full: Shelf = {
    ...shelf,
    commit: (changes, soon) =>
      changes.some(({ key }) => key.startsWith('life/'))
        ? Promise.reject(new StorageFault('capacity'))
        : shelf.commit(changes, soon),
  }
  await expect(addLife(createHouse(full, createLink()), 'six-questions')).rejects.toThrow(StorageFault)
  expect(await shelf.keys('')).toEqual([])
})

test('undo in the room does not forget which editions were kept', async () => {
  const document = await openEvent(house, activity)
  document?.edit({ ...document.store.getState().data, intro: 'Skrevet' })
  await keep(house)
  document?.undo()
  await document?.settled()
  expect(document?.store.getState().data.intro).toBeUndefined()
  expect(document?.store.getState().data.filed?.editions).toHaveLength(1)
})

test('a file that nobody here has an edition of stands apart', () => {
  const filed = (editions: string[], at = 0) => ({ editions, kept: '', at, calendar: {} })
  expect(kinship(null, filed(['a']))).toBe('new')
  expect(kinship({ filed: filed([]), progress: 3 }, filed(['a']))).toBe('apart')
  expect(kinship({ filed: filed(['b'], 3), progress: 3 }, filed(['a']))).toBe('apart')
  expect(kinship({ filed: filed(['a'], 3), progress: 3 }, filed(['a', 'b']))).toBe('newer')
  expect(kinship({ filed: filed(['a'], 3), progress: 4 }, filed(['a', 'b']))).toBe('apart')
})
