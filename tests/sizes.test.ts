import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'

const noise = (kilobytes: number) => `/*${randomBytes(kilobytes * 1000).toString('base64')}*/`
const kept = ['index.html', 'icon.svg', 'assets/index-a.js', 'assets/vendor-b.js', 'assets/method_sky-line-c.js']
const worker = (files: readonly string[]) => files.map((url) => `{url:"${url}",revision:null}`).join()
const light: Record<string, string> = {
  'index.html':
    '<link rel="icon" href="./icon.svg"><link rel="modulepreload" href="./assets/vendor-b.js"><script type="module" src="./assets/index-a.js"></script>',
  'icon.svg': '<svg/>',
  'assets/index-a.js': 'import{a}from"./vendor-b.js";import("./method_sky-line-c.js")',
  'assets/vendor-b.js': 'export const a=1',
  'assets/method_sky-line-c.js': 'export const b=2',
  'sw.js': worker(kept),
}

function weigh(files: Record<string, string>): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/support/sizes.mjs', folderOf(files)], {
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

test('a light build passes, and every size is told; the webmaster’s own file need not be kept', () => {
  const { code, said } = weigh({ ...light, 'contact.json': '{}' })
  expect(said).toMatch(/ok +0\.\d of 108 kB {2}JS of the first screen/)
  expect(said).toMatch(/ok +0\.\d of {2}35 kB {2}method chunk method_sky-line-c\.js/)
  expect(said).toMatch(/ok +0\.\d of 1100 kB {2}whole precache, 5 files/)
  expect(code).toBe(0)
})

test.each<[string, Record<string, string>, string]>([
  ['scripts of the first screen', { ...light, 'assets/vendor-b.js': noise(120) }, '108 kB  JS of the first screen'],
  ['a heavy page', { ...light, 'icon.svg': noise(130) }, '125 kB  all of the first screen'],
  ['a method', { ...light, 'assets/method_sky-line-c.js': noise(40) }, '35 kB  method chunk method_sky-line-c.js'],
  [
    'a font',
    { ...light, 'assets/face.woff2': noise(50), 'sw.js': worker([...kept, 'assets/face.woff2']) },
    '48 kB  font face.woff2',
  ],
  [
    'all that is kept',
    { ...light, 'assets/more.js': noise(1110), 'sw.js': worker([...kept, 'assets/more.js']) },
    '1100 kB  whole precache',
  ],
])('%s can be too heavy', (_, files, rule) => {
  const { code, said } = weigh(files)
  expect(said).toMatch(new RegExp(`too heavy +\\d+\\.\\d of +${rule}`))
  expect(code).toBe(1)
})

test.each<[string, Record<string, string>, string]>([
  [
    'a script that the page does not name',
    {
      ...light,
      'assets/vendor-b.js': 'import"./deep.js"',
      'assets/deep.js': '',
      'sw.js': worker([...kept, 'assets/deep.js']),
    },
    'also loads assets/deep.js',
  ],
  ['a file that is not kept', { ...light, 'assets/lost.css': 'p{}' }, 'does not keep assets/lost.css'],
  [
    'a file that is kept but not built',
    { ...light, 'sw.js': worker([...kept, 'gone.js']) },
    'keeps gone.js, which was not built',
  ],
  ['a page without scripts', { ...light, 'index.html': '<html></html>' }, 'names no script'],
])('%s is named', (_, files, sentence) => {
  const { code, said } = weigh(files)
  expect(said).toContain(sentence)
  expect(code).toBe(1)
})
