import type { Locator, Page } from '@playwright/test'
import { drawn, fiveTitles, game, pause, waitUntilSaved } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const [thread, hand] = fiveTitles

/** Somebody without a mouse: Tab to a thing, and a key on it. */
const keyboard = (page: Page) => {
  const key = page.keyboard
  /** How often Tab has to be pressed, and which way, for somebody who knows the page; 0 when it has the focus. */
  const look = (target: Locator) =>
    target.evaluate((element) => {
      if (element === document.activeElement) return { way: 'Tab', presses: 0 }
      const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      const open = stops.filter((one) => one.checkVisibility() && !one.matches(':disabled'))
      const from = open.indexOf(document.activeElement ?? document.body)
      const ahead = open.indexOf(element) - from
      return { way: from < 0 || ahead > 0 ? 'Tab' : 'Shift+Tab', presses: from < 0 ? 1 : Math.abs(ahead) }
    })
  /** A group of radios is one stop, so the count can be too high: all but the last few presses, and then one at a time. */
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor()
    for (let looks = 0; looks < 160; looks += 1) {
      const { way, presses } = await look(target)
      if (presses === 0) return
      for (let press = 0; press < Math.max(1, Math.floor(presses / 2)); press += 1) await key.press(way)
    }
    throw new Error(`Tab never came to ${target}`)
  }
  const press = async (target: Locator): Promise<void> => {
    await reach(target)
    await key.press('Enter')
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    reach,
    press,
    button,
    type: async (target: Locator, text: string): Promise<void> => {
      await reach(target)
      await key.press('Control+A')
      await key.type(text)
    },
    /** Opens a menu, goes to the item, takes it. */
    choose: async (menu: string, item: string): Promise<void> => {
      await press(button(menu))
      await press(button(item))
    },
    tick: async (target: Locator): Promise<void> => {
      await reach(target)
      await key.press('Space')
    },
  }
}

test('the evening by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000)
  const own = keyboard(page)
  const { button } = own
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const rows = page.getByRole('list', { name: 'Drejebog' }).getByRole('listitem')
  await page.goto('/')

  // ── The workshop ──
  await own.press(button('Ny workshop'))
  await expect(page.getByLabel(/^Hvad hedder/)).toBeFocused()
  await page.keyboard.type('Uden mus')
  await expect(page.getByLabel(/^Hvad hedder/)).toHaveValue('Uden mus')
  for (const spare of ['Bord 5', 'Bord 4', 'Bord 3']) await own.press(button(`Fjern ${spare}`))
  await own.type(page.getByRole('spinbutton', { name: 'Personer ved Bord 2' }), '2')
  await own.press(button('Én mere ved Bord 1'))
  await own.press(button('Færdig'))
  await expect(page.getByText('2 borde · 8 personer')).toBeVisible()
  for (const item of ['Pause', 'Velkomst']) {
    await own.press(button('Tilføj punkt'))
    await own.press(page.getByRole('dialog').getByRole('button', { name: item, exact: true }))
  }
  await own.press(button('Tilføj punkt'))
  await own.press(page.getByRole('dialog').getByRole('button', { name: game }))
  await expect(rows).toHaveCount(3)

  // ── Its order: by the menu, and by lifting ──
  const titles = () => rows.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  await own.choose('Mere om Velkomst', 'Flyt op')
  await expect.poll(titles).toEqual(['Velkomst', 'Pause'])
  await own.choose('Mere om Pause', 'Flyt ned')
  await expect(rows.nth(2).getByRole('textbox')).toHaveValue('Pause')
  await own.reach(button('Træk Pause'))
  await page.keyboard.press('Space')
  await expect(page.getByText('Pause er løftet.')).toBeAttached()
  // The first arrow is a press of its own: it cannot come in the same moment.
  await drawn(page)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('Pause er på plads 2 af 3.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(rows.nth(1).getByRole('textbox')).toHaveValue('Pause')
  await own.choose('Mere om Pause', 'Flyt ned')
  await expect(rows.nth(2).getByRole('textbox')).toHaveValue('Pause')

  // ── The stories ──
  await own.press(page.getByRole('link', { name: `Forbered: ${game}` }))
  await own.press(button('Vælg fem for mig'))
  const cards = page.getByRole('list', { name: /^Historier/ }).getByRole('heading', { level: 3 })
  await expect(cards).toHaveText([...fiveTitles])
  await own.press(button(`Flyt ned ${thread}`))
  await expect(cards).toHaveText([hand, thread, ...fiveTitles.slice(2)])
  await own.choose(`Mere om ${thread}`, 'Flyt øverst')
  await expect(cards).toHaveText([...fiveTitles])
  for (const title of fiveTitles.slice(1)) await own.choose(`Mere om ${title}`, 'Fjern')
  await expect(cards).toHaveText([thread])
  await own.press(page.getByRole('link', { name: 'Afvikl', exact: true }))
  await button('Start punktet').waitFor()
  await pause(page)
  await own.press(button('Start punktet'))

  // ── The room ──
  const step = page.getByRole('navigation', { name: 'Trin' }).locator('[aria-current=step]')
  await expect(step).toContainText('Spillereglerne')
  await own.press(button('Vis på storskærm'))
  const opened = page.waitForEvent('popup')
  await own.press(button('Åbn vinduet alligevel'))
  const stage = await opened
  await expect(page.getByText('Vises på storskærm')).toBeVisible()
  await page.bringToFront()
  await own.press(page.getByRole('button', { name: /^Næste trin: Læs højt/ }))
  await expect(step).toContainText('Læs højt')
  await pause(page)
  await page.keyboard.press('PageDown')
  await expect(step).toContainText('Bestem selv')
  await own.reach(page.getByRole('combobox', { name: 'Sådan svarer Bord 2' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('combobox', { name: 'Sådan svarer Bord 2' })).toHaveValue('tablet')
  await own.press(button('Skriv tal ind'))
  await own.type(page.getByRole('spinbutton', { name: `${thread}, Bord 1: OVER stregen` }), '4')
  await expect(page.getByRole('spinbutton', { name: `${thread}, Bord 1: UNDER stregen` })).toHaveValue('2')

  // ── The tablet at the second table ──
  await own.press(page.getByRole('link', { name: 'Send tabletten rundt Bord 2' }))
  await own.type(page.getByRole('spinbutton', { name: 'Antal personer' }), '2')
  await own.press(button('Send tabletten rundt'))
  for (const side of ['OVER', 'UNDER']) {
    await pause(page, 'tap')
    await own.press(button('Jeg er klar'))
    await expect(button('Giv tabletten videre')).toBeVisible()
    await pause(page, 'tap')
    await own.reach(page.getByRole('radio', { name: /^OVER/ }))
    await page.keyboard.press(side === 'OVER' ? 'Space' : 'ArrowDown')
    await expect(page.getByRole('radio', { name: new RegExp(`^${side}`) })).toBeChecked()
    await own.press(button('Giv tabletten videre'))
  }
  await expect(page.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  await pause(page, 'tap')
  await own.press(button('Vend svarene'))
  await own.type(field('En begrundelse for OVER'), 'Det kan siges ved bordet')
  await page.keyboard.press('Enter')
  await own.press(button('Tilbage til mødelederen'))
  await own.press(button('Ja, gå tilbage'))

  // ── Showing, expectations, plenary ──
  await own.press(button('Næste trin: Vend og tal'))
  await expect(step).toContainText('Vend og tal')
  await pause(page)
  await own.press(page.getByRole('button', { name: /^Vis svarene/ }))
  await expect(stage.getByRole('img', { name: '4 svar over stregen, 2 under' })).toBeVisible()
  await own.press(button('Frys billedet'))
  await expect(page.getByText(/^Billedet er frosset: /)).toBeVisible()
  await pause(page)
  await page.keyboard.press('Enter')
  await pause(page)
  await own.press(button('Næste trin: Bordets to forventninger'))
  await own.press(page.getByRole('link', { name: 'Skriv for bordet Bord 1' }))
  await own.type(field('Forventning 1'), 'Vi ringer før vi skriver')
  await own.press(button('Tilføj'))
  await expect(button('Fjern forventningen: Vi ringer før vi skriver')).toBeVisible()
  await own.press(button('Tilbage til mødelederen'))
  await own.press(button('Ja, gå tilbage'))
  await pause(page)
  await own.press(button('Næste trin: Fælles forventninger'))
  await own.choose('Tag med: Vi ringer før vi skriver', 'Det forventer vi af hinanden')
  await expect(stage.getByText('Vi ringer før vi skriver')).toBeVisible()
  await own.choose('Flyt til … Vi ringer før vi skriver', 'Flyt til … Det bidrager hver af os med')
  await expect(stage.getByRole('heading', { name: 'Det bidrager hver af os med' })).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'the plenary, come to by keyboard')

  // ── The end, and the document ──
  await pause(page)
  await own.press(button('Videre til: Pause'))
  await expect(stage.getByRole('heading', { name: 'Pause' })).toBeVisible()
  await pause(page)
  await own.press(button('Afslut'))
  const finish = page.getByRole('dialog', { name: 'Afslut' })
  await own.press(finish.getByRole('button', { name: 'Tilføj linje' }))
  await own.type(field('Hvad (1)'), 'Teksten tages op igen')
  await own.tick(page.getByRole('checkbox', { name: 'Bordark og kort er samlet ind' }))
  await page.keyboard.press('Escape')
  await expect(finish).toBeHidden()
  await own.press(page.getByRole('link', { name: 'Opsamling', exact: true }))
  const paper = page.getByRole('article')
  // Where it was said: this evening has one item, and its front page says no more.
  await expect(paper.getByText('Vi ringer før vi skriver')).toHaveCount(1)
  await expect(paper.getByText('Teksten tages op igen')).toBeVisible()
  await own.reach(page.getByRole('radio', { name: 'Til sagen' }))
  await page.keyboard.press('ArrowDown')
  await expect(paper.getByText('Det kan siges ved bordet')).toBeVisible()
})
