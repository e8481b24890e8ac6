import { beforeAll, expect, test } from 'vitest'
import { paths, workshopWith } from '../../../src/app/frame/paths'
import { backFrom, onwardFrom, onwardLabel } from '../../../src/app/stage/onward'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import type { Item, Workshop } from '../../../src/workshop/record/records'

const plain: Item = { kind: 'plain', id: 'coffee', plain: 'break', title: 'Kaffe', minutes: 10, note: '' }
const game: Item = { kind: 'method', id: 'item', activity: 'game', method: 'over-under', title: '', minutes: null }
const filed = { editions: [], kept: '', at: 0, calendar: {} }
let evening: Workshop

beforeAll(async () => {
  await loadTexts('house')
  await setLanguage('da')
  evening = { ...emptyWorkshop(), items: [plain, game] }
})

const atCoffee = { kind: 'plain', item: 'coffee' } as const
const atGame = { kind: 'method', activity: 'game' } as const

test('an evening goes on to its next item, and after the last to its end', () => {
  expect(onwardFrom(evening, 'w', atCoffee)).toEqual({ where: atGame, to: paths.run('w', 'game') })
  expect(onwardFrom(evening, 'w', atGame)).toEqual({ where: { kind: 'closing' }, to: workshopWith('w', 'finish') })
})

test('it goes back to the item before, and from the first nowhere', () => {
  expect(backFrom(evening, 'w', atGame)).toEqual({ where: atCoffee, to: paths.plain('w', 'coffee') })
  expect(backFrom(evening, 'w', atCoffee)).toBeNull()
})

test('an item that has been taken out of the run sheet goes on to the end', () =>
  expect(onwardFrom({ ...evening, items: [plain] }, 'w', atGame).to).toBe(workshopWith('w', 'finish')))

test('what lives for years goes on to its summary, and the room goes on seeing the same', () =>
  expect(onwardFrom({ ...evening, filed }, 'w', atGame)).toEqual({ where: null, to: paths.summary('w', 'game') }))

test('the key says where it goes: an item by its title or its method, the end, a summary', () => {
  expect(onwardLabel(evening, atCoffee, 'da', text)).toBe('Videre til: Over eller under stregen?')
  expect(onwardLabel({ ...evening, items: [game, plain] }, atGame, 'da', text)).toBe('Videre til: Kaffe')
  expect(onwardLabel(evening, atGame, 'da', text)).toBe('Afslut')
  expect(onwardLabel({ ...evening, filed }, atGame, 'da', text)).toBe(text('run.finish'))
})
