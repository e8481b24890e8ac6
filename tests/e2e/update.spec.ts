import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, restartWithoutNetwork, test, waitUntilKept } from './room.ts'

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
  await page.waitForTimeout(4_500)
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
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator(said('missing'))).toHaveCount(1)
  await page.waitForTimeout(1_000)
  await expect(page.locator(said('missing'))).toHaveCount(1)
})

test('without a server there is no reload: the page stays', async ({ page, room }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  const site = await room.serve('/', first)
  await page.goto(site.url)
  await site.close()
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.locator(said('missing'))).toHaveCount(1)
  await page.waitForTimeout(1_000)
  await expect(page.locator('h1')).toHaveText('first build')
})
