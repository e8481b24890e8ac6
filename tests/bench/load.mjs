// How long people wait, side by side with a plain page and an empty React page in the same run. Wants a quiet machine.
// Run: npm run bench:load [-- --runs 5] [--before FOLDER-OF-AN-OLDER-BUILD]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { pressUntilSeen, watchPage } from './load-page.mjs'
import { serveShaped } from './shaped-server.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, before: { type: 'string' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'samtalerum-load-'))
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** A laptop four times slower than this one, on 1.6 Mbit/s and 150 ms. */
const slow = { cpu: 4, speed: 1_600_000 / 8, delay: 150 }
const longest = 60_000

async function buildAll() {
  const quiet = { logLevel: 'error' }
  await build({ ...quiet, root, configFile: join(root, 'vite.config.ts'), build: { outDir: join(scratch, 'now') } })
  for (const name of ['html', 'react']) {
    const outDir = join(scratch, name)
    await build({
      ...quiet,
      root: here(`yardsticks/${name}`),
      configFile: false,
      base: './',
      plugins: [react()],
      build: { outDir },
    })
  }
}

const ours = {
  app: '#root main:not([data-static])',
  control: { element: 'button', text: 'Prøv et eksempel' },
  eager: { press: 'Prøv et eksempel', sight: '.workshop-page' },
  method: { press: 'a.method-link', sight: '.guide' },
  back: { app: '.workshop-list > li a', control: { element: '.workshop-list > li a' } },
}
const empty = { app: '#go', control: { element: '#go' }, back: { app: '#go', control: { element: '#go' } } }
const apps = [
  { name: 'plain HTML', folder: join(scratch, 'html'), ...empty },
  {
    name: 'empty React page',
    folder: join(scratch, 'react'),
    ...empty,
    eager: { press: 'Open', sight: '#more' },
    method: { press: '#go', sight: '#more' },
  },
  ...(values.before ? [{ name: 'before', folder: values.before, ...ours }] : []),
  { name: 'Samtalerum', folder: join(scratch, 'now'), ...ours },
]

async function open(context, { url, line }, what) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  Object.assign(line, { speed: slow.speed, delay: slow.delay })
  await page.addInitScript(watchPage, { app: what.app, control: what.control })
  // The page tells it by itself: to be asked would cost it time.
  const usable = page.waitForEvent('console', { predicate: (told) => told.text() === 'usable', timeout: longest })
  const from = line.requests
  await page.goto(url, { waitUntil: 'commit' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  return { page, usable, worked, asked: () => line.requests - from }
}

/** What the page has noted by the time when its first button can be pressed. */
async function untilUsable({ page, usable, worked, asked }) {
  await usable
  return { worked: await worked(), requests: asked(), ...(await page.evaluate(() => window.seen)) }
}

/** Until nothing has been asked for in a while. */
async function settle(line) {
  for (let before = -1; before !== line.requests; await sleep(2500)) before = line.requests
}

async function see(page, { press, sight }) {
  const seen = page.evaluate(pressUntilSeen, { sight })
  await page.locator(press).first().click()
  return Promise.race([seen, sleep(longest).then(() => null)])
}

async function inBrowser(work) {
  const profile = mkdtempSync(join(scratch, 'profile-'))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
  const options = { executablePath, args, viewport: { width: 1280, height: 800 }, locale: 'da-DK' }
  const context = await chromium.launchPersistentContext(profile, options)
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

/** A first visit, a method's page, and a second visit by somebody who has made a workshop. */
const visits = (app) =>
  inBrowser(async (context) => {
    const first = await open(context, app.site, app)
    const figures = await untilUsable(first)
    await settle(app.site.line)
    const { blocked, moved } = await first.page.evaluate(() => window.seen)
    const method = app.method ? await see(first.page, app.method) : null
    if (app.name !== 'plain HTML') await first.page.goBack()
    if (app.eager && app.eager.sight !== '#more') {
      await first.page.getByRole('button', { name: app.eager.press }).click()
      await first.page.waitForSelector(app.eager.sight, { timeout: longest })
      await first.page.goto(`${app.site.url}#/`)
      await first.page.waitForSelector('.workshop-list > li .menu', { state: 'attached', timeout: longest })
      await settle(app.site.line)
    }
    await first.page.close()
    const second = await open(context, app.site, app.back)
    const again = await untilUsable(second)
    await settle(app.site.line)
    const after = await second.page.evaluate(() => window.seen)
    return {
      ...figures,
      blocked,
      moved,
      method,
      again: again.usable,
      workedAgain: again.worked,
      movedAgain: after.moved,
    }
  })

/** Somebody who presses the moment there is something to press: from the address to what they wanted. */
const impatient = (app) =>
  inBrowser(async (context) => {
    const { page, usable } = await open(context, app.site, app)
    usable.catch(() => null)
    await page.getByText(app.eager.press, { exact: true }).first().click({ timeout: longest })
    await page.waitForSelector(app.eager.sight, { timeout: longest })
    return page.evaluate(() => performance.now())
  })

const median = (numbers) => {
  const known = numbers.filter((one) => typeof one === 'number').sort((one, other) => one - other)
  return known.length ? known[Math.floor(known.length / 2)] : null
}

const rows = [
  ['largest paint', 'paint', 0],
  ['the app in place of the shell', 'app', 0],
  ['the first button can be pressed', 'usable', 0],
  ['pressed at once, until it is done', 'eager', 0],
  ['second visit, own workshops there', 'again', 0],
  ['opening a method’s page after that', 'method', 0],
  ['work of the main thread until the button', 'worked', 0],
  ['the same, second visit', 'workedAgain', 0],
  ['blocked in all (tasks over 50 ms)', 'blocked', 0],
  ['requests until the button', 'requests', 0],
  ['moved (CLS), first visit', 'moved', 4],
  ['moved (CLS), second visit', 'movedAgain', 4],
]

function report(results) {
  const of = (name, key) => median(results.filter((one) => one.name === name).map((one) => one[key]))
  const show = (value, digits) => (value === null ? '–' : value.toFixed(digits))
  const ratio = (value, yardstick) => (value === null || !yardstick ? '–' : (value / yardstick).toFixed(2))
  const names = apps.map(({ name }) => name)
  const lines = rows.map(([title, key, digits]) => {
    const yardstick = of('empty React page', key)
    const cells = names.map((name) => show(of(name, key), digits))
    const compared = names
      .slice(2)
      .map((name) => (digits || key === 'requests' ? '–' : ratio(of(name, key), yardstick)))
    return `| ${[title, ...cells, ...compared].join(' | ')} |`
  })
  const heads = ['', ...names, ...names.slice(2).map((name) => `${name} : React`)]
  return [
    `| ${heads.join(' | ')} |`,
    `|---|${heads
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...lines,
  ].join('\n')
}

const executablePath = execFileSync(process.execPath, [join(root, 'tests/support/find-chromium.mjs')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim()
await buildAll()
for (const app of apps) app.site = await serveShaped(app.folder)
const results = []
for (let run = 1; run <= Number(values.runs); run += 1) {
  // One after the other in each run, so that what else the machine does falls on all of them.
  for (const app of apps) {
    const figures = { ...(await visits(app)), eager: app.eager ? await impatient(app) : null }
    results.push({ name: app.name, ...figures })
    console.error(`run ${run}, ${app.name}: usable ${Math.round(figures.usable)} ms`)
  }
}
const { model } = cpus()[0] ?? {}
console.log(
  `\n${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}; medians of ${values.runs}, in ms\n`,
)
console.log(report(results))
for (const app of apps) app.site.close()
rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
