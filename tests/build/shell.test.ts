import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hideScript, methodIds, readShell, renderShell } from '../../build/shell.ts'
import { folderOf } from '../support/folder-of.ts'

test('methods stand in the order of the registry, without the template', () => {
  const registry = `export { manifest as b } from './b-method/manifest'\nexport { manifest as blankMethod } from "./blank-method/manifest"\nexport { manifest as a } from './a-method/manifest.ts'`
  expect(methodIds(registry)).toEqual(['b-method', 'a-method'])
})

test('the shell is read from the home texts and the methods’ cards', () => {
  const src = folderOf({
    'i18n/home.da.json': '{"home.title": "Velkommen", "home.lead": "Vælg en metode"}',
    'methods/all.ts': "export { manifest } from './sky-line/manifest'",
    'methods/sky-line/text/card.da.json': '{"name": "Under & over", "line": "Hvor går <stregen>?"}',
  })
  expect(renderShell(readShell(src))).toBe(
    '<header class="bar" data-static><span class="bar-name">Samtalerum</span></header><main class="home" data-static><h1>Velkommen</h1><p class="lead">Vælg en metode</p>' +
      '<ul class="method-list"><li class="method-card"><h3>Under &amp; over</h3><p>Hvor går &lt;stregen&gt;?</p></li></ul></main>',
  )
})

test('the council’s name is filled in', () => {
  const texts = (lead: string) => folderOf({ 'i18n/home.da.json': JSON.stringify({ 'home.lead': lead }) })
  expect(readShell(texts('Samtaler i {{council.def}}')).lead).toBe('Samtaler i kommunalbestyrelsen')
  expect(() => readShell(texts('{{council.gone}}'))).toThrow('{{council.gone}}')
})

test('a house without texts still has a heading', () => {
  expect(renderShell(readShell(folderOf({})))).toContain('<h1>Samtalerum</h1></main>')
})

describe('the script before the first paint', () => {
  const shellAt = (hash: string, language?: string) => {
    history.replaceState(null, '', `/hus/index.html${hash}`)
    if (language) localStorage.setItem('samtalerum:/hus/:language', language)
    new Function(hideScript)()
    return document.documentElement.dataset.shell
  }
  const clear = () => {
    localStorage.clear()
    delete document.documentElement.dataset.shell
  }
  beforeEach(clear)
  afterEach(clear)

  test.each(['', '#', '#/'])('shows the shell at home: "%s"', (hash) => expect(shellAt(hash)).toBeUndefined())
  test.each(['#/data', '#/w/abc', '#main'])('hides it on another route: "%s"', (hash) =>
    expect(shellAt(hash)).toBe('hidden'),
  )
  test('shows it to somebody who reads Danish', () => expect(shellAt('', 'da')).toBeUndefined())
  test('hides it from somebody who reads English', () => expect(shellAt('', 'en')).toBe('hidden'))
})
