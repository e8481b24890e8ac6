// @vitest-environment jsdom
import '../support/setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyRich } from '../../src/exchange/clipboard'

const given: Record<string, string> = {}
const clipboard = (fields: object | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value: fields, configurable: true })
const command = (run: () => boolean) =>
  Object.defineProperty(document, 'execCommand', { value: run, configurable: true })

/** What a browser does when told to copy. */
const copies = () => {
  const event = new Event('copy', { bubbles: true, cancelable: true })
  Object.assign(event, {
    clipboardData: { setData: (type: string, text: string) => Object.assign(given, { [type]: text }) },
  })
  document.body.dispatchEvent(event)
  return event.defaultPrevented
}
const refuses = () => Promise.reject(new DOMException('', 'NotAllowedError'))
const copy = () => copyRich('<h1>Enige</h1>', 'Enige')

beforeEach(() => {
  for (const type of Object.keys(given)) delete given[type]
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

test('Word gets the headings and a plain field gets the text, on a plain http address too', async () => {
  clipboard(undefined)
  command(copies)
  const meddles = vi.fn()
  document.body.addEventListener('copy', meddles, { once: true })
  expect(await copy()).toBe('rich')
  expect(meddles).not.toHaveBeenCalled()
  expect(given).toEqual({ 'text/html': '<h1>Enige</h1>', 'text/plain': 'Enige' })
})

test('where the old command is gone, Word still gets the headings and a plain field the text', async () => {
  const write = vi.fn((_: readonly { readonly parts: Record<string, Blob> }[]) => Promise.resolve())
  clipboard({ write })
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  )
  expect(await copy()).toBe('rich')
  const parts = write.mock.calls[0]?.[0][0]?.parts
  expect(await parts?.['text/html']?.text()).toBe('<h1>Enige</h1>')
  expect(await parts?.['text/plain']?.text()).toBe('Enige')
})

test('nothing is left on the page, and what was selected is selected again', async () => {
  document.body.innerHTML = '<p>valgt</p>'
  const before = document.body.innerHTML
  getSelection()?.selectAllChildren(document.body)
  command(copies)
  await copy()
  expect(document.body.innerHTML).toBe(before)
  expect(String(getSelection())).toBe('valgt')
  copies()
  expect(given['text/plain']).toBe('Enige')
})

test('from an open dialog the copying is done inside it', async () => {
  document.body.innerHTML = '<dialog><button>Kopiér</button></dialog>'
  document.querySelector('dialog')?.showModal()
  document.querySelector('button')?.focus()
  let where: Element | null | undefined = null
  command(() => {
    where = getSelection()?.anchorNode?.parentElement?.closest('dialog')
    return copies()
  })
  await copy()
  expect(where).toBe(document.querySelector('dialog'))
})

test('a browser that allows only text gets the text; one that allows nothing is believed', async () => {
  command(() => false)
  const writeText = vi.fn(() => Promise.resolve())
  clipboard({ write: refuses, writeText })
  expect(await copy()).toBe('plain')
  expect(writeText).toHaveBeenCalledWith('Enige')
  clipboard({ write: refuses, writeText: refuses })
  expect(await copy()).toBe('refused')
  clipboard(undefined)
  expect(await copy()).toBe('refused')
})

test('a command that says yes but copied something else is not believed', async () => {
  clipboard(undefined)
  command(() => true)
  expect(await copy()).toBe('refused')
})
