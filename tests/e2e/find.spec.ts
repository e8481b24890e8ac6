import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './room.ts'

/** Goes on from what has the focus until this has it, as who has no mouse does. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (said === name) return
  }
  throw new Error(`Tab does not come to ${name}`)
}

test('by keys alone: from home to a sentence, to its method, into a run sheet', async ({ page }) => {
  await page.goto('/')
  // The shell says the same, and gives its place up in a moment.
  await expect(page.locator('main:not([data-static]) .home-foot')).toContainText('Kun på denne enhed')
  await tabTo(page, 'Find en metode')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Find en metode' })).toBeFocused()
  await tabTo(page, 'Vores udkast siger ja til det hele')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vores udkast siger ja til det hele' })).toBeFocused()
  await tabTo(page, 'Tilføj til drejebog Seks skarpe til strategien')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tilføj »Seks skarpe til strategien«' })).toBeVisible()
  await expectAccessible(page, 'to which run sheet')
  await tabTo(page, 'Ny workshop')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('list', { name: 'Drejebog' })
  await expect(sheet.getByRole('listitem')).toHaveCount(1)
  await expect(sheet).toContainText('Seks skarpe til strategien')
  await page.reload()
  await expect(sheet.getByRole('listitem')).toHaveCount(1)
})

test('while a limit is typed nothing that was there moves, and the way back from a guide leads to the same answer', async ({
  page,
}) => {
  await page.goto('/#/find/ideas')
  const minutes = page.getByLabel('Hvor mange minutter?')
  await expect(page.getByRole('article')).toHaveCount(2)
  const places = () =>
    page
      .locator('h1, .find-fields input')
      .evaluateAll((all) => all.map((one) => `${one.tagName} ${one.getBoundingClientRect().top}`))
  const before = await places()
  await minutes.pressSequentially('9')
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/find\/ideas\?minutes=9$/)
  expect(await places()).toEqual(before)
  await expect(minutes).toHaveValue('9')
  await expect(page.getByRole('status').filter({ hasText: 'Det er der for lidt tid til.' })).toBeVisible()
  await page.getByRole('link', { name: /^Læs, hvordan I gør/ }).click()
  await expect(page.getByRole('button', { name: 'Brug metoden' })).toBeVisible()
  await page.goBack()
  await expect(minutes).toHaveValue('9')
  await expect(page.getByRole('article')).toHaveCount(0)
})
