import type { Page } from '@playwright/test'
import { expect, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

// Nothing is fetched ahead in here: what a page asks for is what it needs beyond what is there.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => Reflect.set(window, 'requestIdleCallback', () => 0))
})

/** Counts the files of the app that are asked for from now on. */
const countPieces = (page: Page) => {
  let asked: string[] = []
  page.on('request', (request) => {
    const [, file] = /\/assets\/(.+\.(?:js|css))$/.exec(new URL(request.url()).pathname) ?? []
    if (file) asked.push(file)
  })
  /** @param last the file that comes last, where one is fetched behind the page that is shown */
  return async (most: number, what: string, last = ''): Promise<void> => {
    await expect.poll(() => last === '' || asked.some((file) => file.startsWith(last))).toBe(true)
    console.log(`${what}: ${asked.length} (${asked.join(', ')})`)
    expect(asked.length, `${what}: ${asked.join(', ')}`).toBeLessThanOrEqual(most)
    asked = []
  }
}

test('finding a method needs three files at most, and a track none more', async ({ page }) => {
  const pieces = countPieces(page)
  await page.goto('/')
  await expect(page.locator('.home-foot')).toContainText('Kun på denne enhed')
  await pieces(3, 'first screen and home', 'home-')
  await page.getByRole('link', { name: 'Find en metode' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Find en metode' })).toBeVisible()
  await pieces(3, 'finding')
  await page.getByRole('link', { name: 'Produktive samtalerum' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Produktive samtalerum' })).toBeVisible()
  await pieces(0, 'a track')
})

test('home needs one file more, and each page at most three', async ({ page }) => {
  test.slow()
  await page.goto('/')
  const cards = await page
    .locator('a.method-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(cards.length).toBeGreaterThan(5)
  for (const card of cards) {
    const fresh = await page.context().newPage()
    const pieces = countPieces(fresh)
    await fresh.goto('/')
    await expect(fresh.locator('.home-foot')).toContainText('Kun på denne enhed')
    await pieces(3, `first screen and home for ${card}`, 'home-')
    await fresh.locator(`a[href="${card}"]`).click()
    await expect(fresh.locator('.guide')).toBeVisible()
    await pieces(3, `${card}, the guide`, 'prepare-')
    await fresh.getByRole('button', { name: 'Brug metoden' }).click()
    await expect(fresh.getByRole('heading', { level: 1, name: /^Forbered: / })).toBeVisible()
    await pieces(3, `${card}, prepare`, 'run-')
    await fresh.evaluate(() => {
      // What lives has its page where its address ends.
      location.hash = `${location.hash.replace(/\/prepare$/, '')}/run`
    })
    await expect(fresh).toHaveTitle(/^Afvikling · /)
    await pieces(3, `${card}, run`)
    await fresh.evaluate(() => {
      location.hash = location.hash.replace(/#\/[wl]\/([^/]+)\/.*/, '#/stage/$1')
    })
    await expect(fresh).toHaveTitle(/^Storskærm · /)
    await pieces(3, `${card}, stage`)
    await fresh.close()
  }
})
