import * as fc from 'fast-check'
import type { PlainBlock } from '../../src/methods/contract'
import type { Paper } from '../../src/report/document'

export const rehearsed: Paper = {
  title: 'OVER/UNDER stregen',
  meta: ['15. januar 2026, kl. 17.00–19.30', 'Rådhuset'],
  mark: 'Generalprøve: svarene er opdigtede',
  foot: 'Ikke et beslutningsreferat',
  sections: [
    {
      id: 'agreed',
      title: 'Det blev vi enige om',
      blocks: [
        { kind: 'heading', text: 'Hinanden' },
        { kind: 'list', items: ['Sagen & personen <hver for sig>', 'To linjer\nher', ' '] },
        { kind: 'text', text: 'Første "afsnit".\nNy linje.\n \nAndet afsnit.' },
      ],
    },
    {
      id: 'answers',
      title: 'Svarene',
      blocks: [
        {
          kind: 'table',
          head: ['Bord', 'Over', 'Under'],
          rows: [['Bord 1', '4', '2'], ['Bord | 2\n(sent)', '1'], []],
        },
        { kind: 'picture', view: { over: 5 }, label: '5 over, 2 under' },
        { kind: 'text', text: '' },
        { kind: 'list', items: [] },
        { kind: 'table', head: [], rows: [] },
      ],
    },
  ],
}

export const signed: Paper = {
  title: 'Udpegning',
  meta: [],
  mark: null,
  foot: '',
  sections: [
    {
      id: 'one',
      title: 'Opgaveudvalget',
      blocks: [
        { kind: 'numbered', items: ['Først', 'Så', ''] },
        {
          kind: 'definitions',
          rows: [
            ['Formand', 'Den, der leder.'],
            ['', ''],
          ],
        },
        { kind: 'page-break' },
        { kind: 'signatures', roles: ['Borgmester', ' '] },
      ],
    },
  ],
}

// Words with everything in them that means something to HTML or Markdown.
const said = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        ...['<script>', '</td>', '&lt;', '&#60;', '|', '\n', '\n\n', '\r\n', '# ', '- ', '+ ', '1. ', '2) '],
      ),
      fc.constantFrom(
        ...['**', '_', '`', '~~~', '---', '===', '[a](b)', '![', '\\', '"', "'", '> ', '    ', '\t', '<br>'],
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

const row = fc.array(said, { maxLength: 4 })
const block: fc.Arbitrary<PlainBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: said }),
  fc.record({ kind: fc.constant('text' as const), text: said }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(said, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('numbered' as const), items: fc.array(said, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('definitions' as const), rows: fc.array(fc.tuple(said, said), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('signatures' as const), roles: fc.array(said, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('page-break' as const) }),
  fc.record({ kind: fc.constant('table' as const), head: row, rows: fc.array(row, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('picture' as const), view: fc.constant(null), label: said }),
)

/** Papers on which people have written whatever they like. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  title: said,
  meta: fc.array(said, { maxLength: 3 }),
  sections: fc.array(fc.record({ id: fc.uuid(), title: said, blocks: fc.array(block, { maxLength: 5 }) }), {
    maxLength: 3,
  }),
  foot: said,
  mark: fc.option(said),
})

/** All words of a paper, without blanks: what must be found again however it is drawn. */
export const wordsOf = ({ title, meta, sections, foot, mark }: Paper): readonly string[] => [
  ...(mark ? [mark] : []),
  title,
  ...meta,
  ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(wordsIn)]),
  foot,
]
const wordsIn = (part: PlainBlock): readonly string[] => {
  switch (part.kind) {
    case 'heading':
    case 'text':
      return [part.text]
    case 'list':
    case 'numbered':
      return part.items
    case 'definitions':
      return part.rows.flat()
    case 'signatures':
      return part.roles
    case 'page-break':
      return []
    case 'table':
      return [...part.head, ...part.rows.flat()]
    case 'picture':
      return [part.label]
  }
}
export const packed = (text: string): string => text.replace(/\s+/g, '')

/** What people write that files do not like: what it is, as it was written, and as it must be found again. */
export const anythingWritten: readonly (readonly [what: string, written: string, expected: string])[] = [
  ['control characters', 'Før\u0000\u0001\u0008\u001fefter', 'Førefter'],
  ['half a symbol', 'Et smil \ud83d her', 'Et smil \ufffd her'],
  ['what is no symbol', 'her\ufffe\uffffher', 'her\ufffd\ufffdher'],
  ['emoji', 'Tak 👩‍👩‍👧‍👦🏳️‍🌈', 'Tak 👩‍👩‍👧‍👦🏳️‍🌈'],
  ['a name that is read from the right', 'يوسف حداد', 'يوسف حداد'],
  ['mark-up', '</w:t></w:r><w:r>&amp;<![CDATA[ ]]>', '</w:t></w:r><w:r>&amp;<![CDATA[ ]]>'],
  ['5,000 characters', 'æ'.repeat(5000), 'æ'.repeat(5000)],
]
