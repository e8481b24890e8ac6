// How soon a press is answered, in every step of every method, with as much as an evening can hold; and how soon the stage follows.
import { fill, large } from './work-data.mjs'
import { longest, sleep } from './work-place.mjs'

/** A press sooner after another is a slip of the clicker. */
const calm = 800
/** Steps are gone through one by one until so many, and from there in leaps: a story is like the one before. */
const oneByOne = 9
const leaps = 4

const interactions = (page) => page.evaluate(() => window.interactions.splice(0))

/** An item of the staircase, as one is begun. */
const staircaseItem = {
  ...{ text: 'Et møde om næste års budget', phase: null, month: `${new Date().getFullYear() + 1}-03`, date: null },
  ...{ lead: 4, effort: 'medium', days: null, role: 'Sekretariatet', kind: 'budget', yearly: true, done: [] },
  ...{ dropped: false, carried: false, for: 'room', seen: null },
}

/** Presses, and waits until the page has told of it. @returns the slowest of what was pressed, in ms */
async function timed(page, act, wait = calm) {
  await interactions(page)
  await act()
  await sleep(wait)
  return Math.max(0, ...(await interactions(page)).map(({ duration }) => duration))
}

async function typed(page) {
  const field = page.locator('main textarea:visible:enabled, main input[type=text]:visible:enabled').first()
  if ((await field.count()) === 0) return null
  await field.click()
  await page.keyboard.type('og ')
  await sleep(300)
  return timed(
    page,
    async () => {
      for (const key of 'samt') {
        await page.keyboard.press(key)
        await sleep(60)
      }
    },
    400,
  )
}

/** Puts a method on a run sheet of its own, with made-up answers, and makes it as large as it can be. */
async function enlarged(place, context, method) {
  const { page } = await place.open(context, `#/methods/${method}`, 1)
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  await sleep(1000)
  const prepare = new URL(page.url()).hash
  await page.close()
  const filling = await place.open(context, '', 1)
  await filling.page.evaluate(large, { tables: 10, people: 8 })
  await filling.page.goto('about:blank')
  await filling.page.goto(new URL(prepare, place.url).href)
  const button = filling.page.getByRole('button', { name: 'Fyld med opdigtede svar' })
  await filling.page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  if ((await button.count()) > 0) {
    await button.click()
    await filling.page.locator('.toast').first().waitFor({ timeout: longest })
    await sleep(1500)
  }
  await filling.page.goto('about:blank')
  await filling.page.goto(place.url)
  const held = await filling.page.evaluate(fill, {
    setup: { stories: 30, items: 150, ideas: 60, cards: 30 },
    work: 50,
    blanks: { items: staircaseItem },
  })
  await filling.page.close()
  return { prepare, held }
}

/** All steps of one method: the slowest press and key at each, and how long the stage took to follow. */
async function walk(place, context, method) {
  const { prepare, held } = await enlarged(place, context, method)
  const [, event] = /#\/[wl]\/([^/]+)/.exec(prepare) ?? []
  const found = []
  const { page } = await place.open(context, prepare)
  await page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  await sleep(2500)
  found.push({ step: 'prepare', key: await typed(page) })
  await page.close()
  const run = await place.open(context, `${prepare.replace(/\/prepare$/, '')}/run`)
  await run.page.locator('.run-page').waitFor({ timeout: longest })
  const stage = await place.open(context, `#/stage/${event}`, undefined, run.page)
  await stage.page.locator('main, .stage').first().waitFor({ timeout: longest })
  await sleep(2500)
  const follows = async (act) => {
    await stage.page.evaluate(() => window.noteChange())
    const press = await timed(run.page, act)
    const [at, changed] = await Promise.all([
      run.page.evaluate(() => window.pressedAt),
      stage.page.evaluate(() => window.changedAt),
    ])
    return { press, stage: changed === null || at === null ? null : changed - at }
  }
  const name = () =>
    run.page
      .locator('.run-step[aria-current]')
      .first()
      .textContent({ timeout: 2000 })
      .catch(() => '–')
  const next = () => run.page.locator('.action-bar .push').click()
  for (let count = 0; count < oneByOne; count += 1) {
    const went = await follows(next)
    if (!new URL(run.page.url()).hash.endsWith('/run')) break
    found.push({ step: await name(), ...went, key: await typed(run.page) })
  }
  const steps = run.page.locator('.run-part, .run-step')
  const many = await steps.count()
  for (let leap = 1; leap <= leaps && many > oneByOne; leap += 1) {
    const target = steps.nth(Math.min(many - 1, Math.floor((many * leap) / leaps)))
    const went = await follows(() => target.click())
    found.push({ step: await name(), ...went, key: await typed(run.page) })
  }
  await run.page.close()
  await stage.page.close()
  return { method, held, found }
}

/** Every method of the library, one after the other; `only` names one. */
export async function stepsOfEveryMethod(place, only, tell) {
  return place.inBrowser(async (context) => {
    const { page } = await place.open(context, '', 1)
    await page.locator('a.method-link').first().waitFor()
    const links = await page.locator('a.method-link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    await page.close()
    for (const method of links.map((link) => link.split('/').at(-1)).filter((id) => !only || id === only))
      tell(await walk(place, context, method))
  })
}
