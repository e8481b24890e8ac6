import { beforeAll, describe, expect, test } from 'vitest'
import { toWord } from '../../../src/report/word/word'
import { readWord } from '../../support/word'
import { changed, filled, madeLetterhead, options, paper } from './letterheads'

// Where the text comes in a letterhead, and how much room it has there.

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})

const inCell =
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5216"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5216" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{{indhold}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
const place = /<w:p>(?:(?!<w:p>).)*?\{\{indhold\}\}.*?<\/w:p>/

test('a cell that the text stands in ends in a paragraph, also where the text ends in a table', async () => {
  const cell = changed(letterhead, { 'word/document.xml': (xml) => xml.replace(place, inCell) })
  const table = { kind: 'table', head: ['Hvad'], rows: [['Ring']] } as const
  const ends = { ...paper, foot: '', sections: [{ id: 'a', title: 'Næste', blocks: [table] }] }
  const { faults, html } = await readWord(await toWord(ends, { ...options, letterhead: cell }))
  expect(faults).toEqual([])
  expect(html).toContain('Ring')
})

describe('the text fits between the margins of the letterhead', () => {
  /** What is as wide as the text, in twips: tables, and at the most pictures. */
  const widthsIn = async (from: string | RegExp, to: string) => {
    const narrowed = changed(letterhead, { 'word/document.xml': (xml) => xml.replace(from, to) })
    const { parts, faults } = await filled(narrowed)
    expect(faults).toEqual([])
    const xml = parts['word/document.xml'] ?? ''
    const [, table] = /<w:tblW w:type="dxa" w:w="(\d+)"/.exec(xml.slice(xml.indexOf('OVER/UNDER'))) ?? []
    const [, across, down] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
    return { table: Number(table), across: Number(across) / 635, down: Number(down) / 635 }
  }
  const margin = /w:right="1417"/

  test.each<[string, string | RegExp, string, number]>([
    ['of a column beside the text', margin, 'w:right="3400"', 7089],
    ['of a landscape page', /<w:pgSz[^>]*>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', 14004],
    ['beside the binding', 'w:gutter="0"', 'w:gutter="567"', 8505],
    ['of columns that do not say how far apart', '<w:docGrid', '<w:cols w:num="2"/><w:docGrid', 4182],
    [
      'behind a table',
      place,
      `${inCell.replace('{{indhold}}', 'Dato')}<w:p><w:r><w:t>{{indhold}}</w:t></w:r></w:p>`,
      9072,
    ],
    [
      'of a cell that says its share',
      place,
      inCell.replace(/w:w="5216" w:type="dxa"/, 'w:w="2500" w:type="pct"'),
      9072,
    ],
    ['of two columns', '<w:docGrid', '<w:cols w:num="2" w:space="720"/><w:docGrid', 4176],
    ['of a cell', place, inCell, 5000],
  ])('%s', async (_, from, to, width) => {
    const found = await widthsIn(from, to)
    expect(found.table).toBe(width)
    expect(found.across).toBeLessThanOrEqual(width + 15)
    expect(found.down).toBeLessThanOrEqual(6900)
  })

  test('and a line of text that has its own height does not cut the pictures down to it', async () => {
    const xml = (await filled(letterhead)).parts['word/document.xml'] ?? ''
    const [before = ''] = xml.split('<w:drawing>')
    expect(before.slice(before.lastIndexOf('<w:p>'))).toContain('w:lineRule="auto"')
  })

  test('where a column has no room for its words the type of the table is smaller, and else as it is', async () => {
    const sizes = async (right: number) => {
      const narrow = changed(letterhead, { 'word/document.xml': (xml) => xml.replace(margin, `w:right="${right}"`) })
      const xml = (await filled(narrow)).parts['word/document.xml'] ?? ''
      return /<w:tbl>.*?<\/w:tbl>/.exec(xml)?.[0].match(/<w:sz w:val="\d+"/g) ?? []
    }
    expect(new Set(await sizes(8250))).toEqual(new Set(['<w:sz w:val="18"']))
    expect(await sizes(1417)).toEqual([])
  })

  test('paragraphs are set apart where the style of the letterhead does not', async () => {
    const dense = changed(letterhead, {
      'word/styles.xml': (xml) => xml.replace(/(?<=<w:pPrDefault>.*?w:after=")120/, '0'),
    })
    const apart = async (into: Uint8Array) =>
      /<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?<w:r><w:t[^>]*>Andet afsnit/.exec(
        (await filled(into)).parts['word/document.xml'] ?? '',
      )
    expect((await apart(dense))?.[1] ?? '').toContain('w:after="120"')
    expect((await apart(letterhead))?.[1] ?? '').not.toContain('w:after')
  })
})

describe('letterheads that are made in other ways', () => {
  const said = '<w:p><w:r><w:t>{{indhold}}</w:t></w:r></w:p>'
  const setUp =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000"/>'

  test.each<[string, string | RegExp, string]>([
    [
      'the place is a field of its own',
      place,
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${said}</w:sdtContent></w:sdt>`,
    ],
    ['the place is called so in English', '{{indhold}}', '{{ Content }}'],
    [
      'the place is a field in a field',
      place,
      `<w:sdt><w:sdtContent><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${said}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
    ],
    [
      'the place is in a field with more in it',
      place,
      `<w:sdt><w:sdtContent><w:p/>${said}<w:p/></w:sdtContent></w:sdt>`,
    ],
    [
      'it was put in while changes were tracked',
      place,
      said.replace('<w:r>', '<w:ins w:id="9" w:author="x"><w:r>').replace('</w:r>', '</w:r></w:ins>'),
    ],
    [
      'a set-up of pages was changed and tracked',
      '</w:sectPr>',
      `<w:sectPrChange w:id="7" w:author="x">${setUp}</w:sectPr></w:sectPrChange></w:sectPr>`,
    ],
    ['nothing is said of pages', /<w:sectPr.*?<\/w:sectPr>/, ''],
  ])('%s', async (_, from, to) => {
    const { html, faults } = await filled(changed(letterhead, { 'word/document.xml': (xml) => xml.replace(from, to) }))
    expect(faults).toEqual([])
    expect(html).toMatch(/Kommunens adresse[\s\S]*<h2>Hinanden<\/h2>[\s\S]*Fast punkt/)
    expect(html).not.toContain('indhold')
  })

  test('where nothing is written in it, its empty paragraph makes way', async () => {
    const empty = changed(letterhead, {
      'word/document.xml': (xml) => xml.replace(/(<w:body>).*(<w:sectPr)/s, '$1<w:p/>$2'),
    })
    expect((await filled(empty)).parts['word/document.xml']).toMatch(/<w:body><w:p><w:pPr>/)
  })

  test('a field that allowed one line is gone with the words that were in it', async () => {
    const field = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${said}</w:sdtContent></w:sdt>`
    const { parts } = await filled(changed(letterhead, { 'word/document.xml': (xml) => xml.replace(place, field) }))
    expect(parts['word/document.xml']).not.toContain('<w:sdt>')
    const around = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${field}</w:sdtContent></w:sdt>`
    const twice = await filled(changed(letterhead, { 'word/document.xml': (xml) => xml.replace(place, around) }))
    expect(twice.parts['word/document.xml'], 'and with the field around it').not.toContain('<w:sdt>')
  })

  test('where the place ends a part with pages of its own, those stay', async () => {
    const ends = said.replace('<w:p>', `<w:p><w:pPr>${setUp}</w:sectPr></w:pPr>`)
    const { parts, faults } = await filled(
      changed(letterhead, { 'word/document.xml': (xml) => xml.replace(place, ends) }),
    )
    expect(faults).toEqual([])
    expect(parts['word/document.xml']?.match(/<w:sectPr/g)).toHaveLength(2)
    expect(parts['word/document.xml']).toMatch(/<w:tblW w:type="dxa" w:w="9906"/)
  })
})
