import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Den virtuelle byrådssal'
const title = 'Visionen for 2040 (opdigtet)'
const question = 'Hvor mange af os bor alene?'
const rule = 'Vi siger til, når vi ikke ved det.'

/** A photo of a hall, as somebody has it on the disk: drawn by the browser itself. */
const photo = (page: Page): Promise<Buffer> =>
  page
    .evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 1200
      canvas.height = 800
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      for (let row = 0; row < 8; row += 1) {
        pen.fillStyle = `hsl(${200 + row * 12} 40% ${80 - row * 6}%)`
        pen.fillRect(0, row * 100, 1200, 100)
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    .then((base64) => Buffer.from(base64, 'base64'))

const choosePhoto = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('.photo-field input[type=file]').setInputFiles({ name, mimeType, buffer })

test('a chamber is furnished, invited to by letter and parcel, met in, and leaves its questions to ourselves alone', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.clock.install({ time: new Date('2026-11-20T12:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Visionsmøde', [9])
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tilføj punkt' })
  await dialog.getByRole('button', { name: method }).first().click()
  await dialog.getByRole('button', { name: 'Begynd på en ny' }).click()
  await expect(dialog).toBeHidden()

  // ── Prepare: the physical side has its days, and the room its places ──
  await page.getByRole('link', { name: new RegExp(`^Forbered: ${method}`) }).click()
  await expect(page.getByText(/Der er ingen steder i salen endnu/).first()).toBeVisible()
  await expectAccessible(page, 'nothing prepared')
  await page.getByRole('button', { name: 'Se et helt eksempel' }).click()
  await expect(page.getByLabel('Hvad mødes I om?')).toHaveValue(title)
  await page.getByLabel('Hvilken dag mødes I?').fill('2026-11-26')
  await page.getByRole('button', { name: 'Regn datoerne ud fra mødet igen' }).click()
  const technique = page.getByRole('region', { name: 'Teknik' })
  await expect(technique.getByLabel('Senest')).toHaveValue('2026-11-25')
  // Two places on one spot: named until one is sent away.
  await page.getByRole('button', { name: /^5\. Kort/ }).focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('»Kort« og »Film og oplæg« ligger oven i hinanden. Flyt den ene.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Flyt til …: Kort' }).click()
  await page.getByRole('button', { name: 'Hvor det er tegnet', exact: true }).click()
  await expect(page.getByText(/ligger oven i hinanden/)).toHaveCount(0)
  // A link that leads nowhere is told, and stays.
  await page.locator('.chamber-place summary', { hasText: 'Opslagstavler' }).click()
  await page.getByLabel('Link til mere').fill('kommunen.dk/tavler')
  await expect(page.getByText(/Linket kan ikke bruges/)).toBeVisible()
  await page.getByLabel('Link til mere').fill('https://kommunen.example/tavler')
  await expect(page.getByText(/Linket kan ikke bruges/)).toHaveCount(0)
  // A file that is no photo leaves the chamber as it was; a photo asks what one sees in it.
  await choosePhoto(page, 'sal.jpg', 'image/jpeg', Buffer.from('not a photo'))
  await expect(page.getByText(/Filen kan ikke læses som et billede her/)).toBeVisible()
  await choosePhoto(page, 'sal.png', 'image/png', await photo(page))
  await page.getByLabel('Hvad ser man på billedet?').fill('Byrådssalen med udsigt til fjorden')
  await expect(page.getByRole('img', { name: /Byrådssalen med udsigt til fjorden/ })).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')

  // ── The page, as one file ──
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent siden' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${title}.html`)
  // Letters that servers spell differently stand there as numbers.
  const html = readFileSync(await download.path(), 'utf8').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
  expect(html.length).toBeLessThan(400 * 1024)
  for (const part of [
    title,
    'Byrådssalen med udsigt til fjorden',
    'https://kommunen.example/tavler',
    'data:image/jpeg',
  ])
    expect(html).toContain(part)
  expect(html).not.toMatch(/<script|Et medlem fra landsbyerne|Betjentene/)

  // ── Paper ──
  await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
  const letter = page.getByRole('region', { name: 'Brev, som kopieres til hver' })
  await expect(letter.getByRole('img', { name: 'https://www.kommunen.example/salen' })).toBeVisible()
  await expect(letter).toContainText('26. november 2026')
  await expect(page.getByRole('region', { name: 'De tre kort til hver' }).locator('.cell')).toHaveCount(27)
  await expect(page.getByRole('region', { name: 'Bordplan' })).toContainText('Et medlem fra den mindste gruppe')
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── The meeting, by distance ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByRole('heading', { name: title })).toBeVisible()
  await expect(stage.getByRole('img', { name: 'Kode til siden' })).toBeVisible()
  await expectAccessible(stage, 'open doors on stage')
  await own.next('Velkommen')
  await expect(stage.getByText('Der er ingen svar, du skal have klar.')).toBeVisible()
  await own.next('Alene rundt i salen')
  await expect(stage.getByRole('listitem')).toHaveCount(9)
  await own.next('Tre og tre')
  await own.writeFor('Bord 1')
  const card = page.getByLabel('Nyt kort (Første kort)')
  await card.fill(question)
  await card.press('Enter')
  await expectAccessible(page, 'cards at a table')
  await own.backFromTable()
  await expect(page.getByRole('region', { name: 'De tre kort' })).toContainText(question)
  await expect(stage.getByRole('img', { name: /I brug nu: Dialogrum/ })).toBeVisible()
  await own.press('5. Kort')
  await expect(stage.getByRole('heading', { name: 'Kort' })).toBeVisible()
  await expectAccessible(stage, 'a place lit by hand')
  await own.next('Spilleregler')
  await page.getByLabel('En regel mere').fill(rule)
  await page.getByLabel('En regel mere').press('Enter')
  await page.getByRole('group', { name: 'På storskærmen', exact: true }).getByRole('button').last().click()
  await expect(stage.getByText(rule)).toBeVisible()
  await own.next('Samtalen')
  await expect(stage.getByText(/Hvad skal være lettere for den, der flytter hertil/)).toBeVisible()
  await own.next('Kaffepause')
  await own.clicker(page, 'PageDown')
  await expect(stage.getByRole('heading', { name: 'Hvor mange kommuner er der i Danmark?' })).toBeVisible()
  await expect(stage.getByText('Rigtigt')).toHaveCount(0)
  await own.clicker(page, 'PageDown')
  await expect(stage.getByText('Rigtigt')).toBeVisible()
  await expectAccessible(stage, 'an answer on stage')
  for (let press = 0; press < 5; press += 1) await own.clicker(page, 'PageDown')
  await expect(stage.getByText('Alle er lukket ind, også med forkerte svar.')).toBeVisible()
  await own.next('Tak for i dag')
  await expect(stage.getByText(/^Juni: /)).toBeVisible()
  await expect(stage.locator('.stage')).not.toContainText(question)
  await expectAccessible(stage, 'the close on stage')
  await waitUntilSaved(page)

  // ── The documents: the cards in ours alone ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  const forCase = await wordsOf(page, 'article')
  for (const part of ['10.00 Velkommen', 'Juni: Visionen er på dagsordenen', 'Vi spørger, før vi mener.', rule])
    expect(forCase).toContain(part)
  expect(forCase).not.toContain(question)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  expect(await wordsOf(page, 'article')).toContain(question)
  await expectAccessible(page, 'the document for ourselves')

  // ── Home reminds of what must be ready ──
  await stage.close()
  await page.goto('/')
  await expect(page.getByText(/Rammen er skrevet ned/).first()).toBeVisible()
})

test('in one room the cards hang on the wall, and the meeting is gone through from the doors to the close', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T12:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Visionsmøde', [9])
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tilføj punkt' })
  await dialog.getByRole('button', { name: method }).first().click()
  await dialog.getByRole('button', { name: 'Begynd på en ny' }).click()
  await page.getByRole('link', { name: new RegExp(`^Forbered: ${method}`) }).click()
  await page.getByRole('button', { name: 'Se et helt eksempel' }).click()
  await page.getByRole('radio', { name: /^I samme lokale/ }).check()
  await page.getByLabel('Hvad mødes I om?').fill('Kommunalbestyrelsesmedlemmernes fællesskabsfølelse')

  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  // A word that has to be broken has a hyphen where it breaks.
  await expect.poll(() => stage.locator('.stage h1').textContent()).toMatch(/^Kom\u00ADmu\u00ADnal\u00AD/)
  await own.next('Velkommen')
  await expect(stage.getByText('Der er ingen svar, du skal have klar.')).toBeVisible()
  await own.next('Læs kortene')
  await expect(stage.getByText('Hvilket spørgsmål må vi ikke glemme?')).toBeVisible()
  await own.writeFor('Bord 1')
  await page.getByLabel('Nyt kort (Første kort)').fill(question)
  await page.getByLabel('Nyt kort (Første kort)').press('Enter')
  await own.backFromTable()
  await expect(stage.locator('.stage')).not.toContainText(question)
  await own.next('Spilleregler')
  await expect(stage.getByText('Vi spørger, før vi mener.')).toBeVisible()
  await own.next('Kaffepause')
  await own.press(/^Tak for i dag/)
  await expect(stage.getByText(/^Juni: /)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Næste trin/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await expect(page.getByRole('article')).toContainText('i samme lokale')
  expect(await wordsOf(page, 'article')).not.toContain(question)
})
