import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesBelow } from './support/files-below.ts'
import { folderOf } from './support/folder-of.ts'
import { shapeFaults } from './support/shape.ts'

test('src is in shape', () => {
  expect(shapeFaults('src')).toEqual([])
  expect(filesBelow('src', /^manifest\.ts$/).length, 'methods that were looked at').toBeGreaterThan(0)
})

const method = (id: string): Record<string, string> =>
  Object.fromEntries(
    [
      'manifest.ts',
      'index.ts',
      'model.ts',
      'documents.ts',
      'prepare.tsx',
      'run.tsx',
      'stage.tsx',
      'text/card.da.json',
      'text/card.en.json',
      'text/da.json',
      'text/en.json',
    ].map((file) => [`methods/${id}/${file}`, '']),
  )
const registry = (imports: string, list: string) => `// The registry.\n${imports}\n\nexport const all = [${list}]\n`
const sound: Record<string, string> = {
  ...method('sky-line'),
  'methods/all.ts': registry("import { manifest as skyLine } from './sky-line/manifest'", 'skyLine'),
  'methods/contract.ts': 'export type Load = () => any\n',
}
const without = (path: string) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== path))

test('a sound house has no faults', () => expect(shapeFaults(folderOf(sound))).toEqual([]))

test('what methods share is no method', () =>
  expect(shapeFaults(folderOf({ ...sound, 'methods/kit/rows.tsx': '' }))).toEqual([]))

test.each<[string, Record<string, string>, string]>([
  ['a method without documents', without('methods/sky-line/documents.ts'), 'src/methods/sky-line/ has no documents.ts'],
  ['a method without English', without('methods/sky-line/text/en.json'), 'src/methods/sky-line/ has no text/en.json'],
  [
    'a method outside the registry',
    { ...sound, ...method('staircase') },
    'src/methods/staircase/ is not in src/methods/all.ts',
  ],
  [
    'a registry that does more',
    { ...sound, 'methods/all.ts': `${sound['methods/all.ts']}export const hidden = []` },
    'nothing else, but also: export const hidden',
  ],
  [
    'a registry with another name',
    { ...sound, 'methods/all.ts': registry("import { manifest as line } from './sky-line/manifest'", 'line') },
    'its name is skyLine',
  ],
  [
    'a method that is not listed',
    { ...sound, 'methods/all.ts': registry("import { manifest as skyLine } from './sky-line/manifest'", '') },
    'does not list skyLine exactly once',
  ],
  [
    'a registry line without a folder',
    { ...sound, 'methods/all.ts': registry("import { manifest as gone } from './gone/manifest'", 'gone') },
    'names gone, but',
  ],
  ['a name in camelCase', { 'ui/runSheet.tsx': '' }, 'src/ui/runSheet.tsx is not in kebab-case.'],
  ['a drawer for anything', { 'lib/utils.ts': '' }, 'is called utils, which says nothing'],
  ['a folder for anything', { 'ui/helpers/a.ts': '' }, 'is called helpers'],
  ['a long file', { 'lib/long.ts': 'export {}\n'.repeat(251) }, 'src/lib/long.ts has 251 lines'],
  ['a default export', { 'ui/a.tsx': 'export default () => <p>text</p>' }, 'src/ui/a.tsx has a default export'],
  ['a default export by another way', { 'ui/a.ts': 'const a = 1\nexport { a as default }' }, 'has a default export'],
  ['any', { 'lib/a.ts': 'export const a = (b: readonly any[]) => b' }, 'src/lib/a.ts uses any'],
  [
    'a promise that nobody hears of',
    { 'lib/a.ts': 'void load().then((found) => show(found))' },
    'a promise of then() alone',
  ],
  ['one that is not even voided', { 'lib/a.ts': 'load()?.then(show)' }, 'a promise of then() alone'],
  ['one that is left in a function', { 'lib/a.ts': 'export const a = () => void load()' }, 'a promise of load() alone'],
  ['an enum', { 'lib/a.ts': 'export enum Side { Over, Under }' }, 'has an enum'],
])('%s is named', (_, files, sentence) => expect(shapeFaults(folderOf(files)).join('\n')).toContain(sentence))

test('a promise may be left whose failure is heard of', () => {
  const heard = [
    'void load().catch(show)',
    'load().then(show, say)',
    'void attempt(load).then(show)',
    'when(then())',
    'void a?.load?.().catch(b)',
  ]
  expect(shapeFaults(folderOf({ 'lib/a.ts': heard.join('\n') }))).toEqual([])
})

test('data may be long, and the word any may be written', () => {
  expect(
    shapeFaults(folderOf({ 'decks/stories.da.json': '\n'.repeat(500), 'lib/a.ts': "// any\nexport const a = 'any'" })),
  ).toEqual([])
})

test('in a browser nothing is waited for by time, but the pause between two presses', () => {
  const waiting = filesBelow('tests/e2e', /\.ts$/).flatMap((file) =>
    readFileSync(`tests/e2e/${file}`, 'utf8')
      .split('\n')
      .filter((line) => /waitForTimeout/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(waiting).toEqual(['evening.ts: page.waitForTimeout(calm[before])'])
})
