import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cleanPaper, type Paper } from '../../../src/report/document'
import { toWord } from '../../../src/report/word/word'
import { readWord } from '../../support/word'
import { anyPaper, anythingWritten, packed, signed, wordsOf } from '../sample-paper'
import { madeLetterhead, options } from './letterheads'

// What anybody may have written, filled into the municipality's own document.

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})
const read = async (paper: Paper) => readWord(await toWord(paper, { ...options, letterhead }))

test.each(anythingWritten)('%s', async (_, written, expected) => {
  const { text, body, faults, parts } = await read({
    ...signed,
    title: written,
    foot: written,
    sections: [
      {
        id: 'x',
        title: written,
        blocks: [
          { kind: 'list', items: [written] },
          { kind: 'table', head: [written], rows: [[written]] },
        ],
      },
    ],
  })
  expect(faults).toEqual([])
  expect(text.split(expected)).toHaveLength(7)
  expect(packed(body)).toContain(packed(expected))
  expect(parts['docProps/core.xml']).toContain('<dc:title>')
  expect(text).toMatch(/Kommunens adresse[\s\S]*Fast punkt/)
})

test('nothing at all leaves the letterhead as it is', async () => {
  const { text, faults } = await read({ title: '', meta: [], sections: [], foot: '', mark: null })
  expect(faults).toEqual([])
  expect(text).toMatch(/Kommunens adresse\s+Fast punkt/)
})

test('a text that says what the letterhead says of its place is a text', async () => {
  const said = '{{indhold}} $& $1 $`'
  const { text, faults } = await read({
    ...signed,
    sections: [{ id: 'x', title: said, blocks: [{ kind: 'text', text: said }] }],
  })
  expect(faults).toEqual([])
  expect(text.split(said)).toHaveLength(3)
})

test('any paper is found again, word for word, in a well-formed file', async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper, async (paper) => {
      const { text, faults } = await read(paper)
      expect(faults).toEqual([])
      const all = packed(text)
      for (const words of wordsOf(cleanPaper(paper))) expect(all).toContain(packed(words))
    }),
    { numRuns: 12 },
  )
})
