import type { Page } from '@playwright/test'
import { everyPage, visit } from './pages.ts'
import { expect, test } from './room.ts'

test.describe.configure({ timeout: 240_000 })

/** In the page: where the focus is, as a sentence on what hides it; '' where it is seen, null where nothing has it. */
const watchFocus = (page: Page) =>
  page.addInitScript(() => {
    const hidden = (): string | null => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const { left, top, width, height } = at.getBoundingClientRect()
      const own = at.closest('label') ?? at
      // A field higher than what is between the bars cannot be seen whole.
      const points = [0.5, 0.1, 0.9].flatMap((x) =>
        [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y] as const),
      )
      const covers = points.map(([x, y]) => document.elementFromPoint(x, y))
      const seen = covers.filter((over) => over && (own.contains(over) || over.contains(own)))
      if (seen.length >= 3) return ''
      const name = (one: Element | null) =>
        one ? `${one.tagName}.${one.className} ${one.textContent?.slice(0, 30)}` : 'nothing: outside the window'
      return `${name(at)} lies under ${name(covers[0] ?? null)}`
    }
    Object.assign(window, { hidden })
  })
declare const hidden: () => string | null

test('Tab goes through every page and is never under a bar', async ({ page }) => {
  await watchFocus(page)
  const trouble: string[] = []
  let stops = 0
  for (const address of await everyPage(page)) {
    await visit(page, address)
    for (let presses = 0; presses < 140; presses += 1) {
      await page.keyboard.press('Tab')
      const told = await page.evaluate(() => hidden())
      if (told === null) break
      stops += 1
      if (told !== '') trouble.push(`${address.path}: ${told}`)
    }
  }
  expect(stops).toBeGreaterThan(200)
  expect(trouble).toEqual([])
})

/** What takes the focus on a page, each brought into it as Tab would bring it, and what hides it there. */
const throughAll = (page: Page) =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]
    const open = stops.filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled, [inert] *'),
    )
    const told = open.map((one) => {
      one.focus()
      return document.activeElement === one ? hidden() : null
    })
    return { stops: told.length, trouble: told.filter((one) => one !== null && one !== '') }
  })

for (const [width, height] of [
  [768, 600],
  [360, 640],
] as const)
  test(`the focus is never under a bar at ${width} × ${height}`, async ({ page }) => {
    await watchFocus(page)
    const pages = await everyPage(page)
    await page.setViewportSize({ width, height })
    const trouble: string[] = []
    let stops = 0
    for (const address of pages) {
      await visit(page, address)
      const found = await throughAll(page)
      stops += found.stops
      trouble.push(...found.trouble.map((told) => `${address.path}: ${told}`))
    }
    expect(stops).toBeGreaterThan(200)
    expect(trouble).toEqual([])
  })
