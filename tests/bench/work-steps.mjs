// How soon a press is answered, in every step of every method, with as much as an evening can hold; and how soon the stage follows.
import { measured } from './processor-time.mjs'
import { fill, large as seat } from './work-data.mjs'
import { blanks, lengthsOf, sittings } from './work-large.mjs'
import { longest, sleep } from './work-place.mjs'

/** A press sooner after another is a slip of the clicker. */
const calm = 800
/** How long a finger rests on a button. */
const finger = 100
/** Steps are gone through one by one until so many, and from there in leaps: a story is like the one before. */
const oneByOne = 24
const leaps = 6

async function typed(page, mark) {
  const field = page.locator('main textarea:visible:enabled, main input[type=text]:visible:enabled').first()
  if ((await field.count()) === 0) return
  await field.click()
  await page.keyboard.type('og ')
  await sleep(300)
  await mark('key')
  for (const key of 'samt') {
    await page.keyboard.press(key)
    await sleep(60)
  }
  await sleep(400)
}

/** Puts a method on a run sheet of its own, with made-up answers, and makes it as large as it can be. */
async function enlarged(place, context, method, set) {
  const { page } = await place.open(context, `#/methods/${method}`)
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  await sleep(1000)
  const prepare = new URL(page.url()).hash
  await page.close()
  const lists = lengthsOf(method)
  const { dilemmas } = lists
  const filling = await place.open(context)
  await filling.page.evaluate(seat, { tables: 10, people: 8 })
  await filling.page.evaluate(fill, { lists: dilemmas ? { dilemmas } : {}, work: 0, set, blanks })
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
  const held = await filling.page.evaluate(fill, { lists, work: 50, set, blanks })
  await filling.page.close()
  return { prepare, held }
}

/** Presses and types through the steps of what stands in the room, the stage open beside it. */
async function presses(run, mark) {
  const now = run.page.locator('.run-step[aria-current]').first()
  const name = () => now.textContent({ timeout: 2000 }).catch(() => '–')
  const follows = async (target) => {
    const told = {}
    await mark('press', told)
    await target.click({ delay: finger })
    await sleep(calm)
    told.step = await name()
    await mark('rest')
    await typed(run.page, (kind) => mark(kind, told))
    await mark('rest')
  }
  const steps = run.page.locator('.run-part, .run-step')
  for (let count = 0; count < oneByOne; count += 1) {
    await follows(run.page.locator('.action-bar .push'))
    if (!new URL(run.page.url()).hash.endsWith('/run')) return
  }
  for (let leap = 1; leap <= leaps; leap += 1) {
    const last = (await steps.count()) - 1
    await follows(steps.nth(Math.floor((last * leap) / leaps)))
  }
}

/** All steps of one method: what each press and key costs, and how soon the stage follows. */
async function walk(place, context, method, set = {}) {
  const { prepare, held } = await enlarged(place, context, method, set)
  const [, event] = /#\/[wl]\/([^/]+)/.exec(prepare) ?? []
  const preparing = await place.open(context, prepare)
  await preparing.page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  await sleep(2500)
  const prepared = await measured(preparing, (mark) => typed(preparing.page, (kind) => mark(kind, { step: 'prepare' })))
  await preparing.page.close()
  const run = await place.open(context, `${prepare.replace(/\/prepare$/, '')}/run`)
  await run.page.locator('.run-page').waitFor({ timeout: longest })
  const stage = await place.open(context, `#/stage/${event}`, run.page)
  await stage.page.locator('main, .stage').first().waitFor({ timeout: longest })
  await sleep(2500)
  await stage.page.evaluate(() => window.noteChange())
  const went = await measured(run, (mark) => presses(run, mark))
  await run.page.close()
  await stage.page.close()
  return { method, held, found: [...prepared, ...went].filter(({ kind }) => kind !== 'rest') }
}

/** Every method of the library, one after the other; `only` names one. */
export async function stepsOfEveryMethod(place, only, tell) {
  return place.inBrowser(async (context) => {
    const { page } = await place.open(context)
    await page.locator('a.method-link').first().waitFor()
    const links = await page.locator('a.method-link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    await page.close()
    for (const method of links.map((link) => link.split('/').at(-1)).filter((id) => !only || id === only)) {
      for (const [at, set] of (sittings[method] ?? [{}]).entries()) {
        const found = await walk(place, context, method, set)
        tell({ ...found, method: at === 0 ? method : `${method}, sitting ${at + 1}` })
      }
    }
  })
}
