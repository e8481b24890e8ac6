// What work costs in the built app when much lies on the device: as ratios, and in time on the processor, four times slower.
// Run: npm run bench:work [-- --many 1000]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { serveShaped } from './shaped-server.mjs'
import { countWrites, enlarge, multiply } from './work-data.mjs'

const { values } = parseArgs({ options: { many: { type: 'string', default: '1000' } } })
const many = Number(values.many)
const few = 10
/** So many examples make a file of some 5 MB. */
const fiveMegabytes = 120
const slower = 4
const longest = 120_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'samtalerum-work-'))
const executablePath = execFileSync(process.execPath, [join(root, 'tests/support/find-chromium.mjs')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim()
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]

await build({
  root,
  logLevel: 'error',
  configFile: join(root, 'vite.config.ts'),
  build: { outDir: join(scratch, 'dist') },
})
const site = await serveShaped(join(scratch, 'dist'))

/** A page of its own, with a meter of the time its main thread has worked. */
async function open(context, path = '') {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(countWrites)
  await page.goto(`${site.url}${path}`)
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  return { page, session, worked }
}

/** A browser with the example in it, so many times. */
async function withWorkshops(count, work) {
  const profile = mkdtempSync(join(scratch, 'profile-'))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc']
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, locale: 'da-DK' })
  try {
    const { page } = await open(context)
    await page.getByRole('button', { name: 'Prøv et eksempel' }).click()
    await page.getByRole('link', { name: /^Forbered: / }).waitFor({ timeout: longest })
    const prepare = await page.getByRole('link', { name: /^Forbered: / }).getAttribute('href')
    await page.evaluate(multiply, count - 1)
    await page.close()
    return await work(context, prepare ?? '')
  } finally {
    await context.close()
  }
}

/** What home costs from the address until the menus of its list stand, in ms of the main thread. */
async function homeCosts(context) {
  const costs = []
  for (let visit = 0; visit < 6; visit += 1) {
    const { page, worked } = await open(context)
    await page.locator('.workshop-list > li .menu').first().waitFor({ state: 'attached', timeout: longest })
    costs.push(await worked())
    await page.close()
  }
  // The first visit of a day sweeps, and fills the caches.
  return median(costs.slice(1))
}

/** What a key costs in the first field for more than a line, in ms of the main thread; and which records it wrote. */
async function keyCosts(context, path, keys = 20) {
  const { page, worked } = await open(context, path)
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
async function backupBlocks(context) {
  const { page } = await open(context, '#/data')
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
  const file = join(scratch, 'backup.samtalerum.json')
  await download.saveAs(file)
  await sleep(1000)
  const out = await told()
  await forget()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('.toast').first().waitFor({ timeout: longest })
  await sleep(1000)
  return { size: statSync(file).size, out, back: await told() }
}

const rows = []
const row = (what, figure, wanted) => rows.push([what, figure, wanted])
const ratio = (one, other) => `${(one / other).toFixed(2)} (${other.toFixed(1)} → ${one.toFixed(1)} ms)`
try {
  const small = await withWorkshops(few, async (context, prepare) => {
    const home = await homeCosts(context)
    const key = await keyCosts(context, prepare)
    const { page } = await open(context)
    await page.evaluate(enlarge, { most: 30 })
    await page.close()
    return { home, key, large: await keyCosts(context, prepare) }
  })
  const big = await withWorkshops(many, async (context, prepare) => ({
    home: await homeCosts(context),
    key: await keyCosts(context, prepare),
  }))
  const backup = await withWorkshops(fiveMegabytes, backupBlocks)
  row(`home with ${many} workshops : with ${few}`, ratio(big.home, small.home), '≤ 1.5')
  row(`a key with ${many} workshops : with ${few}`, ratio(big.key.cost, small.key.cost), '≤ 1.3')
  row('records that a key writes', String(Math.max(small.key.written.length, big.key.written.length)), '1')
  row('a key with 30 stories : with the example’s', ratio(small.large.cost, small.key.cost), '')
  row('slowest key with 30 stories, to the next paint', `${small.large.slowest.toFixed(0)} ms`, '≤ 100 ms')
  const size = (backup.size / 1e6).toFixed(1)
  row(`longest task while ${size} MB are saved to a file`, `${backup.out.toFixed(0)} ms`, '≤ 200 ms')
  row(`longest task while ${size} MB are opened`, `${backup.back.toFixed(0)} ms`, '≤ 200 ms')
} finally {
  site.close()
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
console.log(`\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; main thread ${slower} times slower\n`)
console.log(
  ['| | measured | wanted |', '|---|---:|---:|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
)
