import type { Page } from '@playwright/test'
import { startAfter, type Walk } from './begun.ts'
import { choose, facilitator, game, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, test } from './room.ts'

/** A Friday at eight minutes past four, whatever the machine says; time goes on from there. */
const prepares = new Date('2026-11-20T16:08:00+01:00')

test.beforeEach(async ({ context }) => {
  await context.clock.install({ time: prepares })
})

/** Time passes for everybody. */
const pass = async (page: Page, minutes: number) => {
  await page.clock.fastForward(minutes * 60_000)
}

const prepared: Walk = async (own) => {
  const { page } = own
  await page.goto('/')
  await own.createWorkshop('Temamøde', [5, 5])
  await own.addItem('Velkomst')
  await own.addItem(game)
  await own.addItem('Pause')
  await own.addItem('Tak for i dag')
  await own.prepare()
  await own.takeFive()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
}

/** An hour later: what was pressed while preparing lies behind whoever begins, also where another test has prepared. */
const startPrepared = async (page: Page) => {
  const own = await startAfter(page, prepared)
  await pass(page, 60)
  return own
}

test('the sheet tells the truth about time, and one press makes up for it', async ({ page }) => {
  test.setTimeout(120_000)
  const own = await startPrepared(page)
  const sheet = page.getByRole('list', { name: 'Drejebog' })
  const planned = await page.getByText(/^Slutter \d\d\.\d\d/).textContent()
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  await expect(page.getByText(/^8 min\. bagud, slutter \d\d\.\d\d$/)).toBeVisible()

  // The welcome takes fourteen minutes in place of ten: nobody presses for that to be known.
  await pass(page, 14)
  await own.press(`Videre til: ${game}`)
  await expect(page.getByRole('navigation', { name: 'Trin' })).toBeVisible()
  await expect(page.getByText(/^12 min\. bagud, slutter \d\d\.\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: /^12 min\. bagud/ }).click()
  await page.getByRole('button', { name: /^Halvér »Pause«: giver 7 min\.$/ }).click()
  const line = page.getByText(/^12 min\. bagud, slutter/)
  await expect(line).toBeVisible()

  // On the run sheet stands what is done, what is running, and when the rest is expected.
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await expect(sheet.getByText('Begyndte 17.08, varede 14 min. (planlagt 10)')).toBeVisible()
  await expect(sheet.getByText(/^I gang siden 17\.22, ventes slut/)).toBeVisible()
  await expect(sheet.getByText(/^Ventes \d\d\.\d\d \(planlagt \d\d\.\d\d\)$/).first()).toBeVisible()
  await expect(page.getByText(/^Ventes slut \d\d\.\d\d \(planlagt/)).toBeVisible()
  expect(planned).toContain('Slutter')

  // A fixed time stands, and what lacks before it is said.
  await choose(page, 'Mere om Pause', 'Sæt fast klokkeslæt')
  await sheet.getByLabel('Fast klokkeslæt for Pause').fill('18:00')
  await expect(sheet.getByText(/^Der mangler \d+ min\. før dette$/)).toBeVisible()
  await expect(page.getByText(/der mangler \d+ min\. før »Pause« kl\. 18\.00/)).toBeVisible()

  // What happened is there after a reload, and in the document for those who held it.
  await waitUntilSaved(page)
  await page.reload()
  await expect(sheet.getByText('Begyndte 17.08, varede 14 min. (planlagt 10)')).toBeVisible()
  await page.getByRole('button', { name: 'Afslut', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Afslut' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click()
  await expect(page.getByText(/^Sluttede \d\d\.\d\d/)).toBeVisible()
  await page.getByRole('button', { name: 'Brug de faktiske tider' }).click()
  await expect(page.getByLabel('Minutter til Velkomst')).toHaveValue('14')
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const words = await wordsOf(page, 'article')
  expect(words).toContain('Planen og forløbet')
  expect(words).toContain('kl. 17.08, 14 min.')
  expect(words).toContain('Det hele sluttede kl.')
})

test('the projector has looks of its own, says when it begins again, and comes back as it was', async ({ page }) => {
  test.setTimeout(120_000)
  const own = await startPrepared(page)
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  const stage = await own.openStage()
  await expect(stage.getByRole('heading', { name: 'Temamøde' })).toBeVisible()

  // A look at what comes, before anybody else sees it.
  await page.getByRole('button', { name: 'Se det næste' }).click()
  const next = page.getByRole('dialog', { name: 'Det næste på storskærmen' })
  await expect(next.getByText('Spillereglerne').or(next.getByText('Vi leder efter begrundelser')).first()).toBeVisible()
  await expect(stage.getByRole('heading', { name: 'Temamøde' })).toBeVisible()
  await next.getByRole('button', { name: 'Luk' }).click()

  // Light or dark, and larger, there and not here.
  await choose(page, /^Mere$/, 'Storskærmens udseende')
  const looks = page.getByRole('dialog', { name: 'Storskærmens udseende' })
  const size = () =>
    stage
      .getByRole('listitem')
      .first()
      .evaluate((one) => one.getBoundingClientRect().height)
  const before = await size()
  await looks.getByRole('radio', { name: 'Mørk' }).check()
  await looks.getByRole('radio', { name: 'Størst' }).check()
  await expect.poll(size).toBeGreaterThan(before * 1.15)
  const paper = (at: Page, where: string) => at.locator(where).evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await paper(stage, '.stage')).not.toBe(await paper(stage, '.stage-window'))
  await looks.getByRole('button', { name: 'Færdig' }).click()

  // A pause with its end, in large.
  await own.deliberately(() => choose(page, /^Mere$/, /^Pause i 10 min\./))
  await expect(stage.getByText(/^Vi begynder igen kl\. 17\.\d\d$/)).toBeVisible()
  await stage.reload()
  await expect(stage.getByText(/^Vi begynder igen kl\. 17\.\d\d$/)).toBeVisible()

  // Closed, as when it is unplugged, and opened again: the same view.
  await stage.close()
  await expect(page.getByRole('button', { name: 'Vis på storskærm' })).toBeVisible({ timeout: 15_000 })
  const again = await own.openStage()
  await expect(again.getByText(/^Vi begynder igen kl\. 17\.\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: /^Gong, 3 sek\./ }).click()
  await expect(page.getByText(/^Gongen lyder, \d sek\. endnu$/)).toBeVisible()
})

test('before the doors open, the real things are tried', async ({ page }) => {
  await startPrepared(page)
  await page.getByRole('button', { name: 'Før dørene åbner' }).click()
  const doors = page.getByRole('dialog', { name: 'Før dørene åbner' })
  await expect(
    doors.getByText('Her er kun én skærm, eller projektoren viser en kopi af din.', { exact: false }),
  ).toBeVisible()
  const [stage] = await Promise.all([
    page.waitForEvent('popup'),
    doors.getByRole('button', { name: 'Prøv storskærmen' }).click(),
  ])
  await expect(stage.getByRole('heading')).toBeVisible()
  await doors.getByRole('button', { name: 'Slå på gongen' }).click()
  await doors.getByRole('button', { name: 'Ja, den kan høres' }).click()
  await expect(doors.getByText('Gongen kan høres', { exact: true })).toBeVisible()
  await doors.getByRole('button', { name: 'Prøv, om skærmen holder sig tændt' }).click()
  await expect(doors.getByText(/^(Skærmen holder sig tændt|Browseren (vil|kan) ikke holde)/)).toBeVisible()
  await expect(doors.getByText('Der er ingen sikkerhedskopi endnu')).toBeVisible()
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    doors.getByRole('button', { name: 'Gem sikkerhedskopi' }).click(),
  ])
  expect(copy.suggestedFilename()).toContain('samtalerum')
  await expect(doors.getByText('Sidste sikkerhedskopi: i dag')).toBeVisible()
})

test('a colleague counts again from a file, and hears only where the two differ', async ({ page, context }) => {
  test.setTimeout(120_000)
  const own = await startPrepared(page)
  await own.start()
  await page.getByRole('link', { name: 'Skriv ind bagefter' }).click()
  await page.getByLabel('Tråden klokken 22.41, Bord 1: OVER stregen').fill('3')
  await page.getByLabel('Tråden klokken 22.41, Bord 2: OVER stregen').fill('4')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Tæl efter' }).click()
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem et ark til en kollega' }).click(),
  ])
  const colleague = await context.newPage()
  await colleague.goto('/#/count')
  await colleague.getByLabel('Åbn et tælleark').setInputFiles(await sheet.path())
  const type = (table: string, side: string, count: number) =>
    colleague.getByLabel(`Tråden klokken 22.41, ${table}: ${side} stregen`).fill(String(count))
  await expect(colleague.getByLabel('Tråden klokken 22.41, Bord 1: OVER stregen')).toHaveValue('')
  await type('Bord 1', 'OVER', 3)
  await type('Bord 2', 'OVER', 3)
  const [counted] = await Promise.all([
    colleague.waitForEvent('download'),
    colleague.getByRole('button', { name: 'Gem optællingen' }).click(),
  ])
  await page.getByLabel('Åbn kollegaens optælling').setInputFiles(await counted.path())
  await expect(page.getByText('1 sted er talt ens.')).toBeVisible()
  await expect(page.getByText('Bord 2, Tråden klokken 22.41: De to tal er ikke ens. Se på papiret igen.')).toBeVisible()
})

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1200 },
  { width: 3840, height: 2160 },
] as const

/** Words that somebody in the room could not read: cut at an edge, or outside the screen. */
const cutWords = (stage: Page): Promise<readonly string[]> =>
  stage.evaluate(() => {
    const cut: string[] = []
    const walker = document.createTreeWalker(document.querySelector('.stage') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const said = node.nodeValue?.trim() ?? ''
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (said === '' || box.width <= 1) continue
      const frame = (node.parentElement?.closest('.stage-body') ?? document.documentElement).getBoundingClientRect()
      const [top, bottom] = [Math.max(0, frame.top), Math.min(innerHeight, frame.bottom)]
      const outside = box.left < -1 || box.top < top - 1 || box.right > innerWidth + 1 || box.bottom > bottom + 1
      if (outside) cut.push(said)
    }
    return cut
  })

test('on any projector no word is cut, from an old one to the largest, at any size of text', async ({ page }) => {
  test.setTimeout(180_000)
  const own = await startPrepared(page)
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  const stage = await own.openStage()
  const look = async (what: string) => {
    for (const size of sizes) {
      await stage.setViewportSize(size)
      await expect.poll(() => cutWords(stage), `${what} at ${size.width}×${size.height}`).toEqual([])
    }
  }
  await look('the welcome')
  await choose(page, /^Mere$/, 'Storskærmens udseende')
  await page.getByRole('radio', { name: 'Størst' }).check()
  await look('the welcome, largest')
  await page.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click()
  await own.press(`Videre til: ${game}`)
  await look('the rules, largest')
  await own.next('Læs højt')
  await look('a story, largest')
  await own.next('Bestem selv')
  await look('the question, largest')
  await own.deliberately(() => choose(page, /^Mere$/, /^Pause i 10 min\./))
  await look('a pause, largest')
})

test('a full programme under a long title is smaller on the projector, and whole', async ({ page }) => {
  test.setTimeout(120_000)
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop(
    'Introduktionsseminar for det nyvalgte byråd med direktion, fagchefer og tillidsrepræsentanter i Multihuset',
    [5, 5],
  )
  for (const item of ['Velkomst', ...Array.from({ length: 12 }, () => 'Oplæg'), 'Tak for i dag'])
    await own.addItem(item)
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  const stage = await own.openStage()
  for (const size of sizes) {
    await stage.setViewportSize(size)
    await expect.poll(() => cutWords(stage), `at ${size.width}×${size.height}`).toEqual([])
    await expect(stage.getByText('Tak for i dag')).toBeInViewport({ ratio: 1 })
  }
})
