import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readWord } from '../support/word.ts'
import { everyItem, visit } from './pages.ts'
import { expect, test } from './room.ts'

// What leaves the room as files: the bytes that a person gets, read by programs that know nothing of ours.

interface Got {
  readonly name: string
  readonly bytes: Uint8Array
  readonly path: string
}

/** The file that a button gives. */
const fileOf = async (page: Page, button: string | RegExp): Promise<Got> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  const path = await download.path()
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(path)), path }
}

interface Seen {
  readonly headings: readonly string[]
  readonly drawings: number
  readonly photos: number
}

/** What the document on the page has. */
const onPage = async (page: Page): Promise<Seen> => {
  const document = page.getByRole('article')
  return {
    headings: await document.getByRole('heading').allTextContents(),
    drawings: await document.locator('figure svg[role="img"]').count(),
    photos: await document.locator('figure img').count(),
  }
}

const packed = (text: string) => text.replace(/\s+/g, '')

test('each document is a Word file with every heading, drawing and photo of the page, also in a letterhead', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const trouble: string[] = []
  let [drawings, photos] = [0, 0]
  let letterhead: string | null = null
  // What the letterhead has of its own: it is the first document.
  let own = ''
  let inLetterhead = 0
  for (const address of await everyItem(page, ['summary'])) {
    await visit(page, address)
    await page.getByRole('radio', { name: 'Til os selv' }).check()
    const seen = await onPage(page)
    const check = async (how: string, isIn: boolean) => {
      const { name, bytes, path } = await fileOf(page, 'Gem som Word')
      const { html, text, faults, parts } = await readWord(bytes)
      const say = (what: string) => trouble.push(`${name}, ${how}: ${what}`)
      for (const fault of faults) say(fault)
      for (const heading of seen.headings) if (!packed(text).includes(packed(heading))) say(`no »${heading}«`)
      if (own !== '' && packed(text).includes(packed(own)) !== isIn) say(`»${own}« of the letterhead`)
      const pictures = html.match(/<img /g)?.length ?? 0
      const expected = seen.drawings + seen.photos + (isIn ? inLetterhead : 0)
      if (pictures !== expected) say(`${pictures} pictures, and ${JSON.stringify(seen)} on the page`)
      const media = Object.keys(parts).filter((part) => part.includes('/media/'))
      if (seen.photos > 0 && !media.some((part) => part.endsWith('.jpg'))) say('its photos are no photos')
      return path
    }
    if (letterhead === null) {
      letterhead = await check('alone', false)
      own = seen.headings[0] ?? ''
      inLetterhead = seen.drawings + seen.photos
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page
          .getByRole('group')
          .filter({ hasText: 'Kommunens brevpapir' })
          .locator('summary')
          .click()
          .then(() => page.getByRole('button', { name: 'Tilføj brevpapir' }).click()),
      ])
      await chooser.setFiles({ name: 'Brev.docx', mimeType: '', buffer: await readFile(letterhead) })
      await expect(page.getByRole('combobox', { name: 'Brevpapir' })).toBeVisible()
      continue
    }
    const choice = page.getByRole('combobox', { name: 'Brevpapir' })
    await choice.selectOption({ label: 'Brev' })
    await check('in the letterhead', true)
    await choice.selectOption({ label: 'Uden brevpapir' })
    await check('without a letterhead', false)
    ;[drawings, photos] = [drawings + seen.drawings, photos + seen.photos]
  }
  expect(trouble).toEqual([])
  expect([drawings > 4, photos > 1], `${drawings} drawings, ${photos} photos`).toEqual([true, true])
})

test('every other way out gives what it says, with a name of its own', async ({ page }) => {
  const seen: string[] = []
  const first = (bytes: Uint8Array, count: number) => String.fromCharCode(...bytes.subarray(0, count))
  const says = {
    svg: (bytes: Uint8Array) => first(bytes, 4) === '<svg',
    png: (bytes: Uint8Array) => first(bytes, 4) === '\x89PNG',
    jpg: (bytes: Uint8Array) => first(bytes, 3) === '\xff\xd8\xff',
    csv: (bytes: Uint8Array) => first(bytes, 3) === '\xef\xbb\xbf',
    json: (bytes: Uint8Array) => typeof JSON.parse(new TextDecoder().decode(bytes)) === 'object',
    md: (bytes: Uint8Array) => first(bytes, 2) === '# ',
  }
  for (const address of await everyItem(page, ['summary'])) {
    if (!/Visionsskala|trappen/.test(String(address.title))) continue
    await visit(page, address)
    await page.getByRole('radio', { name: 'Til os selv' }).check()
    // It stays open from one document to the next.
    if (!(await page.getByRole('button', { name: /\(JSON\)/ }).isVisible()))
      await page.getByText('Andre formater', { exact: true }).click()
    const photo = page.getByRole('article').locator('figure img')
    if (/Visionsskala/.test(String(address.title))) await expect(photo).toBeAttached()
    if ((await photo.count()) > 0) await expect(page.getByRole('button', { name: /\(JPG\)/ }).first()).toBeVisible()
    for (const [kind, button] of Object.entries({
      svg: /\(SVG\)/,
      png: /\(PNG\)/,
      jpg: /\(JPG\)/,
      csv: /\(CSV\)/,
      json: /\(JSON\)/,
      md: /\(Markdown\)/,
    })) {
      if ((await page.getByRole('button', { name: button }).count()) === 0) continue
      const { name, bytes } = await fileOf(page, button)
      expect(name).toMatch(new RegExp(`\\.${kind}$`))
      expect(says[kind as keyof typeof says](bytes), name).toBe(true)
      await expect(page.getByText(`»${name}« er gemt blandt dine overførsler.`)).toBeVisible()
      seen.push(name)
    }
    const { name } = await fileOf(page, /\(Markdown\)/)
    expect(name, 'the same once more').toMatch(/ \(2\)\.md$/)
    seen.push(name)
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(new Set(seen.map((name) => name.split('.').at(-1))).size, 'kinds of files').toBe(6)
})
