// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hideScript } from '../../build/shell.ts'
import { noteOwnHeight } from '../../src/app/home/own-height.ts'
import { place } from '../../src/lib/place.ts'

const html = document.documentElement

const shellAt = (hash: string, language?: string) => {
  history.replaceState(null, '', `/hus/index.html${hash}`)
  if (language) localStorage.setItem('samtalerum:/hus/:language', language)
  new Function(hideScript)()
  return html.dataset.shell
}
const clear = () => {
  localStorage.clear()
  delete html.dataset.shell
  delete html.dataset.own
  html.style.removeProperty('--own')
}
beforeEach(clear)
afterEach(clear)

test.each(['', '#', '#/'])('the shell is shown at home: "%s"', (hash) => expect(shellAt(hash)).toBeUndefined())
test.each(['#/data', '#/w/abc', '#main'])('the shell is hidden on another route: "%s"', (hash) =>
  expect(shellAt(hash)).toBe('hidden'),
)
test('the shell is shown to somebody who reads Danish', () => expect(shellAt('', 'da')).toBeUndefined())
test('the shell is hidden from somebody who reads English', () => expect(shellAt('', 'en')).toBe('hidden'))

/** What the app noted when it was last here, found under this page's address. */
const noted = (height: number | null) => {
  noteOwnHeight(height)
  const value = localStorage.getItem(`${place}:own`)
  localStorage.clear()
  if (value !== null) localStorage.setItem('samtalerum:/hus/:own', value)
}

test('somebody who has workshops finds room for them, as high as they were', () => {
  noted(412.4)
  shellAt('')
  expect(html.dataset.own).toBe('')
  expect(html.style.getPropertyValue('--own')).toBe('412px')
})

test('in a window of another width the room is not guessed', () => {
  noted(412)
  localStorage.setItem('samtalerum:/hus/:own', `${innerWidth + 200} 412`)
  shellAt('')
  expect(html.dataset.own).toBe('')
  expect(html.style.getPropertyValue('--own')).toBe('')
})

test('who has none is shown how to begin', () => {
  noted(412)
  noteOwnHeight(null)
  noted(null)
  shellAt('')
  expect(html.dataset.own).toBeUndefined()
})
