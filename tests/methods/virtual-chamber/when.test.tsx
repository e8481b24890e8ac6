import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeOf } from '../../../src/lib/clock'
import { method } from '../../../src/methods/virtual-chamber'
import { loadExample, withExample } from '../../../src/methods/virtual-chamber/deck'
import { minuteParts, placeKinds, type Setup, ways } from '../../../src/methods/virtual-chamber/model'
import { makePage } from '../../../src/methods/virtual-chamber/page/make-page'
import { withNumber } from '../../../src/methods/virtual-chamber/page/parts'
import { wordsIn } from '../../../src/methods/virtual-chamber/page/words'
import { page, pageData } from '../../../src/methods/virtual-chamber/room-page'
import { programmeSaid } from '../../../src/methods/virtual-chamber/when'
import { contextIn } from '../../laws/scripts'
import { context, room, setup, told } from './room'

const met: Setup = { ...setup, day: '2026-12-10', begins: '10:00', letter: 'Kom.' }

test('day and time are asked once, and stand in the letter, the programme, the case and on the page', async () => {
  const here = await contextIn('virtual-chamber', 'da')
  const now = told(room({ setup: { ...met, places: met.places.map((one) => ({ ...one, text: 'Noget' })) } }))
  const sheets = method.extras?.paper?.(now, here) ?? []
  for (const id of ['letter', 'programme'])
    expect(JSON.stringify(sheets.find((sheet) => sheet.id === id))).toContain('klokken 10.00')
  expect(JSON.stringify(method.documents.case(now, here))).toContain('klokken 10.00')
  expect(makePage(pageData(met, null, here))).toContain('klokken 10.00')
  expect(JSON.stringify(method.extras?.dates?.(now, here))).toContain('klokken 10.00')
  expect(makePage(pageData({ ...met, day: null, begins: '' }, null, here))).not.toContain('Vi mødes')
})

test('the programme begins with the doors and ends when the minutes are over, in the order of the sitting', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...ways), (start, way) => {
      const lines = programmeSaid({ ...met, way, begins: timeOf(start, ':') }, context).split('\n')
      const all = minuteParts[way].reduce((sum, part) => sum + met.minutes[part], 0)
      expect(lines).toHaveLength(minuteParts[way].length + 1)
      expect(lines[1]).toContain(timeOf(start))
      expect(lines.at(-1)).toContain(timeOf(start - met.minutes.doors + all))
    }),
  ))

test('the example says the same of when it begins as its minutes do', async () => {
  for (const language of ['da', 'en'] as const) {
    const here = await contextIn('virtual-chamber', language)
    const example = withExample(setup, await loadExample(language), '2026-11-20')
    const times = (text: string) => text.match(/\d\d[.:]\d\d/g)
    const programme = (await loadExample(language)).places.find(({ kind }) => kind === 'programme')?.text ?? ''
    expect(times(programme)).toEqual(times(programmeSaid(example, here)))
  }
})

test('a page that is taken while something is odd says so', async () => {
  const here = await contextIn('virtual-chamber', 'da')
  expect((await page(told(room({ setup: met })), here)).note).toContain('Her står der ikke noget endnu')
})

test('a place without a name of its own is called the same on the page as where it is prepared', async () => {
  for (const language of ['da', 'en'] as const) {
    const here = await contextIn('virtual-chamber', language)
    const say = wordsIn(language)
    for (const kind of placeKinds) expect(say(`guest.kind.${kind}`)).toBe(here.t(`place.${kind}`))
  }
})

test('a telephone number among words can be pressed, and nothing else is made a link', () => {
  expect(withNumber('IT-hjælpen, telefon 12 34 56 78')).toContain('<a href="tel:12345678">12 34 56 78</a>')
  expect(withNumber('<b>Sal 4711</b>')).toBe('<p dir="auto">&lt;b&gt;Sal 4711&lt;/b&gt;</p>')
})
