import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, expect, expectAccessible, test } from './room.ts'

const page = readFileSync(join(dist, 'index.html'), 'utf8')

test('the first screen takes at most eight requests, and the font comes after it can be used', async ({
  page,
  site,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(site.url, '')))
  await page.goto('/', { waitUntil: 'load' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const fonts = asked.filter((path) => path.endsWith('.woff2'))
  const rest = asked.filter((path) => !fonts.includes(path))
  console.log(`first screen: ${rest.length} requests (${rest.join(', ')}), fonts ${fonts.length}`)
  expect(rest.length).toBeLessThanOrEqual(8)
  expect(rest.length, 'requests that were seen').toBeGreaterThan(1)
})

test('heading and methods are painted before any script has arrived', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  for (const card of await page.locator('.method-card').all()) await expect(card).toBeVisible()
  await expectAccessible(page, 'the shell without scripts')
})

test('the policy is the first thing in the head, and the character set is within the first 1024 bytes', () => {
  expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(Buffer.from(page).indexOf('<meta charset="utf-8" />')).toBeGreaterThan(0)
  expect(Buffer.from(page).indexOf('<meta charset="utf-8" />')).toBeLessThan(1000)
})

test('another route or another language does not see the Danish home screen', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/#/data')
  await expect(page.locator('h1')).toBeHidden()
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  await page.evaluate(() => localStorage.setItem('samtalerum:/:language', 'en'))
  await page.reload()
  await expect(page.locator('h1')).toBeHidden()
})

test('a shell that waits for an app that never comes is shown after all', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/#/data')
  await expect(page.locator('h1')).toBeHidden()
  await expect(page.locator('h1')).toBeVisible({ timeout: 12_000 })
})

for (const mount of ['/', '/a/b/', '/Værktøj/dilemma (ny)/']) {
  test(`opens from the folder ${mount}`, async ({ page, room }) => {
    const site = await room.serve(mount)
    const missing: string[] = []
    page.on('response', (response) => void (response.status() >= 400 && missing.push(response.url())))
    await page.goto(site.url.replace(/\/$/, ''))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(page.url()).toMatch(new RegExp(`^${site.url.replace(/[()]/g, '\\$&')}`))
    expect(missing).toEqual([])
  })
}
