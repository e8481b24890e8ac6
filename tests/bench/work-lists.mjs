// What home, a key and a backup cost when much lies on the device, in time on the processor.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { measured } from './processor-time.mjs'
import { multiply } from './work-data.mjs'
import { longest, median, sleep, slower } from './work-place.mjs'

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

/** What a key costs in the first field for more than a line, in ms of the main thread; which records it wrote; and the slowest, to its frame. */
export async function keyCosts(place, context, path, keys = 20) {
  const window = await place.open(context, path)
  const { page, worked } = window
  const field = page.locator('main textarea').first()
  await field.waitFor({ timeout: longest })
  await field.click()
  await page.keyboard.type('og ')
  await sleep(1500)
  const type = async () => {
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press('a')
      await sleep(60)
    }
    await sleep(500)
  }
  await page.evaluate(() => window.written.clear())
  const before = await worked()
  await type()
  const cost = ((await worked()) - before) / keys
  const written = await page.evaluate(() => [...window.written])
  const [{ press: slowest }] = await measured(window, async (mark) => {
    await mark('key')
    await type()
  })
  await page.close()
  return { cost, written, slowest }
}

/**
 * The longest task while everything is saved to a file, and while the file is opened again. Long work lets the page answer by the
 * clock, and so the thread itself is slowed here.
 */
export async function backupBlocks(place, context) {
  const window = await place.open(context, '#/data')
  const { page, session } = window
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const save = page.getByRole('button', { name: 'Gem sikkerhedskopi' })
  await save.waitFor({ timeout: longest })
  await sleep(3000)
  const file = join(place.scratch, 'backup.samtalerum.json')
  const [out, back] = await measured(window, async (mark) => {
    await mark('out')
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: longest }), save.click()])
    await download.saveAs(file)
    await sleep(1000)
    await mark('back')
    const chooser = page.locator('input[type=file]').first()
    const told = page.locator('div:has(> input[type=file]) > [role=status]')
    await chooser.setInputFiles(file)
    await told.filter({ hasText: /./ }).waitFor({ timeout: longest })
    await sleep(1000)
  })
  return { size: statSync(file).size, out: out.task / slower, back: back.task / slower }
}
