import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { compileHint } from '../../build/compile-ahead.ts'
import { dist, expect, expectAccessible, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

const page = readFileSync(join(dist, 'index.html'), 'utf8')
const hasFont = readdirSync(join(dist, 'assets')).some((file) => file.endsWith('.woff2'))
/** The files that the page names; tests/support/sizes.mjs weighs the same ones. */
const firstScreen = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+)"/g)].flatMap(
  ([, path]) => path ?? [],
)

/** When the app took the shell's place, in milliseconds since 1970. */
async function usableAt(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => Reflect.get(window, 'usableAt') as number | undefined)
  return (await seen.jsonValue()) ?? Number.NaN
}

test.describe('the first screen', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        const root = document.getElementById('root')
        if (!root?.firstElementChild || root.querySelector('[data-static]')) return
        // Usable is what somebody can press: the first button is there in the same step.
        if (![...root.querySelectorAll('button')].some((button) => button.textContent === 'Prøv et eksempel')) return
        Reflect.set(window, 'usableAt', performance.timeOrigin + performance.now())
        observer.disconnect()
      })
      observer.observe(document, { childList: true, subtree: true })
    })
  })

  test('takes at most eight requests, and no script that its size does not count', async ({ page, site }) => {
    const asked: { path: string; at: number }[] = []
    page.on('request', (request) => asked.push({ path: request.url().replace(site.url, ''), at: Date.now() }))
    await page.goto('/')
    const usable = await usableAt(page)
    const before = asked.filter(({ at }) => at <= usable).map(({ path }) => path)
    // Browsers ask for the icon and the manifest when they like; they belong to the first screen whenever that is.
    const first = new Set([...before, ...firstScreen.filter((path) => !path.endsWith('.js'))])
    console.log(`first screen: ${first.size} requests (${[...first].join(', ')})`)
    expect(first.size).toBeLessThanOrEqual(8)
    expect([...first].filter((path) => path.endsWith('.js')).sort()).toEqual(
      firstScreen.filter((path) => path.endsWith('.js')).sort(),
    )
  })

  test('asks for its script to be compiled while it arrives', () => {
    const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)?.[1] ?? ''
    // It counts only before the first statement.
    expect(readFileSync(join(dist, entry), 'utf8').slice(0, compileHint.length)).toBe(compileHint)
  })

  test('can be used before the font is asked for', async ({ page }) => {
    const fonts: number[] = []
    page.on('request', (request) => void (request.url().endsWith('.woff2') && fonts.push(Date.now())))
    await page.goto('/')
    const usable = await usableAt(page)
    if (hasFont) await expect.poll(() => fonts.length).toBeGreaterThan(0)
    for (const at of fonts) expect(at).toBeGreaterThanOrEqual(usable)
  })

  test('stands in nobody’s way', async ({ page }) => {
    await page.goto('/')
    await usableAt(page)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, 'home at the first visit')
  })

  test('does not move when the app takes the shell’s place', async ({ page, context }) => {
    const own = [
      '.home-own h2',
      '.home-own .button-primary',
      '.home-own p',
      '.home-own .row .button:not(.button-primary)',
    ]
    const parts = ['.bar', '.home > h1', '.home > .lead', ...own, '.home-foot span']
    parts.push('.home > .stack > .row > h2', '.home > .stack > .row > a', '.method-card', '.method-card h3')
    const tops = (on: Page) =>
      on.evaluate((all) => all.map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1), parts)
    await page.goto('/')
    await usableAt(page)
    const bare = await context.newPage()
    await bare.route('**/*.js', (route) => route.abort())
    await bare.goto('/')
    const [app, shell] = [await tops(page), await tops(bare)]
    const moved = parts.filter((_, at) => Math.abs((app[at] ?? 0) - (shell[at] ?? 0)) > 8 || shell[at] === -1)
    expect(moved, `app ${app.map(Math.round)}, shell ${shell.map(Math.round)}`).toEqual([])
  })
})

/** The app's own scripts arrive when the given promise says so. */
const holdScripts = async (page: Page, until: Promise<unknown>): Promise<void> => {
  await page.route('**/*.js', async (route) => {
    await until
    await route.continue()
  })
}

test.describe('a press before the app is there', () => {
  test('is kept and carried out, once', async ({ page }) => {
    let release = () => {}
    await holdScripts(page, new Promise<void>((resolve) => (release = resolve)))
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('link', { name: 'Ny workshop' }).click()
    await expect(page.locator('main[data-static]')).toBeVisible()
    release()
    await expect(page.getByRole('dialog', { name: 'Tid, sted og borde' })).toBeVisible()
    await page.goBack()
    await expect(page.locator('.workshop-list > li')).toHaveCount(1)
    await page.reload()
    await expect(page.locator('.workshop-list > li')).toHaveCount(1)
  })

  test('on the example leads into it, also where the address is all that is left of the press', async ({ page }) => {
    await page.goto('/#/example')
    await expect(page.getByRole('heading', { level: 1, name: 'Introseminar (eksempel)' })).toBeVisible()
  })
})

test('somebody who comes back sees their workshops at once, and nothing moves', async ({ page, context }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Introseminar (eksempel)' })).toBeVisible()
  await page.goto('/#/')
  await expect(page.getByRole('button', { name: 'Mere om Introseminar (eksempel)' })).toBeVisible()
  await page.close()
  const again = await context.newPage()
  await again.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + (Reflect.get(entry, 'value') as number), 0)
      Reflect.set(window, 'moved', ((Reflect.get(window, 'moved') as number | undefined) ?? 0) + moved)
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root main:not([data-static])')) return
      Reflect.set(window, 'first', document.querySelector('.workshop-list')?.textContent ?? '')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await again.goto('/')
  await expect(again.getByRole('button', { name: 'Mere om Introseminar (eksempel)' })).toBeVisible()
  await again.waitForLoadState('networkidle')
  expect(await again.evaluate(() => Reflect.get(window, 'first'))).toContain('Introseminar (eksempel)')
  expect(await again.evaluate(() => Reflect.get(window, 'moved') ?? 0)).toBeLessThanOrEqual(0.02)
})

test('who goes by keys keeps their place when the app takes the shell’s', async ({ page }) => {
  let release = () => {}
  await holdScripts(page, new Promise<void>((resolve) => (release = resolve)))
  await page.goto('/', { waitUntil: 'commit' })
  const card = page.getByRole('link', { name: /Konceptgenerator/ })
  await card.focus()
  release()
  await page.locator('main:not([data-static])').waitFor()
  await expect(card).toBeFocused()
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
