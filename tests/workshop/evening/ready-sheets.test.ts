import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { findManifest, library } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { layReadySheet } from '../../../src/workshop/evening/lay-ready'
import { readySheets } from '../../../src/workshop/evening/ready-sheets'
import { runSheet } from '../../../src/workshop/evening/run-sheet'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'

beforeEach(async () => {
  await Promise.all([loadTexts('house'), loadTexts('ready')])
  await setLanguage('da')
})

const laid = async (sheet: (typeof readySheets)[number], change = {}) => {
  const house = createHouse(createMemoryShelf(), createLink())
  const id = await addWorkshop(house, { ...emptyWorkshop(), ...change })
  const document = await house.open(workshopRecipe(id))
  if (!document) throw new Error('it is on the shelf')
  await layReadySheet(house, id, document, sheet)
  return { house, data: document.store.getState().data }
}

test('there are eight, a stuck matter in two meetings', () => expect(readySheets).toHaveLength(9))

describe.each(readySheets)('$id', (sheet) => {
  test('names methods that the library has, for as long as each takes', () => {
    const methods = sheet.items.flatMap((item) => ('method' in item ? [item] : []))
    expect(methods.length).toBeGreaterThan(0)
    for (const { method, minutes } of methods) {
      expect(library.map(({ id }) => id)).toContain(method)
      const [from, to] = findManifest(method)?.minutes ?? [0, 0]
      expect([minutes >= from, minutes <= to], `${method}: ${minutes} of ${from}–${to}`).toEqual([true, true])
    }
  })

  test('takes the time it promises, and ends when it says', async () => {
    const { data } = await laid(sheet)
    const found = runSheet(data, () => 0)
    expect(sheet.items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(sheet.minutes)
    expect(found.spare).toBe(0)
    expect(data.items).toHaveLength(sheet.items.length)
    expect(data.items.filter(({ title, kind }) => kind === 'plain' && title === '')).toEqual([])
  })

  test('has a place for as many as its methods take, and opens with what to bring and print', async () => {
    const { house, data } = await laid(sheet)
    const people = sheet.tables.reduce((sum, one) => sum + one, 0)
    for (const item of data.items) {
      if (item.kind === 'plain') continue
      const [from, to] = findManifest(item.method)?.people ?? [0, 0]
      expect([people >= from, people <= to], `${item.method}: ${people} of ${from}–${to}`).toEqual([true, true])
      expect(await openSession(house, item.activity)).not.toBeNull()
    }
    const [first] = data.items
    expect(first?.kind === 'plain' ? first.note : '').toContain(text(`ready.${sheet.id}.bring`))
  })
})

/** All that the methods of a sheet print, by name, and what the house prints for everybody. */
const printedBy = async (sheet: (typeof readySheets)[number], language: 'da' | 'en'): Promise<string> => {
  const methods = sheet.items.flatMap((item) => ('method' in item ? [item.method] : []))
  const names = methods.flatMap((id): readonly string[] => {
    const words = JSON.parse(readFileSync(`src/methods/${id}/text/${language}.json`, 'utf8')) as Record<string, string>
    return Object.entries(words).flatMap(([key, said]) => (/^paper\.[\w-]+$|^look\.stairs$/.test(key) ? [said] : []))
  })
  return names.join('\n').toLowerCase()
}

describe.each(['da', 'en'] as const)('what is to be printed is what the methods print (%s)', (language) => {
  const kinds = {
    da: /[\p{L}]*(?:kort|ark|skilte|sedler)(?!\p{L})/gu,
    en: /(?:[\p{L}]+ )?(?:postcards|cards|sheets|signs|slips)(?!\p{L})/gu,
  }
  test.each(readySheets)('$id', async (sheet) => {
    await setLanguage(language)
    const printed = await printedBy(sheet, language)
    const named = text(`ready.${sheet.id}.paper`).toLowerCase().match(kinds[language]) ?? []
    expect(named.length).toBeGreaterThan(0)
    const bare = (words: string) => words.replace(/^(?:and|printed|prints?) /, '').replace(/s$/, '')
    expect(named.filter((one) => !printed.includes(bare(one)))).toEqual([])
  })
})

test('what somebody has written stays', async () => {
  const [sheet] = readySheets
  if (!sheet) throw new Error('there is one')
  const { data } = await laid(sheet, { title: 'Vores egen', purpose: 'At mødes' })
  expect([data.title, data.purpose]).toEqual(['Vores egen', 'At mødes'])
})
