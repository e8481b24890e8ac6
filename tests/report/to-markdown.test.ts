import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPaper } from '../../src/report/document'
import { toMarkdown } from '../../src/report/to-markdown'
import { anyPaper, packed, rehearsed, signed, wordsOf } from './sample-paper'

const only = (text: string) =>
  toMarkdown({
    title: '',
    meta: [],
    foot: '',
    mark: null,
    sections: [{ id: 'one', title: '', blocks: [{ kind: 'text', text }] }],
  }).trim()

/** What a reader of Markdown would show: signs without a backslash are the app's own, and are taken away. */
const shown = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !/^\|( --- \|)+$|^---$|^(\\_){30} {2}$/.test(line))
    .map((line) => line.replace(/^\s*(#{1,3} |- |\d+\. )/, '').replace(/\\([!-/:-@[-`{-~])|\*|\||<br>/g, '$1'))
    .join('')

test('the paper is drawn as a person would type it', () => {
  expect(toMarkdown(rehearsed)).toBe(`**Generalprøve: svarene er opdigtede**

# OVER/UNDER stregen

15\\. januar 2026, kl. 17.00–19.30  
Rådhuset

## Det blev vi enige om

### Hinanden

- Sagen & personen \\<hver for sig\\>
- To linjer  
  her

Første "afsnit".  
Ny linje.

Andet afsnit.

## Svarene

| Bord | Over | Under |
| --- | --- | --- |
| Bord 1 | 4 | 2 |
| Bord \\| 2<br>(sent) | 1 |  |

*5 over, 2 under*

*Ikke et beslutningsreferat*
`)
})

test('what is counted, what is defined and where one signs read as they are', () => {
  const markdown = toMarkdown(signed)
  expect(markdown).toContain('1. Først\n2. Så')
  expect(markdown).toContain('**Formand**  \nDen, der leder.')
  expect(markdown).toContain(`${'\\_'.repeat(30)}  \nBorgmester`)
  expect(markdown).toContain('\n\n---\n\n')
})

test.each([
  ['# ikke en overskrift', '\\# ikke en overskrift'],
  ['- ikke et punkt', '\\- ikke et punkt'],
  ['1. maj', '1\\. maj'],
  ['2) dernæst', '2\\) dernæst'],
  ['3.5 af 10', '3.5 af 10'],
  ['linje\n===', 'linje  \n\\==='],
  ['_vigtigt_ og *sandt*', '\\_vigtigt\\_ og \\*sandt\\*'],
  ['&lt; er ikke <', '\\&lt; er ikke \\<'],
  ['    ikke kode', 'ikke kode'],
  ['C:\\sager', 'C:\\\\sager'],
])('%j stays words', (said, written) => {
  expect(only(said)).toBe(written)
})

test('whatever people write, no mark-up comes from it and no word is lost', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const markdown = toMarkdown(paper)
      expect(markdown.replaceAll('\\\\', '').replace(/\\<|<br>/g, '')).not.toContain('<')
      expect(packed(shown(markdown))).toBe(packed(wordsOf(cleanPaper(paper)).join('')))
    }),
  )
})

test('each row of a table keeps its cells, whatever is in them', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const rows = toMarkdown(paper)
        .replaceAll('\\\\', '')
        .split('\n')
        .filter((line) => line.startsWith('| '))
      const widths = cleanPaper(paper).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'table' ? [block.head, block.head, ...block.rows].map((row) => row.length) : [],
        ),
      )
      expect(rows.map((line) => (line.match(/(?<!\\)\|/g) ?? []).length - 1)).toEqual(widths)
    }),
  )
})
