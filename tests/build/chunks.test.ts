import { expect, test } from 'vitest'
import { chunkFile } from '../../build/chunks.ts'

const chunk = (name: string, ...moduleIds: string[]) => chunkFile({ name, facadeModuleId: null, moduleIds })
const methods = '/home/me/src/methods'

test('a method’s own chunk carries its id', () => {
  expect(chunkFile({ name: 'index', facadeModuleId: `${methods}/over-under/index.ts`, moduleIds: ['/lib/a.ts'] })).toBe(
    'assets/method_over-under-[hash].js',
  )
})

test('a chunk that is named for its folder carries the id once', () => {
  expect(chunk('over-under', `${methods}/over-under/index.ts`)).toBe('assets/method_over-under-[hash].js')
})

test('what else a method loads carries its id and its own name', () => {
  expect(chunk('stories', `${methods}/over-under/decks/stories.da.json`)).toBe(
    'assets/method_over-under_stories-[hash].js',
  )
})

test('what two methods or the house share belongs to no method', () => {
  expect(chunk('shared', `${methods}/over-under/model.ts`, `${methods}/staircase/model.ts`)).toBe(
    'assets/[name]-[hash].js',
  )
  expect(chunk('shared', `${methods}/over-under/model.ts`, '/home/me/src/lib/ids.ts')).toBe('assets/[name]-[hash].js')
  expect(chunk('registry', `${methods}/registry.ts`)).toBe('assets/[name]-[hash].js')
  expect(chunk('kit', `${methods}/kit/rows.tsx`)).toBe('assets/[name]-[hash].js')
})
