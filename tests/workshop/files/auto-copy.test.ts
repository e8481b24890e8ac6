// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBundle } from '../../../src/exchange/bundle'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Shelf } from '../../../src/storage/shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { copyAsItIsSaved, copyFile, copyFromPress, copyNow, keepCopyFile } from '../../../src/workshop/files/auto-copy'
import type { Document } from '../../../src/workshop/record/document'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { openSettings, type Settings } from '../../../src/workshop/record/settings'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'

/** A file as Chromium gives it: what is written stands when it is closed. */
const file = () => {
  const now = { name: 'kopi.json', text: '', may: 'granted', full: false, times: 0 }
  return Object.assign(now, {
    queryPermission: async () => now.may as PermissionState,
    requestPermission: async () => now.may as PermissionState,
    createWritable: async () => {
      let draft = ''
      return {
        write: async (text: string) => {
          if (now.full) throw new DOMException('', 'QuotaExceededError')
          draft = text
        },
        close: async () => {
          now.text = draft
          now.times += 1
        },
        abort: async () => undefined,
      }
    },
  })
}

/** A shelf as the browser's is: it holds a file's handle as it is, which memory cannot copy. */
const holding = (): Shelf => {
  const shelf = createMemoryShelf()
  const handles = new Map<string, unknown>()
  const isHandle = (key: string) => key.startsWith('handle/')
  return {
    ...shelf,
    read: async (key) => (isHandle(key) ? handles.get(key) : shelf.read(key)),
    commit: async (changes) => {
      for (const { key, value } of changes) if (isHandle(key)) handles.set(key, value)
      await shelf.commit(changes.filter(({ key }) => !isHandle(key)))
    },
  }
}

let house: House
let settings: Document<Settings>
beforeEach(async () => {
  vi.stubGlobal('showSaveFilePicker', async () => file())
  await loadTexts('house')
  await setLanguage('da')
  house = createHouse(holding(), createLink())
  settings = await openSettings(house, 'da')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const backup = () => settings.store.getState().data.backup

test('everything is written to the file that was picked, and can be opened again', async () => {
  const picked = file()
  await keepCopyFile(house, picked)
  await addWorkshop(house, { ...emptyWorkshop(), title: 'Introseminar' })
  expect(await copyNow(house, settings)).toBe('copied')
  const read = readBundle(picked.text, houseFormat())
  expect(read.ok && read.bundle.records.map(({ envelope }) => (envelope.data as { title?: string }).title)).toEqual([
    'Introseminar',
  ])
  expect(backup()).not.toBe('')
})

test('where the browser wants to be asked, or the file is full, nothing is said to be copied', async () => {
  const picked = file()
  await keepCopyFile(house, picked)
  picked.may = 'prompt'
  expect(await copyNow(house, settings)).toBe('asks')
  picked.may = 'granted'
  picked.full = true
  expect(await copyNow(house, settings)).toBe('failed')
  expect([backup(), picked.text]).toEqual(['', ''])
})

test('no file picked, or a browser that keeps none, is no copy', async () => {
  expect(await copyNow(house, settings)).toBe('none')
  await keepCopyFile(house, file())
  vi.unstubAllGlobals()
  expect(await copyFile(house)).toBeNull()
})

test('some minutes after something is saved in this very window it is copied; where nothing is, it is not', async () => {
  vi.useFakeTimers()
  const picked = file()
  await keepCopyFile(house, picked)
  const stop = copyAsItIsSaved(house, settings, () => undefined)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(picked.times).toBe(0)
  const id = await addWorkshop(house, emptyWorkshop())
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(picked.times).toBe(1)
  const workshop = await house.open(workshopRecipe(id))
  workshop?.set({ ...emptyWorkshop(), title: 'Skrevet her' })
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(picked.text).toContain('Skrevet her')
  stop()
})

test('that it is not written is told once, and again when it has been written in between', async () => {
  vi.useFakeTimers()
  const picked = file()
  await keepCopyFile(house, picked)
  const told: string[] = []
  const stop = copyAsItIsSaved(house, settings, (why) => told.push(why))
  picked.may = 'prompt'
  await addWorkshop(house, emptyWorkshop())
  await vi.advanceTimersByTimeAsync(20 * 60_000)
  expect([told, picked.times]).toEqual([['asks'], 0])
  picked.may = 'granted'
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect([told, picked.times], 'and what waited is written').toEqual([['asks'], 1])
  picked.full = true
  await addWorkshop(house, emptyWorkshop())
  await vi.advanceTimersByTimeAsync(20 * 60_000)
  expect(told).toEqual(['asks', 'failed'])
  stop()
})

test('from a press the browser is asked, and what it answers counts', async () => {
  const picked = file()
  await keepCopyFile(house, picked)
  await addWorkshop(house, emptyWorkshop())
  picked.may = 'denied'
  expect([await copyFromPress(house, settings), picked.times]).toEqual(['asks', 0])
  picked.may = 'prompt'
  picked.requestPermission = async () => {
    picked.may = 'granted'
    return 'granted'
  }
  expect([await copyFromPress(house, settings), picked.times]).toEqual(['copied', 1])
})
