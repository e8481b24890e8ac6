import type { Page } from '@playwright/test'
import { facilitator, tablet, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const game = 'Visionsskala'
const first = 'Bymidten skal være et godt sted for alle, med plads til handel og grønne områder.'
const third = 'Bymidten skal være en fælles stue, også om aftenen, med træer før parkering.'
const second = 'Bymidten skal være en fælles stue for børn og gamle, med træer før parkering.'

/** A photo as a camera would give it, far too large. */
const photo = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2600
    canvas.height = 1900
    const pen = canvas.getContext('2d')
    for (let at = 0; at < 2600; at += 7) {
      if (pen) pen.fillStyle = `hsl(${at % 360} 60% ${30 + (at % 50)}%)`
      pen?.fillRect(at, (at * 13) % 1900, 90, 700)
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })

/** The tablet from hand to hand; null skips. */
const passRound = async (page: Page, numbers: readonly (number | null)[]) => {
  const { ready } = tablet(page)
  for (const number of numbers) {
    await ready()
    if (number === null) await page.getByRole('button', { name: 'Spring mig over' }).click()
    else {
      await page.getByRole('radio', { name: String(number), exact: number > 0 && number < 10 }).check()
      await page.getByRole('button', { name: 'Giv tabletten videre' }).click()
    }
  }
}

const typeLine = async (page: Page, round: number, table: string, line: string) => {
  const open = page.getByRole('button', { name: 'Skriv tal ind' })
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
  await page.getByLabel(`Tallene fra ${table} (Omgang ${round})`).fill(line)
}

test('a vision with an image goes round on a tablet, on paper and by hands, is adjusted, and asked about again', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Visionsworkshop', [5, 4, 3, 3, 3], 1)
  await own.addItem(game)

  // ── Prepare: words and an image ──
  await page.getByRole('link', { name: `Forbered: ${game}` }).click()
  await expect(page.getByText('Skriv visionen, eller vælg et billede')).toBeVisible()
  const file = page.locator('input[type=file]').first()
  await file.setInputFiles({ name: 'by.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') })
  await expect(page.getByText('Billedet kan ikke åbnes her.')).toBeVisible()
  await file.setInputFiles({ name: 'by.png', mimeType: 'image/png', buffer: Buffer.from(await photo(page), 'base64') })
  const image = page.getByRole('img', { name: 'Visionens billede' })
  await expect(image).toBeVisible()
  const url = (await image.getAttribute('src')) ?? ''
  expect(url).toMatch(/^data:image\/jpeg;base64,/)
  expect((url.length * 3) / 4, 'bytes of the photo').toBeLessThan(300 * 1024 + 100)
  await page.getByLabel('Visionens ord').fill(first)
  await page.getByRole('checkbox', { name: /^Hold øje med en tærskel/ }).check()
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')

  // ── The first round ──
  await own.start()
  const stage = await own.openStage()
  await expect(stage.getByText(first)).toBeVisible()
  await expect(stage.getByRole('img', { name: 'Visionens billede' })).toBeVisible()
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.next('Tænk i stilhed')
  await own.next('Skriv dit tal')
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  await hands.begin(5)
  await hands.ready()
  await expect(page.getByRole('radio')).toHaveCount(11)
  for (const key of await page.locator('.scale-key').all()) {
    const box = await key.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), 'a key is large enough for a thumb').toBeGreaterThanOrEqual(56)
  }
  await expectAccessible(page, 'a turn')
  await page.reload()
  await passRound(page, [7, 4, null, 6, 7])
  await expect(page.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  await expect(stage.getByRole('img')).toHaveCount(0)
  await hands.turnAnswers()
  await page.getByLabel('Det ville vi rette til').fill('Sig, hvem der er glemt.')
  await page.getByLabel('Hører til tallet').selectOption('4')
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await expectAccessible(page, 'the table writes')
  await own.backFromTable()
  await typeLine(page, 1, 'Bord 2', '7 12 3 syv')
  await expect(page.getByText(/Tal nr\. 2, »12«, er ikke et helt tal fra 0 til 10\./)).toBeVisible()
  await typeLine(page, 1, 'Bord 2', '7 8 3 10')
  await page.getByText('Eller tæl hænder tal for tal').last().click()
  await page.getByRole('spinbutton', { name: 'Omgang 1, Bord 5: 6' }).fill('3')
  await expect(stage.getByRole('img')).toHaveCount(0)
  await own.next('Vis tallene, og tag bordet rundt')
  await expect(page.getByText('Median og spredning står her')).toBeVisible()
  await expectAccessible(page, 'before the numbers are shown')
  await own.showAnswers()
  await expect(stage.getByRole('heading', { name: 'Hvad skal rettes til?' })).toBeVisible()
  await expect(
    stage.getByRole('img', { name: 'Tallene på skalaen: 1 ved 3, 1 ved 4, 4 ved 6, 3 ved 7, 1 ved 8, 1 ved 10.' }),
  ).toBeVisible()
  const figures = '11 tal. Median 6. Den midterste halvdel ligger fra 6 til 7, alle tal fra 3 til 10.'
  await expect(page.getByText(figures)).toBeVisible()
  await expect(page.getByText('5 af 11 tal er 7 eller højere.')).toBeVisible()
  await expect(stage.getByText(/Median|højere/)).toHaveCount(0)
  await expectAccessible(stage, 'the beam')

  // ── Adjust: the new wording clean on stage, the differences on the laptop ──
  await own.next('Ret visionen til')
  await page.getByRole('button', { name: 'Tag med: Sig, hvem der er glemt.' }).click()
  await page.getByLabel('Skriv i visionen').fill(second)
  await page.getByLabel('Skriv i visionen').blur()
  await expect(stage.getByText(second)).toBeVisible()
  await expect(page.locator('del').first()).toBeVisible()
  await expect(stage.locator('del, ins')).toHaveCount(0)
  await page.getByLabel('Det ville vi rette til').fill('Hvem passer træerne?')
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await page.getByRole('group', { name: 'Hvad gør vi med den?' }).last().getByText('Til senere').click()
  await expectAccessible(page, 'adjusting')

  // ── The second round, and the movement ──
  await page.getByRole('button', { name: 'Gør klar til omgang 2' }).click()
  await own.next('Læs og se: version 2')
  await own.next('Tænk i stilhed')
  await own.next('Skriv dit tal')
  // What people are giving numbers to cannot be taken back under their pens.
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await expect(page.getByRole('status').getByText(/^Det blev ikke rettet/)).toBeVisible()
  await expect(own.stepNow()).toContainText('Skriv dit tal')
  for (const [table, line] of [
    ['Bord 2', '8 8 9 7'],
    ['Bord 3', '7 8 10'],
  ] as const)
    await typeLine(page, 2, table, line)
  await own.next('Vis tallene, og tag bordet rundt')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: /ved 10\. Forrige omgang: 1 ved 3, / })).toBeVisible()
  await own.next('Ret visionen til')
  await page.getByLabel('Skriv i visionen').fill(third)
  await page.getByRole('button', { name: 'Gør klar til omgang 3' }).click()

  // ── The documents ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  const matter = await wordsOf(page, 'article')
  expect(matter).toContain(third)
  expect(matter).toContain('Sig, hvem der er glemt.')
  expect(matter).not.toMatch(/Median|\d+ tal\b/)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const ours = await wordsOf(page, 'article')
  expect(ours).toContain(figures)
  await expect(page.getByRole('article').locator('ins').first()).toBeVisible()
  await expectAccessible(page, 'the documents')

  // The words that were given numbers stand fast.
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: `Forbered: ${game}` }).click()
  await expect(page.getByText('Derfor ligger de fast.')).toHaveCount(2)
  await expect(page.getByLabel('Visionens ord')).toHaveValue(third)

  // ── The next workshop: the new version, and what was left for later ──
  await page.getByText('Borde til dette punkt').click()
  await page.getByRole('button', { name: 'Ny omgang' }).click()
  await own.start()
  const steps = page.getByRole('navigation', { name: 'Trin' })
  await expect(steps.getByText('Læs og se: version 3')).toBeVisible()
  await expect(steps.getByText('version 2')).toHaveCount(0)
  await expect(stage.getByText(third)).toBeVisible()
  await own.next('Tænk i stilhed')
  await own.next('Skriv dit tal')
  await typeLine(page, 3, 'Bord 2', '9 8 9 10 10')
  await own.next('Vis tallene, og tag bordet rundt')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: /1 ved 8, 2 ved 9, 2 ved 10\. Forrige omgang: 2 ved 7, / })).toBeVisible()
  await page.getByText('Fra tidligere omgange: 1').click()
  await expect(page.getByText('Hvem passer træerne?')).toBeVisible()

  // ── Another workshop goes on from there, and the first stays as it is ──
  await page.goto('/')
  await own.createWorkshop('Anden aften', [6])
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${game} · `) })
    .click()
  await page.getByRole('link', { name: `Opsamling: ${game}` }).click()
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const carried = await wordsOf(page, 'article')
  for (const kept of [third, figures, 'Hvem passer træerne?']) expect(carried).toContain(kept)
})
