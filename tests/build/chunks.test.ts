import { expect, test } from 'vitest'
import { byUse, chunkFile, useOf } from '../../build/chunks.ts'

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

/** Modules with what imports them: at once, or (~) when they are wanted. */
const graph = (importers: Record<string, readonly string[]>) => ({
  getModuleInfo: (module: string) => {
    const all = importers[module] ?? []
    return {
      importers: all.filter((one) => !one.startsWith('~')),
      dynamicImporters: all.filter((one) => one.startsWith('~')),
    }
  },
})
const app = '/home/me/src/app'
const pages = {
  [`${app}/home/home-rest.tsx`]: ['~own.tsx'],
  [`${app}/prepare/prepare-page.tsx`]: ['~router.tsx'],
  [`${app}/run/run-page.tsx`]: ['~router.tsx'],
  [`${app}/paper/print-page.tsx`]: ['~router.tsx'],
  [`${methods}/over-under/index.ts`]: ['~manifest.ts'],
}

test('what several pages need comes with the one that is come to first', () => {
  const use = graph({
    ...pages,
    '/lib/dates.ts': ['/lib/days.ts', `${app}/paper/print-page.tsx`],
    '/lib/days.ts': [`${app}/run/run-page.tsx`],
    '/house.ts': [`${app}/run/run-page.tsx`, `${app}/home/home-rest.tsx`],
  })
  expect(useOf('/lib/dates.ts', use)).toBe('run')
  expect(useOf('/lib/days.ts', use)).toBe('run')
  expect(useOf('/house.ts', use)).toBe('home')
  expect(useOf(`${app}/paper/print-page.tsx`, use)).toBe('paper')
})

test('what methods share is there when one of them is opened, and what is one method’s stays its own', () => {
  const use = graph({
    ...pages,
    '/kit/lane.tsx': [`${methods}/over-under/index.ts`],
    '/kit/sheet.tsx': [`${methods}/over-under/index.ts`, `${app}/paper/print-page.tsx`],
    '/kit/atom.ts': [`${methods}/over-under/index.ts`, `${app}/home/home-rest.tsx`],
  })
  expect(useOf('/kit/lane.tsx', use)).toBe('prepare')
  expect(useOf('/kit/sheet.tsx', use)).toBe('prepare')
  expect(useOf('/kit/atom.ts', use)).toBe('home')
  expect(useOf(`${methods}/over-under/index.ts`, use)).toBeNull()
})

test('what is fetched only when it is asked for stays by itself, and two modules that need each other end the search', () => {
  const use = graph({
    '/calendar.ts': ['~dialog.tsx'],
    '/one.ts': ['/other.ts'],
    '/other.ts': ['/one.ts'],
  })
  expect(useOf('/calendar.ts', use)).toBeNull()
  expect(useOf('/one.ts', use)).toBeNull()
})

test('every group of chunks is called something: the bundler warns of one that is not, and a build prints no warning', () => {
  const unnamed = byUse.groups.filter((group) => typeof group.name !== 'string' && !('debugName' in group))
  expect(unnamed).toEqual([])
  expect(byUse.groups.length).toBeGreaterThan(3)
})
