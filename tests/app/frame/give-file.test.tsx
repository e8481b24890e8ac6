import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveFile } from '../../../src/app/frame/give-file'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { say, Toasts } from '../../../src/ui/toast'

// What is said of a file that was given: what it is called, and where it went.

const share = vi.fn<(data: ShareData) => Promise<void>>()
const iPad = { standalone: true, maxTouchPoints: 5, canShare: () => true, share }

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  share.mockReset().mockResolvedValue(undefined)
  URL.createObjectURL = () => 'blob:here'
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  render(<Toasts />)
})
afterEach(() => {
  for (const name of Object.keys(iPad)) Reflect.deleteProperty(navigator, name)
  say('')
  vi.restoreAllMocks()
})

const onHomeScreen = () => {
  for (const [name, value] of Object.entries(iPad))
    Object.defineProperty(navigator, name, { value, configurable: true })
}
const give = async (name: string): Promise<boolean> => act(() => giveFile(name, 'x', 'text/csv'))
const said = () => screen.queryByRole('status')?.textContent ?? ''

test('a download lies among the downloads', async () => {
  expect(await give('Mål.csv')).toBe(true)
  expect(said()).toBe('»Mål.csv« er gemt blandt dine overførsler.')
})

test('from an iPad’s home screen it went to the app that the person chose: nobody says that it was saved', async () => {
  onHomeScreen()
  expect(await give('Svar.csv')).toBe(true)
  expect(share).toHaveBeenCalledOnce()
  expect(said()).toBe('»Svar.csv« er givet videre til den app, du valgte.')
})

test('a share sheet that is closed gave nothing, and nothing is said', async () => {
  onHomeScreen()
  share.mockRejectedValue(new DOMException('', 'AbortError'))
  expect(await give('Nej.csv')).toBe(false)
  expect(said()).toBe('')
})

test('a share sheet that fails becomes a download, and that is what is said, with its number', async () => {
  onHomeScreen()
  share.mockRejectedValue(new DOMException('', 'NotAllowedError'))
  expect(await give('Igen.csv')).toBe(true)
  expect(await give('Igen.csv')).toBe(true)
  expect(said()).toBe('»Igen (2).csv« er gemt blandt dine overførsler.')
})
