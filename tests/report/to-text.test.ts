import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPaper } from '../../src/report/document'
import { toText } from '../../src/report/to-text'
import { anyPaper, packed, rehearsed, signed, wordsOf } from './sample-paper'

test('a mail shows it as it is, and a spreadsheet makes columns of its tables', () => {
  expect(toText(rehearsed)).toBe(`Generalprøve: svarene er opdigtede

OVER/UNDER stregen
==================

15. januar 2026, kl. 17.00–19.30
Rådhuset

Det blev vi enige om
--------------------

Hinanden

- Sagen & personen <hver for sig>
- To linjer
  her

Første "afsnit".
Ny linje.

Andet afsnit.

Svarene
-------

Bord\tOver\tUnder
Bord 1\t4\t2
Bord | 2 (sent)\t1\t

[5 over, 2 under]

Ikke et beslutningsreferat
`)
})

test('what is counted, what is defined and where one signs read as they are', () => {
  const text = toText(signed)
  expect(text).toContain('1. Først\n2. Så')
  expect(text).toContain('Formand\nDen, der leder.')
  expect(text).toContain(`${'_'.repeat(30)}\nBorgmester`)
  expect(text).toContain('\n* * *\n')
})

test('no word is lost, whatever people write', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const left = wordsOf(cleanPaper(paper))
        .map(packed)
        .reduce(
          (text, words) => {
            expect(text).toContain(words)
            return text.slice(text.indexOf(words) + words.length)
          },
          packed(toText(paper)),
        )
      expect(left).toMatch(/^[-=*\]]*$/)
    }),
  )
})
