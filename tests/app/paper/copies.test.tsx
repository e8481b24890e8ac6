import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyForWord, copyHtml } from '../../../src/app/paper/exports'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { toHtml } from '../../../src/report/to-html'
import { toText } from '../../../src/report/to-text'
import { say, Toasts } from '../../../src/ui/toast'
import { rehearsed } from '../../report/sample-paper'

// What is said of a document that was copied: only what the browser has done.

const writeText = vi.fn<(text: string) => Promise<void>>()
beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  writeText.mockReset().mockResolvedValue(undefined)
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  say('')
})

const out = { paper: rehearsed, name: 'Opsamling' }
const saidOf = async (copy: typeof copyHtml): Promise<string> => {
  render(<Toasts />)
  await act(() => copy(out))
  return screen.getByRole('status').textContent ?? ''
}

test.each([
  ['Kopiér til Word', copyForWord],
  ['HTML', copyHtml],
])('%s: a browser that allows no copying is told of, with what can be done instead', async (_, copy) => {
  writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
  expect(await saidOf(copy)).toBe(
    'Browseren gav ikke lov til at kopiere. Intet er ændret. Markér teksten, og kopiér den selv.',
  )
})

test('where only text can be copied, HTML is its code, and Word is told that headings are missing', async () => {
  expect(await saidOf(copyHtml)).toMatch(/HTML/)
  expect(writeText).toHaveBeenLastCalledWith(toHtml(rehearsed))
  say('')
  await act(() => copyForWord(out))
  expect(screen.getByRole('status')).toHaveTextContent(/^Kopieret som ren tekst/)
  expect(writeText).toHaveBeenLastCalledWith(toText(rehearsed))
})
