// What home, a key and a backup cost when much lies on the device, in time on the processor.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { multiply } from './work-data.mjs'
import { longest, median, sleep } from './work-place.mjs'

/** A browser with the example in it, so many times. */
export const withWorkshops = (place, count, work) =>
  place.inBrowser(async (context) => {
    const { page } = await place.open(context)
    await page.getByRole('button', { name: 'Prøv et eksempel' }).click()
    await page.getByRole('link', { name: /^Forbered: / }).waitFor({ timeout: longest })
    const prepare = await page.getByRole('link', { name: /^Forbered: / }).getAttribute('href')
    await page.evaluate(multiply, count - 1)
    await page.close()
    return work(context, prepare ?? '')
  })

/** What home costs from the address until the menus of its list stand, in ms of the main thread. */
export async function homeCosts(place, context) {
  const costs = []
  for (let visit = 0; visit < 6; visit += 1) {
    const { page, worked } = await place.open(context)
    await page.locator('.workshop-list > li .menu').first().waitFor({ state: 'attached', timeout: longest })
    costs.push(await worked())
    await page.close()
  }
  // The first visit of a day sweeps, and fills the caches.
  return median(costs.slice(1))
}

/** What a key costs in the first field for more than a line, in ms of the main thread; and which records it wrote. */
export async function keyCosts(place, context, path, keys = 20) {
  const { page, worked } = await place.open(context, path)
  const field = page.locator('main textarea').first()
  await field.waitFor({ timeout: longest })
  await field.click()
  await page.keyboard.type('og ')
  await sleep(1500)
  await page.evaluate(() => {
    window.written.clear()
    window.slowest = 0
  })
  const before = await worked()
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('a')
    await sleep(60)
  }
  await sleep(500)
  const cost = ((await worked()) - before) / keys
  const seen = await page.evaluate(() => ({ written: [...window.written], slowest: window.slowest }))
  await page.close()
  return { cost, ...seen }
}

/** The longest task while everything is saved to a file, and while the file is opened again. */
export async function backupBlocks(place, context) {
  const { page } = await place.open(context, '#/data')
  const save = page.getByRole('button', { name: 'Gem sikkerhedskopi' })
  await save.waitFor({ timeout: longest })
  await sleep(3000)
  const forget = () =>
    page.evaluate(() => {
      window.longest = 0
    })
  const told = () => page.evaluate(() => window.longest)
  await forget()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: longest }), save.click()])
  const file = join(place.scratch, 'backup.samtalerum.json')
  await download.saveAs(file)
  await sleep(1000)
  const out = await told()
  await forget()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('.toast').first().waitFor({ timeout: longest })
  await sleep(1000)
  return { size: statSync(file).size, out, back: await told() }
}
