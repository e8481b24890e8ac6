// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hideScript } from '../../build/shell.ts'

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

test.each(['', '#', '#/'])('the shell is shown at home: "%s"', (hash) => expect(shellAt(hash)).toBeUndefined())
test.each(['#/data', '#/w/abc', '#main'])('the shell is hidden on another route: "%s"', (hash) =>
  expect(shellAt(hash)).toBe('hidden'),
)
test('the shell is shown to somebody who reads Danish', () => expect(shellAt('', 'da')).toBeUndefined())
test('the shell is hidden from somebody who reads English', () => expect(shellAt('', 'en')).toBe('hidden'))
