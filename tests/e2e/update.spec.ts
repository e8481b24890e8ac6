import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { drawn } from './evening.ts'
import { expect, restartWithoutNetwork, test, waitUntilKept } from './room.ts'

test.use({ serviceWorkers: 'allow' })

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** A build of the tiny app with the app's own settings. */
async function buildTiny(name: string): Promise<string> {
  const outDir = join(mkdtempSync(join(tmpdir(), 'samtalerum-tiny-')), name)
  await build({
    configFile: here('../../vite.config.ts'),
    root: here('./tiny-app'),
    publicDir: here('../../public'),
    define: { __BUILD__: JSON.stringify(name) },
    build: { outDir },
    logLevel: 'error',
  })
  return outDir
}

/** A page that is loaded anew has lost its mark. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-same', ''))

/** The worker that came has taken over, and none is on its way: nothing is left that could load the page anew. */
const atRest = (page: Page) =>
  page
    .evaluate(async () => {
      const known = await navigator.serviceWorker.getRegistration()
      const { controller } = navigator.serviceWorker
      return controller?.state === 'activated' && known?.active === controller && !known.waiting && !known.installing
    })
    // While it is being loaded it cannot be asked.
    .catch(() => false)

const said = (word: string) => `output:text-is("${word}")`
let first: string
let second: string

test.beforeAll(async () => {
  first = await buildTiny('first build')
  second = await buildTiny('second build')
})

test('the first visit becomes ready, and a lazy part that was never opened opens offline, with its styles', async ({
  page,
  context,
  room,
}) => {
  const site = await room.serve('/a b/', first)
  await page.goto(site.url)
  await expect(page.locator(said('ready'))).toHaveCount(1)
  await restartWithoutNetwork(context)
  await site.close()
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator('strong')).toHaveText('more of first build')
  await expect(page.locator('strong')).toHaveCSS('color', 'rgb(0, 128, 0)')
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(102, 51, 153)')
})

test('ready is not said while one file is missing on the server', async ({ page, room }) => {
  const site = await room.serve('/', first)
  site.lose(/lazy.*css/)
  await page.goto(site.url)
  await expect(page.locator(said('failed'))).toHaveCount(1)
  await expect(page.locator(said('ready'))).toHaveCount(0)
})

test('a new build waits until it is accepted, then every tab reloads once', async ({ page, context, room }) => {
  const site = await room.serve('/', first)
  await page.goto(site.url)
  await waitUntilKept(page)
  const other = await context.newPage()
  await other.goto(site.url)
  site.deploy(second)
  await page.reload()
  await expect(page.locator('h1')).toHaveText('first build')
  const loads = { page: 0, other: 0 }
  page.on('load', () => void loads.page++)
  other.on('load', () => void loads.other++)
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.locator('h1')).toHaveText('second build')
  await expect(other.locator('h1')).toHaveText('second build')
  for (const one of [page, other]) await expect.poll(() => atRest(one), 'no worker is on its way').toBe(true)
  expect(loads).toEqual({ page: 1, other: 1 })
})

test('a chunk that a deploy took away is answered by one reload, after what is unsaved was kept', async ({
  page,
  room,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  const site = await room.serve('/', first)
  await page.goto(site.url)
  site.deploy(second)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator('h1')).toHaveText('second build')
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toContain('flushed')
  site.lose(/lazy/)
  await mark(page)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator(said('missing'))).toHaveCount(1)
  // Where it would be loaded anew, it is as soon as what is unsaved has been kept.
  await expect(page.locator(said('flushed'))).toHaveCount(1)
  await drawn(page)
  await expect(page.locator('body')).toHaveAttribute('data-same', '')
})

test('without a server there is no reload: the page stays', async ({ page, room }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  const site = await room.serve('/', first)
  await page.goto(site.url)
  await site.close()
  await mark(page)
  const asked = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD')
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator(said('missing'))).toHaveCount(1)
  await asked
  await drawn(page)
  await expect(page.locator('body')).toHaveAttribute('data-same', '')
  await expect(page.locator('h1')).toHaveText('first build')
})
