// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { maxBytes, readBundle } from '../../src/exchange/bundle'
import { pickFile, saveFile } from '../../src/exchange/save-file'
import { code, filesBelow } from '../support/files-below.ts'

const share = vi.fn<(data: ShareData) => Promise<void>>()
const clicked: { name: string; href: string }[] = []

/** An iPad's home screen, or a part of it. */
const device = (fields: object) => {
  for (const [name, value] of Object.entries(fields))
    Object.defineProperty(navigator, name, { value, configurable: true })
}
const iPad = { standalone: true, maxTouchPoints: 5, canShare: () => true, share }
let evenings = 0
/** Each evening has a name of its own. */
const save = async () => (await saveFile(evening(), '{}', 'application/json')).how
const evening = () => `Aften ${evenings}.samtalerum.json`

beforeEach(() => {
  evenings += 1
  clicked.length = 0
  share.mockReset().mockResolvedValue(undefined)
  URL.createObjectURL = () => 'blob:here'
  URL.revokeObjectURL = vi.fn()
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, href: this.href })
  })
})
afterEach(() => {
  for (const name of Object.keys(iPad)) Reflect.deleteProperty(navigator, name)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('on a laptop the file is downloaded, and its address let go of later', async () => {
  vi.useFakeTimers()
  expect(await save()).toBe('saved')
  expect(clicked).toEqual([{ name: evening(), href: 'blob:here' }])
  expect(document.querySelector('a')).toBe(null)
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:here')
})

test('from an iPad’s home screen the share sheet opens, with the file', async () => {
  device(iPad)
  expect(await save()).toBe('shared')
  const [file] = share.mock.calls[0]?.[0].files ?? []
  expect([file?.name, file?.type]).toEqual([evening(), 'application/json'])
  expect(clicked).toEqual([])
})

test('a long text is in the file as it is, also where a symbol would be cut in two', async () => {
  device(iPad)
  const half = 512 * 1024
  const text = `${'a'.repeat(half - 1)}🙂${'æ'.repeat(half)}🙂`
  await saveFile(evening(), text, 'application/json')
  const [file] = share.mock.calls[0]?.[0].files ?? []
  const read = new FileReader()
  read.readAsText(file ?? new Blob())
  await vi.waitFor(() => expect(read.result).not.toBe(null))
  expect(read.result === text).toBe(true)
})

test.each([
  ['in Safari on the iPad', { ...iPad, standalone: false }],
  ['on a phone that installs apps in another way', { maxTouchPoints: 5, canShare: () => true, share }],
  ['where such files cannot be shared', { ...iPad, canShare: () => false }],
  ['where nothing can be shared', { ...iPad, canShare: undefined }],
])('%s it is a download', async (_, fields) => {
  device(fields)
  vi.stubGlobal('matchMedia', () => ({ matches: !('standalone' in fields) }))
  expect(await save()).toBe('saved')
  expect(share).not.toHaveBeenCalled()
})

test('a share sheet that is closed means no; one that fails means download', async () => {
  device(iPad)
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'))
  expect(await save()).toBe('cancelled')
  expect(clicked).toEqual([])
  share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
  expect(await save()).toBe('saved')
})

test('a chosen file is read as it is', async () => {
  expect([...(await pickFile(new File([new Uint8Array([1, 2, 255])], 'a')))]).toEqual([1, 2, 255])
})

test('of an enormous file only so much is read that it is known to be too large', async () => {
  const part = new Blob([new Uint8Array(maxBytes + 1)])
  const slice = vi.fn(() => part)
  const arrayBuffer = vi.fn()
  const bytes = await pickFile({ size: 4e9, slice, arrayBuffer } as unknown as File)
  expect(arrayBuffer).not.toHaveBeenCalled()
  expect(readBundle(bytes)).toEqual({ ok: false, fault: 'too-large' })
})

test('the same name a second time has a number before its ending, whatever the size of its letters', async () => {
  const name = async (wanted: string) => (await saveFile(wanted, '', 'text/csv')).name
  expect(await name('Opsamling Æ.docx')).toBe('Opsamling Æ.docx')
  expect(await name('opsamling æ.docx')).toBe('opsamling æ (2).docx')
  expect(await name('Opsamling Æ.docx')).toBe('Opsamling Æ (3).docx')
  device(iPad)
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'))
  await name('Opsamling Æ.docx')
  expect(await name('Opsamling Æ.docx'), 'one that was given up has not been given').toBe('Opsamling Æ (4).docx')
  expect(await name('Kopi.samtalerum.json')).toBe('Kopi.samtalerum.json')
  expect(await name('Kopi.samtalerum.json')).toBe('Kopi (2).samtalerum.json')
})

test('whoever gives a file to a person says what it is called and where it went', () => {
  const givers = filesBelow('src', code)
    .map((file) => `src/${file}`)
    .filter((file) => /\bsaveFile\(/.test(readFileSync(file, 'utf8')))
  expect(givers.length).toBeGreaterThan(2)
  expect(givers.filter((file) => !/\bwhereItWent\b/.test(readFileSync(file, 'utf8')))).toEqual([])
})
