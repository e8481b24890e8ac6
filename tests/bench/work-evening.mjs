// Two thousand stories pasted at once, and what a whole evening leaves in memory.
import { measured } from './processor-time.mjs'
import { large } from './work-data.mjs'
import { longest, sleep } from './work-place.mjs'

async function prepared(place, context, method) {
  const { page } = await place.open(context, `#/methods/${method}`)
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
  await sleep(1000)
  const prepare = new URL(page.url()).hash
  await page.evaluate(large, { tables: 5, people: 5 })
  await page.close()
  return prepare
}

const scene =
  'Du sidder i mødet, da en kollega rækker hånden op og siger noget, som ingen havde ventet, og alle ser på dig.'

/** Puts text into a field as if it was pasted. */
const pasteInto = (area, pasted) =>
  area.evaluate((field, text) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
    set.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, pasted)

/** Two thousand stories, pasted as somebody would: what it costs until they are counted, what adding them blocks, and a key after that. */
export const storiesPasted = (place) =>
  place.inBrowser(async (context) => {
    const prepare = await prepared(place, context, 'over-under')
    const window = await place.open(context, prepare)
    const { page, worked } = window
    await page.getByRole('heading', { level: 1, name: /^Forbered: / }).waitFor({ timeout: longest })
    await page
      .getByRole('button', { name: /indsæt/i })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    const area = dialog.locator('textarea').first()
    await area.waitFor()
    await sleep(1500)
    const before = await worked()
    await pasteInto(area, Array.from({ length: 2000 }, (_, at) => `Historie ${at + 1}\n${scene} ${at}`).join('\n\n'))
    await dialog.locator('.paste-found', { hasText: /\d/ }).waitFor({ timeout: longest })
    const found = (await worked()) - before
    const costs = await measured(window, async (mark) => {
      await mark('added')
      await dialog.locator('.button-primary').click()
      await dialog.waitFor({ state: 'detached', timeout: longest })
      await sleep(4000)
      await mark('rest')
      const field = page.locator('main textarea:visible:enabled, main input[type=text]:visible:enabled').first()
      await field.click()
      await page.keyboard.type('og ')
      await sleep(2000)
      await mark('key')
      for (const letter of 'sammen') {
        await page.keyboard.press(letter)
        await sleep(400)
      }
      await sleep(1000)
    })
    const of = (kind) => costs.find((one) => one.kind === kind)
    return { found, added: of('added').task, key: of('key').press }
  })

const heap = async ({ session }) => {
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Memory before and after an evening in the facilitator's window, with the stage open beside it. */
export const eveningKeeps = (place, { steps = 300, keys = 7 } = {}) =>
  place.inBrowser(async (context) => {
    const prepare = await prepared(place, context, 'over-under')
    const [, event] = /#\/w\/([^/]+)/.exec(prepare) ?? []
    const window = await place.open(context, prepare)
    await window.page.getByRole('button', { name: 'Fyld med opdigtede svar' }).click()
    await sleep(2500)
    await window.page.goto(`${place.url}${prepare.replace(/\/prepare$/, '')}/run`)
    await window.page.locator('.run-page').waitFor({ timeout: longest })
    const stage = await place.open(context, `#/stage/${event}`, window.page)
    await window.page.locator('.action-bar .push').click()
    await sleep(1000)
    const before = await heap(window)
    const notes = window.page.locator('main textarea:visible:enabled').first()
    const parts = window.page.locator('.run-part')
    let [edits, shown] = [0, 0]
    for (let step = 0; step < steps; step += 1) {
      // To a story, to its question, to its answers.
      if (step % 3 === 0) await parts.nth((step / 3) % (await parts.count())).click()
      else await window.page.locator('.action-bar .push').click()
      shown += step % 3 === 2 ? 1 : 0
      await notes.click()
      for (let key = 0; key < keys; key += 1) await window.page.keyboard.press(key % 2 ? 'Backspace' : 'a')
      edits += keys
      await sleep(760)
    }
    const after = await heap(window)
    await stage.page.close()
    return { before, after, steps, edits, shown }
  })
