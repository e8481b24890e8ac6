import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainBlock } from '../../src/methods/contract'
import { columnsOf, fitsPage, keptTogether } from '../../src/report/columns'
import { cleanPaper } from '../../src/report/document'

// A table either stands on A4 with its words whole, or is told row by row.

const blocksOf = (block: PlainBlock, files = false) =>
  cleanPaper(
    { title: '', meta: [], foot: '', mark: null, sections: [{ id: 'one', title: '', blocks: [block] }] },
    files,
  ).sections[0]?.blocks

const head = ['', 'Sag', 'Hvem', 'Fagudvalget', 'Økonomiudvalget', 'Skal den op?', 'Sådan står den']
const long = 'sagsbehandlingstid'
const wide: PlainBlock = {
  kind: 'table',
  head,
  rows: [['1.', long, long, long, '', long, `${long} ${long}`]],
}

test('a table that is too wide says the same row by row, with what its columns are called', () => {
  expect(blocksOf(wide)).toEqual([
    {
      kind: 'definitions',
      rows: [
        [`1. ${long}`, `Hvem: ${long} · Fagudvalget: ${long} · Skal den op? ${long} · Sådan står den: ${long} ${long}`],
      ],
    },
  ])
  const said = `${long} `.repeat(4).trim()
  expect(blocksOf({ ...wide, rows: [['1.', long, long, said, '', '', long]] })).toEqual([
    { kind: 'definitions', rows: [[`1. ${long}`, `Hvem: ${long}\nFagudvalget: ${said}\nSådan står den: ${long}`]] },
  ])
})

test('as a file it is the table that it was', () => {
  expect(blocksOf(wide, true)).toEqual([wide])
})

test('each column of a table that fits has room for its longest word, in type of 9 points', () => {
  const word = fc.integer({ min: 0, max: 30 }).map((length) => 'm'.repeat(length))
  const rows = fc
    .integer({ min: 1, max: 9 })
    .chain((columns) => fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: 1 }))
  fc.assert(
    fc.property(rows, (all) => {
      fc.pre(fitsPage(all))
      const { widths } = columnsOf(all, 9050, 230)
      for (const [at, letters] of keptTogether(all).entries())
        expect(widths[at] ?? 0).toBeGreaterThanOrEqual(Math.floor(letters * 100 + 229))
    }),
  )
})
