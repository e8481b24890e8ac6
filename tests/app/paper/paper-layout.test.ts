import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOf, cardSize, isDouble, packSize, pagesOf, paperCount } from '../../../src/app/paper/paper-layout'
import type { Sheet, SheetCell } from '../../../src/methods/contract'

const words = (letters: number) => 'ord '.repeat(Math.ceil(letters / 4)).slice(0, letters)
const card = (letters: number): SheetCell => ({ title: 'Mødet', lines: [words(letters)], foot: 'Du er ny.' })
const sheet = (kind: Sheet['kind'], cells: readonly SheetCell[]): Sheet => ({ id: 'a', title: 'A', kind, cells })

test('a poster is a page for itself, whatever it shows', () => {
  const poster = { ...sheet('poster', [{ title: 'Trappen', lines: [] }]), view: { kind: 'stairs' } }
  expect(pagesOf(poster)).toEqual([{ kind: 'poster', cells: poster.cells }])
  expect(paperCount(poster)).toBe(1)
})

test('the table of a poster lies under its picture, and runs on where it is long', () => {
  const tabled = (rows: number) =>
    sheet('poster', [
      { title: 'Vadestedet', lines: [], table: { head: ['Sten', 'Pris'], rows: Array(rows).fill(['En sten', '–']) } },
    ])
  expect([1, 3, 30].map((rows) => paperCount(tabled(rows)))).toEqual([1, 1, 3])
})

describe('cards', () => {
  test('lie four on a page, and the last page takes what is left', () => {
    expect(
      pagesOf(
        sheet(
          'cards',
          Array.from({ length: 9 }, () => card(300)),
        ),
      ).map(({ cells }) => cells.length),
    ).toEqual([4, 4, 1])
  })

  test('shrink with a longer text, and a story of 5,000 characters gets pages of its own', () => {
    const size = [250, 450, 650, 900, 5000].map((letters) => cardSize(card(letters)))
    expect(size).toEqual(['huge', 'large', 'middle', 'small', null])
    const mixed = sheet('cards', [card(5000), card(300), card(300)])
    expect(pagesOf(mixed).map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['four', 2],
      ['flow', 1],
    ])
    expect(paperCount(mixed)).toBeGreaterThanOrEqual(3)
  })

  test('of one pack are set alike, unless one of them needs smaller type', () => {
    const pack = [card(250), card(450), card(900)]
    expect(pack.map((one) => packSize(pack, one))).toEqual(['large', 'large', 'small'])
    expect(packSize([card(250), card(5000)], card(250))).toBe('huge')
  })

  test('whatever is on them, each is printed once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000).map(card), { maxLength: 60 }), (cells) => {
        const printed = pagesOf(sheet('cards', cells)).flatMap((page) => page.cells)
        expect(new Set(printed)).toEqual(new Set(cells))
        expect(printed.length).toBe(cells.length)
      }),
    )
  })

  test('for forty people take twenty pages', () => {
    const pair = [
      { title: 'OVER', lines: ['x'] },
      { title: 'UNDER', lines: ['y'] },
    ]
    expect(paperCount(sheet('answer-cards', Array.from({ length: 40 }, () => pair).flat()))).toBe(20)
  })
})

describe('cards with two sides', () => {
  const two = (name: string): SheetCell => ({
    title: name,
    lines: ['?'],
    back: { title: '', lines: [name], blanks: 3 },
  })
  const named = (names: string) => sheet('cards', [...names].map(two))
  const backs = (cells: readonly SheetCell[]) => cells.map(({ lines }) => lines[0] ?? '')

  test('turned on the long edge, what lies behind the card on the left is printed on the right', () => {
    const [front, back] = pagesOf(named('ABCD'))
    expect(front?.cells.map(({ title }) => title)).toEqual(['A', 'B', 'C', 'D'])
    expect(backs(back?.cells ?? [])).toEqual(['B', 'A', 'D', 'C'])
    expect(back?.back).toBe(true)
  })

  test('a page that is not full leaves the places behind its empty places empty', () => {
    expect(backs(pagesOf(named('A'))[1]?.cells ?? [])).toEqual(['', 'A', '', ''])
    expect(backs(pagesOf(named('ABC'))[1]?.cells ?? [])).toEqual(['B', 'A', '', 'C'])
  })

  test('whatever is on them, each has its own back behind it, and fronts are on odd pages', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 }), (lengths) => {
        const cells = lengths.map((letters, at) => ({ ...two(String(at)), lines: [words(letters)] }))
        const pages = pagesOf(sheet('cards', cells))
        expect(pages.map((page) => page.back ?? false)).toEqual(pages.map((_, at) => at % 2 === 1))
        for (let at = 0; at < pages.length; at += 2) {
          const [front, back] = [pages[at]?.cells ?? [], pages[at + 1]?.cells ?? []]
          front.forEach((cell, place) => {
            const behind =
              front.length === 1 && pages[at]?.kind === 'flow' ? place : place % 2 === 0 ? place + 1 : place - 1
            expect(back[behind]).toBe(backOf(cell))
          })
        }
      }),
    )
  })

  test('two to a sheet they lie above each other: behind each is its own back', () => {
    const [front, back] = pagesOf(named('AB'), 'two')
    expect([front?.kind, front?.cells.map(({ title }) => title)]).toEqual(['two', ['A', 'B']])
    expect([back?.back, backs(back?.cells ?? [])]).toEqual([true, ['A', 'B']])
    expect(paperCount(named('ABC'), 'two')).toBe(4)
  })

  test('ordinary cards have no backs', () => {
    expect(isDouble(sheet('cards', [card(100)]))).toBe(false)
    expect(pagesOf(sheet('cards', [card(100)]))).toHaveLength(1)
    expect(paperCount(named('ABCDE'))).toBe(4)
  })
})

describe('pages', () => {
  const tally = (rows: number): SheetCell => ({
    title: 'Bord 1',
    lines: [],
    grid: {
      head: ['Historie', 'OVER', 'UNDER'],
      rows: Array.from({ length: rows }, (_, index) => `Historie ${index}`),
    },
  })
  const lines: SheetCell = { title: '', lines: ['Vi'], blanks: 4 }

  test('a cell without a title goes on on the page before', () => {
    expect(pagesOf(sheet('page', [tally(5), lines, lines, tally(5), lines])).map(({ cells }) => cells.length)).toEqual([
      3, 2,
    ])
  })

  test('a name alone is a sign', () => {
    expect(pagesOf(sheet('page', [{ title: 'Bord 1', lines: [] }, tally(3)])).map(({ kind }) => kind)).toEqual([
      'sign',
      'flow',
    ])
  })

  test('five stories and two expectations fit one page; two hundred rows run on', () => {
    expect(paperCount(sheet('page', [tally(5), lines, lines]))).toBe(1)
    expect(paperCount(sheet('page', [tally(200), lines, lines]))).toBeGreaterThan(9)
  })
})
