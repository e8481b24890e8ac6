import { expect, test } from 'vitest'
import { fitPage, mostPageBytes } from '../../../src/methods/virtual-chamber/page/fit-page'
import { page } from '../../../src/methods/virtual-chamber/room-page'
import { dot, overfull, whole } from './page-sample'
import { context, room, setup, told } from './room'

const photo = { dataUrl: dot, alt: 'Salen', width: 1600, height: 1067 }
const heavy = { ...photo, dataUrl: `data:image/jpeg;base64,${'A'.repeat(409_600)}` }

test('a page without a photo, and one with a photo that fits, are left as they are', async () => {
  expect((await fitPage(whole)).photo).toBe('none')
  const { html, photo: fate, bytes } = await fitPage({ ...overfull, photo })
  expect(fate).toBe('kept')
  expect(html).toContain(dot)
  expect(bytes).toBe(new TextEncoder().encode(html).length)
})

test('a photo that cannot be made to fit is left out, and it is said', async () => {
  const { html, photo: fate, bytes } = await fitPage({ ...whole, photo: heavy })
  expect(fate).toBe('left-out')
  expect(html).not.toContain('<img')
  expect(bytes).toBeLessThan(mostPageBytes)
})

test('who saves the page is told when its photo is not on it', async () => {
  const given = { ...setup, photo: { id: 'picture-hall', width: 1600, height: 1067 } }
  const made = async (dataUrl: string | null) =>
    await page(told(room({ setup: given })), { ...context, picture: () => dataUrl })
  expect((await made(dot)).note).not.toContain('left-out')
  expect((await made(heavy.dataUrl)).note).toContain('left-out')
  expect((await made(null)).note, 'a photo that has gone from the device').toContain('left-out')
  expect((await made(null)).html).not.toContain('<img')
})
