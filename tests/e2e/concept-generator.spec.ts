import type { Page } from '@playwright/test'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Konceptgenerator og prototypetest'
const storm = 'Negativ brainstorm'

const paste = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

const lane = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const cardsIn = (page: Page, name: string) => lane(page, name).locator('[data-card] .lane-grip')
const grip = (page: Page, card: string) => page.getByRole('button', { name: card, exact: true })

const tapTo = async (page: Page, card: string, to: string) => {
  const place = page.getByRole('button', { name: `Flyt til ${to}`, exact: true })
  // A click in the first moment after a drag is taken for its end: no hand is that fast, but a test is.
  await expect(async () => {
    await page.getByRole('button', { name: `Flyt til …: ${card}` }).click()
    await expect(place).toBeVisible({ timeout: 1000 })
  }).toPass()
  await place.click()
}

/** By mouse, to just under the head of a lane's last card. */
const dragUnder = async (page: Page, card: string, other: string) => {
  await grip(page, card).scrollIntoViewIfNeeded()
  const from = await grip(page, card).boundingBox()
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 16)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 34, (from?.y ?? 0) + 30, { steps: 3 })
  const to = await page.locator('[data-card]', { has: grip(page, other) }).boundingBox()
  await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + (to?.height ?? 0) - 6, { steps: 6 })
  await page.mouse.up()
}

const sheet = async (page: Page, lines: Readonly<Record<string, string>>) => {
  await page.getByRole('button', { name: 'Konceptark', exact: true }).click()
  for (const [label, text] of Object.entries(lines)) await page.getByLabel(label, { exact: true }).fill(text)
}

/** A photo as a camera would give it, far too large. */
const photo = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1800
    const pen = canvas.getContext('2d')
    for (let at = 0; at < 2400; at += 9) {
      if (pen) pen.fillStyle = `hsl(${at % 360} 60% ${30 + (at % 50)}%)`
      pen?.fillRect(at, (at * 13) % 1800, 90, 700)
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })

test('many small ideas become one concept, tried in cardboard, turned, and gone on from', async ({ page }) => {
  test.setTimeout(180_000)
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Byttebod', [5, 4])
  await own.addItem(storm)
  await own.addItem(method)

  // ── A brainstorm leaves an idea behind ──
  await page.getByRole('link', { name: `Forbered: ${storm}` }).click()
  await page.getByLabel('Hvad handler det om?').fill('byttebod')
  await own.start()
  // Nothing is asked here, so there is no way of answering to choose.
  await expect(page.getByRole('combobox', { name: /^Sådan svarer/ })).toHaveCount(0)
  await own.writeFor('Bord 1')
  await page.getByLabel('Den værste idé lige nu').fill('Lås døren')
  await page.keyboard.press('Enter')
  await own.backFromTable()
  await page.getByRole('link', { name: 'Drejebog' }).click()

  // ── Prepare: typed, pasted, fetched ──
  await page.getByRole('link', { name: `Forbered: ${method}` }).click()
  await page.getByLabel('Hvad er det?').fill('Byttebod')
  await page.getByLabel('Udfordringen').fill('Hvordan bytter vi det, vi ikke bruger?')
  await page.getByLabel('En idé til samlingen').fill('En hylde ved indgangen')
  await page.keyboard.press('Enter')
  await paste(page, 'En idé til samlingen', '* Et skilt på torvet\n\n- Kaffe imens\n• En seddel med hjem')
  await expect(page.getByText('3 idéer kom ind')).toBeVisible()
  for (const _ of ['once', 'twice']) {
    await page.getByRole('button', { name: 'Hent fra et andet punkt' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hent fra et andet punkt' })
    await dialog.getByRole('checkbox', { name: 'Lås døren' }).check()
    await dialog.getByRole('button', { name: 'Hent 1 tekst' }).click()
    await expect(dialog).toBeHidden()
  }
  await expect(page.getByText('5 idéer ligger klar til alle bordene.')).toBeVisible()
  await expect(page.getByText('Hentet fra et andet punkt', { exact: true })).toHaveCount(1)
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')

  // ── Sort: by tap, by keyboard, by drag ──
  await own.start()
  const stage = await own.openStage()
  await expect(stage.getByRole('heading', { name: 'Hvordan bytter vi det, vi ikke bruger?' })).toBeVisible()
  await own.next('Læg dem på vejen')
  await own.writeFor('Bord 1')
  await tapTo(page, 'Et skilt på torvet', 'Indgang')
  await expect(page.getByText('»Et skilt på torvet« ligger nu på plads 1 af 1 i Indgang.')).toBeAttached()
  await expect(page.getByText('Her mangler noget: Aktivitet, Udgang.')).toBeVisible()
  await grip(page, 'En hylde ved indgangen').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('»En hylde ved indgangen« er over plads 1 af 2 i Indgang.')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText('»En hylde ved indgangen« ligger nu på plads 2 af 2 i Indgang.')).toBeAttached()
  await expect(grip(page, 'En hylde ved indgangen')).toBeFocused()
  await dragUnder(page, 'Kaffe imens', 'Et skilt på torvet')
  await expect(page.getByText('»Kaffe imens« ligger nu på plads 2 af 3 i Indgang.')).toBeAttached()
  await expect(cardsIn(page, 'Indgang')).toHaveText(['Et skilt på torvet', 'Kaffe imens', 'En hylde ved indgangen'])
  await tapTo(page, 'Kaffe imens', 'Aktivitet')
  await tapTo(page, 'En seddel med hjem', 'Udgang')
  await tapTo(page, 'Lås døren', 'Parkeret')
  await expect(page.getByText('Alle idéer er lagt på plads.')).toBeVisible()
  await expect(page.getByText('Her mangler noget')).toHaveCount(0)
  await expectAccessible(page, 'the lanes')
  await sheet(page, { Overskrift: 'Boden på torvet', 'Det kræver det af os': 'Et telt og en, der åbner' })

  // ── A prototype with one photo, and what is said of it ──
  await page.getByRole('button', { name: 'Prototype', exact: true }).click()
  await page.getByLabel('Hvad hedder prototypen?').fill('Teltet')
  await page.getByRole('button', { name: 'Pap', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Et puf (nudging)' }).check()
  const file = page.locator('input[type=file]').last()
  await file.setInputFiles({ name: 'telt.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') })
  await expect(page.getByText(/^Billedet kan ikke åbnes her\. Er det en HEIC-fil/)).toBeVisible()
  await file.setInputFiles({
    name: 'telt.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await photo(page), 'base64'),
  })
  const image = page.getByRole('img', { name: 'Billede af Teltet' })
  await expect(image).toBeVisible()
  const url = (await image.getAttribute('src')) ?? ''
  expect(url).toMatch(/^data:image\/jpeg;base64,/)
  expect((url.length * 3) / 4, 'bytes of the photo').toBeLessThan(300 * 1024 + 100)
  await page.getByRole('button', { name: 'For og imod', exact: true }).click()
  const push = page.getByRole('region', { name: 'Et puf (nudging)' })
  await push.getByLabel('Det taler for', { exact: true }).fill('Man går lige forbi')
  await page.keyboard.press('Enter')
  await expect(push.getByText('Man går lige forbi')).toBeVisible()
  await own.backFromTable()
  await own.writeFor('Bord 2')
  await page.getByLabel('En idé', { exact: true }).fill('En byttedag om måneden')
  await page.keyboard.press('Enter')
  await tapTo(page, 'En byttedag om måneden', 'Aktivitet')
  await own.backFromTable()

  // ── The room builds one concept from parts of two ──
  await own.next('Giv konceptet et navn')
  await own.next('Vælg, eller byg af dele')
  await expect(stage.getByText('Boden på torvet')).toBeVisible()
  await page.getByRole('button', { name: 'Vælg hele konceptet fra Bord 1' }).click()
  await page.getByRole('button', { name: 'Tag med: En byttedag om måneden' }).click()
  await expect(lane(page, 'Aktivitet').getByText('Bord 2')).toBeVisible()
  await expect(stage.getByRole('img', { name: /^Vejen igennem Boden på torvet, version 1\./ })).toBeVisible()
  await own.next('Byg prototyper')
  await own.next('Argumentér')
  await expect(stage.getByRole('img', { name: 'Billede af Teltet' })).toBeVisible()

  // ── The dial, the next version, and round again ──
  await own.next('Skru')
  await expect(page.getByRole('listitem').filter({ hasText: 'Man går lige forbi' }).first()).toBeVisible()
  const dial = page.getByRole('group', { name: /Et puf \(nudging\)/ })
  await expect(dial.getByRole('radio', { name: 'I midten' })).toBeChecked()
  await dial.getByRole('radio', { name: 'Skru op' }).check()
  await page
    .getByRole('group', { name: /En regel/ })
    .getByRole('radio', { name: 'Kassér' })
    .check()
  await expect(stage.getByText('Skruet op')).toBeVisible()
  await expectAccessible(page, 'the dial')
  await own.next('Næste version')
  await page.getByRole('button', { name: 'Begynd på version 2' }).click()
  await page.getByLabel('Overskrift', { exact: true }).fill('Boden, man går forbi')
  await page.keyboard.press('Tab')
  await expect(
    stage.getByRole('img', {
      name: /^Vejen igennem Boden, man går forbi, version 2\..*Skruet op: Et puf.*Kasseret: En regel/,
    }),
  ).toBeVisible()
  await expectAccessible(stage, 'the way through')
  await page.getByRole('button', { name: 'Ny omgang med version 2' }).click()
  await own.next('Byg prototyper, omgang 2')

  // ── An idea taken out of the preparation is still with the table that worked with it ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: `Forbered: ${method}` }).click()
  await page.getByRole('button', { name: 'Fjern idéen: Et skilt på torvet' }).click()
  await own.start()
  await own.writeFor('Bord 1')
  await page.getByRole('button', { name: 'Idéer', exact: true }).click()
  await expect(cardsIn(page, 'Taget ud af forberedelsen')).toHaveText(['Et skilt på torvet'])
  await own.backFromTable()

  // ── The documents ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).last().click()
  const matter = await wordsOf(page, 'article')
  expect(matter).toContain('Boden, man går forbi')
  expect(matter).toContain('Version 1, ')
  expect(matter).not.toMatch(/Man går lige forbi|Teltet/)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  await expect(page.getByRole('article').getByRole('img', { name: /^Vejen igennem/ })).toBeVisible()
  await expect(page.getByRole('article').getByRole('img', { name: 'Billede af Teltet' })).toBeVisible()
  expect(await wordsOf(page, 'article')).toContain('Man går lige forbi')
})
