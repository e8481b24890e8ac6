import type { Page } from '@playwright/test'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Forandringstrappen og årshjulet'
const body = 'Teknik- og Miljøudvalget'

/** Each pair of texts in the picture whose boxes, as the browser has drawn them, lie on each other. */
const touchingLabels = (page: Page) =>
  page
    .locator('main svg[role=img], .stage svg[role=img]')
    .first()
    .evaluate((picture) => {
      const boxes = [...picture.querySelectorAll('text')].map((label) => ({
        text: label.textContent ?? '',
        box: label.getBoundingClientRect(),
      }))
      return boxes.flatMap((one, at) =>
        boxes.slice(at + 1).flatMap((other) => {
          const [a, b] = [one.box, other.box]
          // A line box is taller than its letters: what matters is whether letters would touch.
          const slack = a.height * 0.2
          const apart =
            a.right <= b.left ||
            b.right <= a.left ||
            a.bottom - slack <= b.top + slack ||
            b.bottom - slack <= a.top + slack
          return apart ? [] : [`${one.text} × ${other.text}`]
        }),
      )
    })

/** The smallest text of the picture, in px. */
const smallestLabel = (page: Page) =>
  page.locator('.stage svg[role=img]').evaluate((picture) => {
    const scale = (picture as SVGSVGElement).getScreenCTM()?.a ?? 0
    return Math.min(
      ...[...picture.querySelectorAll('text')].map((one) => Number(one.getAttribute('font-size')) * scale),
    )
  })

const look = (page: Page, view: string) => page.getByRole('radio', { name: view, exact: true }).check()

const addToRunSheet = async (page: Page) => {
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tilføj punkt' })
  await dialog.getByRole('button', { name: method }).click()
  await dialog.getByRole('button', { name: 'Begynd på en ny' }).click()
  await expect(dialog).toBeHidden()
}

test('a plan for four years is made, seen in three ways, reviewed by the committee, and is there from home', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.clock.install({ time: new Date('2026-11-20T17:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Halvårsmøde', [9])
  await addToRunSheet(page)

  // ── Prepare: useful at once ──
  await page.getByRole('link', { name: new RegExp(`^Forbered: ${method}`) }).click()
  await page.getByRole('textbox', { name: 'Hvem er trappen for?' }).fill(body)
  await page.getByRole('button', { name: /^Tag alle/ }).click()
  await expect(page.getByRole('textbox', { name: 'Indsats' }).first()).toBeVisible()
  await expectAccessible(page, 'the list')
  await look(page, 'Trappen')
  await expect(page.getByRole('img', { name: /^Trappen med 5 trin\./ })).toBeVisible()
  expect(await touchingLabels(page)).toEqual([])
  await look(page, 'Årshjulet')
  await expect(page.getByRole('img', { name: /^Årshjulet for 2026/ })).toBeVisible()
  expect(await touchingLabels(page)).toEqual([])

  // ── Far too much of it ──
  await look(page, 'Listen')
  await page.getByRole('button', { name: 'Indsæt mange på én gang' }).click()
  const many = Array.from({ length: 126 }, (_, at) => `- Indsats nummer ${at + 1} om byens torve og pladser`).join('\n')
  await page.getByRole('textbox', { name: 'En indsats på hver linje' }).fill(many)
  await page.getByRole('button', { name: 'Tilføj 126' }).click()
  await expect(page.getByText('150 af 150 indsatser')).toBeVisible()
  for (const view of ['Trappen', 'Årshjulet']) {
    await look(page, view)
    expect(await touchingLabels(page), `${view} with 150`).toEqual([])
  }
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await look(page, 'Listen')
  await expect(page.getByText('24 af 24 indsatser')).toBeVisible()
  await waitUntilSaved(page)

  // ── The review ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await own.next('Siden sidst')
  await own.next('Trinene')
  await expect(stage.getByRole('img', { name: /^Trinene: 1\. Vi finder fodfæste/ })).toBeVisible()
  await expect(stage.locator('.stage')).not.toContainText('Det spæde fagudvalg')
  await page.getByRole('combobox', { name: /^Forvaltningens bud/ }).selectOption({ index: 3 })
  await own.next('Spørg medlemmerne')
  await page.getByRole('button', { name: 'Skriv tal ind' }).click()
  const grid = page.getByRole('region', { name: 'Tal fra kort, hænder og papir' })
  for (const [at, people] of [2, 4, 2, 0, 1].entries()) await grid.getByRole('spinbutton').nth(at).fill(String(people))
  await own.next('Vis placeringerne')
  await expect(stage.getByRole('img', { name: /på trin/ })).toHaveCount(0)
  await own.showAnswers()
  await expect(
    stage.getByRole('img', {
      name: /2 på trin 1, 4 på trin 2, 2 på trin 3, 1 på trin 5\. Forvaltningens bud var trin 3\.$/,
    }),
  ).toBeVisible()
  expect(await touchingLabels(stage)).toEqual([])
  expect(await smallestLabel(stage)).toBeGreaterThanOrEqual(28)
  await own.next('Tal om det')
  await expect(stage.getByRole('heading', { name: 'Spørgsmål at tale om' })).toBeVisible()
  await expect(stage.getByText('Typisk risiko')).toHaveCount(0)
  await page.getByRole('radio', { name: '2. Vi er landet' }).check()
  await own.next('Én sætning')
  await page.getByRole('textbox', { name: 'Én sætning, vi er enige om' }).fill('Nu vælger vi selv emnerne.')
  await page.getByRole('textbox', { name: 'Én sætning, vi er enige om' }).blur()
  await expect(stage.getByRole('heading', { name: 'Nu vælger vi selv emnerne.' })).toBeVisible()
  await own.next('Det næste halve år')
  await page.getByRole('button', { name: /^Behold: Besøg i en nabokommune/ }).click()
  await page.getByRole('button', { name: /^Lad udgå: Spørg medlemmerne/ }).click()
  await page.getByRole('textbox', { name: 'Ny indsats' }).fill('Byvandring med handelsforeningen')
  await page.getByRole('textbox', { name: 'Ny indsats' }).press('Enter')
  await page.getByRole('textbox', { name: 'Ny indsats' }).blur()
  await expect(stage.getByText('Byvandring med handelsforeningen')).toBeVisible()
  for (const view of ['Årshjulet', 'Trappen']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await expect(
      stage.getByRole('img', { name: new RegExp(view === 'Trappen' ? '^Trappen' : '^Årshjulet') }),
    ).toBeVisible()
    expect(await touchingLabels(stage), view).toEqual([])
    expect(await smallestLabel(stage), view).toBeGreaterThanOrEqual(28)
  }
  await expectAccessible(stage, 'the staircase on the projector')
  await expectAccessible(page, 'the next half year')

  // ── The documents ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  const matter = await wordsOf(page, 'article')
  expect(matter).toContain('Byvandring med handelsforeningen')
  expect(matter).not.toMatch(/Vi er landet|Nu vælger vi|trin \d|Samtale med formanden/)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const ours = await wordsOf(page, 'article')
  for (const part of ['Nu vælger vi selv emnerne.', '4 på trin 2', 'Trin 3', 'Typisk risiko (til os)'])
    expect(ours).toContain(part)

  // ── The same plan from home, without a workshop ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Forsiden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gør plads til samtalen' })).toBeVisible()
  await page.getByRole('link', { name: body }).click()
  await expect(page.getByText('Byvandring med handelsforeningen').first()).toBeAttached()
})
