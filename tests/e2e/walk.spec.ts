import type { Page } from '@playwright/test'
import { type Address, everyItem, everyPage, visit } from './pages.ts'
import { expect, test } from './room.ts'

test.describe.configure({ timeout: 240_000 })

/** What can be said of a page without pressing anything, in sentences: nothing where all is well. */
const standing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen = (one: Element) => one.closest('[inert], .hidden-text') === null && one.checkVisibility()
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen)
    const name = (one: Element) =>
      `<${one.tagName.toLowerCase()} class="${one.className}"> ${one.textContent?.trim().slice(0, 40)}`
    const trouble: string[] = []

    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(
      (one) => one.closest('[inert]') === null && one.checkVisibility(),
    )
    let level = 0
    for (const heading of headings) {
      const next = Number(heading.tagName.slice(1))
      if (next > level + 1) trouble.push(`h${level} → h${next}: ${name(heading)}`)
      level = next
    }
    for (const cell of all('th'))
      if (cell.textContent?.trim() === '')
        trouble.push(`a heading of a table says nothing: ${name(cell.closest('table') ?? cell)}`)

    const least = 24
    for (const target of all('a[href], button, summary, select, input, textarea, [role="button"]')) {
      const area = (target.matches('input') && target.closest('label')) || target
      const { width, height } = area.getBoundingClientRect()
      const inText = getComputedStyle(target).display === 'inline' && !target.matches('input')
      if (!inText && width > 0 && Math.min(width, height) < least - 0.1)
        trouble.push(`${Math.round(width)} × ${Math.round(height)} is too little to hit: ${name(area)}`)
    }
    const landmarks =
      'header, main, nav, aside, footer, section[aria-label], dialog, [role="status"], [role="log"], [role="alert"]'
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: at, textContent } = texts.currentNode
      if (at && textContent?.trim() && seen(at) && !at.closest(landmarks))
        trouble.push(`in no part of the page: ${name(at)}`)
    }
    return trouble
  })

/** What does not fit: it lies beside the window, is cut, or scrolls out of the reach of the keys. */
const fitting = (page: Page, how: string): Promise<readonly string[]> =>
  page.evaluate(async (when) => {
    // The page has been laid out anew, and drawn, and has said what came of it.
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame)
    const name = (one: Element) =>
      `<${one.tagName.toLowerCase()} class="${one.className}"> ${one.textContent?.trim().slice(0, 40)}`
    const seen = (one: Element) => one.closest('[inert], .hidden-text') === null && one.checkVisibility()
    const trouble: string[] = []
    const beside = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (beside > 0) {
      const edge = document.documentElement.clientWidth
      const out = [...document.querySelectorAll('main *, header *, .action-bar *')].filter(
        (one) => seen(one) && one.getBoundingClientRect().right > edge + 1,
      )
      trouble.push(`${when}: ${beside} px beside the window: ${out.slice(0, 3).map(name).join('; ')}`)
    }
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      // The first line of a text that is one press away is meant to be cut.
      if (!seen(one) || one.matches('textarea, input, select, option, .prep-glimpse') || !one.textContent?.trim())
        continue
      const { overflowX, overflowY } = getComputedStyle(one)
      const wide = one.scrollWidth > one.clientWidth + 1
      const high = one.scrollHeight > one.clientHeight + 1
      if ((/hidden|clip/.test(overflowX) && wide) || (/hidden|clip/.test(overflowY) && high)) {
        if (one.clientWidth > 1) trouble.push(`${when}: cut: ${name(one)}`)
      } else if ((/auto|scroll/.test(overflowX) && wide) || (/auto|scroll/.test(overflowY) && high)) {
        const inside = one.querySelector('a[href], button, input, textarea, select, summary, [tabindex="0"]')
        if (one.tabIndex < 0 && !inside) trouble.push(`${when}: scrolls, but not by key: ${name(one)}`)
      }
    }
    return trouble
  }, how)

/** The text of a page twice as large, or as far apart as WCAG 1.4.12 asks for; null sets it back. */
const setText = (page: Page, css: string | null): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    if (rules) sheet.replaceSync(rules)
    document.adoptedStyleSheets = rules ? [sheet] : []
  }, css)

const twice = 'html { font-size: 200% !important }'
const apart = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

const walk = async (page: Page, addresses: readonly Address[]): Promise<readonly string[]> => {
  const trouble: string[] = []
  for (const address of addresses) {
    await visit(page, address)
    const stage = address.path.startsWith('/stage')
    if (address.path.endsWith('/summary')) await page.getByRole('radio', { name: 'Til os selv' }).check()
    const found = [...(await standing(page))]
    await page.setViewportSize({ width: 320, height: 700 })
    found.push(...(await fitting(page, 'at 320 px')))
    await page.setViewportSize({ width: 1280, height: 900 })
    if (!stage) {
      await setText(page, twice)
      found.push(...(await fitting(page, 'text at 200 %')))
      await setText(page, apart)
      found.push(...(await fitting(page, 'text apart')))
      await setText(page, null)
    }
    trouble.push(...found.map((one) => `${address.title.source}: ${one}`))
  }
  return trouble
}

test('every page holds its parts, its headings and its text, small and large', async ({ page }) => {
  const items = await everyItem(page)
  const found = [...(await walk(page, items)), ...(await walk(page, await everyPage(page)))]
  expect([...new Set(found)]).toEqual([])
})
