import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { itemName, methodName } from '../../src/methods/registry'

const game = { da: 'Over eller under stregen?', en: 'Over or under the line?' } as const

test('an item is called as somebody has called it, else by its method, in the language on screen', () => {
  expect(itemName({ title: 'Dilemmaer', method: 'over-under' }, 'da')).toBe('Dilemmaer')
  expect(itemName({ title: '', method: 'over-under' }, 'da')).toBe(game.da)
  expect(itemName({ title: '', method: 'over-under' }, 'en')).toBe(game.en)
})

test('a method that is not here is called by its id, so that its item still has a name', () => {
  expect(methodName('from-tomorrow', 'da')).toBe('from-tomorrow')
  expect(itemName({ title: '', method: 'from-tomorrow' }, 'da')).toBe('from-tomorrow')
})

test('a plain item without a title has no name of its own', () => {
  expect(itemName({ title: '' }, 'da')).toBe('')
  expect(itemName({ title: 'Pause' }, 'en')).toBe('Pause')
})

test('what a method is called is asked of the registry; a card is only read where it is shown whole', () => {
  const shown = [
    ...['app/home/find-parts.tsx', 'app/home/home.tsx', 'app/home/method-page.tsx', 'app/home/track-page.tsx'],
    ...['app/sheet/add-item.tsx', 'methods/registry.ts'],
  ]
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const spelling = files.filter((file) => /\bcard(\[|\.(da|en)\b)/.test(readFileSync(`src/${file}`, 'utf8')))
  expect(spelling.filter((file) => !file.startsWith('methods/') || file === 'methods/registry.ts').sort()).toEqual(
    shown,
  )
})
