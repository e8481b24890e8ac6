import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { fitPage } from '../../src/methods/virtual-chamber/page/fit-page.ts'
import type { makePage } from '../../src/methods/virtual-chamber/page/make-page.ts'
import type { bare, overfull, whole } from '../methods/virtual-chamber/page-sample.ts'
import { expect, expectAccessible, test } from './room.ts'

// The virtual chamber as one file, opened as those who are invited open it: from a disk and from a server, without the app.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'samtalerum-page-'))
const pages = { whole: 'sal.html', overfull: 'fuld.html', bare: 'tom.html' }

test.beforeAll(async () => {
  const input = {
    maker: here('../../src/methods/virtual-chamber/page/make-page.ts'),
    samples: here('../methods/virtual-chamber/page-sample.ts'),
    fitter: here('../../src/methods/virtual-chamber/page/fit-page.ts'),
  }
  const output = { entryFileNames: '[name].js' }
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, rolldownOptions: { input, output } },
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const load = async <Module>(name: string): Promise<Module> => import(pathToFileURL(join(folder, `${name}.js`)).href)
  const maker = await load<{ makePage: typeof makePage }>('maker')
  const samples = await load<{ whole: typeof whole; overfull: typeof overfull; bare: typeof bare }>('samples')
  for (const name of ['whole', 'overfull', 'bare'] as const)
    writeFileSync(join(folder, pages[name]), maker.makePage(samples[name]))
})

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const [name, file] of Object.entries(pages))
  test(`a page is one request, from a disk and from a server, and its policy finds nothing: ${name}`, async ({
    browser,
    room,
  }) => {
    const site = await room.serve('/a b/', folder)
    for (const url of [pathToFileURL(join(folder, file)).href, `${site.url}${file}`]) {
      const context = await browser.newContext()
      const asked: string[] = []
      const said: string[] = []
      context.on('request', (request) => asked.push(request.url()))
      context.on('console', (message) => said.push(message.text()))
      const page = await context.newPage()
      await page.goto(url, { waitUntil: 'networkidle' })
      await expect(page.locator('h1')).toBeVisible()
      expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([url])
      expect(said).toEqual([])
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('block')
      await context.close()
    }
  })

test('nothing on a page stands in anybody’s way', async ({ page, room }) => {
  const site = await room.serve('/', folder)
  for (const [name, file] of Object.entries(pages)) {
    await page.goto(`${site.url}${file}`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectAccessible(page, name)
  }
})

test('a page reads at 320 pixels, and with letters twice the size', async ({ page, room }) => {
  const site = await room.serve('/', folder)
  const session = await page.context().newCDPSession(page)
  for (const file of Object.values(pages))
    for (const [width, standard] of [
      [320, 16],
      [1280, 16],
      [640, 32],
    ] as const) {
      await session.send('Page.setFontSizes', { fontSizes: { standard } })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${site.url}${file}`)
      expect(await sideways(page), `${file} at ${width} with ${standard}`).toBeLessThanOrEqual(0)
    }
})

test('on a telephone every number of the picture can be met with a finger, and none hides another', async ({
  page,
  room,
}) => {
  const site = await room.serve('/', folder)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site.url}${pages.whole}`)
  const boxes = await Promise.all((await page.locator('.spot').all()).map((one) => one.boundingBox()))
  expect(boxes).toHaveLength(9)
  boxes.forEach((one, at) => {
    if (!one) throw new Error('a number does not show')
    expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(24)
    for (const other of boxes.slice(at + 1)) {
      const away = Math.hypot(one.x - (other?.x ?? 0), one.y - (other?.y ?? 0))
      expect(away, 'two numbers touch at most').toBeGreaterThanOrEqual(one.width - 1)
    }
  })
  await page.locator('.spot').nth(6).click()
  await expect(page).toHaveURL(/#place-7$/)
  await expect(page.locator('#place-7')).toBeInViewport()
})

test('all of it can be done with keys, and without script', async ({ browser, room }) => {
  const site = await room.serve('/', folder)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}${pages.whole}`)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#place-1 a').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('nav a').first()).toBeFocused()
  await page.locator('.ask summary').first().focus()
  await expect(page.getByText('Det fjerde er lille.').first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Det fjerde er lille.').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#green$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('link', { name: 'Hør musikken på musik.eksempel.dk' })).toBeVisible()
  await context.close()
})

test('a page on paper is a letter: addresses are written out, answers stand last, and there is a code', async ({
  page,
  room,
}) => {
  const site = await room.serve('/', folder)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`${site.url}${pages.whole}`)
  // biome-ignore lint/performance/useDomNodeTextContent: what shows is read, and not what is hidden
  const letter = await page.locator('body').innerText()
  expect(letter).toContain('Siden ligger på https://www.eksempel.dk/torve/sal.html')
  expect(letter).not.toContain('Tilbage til salen')
  expect(letter).not.toContain('Se svaret')
  expect(letter.indexOf('Rigtigt svar: B. Fire')).toBeGreaterThan(letter.indexOf('Sekretariatet, telefon'))
  expect(letter.split('Rigtigt svar').length, 'once').toBe(2)
  expect(letter.split('Det grønne rum').length, 'once, though its door is shut').toBe(2)
  expect(letter).toContain('Hør musikken på musik.eksempel.dk')
  await expect(page.locator('.code')).toBeVisible()
  const after = await page
    .locator('#place-7 .go')
    .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll('"', ''))
  expect(after).toContain('https://xn--mde-0na.eksempel.dk/sal/4711')
  const ink = await page.evaluate(() => [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.body).color,
  ])
  expect(ink, 'black on white, also where the screen is dark').toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('a photo that is too heavy for the page is made smaller, until all of it is within 400 kB', async ({
  page,
  room,
}) => {
  const site = await room.serve('/', folder)
  writeFileSync(join(folder, 'foto.html'), '<!doctype html><meta charset="utf-8"><title>Foto</title>')
  await page.goto(`${site.url}foto.html`)
  const found = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 1067 })
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    const image = pen.createImageData(canvas.width, canvas.height)
    for (let at = 0; at < image.data.length; at += 1) image.data[at] = (at * 7919) % 251
    pen.putImageData(image, 0, 0)
    const photo = { dataUrl: canvas.toDataURL('image/jpeg', 0.9), alt: 'Sal', width: 1600, height: 1067 }
    const from = (name: string) => import(new URL(`./${name}.js`, location.href).href)
    const { fitPage: made }: { fitPage: typeof fitPage } = await from('fitter')
    const { whole: sample }: { whole: typeof whole } = await from('samples')
    const { photo: fate, bytes, html } = await made({ ...sample, photo })
    return { before: photo.dataUrl.length, fate, bytes, drawn: html.includes('<img src="data:image/jpeg;base64,') }
  })
  expect(found.before).toBeGreaterThan(400_000)
  expect(found).toMatchObject({ fate: 'shrunk', drawn: true })
  expect(found.bytes).toBeLessThanOrEqual(400_000)
})
