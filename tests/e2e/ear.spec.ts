import { ear, hearAll } from './ear.ts'
import { choose, facilitator, fiveTitles, game, pause } from './evening.ts'
import { expect, test } from './room.ts'

const [thread] = fiveTitles

// What is done; “what is said”; and where the focus comes, with what stands by it.

const atTheLaptop = `\
Start workshoppen
  heading »Velkomst«
Frys billedet
  “Billedet på storskærmen er frosset.”
  button »Frys billedet«
Lad storskærmen følge med
  “Storskærmen følger med igen.”
  button »Mere«
Videre
  heading »Over eller under stregen?«
Næste trin
  “Nu: Læs højt · Tråden klokken 22.41”
  button »Næste trin: Bestem selv«
Næste trin
  “Nu: Bestem selv · Tråden klokken 22.41”
  button »Næste trin: Vend og tal«
Tal for Bord 2
  “Svarene fra Bord 2 er inde, 1 af 2”
  spinbutton »Tråden klokken 22.41, Bord 2: OVER stregen«
Bord 1 er færdigt
  “Svarene fra Bord 1 er inde, 2 af 2”
Næste trin
  “Nu: Vend og tal · Tråden klokken 22.41”
  button »Vis svarene«
Vis svarene
  “Vist: 2 OVER stregen, 5 UNDER stregen”
  button »Næste trin: Læs højt · Hånden i vejret«
Pause
  “Storskærmen er på pause.”
  button »Mere«
Lad storskærmen følge med
  “Storskærmen følger med igen.”
B
  “Storskærmen er mørk.”
B
  “Storskærmen er tændt igen.”
Tiden går
  “Tiden er gået”
Spring over
  “Nu: Læs højt · Hånden i vejret”
  button »Spring over«`

const onTheTablet = `\
Tabletten åbnes
  heading »Hvor mange er I ved bordet?« Tabletten går rundt, og alle svarer for sig selv. Når alle har svaret, vender I svarene sammen.
Send tabletten rundt
  heading »Din tur« Skærmen er kun til dig nu. Når I vender svarene, ser bordet kun, hvor mange der svarede hvad. 0 af 3 har haft tabletten
Jeg er klar
  heading »Tråden klokken 22.41« Du er nyvalgt medlem af udvalget. Du har lige slukket lampen, da telefonen lyser op på natbordet. I udvalgets fælles tr …
Et svar
  radio »OVER stregen Det går for vidt for mig«
Giv tabletten videre
  heading »Tak. Svaret ligger i bunken.« Giv tabletten til den næste. Tryk først, når du har den i hånden. 1 af 3 har haft tabletten
Jeg er klar
  heading »Tråden klokken 22.41« Du er nyvalgt medlem af udvalget. Du har lige slukket lampen, da telefonen lyser op på natbordet. I udvalgets fælles tr …
Et svar
  radio »UNDER stregen Det kan jeg leve med«
Giv tabletten videre
  heading »Tak. Svaret ligger i bunken.« Giv tabletten til den næste. Tryk først, når du har den i hånden. 2 af 3 har haft tabletten
Jeg er klar
  heading »Tråden klokken 22.41« Du er nyvalgt medlem af udvalget. Du har lige slukket lampen, da telefonen lyser op på natbordet. I udvalgets fælles tr …
Et svar
  radio »UNDER stregen Det kan jeg leve med«
Giv tabletten videre
  heading »Alle har haft tabletten« Der er færre end fem svar. Vender I dem, kan I måske regne ud, hvem der svarede hvad. Vender I dem ikke, bliver de s …
Vend svarene
  heading »Tråden klokken 22.41« OVER stregen Det går for vidt for mig 1 UNDER stregen Det kan jeg leve med 2`

const onTheProjector = `\
Bestem selv
  Over eller under stregen?
  Du er nyvalgt medlem af udvalget.
  heading »Tråden klokken 22.41«
  Du har lige slukket lampen, da telefonen lyser op på natbordet. I udvalgets fælles tråd skriver en erfaren kollega: »Til alle: Svaret om skolebusserne …
  OVER stregen
  Det går for vidt for mig
  UNDER stregen
  Det kan jeg leve med
  m:ss
Svarene vises
  Over eller under stregen?
  heading »Tråden klokken 22.41«
  image »2 svar over stregen, 5 under«
  m:ss
Pause
  Over eller under stregen?
  heading »Et øjeblik …«`

test('an evening is told to who cannot see it: at the laptop, on the passed tablet, and what the projector shows', async ({
  page,
  context,
}) => {
  await hearAll(context)
  await page.clock.install()
  await page.goto('/')
  const own = facilitator(page)
  await own.createWorkshop('Aften', [3, 4], 1)
  await own.addItem('Velkomst')
  await own.addItem(game)
  await own.prepare()
  await own.takeFive()
  await page.getByRole('link', { name: 'Drejebog' }).click()

  // What was said while it was prepared is over when the evening begins.
  await expect(page.getByRole('status').filter({ hasText: 'historier er hentet' })).toBeHidden()
  const laptop = await ear(page)
  const key = (name: string | RegExp) => () =>
    own.deliberately(() => page.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter'))
  const start = page.getByRole('link', { name: 'Start workshoppen' })
  await laptop.when('Start workshoppen', () => start.press('Enter'), 'heading »Velkomst«')
  const stage = await own.openStage()
  const projector = await ear(stage)
  const shows = (when: string, what: string) => projector.reads(when, what, /^(Skærmen ser ud til|Træk vinduet over)/)
  await laptop.when('Frys billedet', key('Frys billedet'), '“')
  await laptop.when('Lad storskærmen følge med', key('Lad storskærmen følge med'), '“', 'Mere')
  await laptop.when('Videre', key(/^Videre til/), 'heading')
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await laptop.when('Næste trin', key(/^Næste trin: Læs højt/), '“Nu')
  await laptop.when('Næste trin', key(/^Næste trin: Bestem selv/), '“Nu')
  await shows('Bestem selv', 'Det kan jeg leve med')
  await laptop.when('Tal for Bord 2', () => own.typeCounts(thread, { 'Bord 2': [1] }), 'er inde')

  const hands = await own.openTablet('Bord 1')
  const table = await ear(hands.page)
  const tap = (name: string) => async () => {
    await pause(hands.page, 'tap')
    await hands.page.getByRole('button', { name }).press('Enter')
  }
  await table.when('Tabletten åbnes', async () => undefined, 'heading')
  await table.when('Send tabletten rundt', tap('Send tabletten rundt'), 'Din tur')
  for (const [answer, then] of [
    ['over', '1 af 3'],
    ['under', '2 af 3'],
    ['under', 'Alle har haft tabletten'],
  ] as const) {
    await table.when('Jeg er klar', tap('Jeg er klar'), thread)
    await table.when('Et svar', () => hands.choose(answer), 'radio')
    await table.when('Giv tabletten videre', tap('Giv tabletten videre'), then)
  }
  await table.when('Vend svarene', tap('Vend svarene'), thread)

  await laptop.when('Bord 1 er færdigt', async () => undefined, 'Bord 1 er inde')
  await laptop.when('Næste trin', key(/^Næste trin: Vend og tal/), '“Nu')
  await laptop.when('Vis svarene', key('Vis svarene'), '“Vist')
  await shows('Svarene vises', 'image »')
  expect(await laptop.tree()).toContain('Vist: 2 OVER stregen, 5 UNDER stregen')
  await laptop.when('Pause', () => own.deliberately(() => choose(page, /^Mere$/, 'Sæt storskærmen på pause')), '“')
  await shows('Pause', 'Et øjeblik')
  await laptop.when('Lad storskærmen følge med', key('Lad storskærmen følge med'), '“')
  await laptop.when('B', () => own.deliberately(() => page.keyboard.press('b')), '“')
  await laptop.when('B', () => own.deliberately(() => page.keyboard.press('b')), '“')
  await laptop.when('Tiden går', () => page.clock.fastForward('30:00'), '“Tiden')
  await laptop.when('Spring over', key('Spring over'), '“')

  expect(laptop.told()).toBe(atTheLaptop)
  expect(table.told()).toBe(onTheTablet)
  expect(projector.told()).toBe(onTheProjector)
})
