// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { isAct } from '../../../src/app/stage/acts'
import { clickerKey, isSlideShowKey } from '../../../src/app/stage/clicker'

afterEach(() => document.body.replaceChildren())

/** A key as it arrives when something of this kind has the focus. */
const pressed = (key: string, markup = 'p', more: KeyboardEventInit = {}): KeyboardEvent => {
  const [name = '', attribute = ''] = markup.split(' ')
  const element = document.body.appendChild(document.createElement(name))
  if (attribute) element.setAttribute(...(attribute.split('=') as [string, string]))
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more })
  element.dispatchEvent(event)
  return event
}

describe('a key asks', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['.', 'dark'],
    ['b', 'dark'],
    ['G', 'gong'],
  ])('%s for %s', (key, asked) => expect(clickerKey(pressed(key), true)).toBe(asked))

  test.each(['textarea', 'input', 'button', 'select'])('Page Down from a %s too', (where) =>
    expect(clickerKey(pressed('PageDown', where), true)).toBe('next'),
  )

  test.each(['textarea', 'input', 'select', 'button', 'a href=#', 'summary', 'div role=radio', 'div tabindex=0'])(
    'but an arrow is for what has the focus: %s',
    (where) => expect(clickerKey(pressed('ArrowRight', where), true)).toBeNull(),
  )

  test('an arrow steers from a heading that was given the focus by a new page', () =>
    expect(clickerKey(pressed('ArrowRight', 'h1 tabindex=-1'), true)).toBe('next'))

  test.each(['.', 'b', 'B', 'g', 'G'])('%s for nothing where keys of one character are switched off', (key) =>
    expect(clickerKey(pressed(key), false)).toBeNull(),
  )

  test.each(['.', 'b', 'g'])('%s is a letter in a field', (key) =>
    expect(clickerKey(pressed(key, 'textarea'), true)).toBeNull(),
  )

  test('nothing together with Ctrl', () =>
    expect(clickerKey(pressed('PageDown', 'p', { ctrlKey: true }), true)).toBeNull())
})

test('keys of one character count where one screen has the stage, and not in a dialog', () => {
  document.body.innerHTML =
    '<dialog open class="one-screen"><p></p></dialog><dialog open class="dialog"><p></p></dialog>'
  const dark: (string | null)[] = []
  addEventListener('keydown', (event) => dark.push(clickerKey(event, true)))
  for (const place of document.querySelectorAll('p'))
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }))
  expect(dark).toEqual(['dark', null])
})

test('F5 is a clicker’s, and Ctrl with it is somebody who wants the page anew', () => {
  expect(isSlideShowKey(pressed('F5'))).toBe(true)
  expect(isSlideShowKey(pressed('F5', 'p', { shiftKey: true }))).toBe(true)
  expect(isSlideShowKey(pressed('F5', 'p', { ctrlKey: true }))).toBe(false)
  expect(isSlideShowKey(pressed('r', 'p', { ctrlKey: true }))).toBe(false)
})

test('what another window asks is believed only when it is an act', () => {
  expect(isAct({ type: 'key', key: 'next' })).toBe(true)
  expect(isAct({ type: 'release' })).toBe(true)
  for (const odd of [null, 'next', {}, { type: 'key' }, { type: 'key', key: 'other' }, { type: 'wipe' }])
    expect(isAct(odd)).toBe(false)
})
