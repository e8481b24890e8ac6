import { unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { lettersOf } from '../../../src/report/word/letterhead-check'
import { toWord } from '../../../src/report/word/word'
import { readWord } from '../../support/word'
import { signed } from '../sample-paper'
import { type Change, changed, drawing, filled, madeLetterhead, options, paper } from './letterheads'

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})

test('the document stands in the letterhead: under its head, in its styles, with its own lists and our pictures', async () => {
  expect(lettersOf(letterhead)).toEqual({ ok: true, missing: [] })
  const { html, headers, parts, faults } = await filled(letterhead)
  expect(faults).toEqual([])
  expect(headers.trim()).toBe('Byrådssekretariatet')
  expect(parts['word/document.xml']).toContain('<w:pStyle w:val="Overskrift1"/>')
  expect(parts['word/document.xml']).not.toContain('"Heading1"')
  expect(html).toMatch(/Kommunens adresse[\s\S]*OVER\/UNDER stregen[\s\S]*Fast punkt/)
  expect(html).not.toContain('indhold')
  expect(html).toContain('alt="Tegningen"')
  expect(parts['docProps/core.xml']).toContain('<dc:title>OVER/UNDER stregen</dc:title>')
})

test('where the letterhead does not say where, the document stands after what is there', async () => {
  const without = changed(letterhead, { 'word/document.xml': (xml) => xml.replace('{{indhold}}', 'Venlig hilsen') })
  const { html, faults } = await filled(without)
  expect(faults).toEqual([])
  expect(html).toMatch(/Venlig hilsen[\s\S]*OVER\/UNDER stregen/)
})

test('a letterhead without lists is given ours', async () => {
  const bare = changed(
    letterhead,
    {
      'word/document.xml': (xml) => xml.replace(/<w:numPr>.*?<\/w:numPr>/g, ''),
      'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*numbering\.xml"\/>/, ''),
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*numbering\.xml"\/>/, ''),
    },
    /numbering/,
  )
  const { html, faults, parts } = await filled(bare)
  expect(faults).toEqual([])
  expect(html).toContain('<ul><li>Sagen')
  expect(parts['[Content_Types].xml']).toContain('/word/numbering.xml')
})

test('a letterhead that names nothing but text is given the names that our pictures need', async () => {
  const bare = changed(letterhead, {
    'word/document.xml': () =>
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Kommunens adresse</w:t></w:r></w:p><w:p><w:r><w:t>{{indhold}}</w:t></w:r></w:p></w:body></w:document>',
    'word/_rels/document.xml.rels': () =>
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  })
  const { html, faults } = await filled(bare)
  expect(faults).toEqual([])
  expect(html).toMatch(/Kommunens adresse[\s\S]*alt="Tegningen"/)
})

test.each<[string, Change]>([
  ['empty', (xml) => xml.replace(/(<w:numbering\b[^>]*)>[\s\S]*/, '$1/>')],
  ['without the names of later years', (xml) => xml.replace(/\s(?:xmlns:)?w15:?[\w]*="[^"]*"/g, '')],
  [
    'with a last word of its own',
    (xml) => xml.replace('</w:numbering>', '<w:numIdMacAtCleanup w:val="1"/></w:numbering>'),
  ],
])('where the lists of a letterhead are %s, ours stand beside them', async (how, change) => {
  const other = changed(letterhead, {
    'word/numbering.xml': change,
    ...(how === 'empty' && { 'word/document.xml': (xml: string) => xml.replace(/<w:numPr>.*?<\/w:numPr>/g, '') }),
  })
  const { html, faults } = await filled(other)
  expect(faults).toEqual([])
  expect(html).toContain('<ul><li>Sagen')
})

test('a letterhead whose own list counts still counts, and ours does not', async () => {
  const counted = changed(letterhead, {
    'word/numbering.xml': (xml) => xml.replaceAll('"bullet"', '"decimal"').replaceAll('"•"', '"%1."'),
  })
  const { html } = await filled(counted)
  expect(html).toContain('<ol><li>Fast punkt')
  expect(html).toContain('<ul><li>Sagen')
})

test('a picture in the letterhead stays beside ours, each with a number of its own', async () => {
  const pictured = await toWord(
    {
      ...paper,
      sections: [...paper.sections, { id: 'h', title: '', blocks: [{ kind: 'text', text: '{{indhold}}' }] }],
    },
    {
      ...options,
      pictures: new Map(
        paper.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'picture' ? [[block.view, drawing] as const] : [])),
        ),
      ),
    },
  )
  let drawn = 0
  const counted: Change = (xml) =>
    xml.replace(/<wp:docPr id="\d+"/g, () => {
      drawn += 1
      return `<wp:docPr id="${drawn}"`
    })
  const { html, faults, parts } = await filled(changed(pictured, { 'word/document.xml': counted }))
  expect(faults).toEqual([])
  expect(html.match(/<img /g)).toHaveLength(3)
  const media = Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))
  expect(media.filter((name) => name.includes('samtalerum-'))).toHaveLength(1)
  expect(media.length).toBeGreaterThan(1)
})

test('a template (.dotx) becomes a document', async () => {
  const dotx = changed(letterhead, {
    '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
  })
  expect((await filled(dotx)).parts['[Content_Types].xml']).not.toContain('template.main')
})

test('where nobody has used a heading yet the letterhead has no style for it: ours comes along, in its type', async () => {
  const unused: Change = (xml) => xml.replace(/<w:style [^>]*w:styleId="Overskrift2">.*?<\/w:style>/, '')
  const bare = changed(letterhead, { 'word/styles.xml': unused })
  expect(lettersOf(bare)).toEqual({ ok: true, missing: [2] })
  const { html, parts, faults } = await filled(bare)
  expect(faults).toEqual([])
  expect(html).toContain('<h2>Hinanden</h2>')
  const [style = ''] =
    /<w:style [^>]*><w:name w:val="heading 2"\/>.*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '') ?? []
  expect(style).toMatch(/w:basedOn[\s\S]*w:line="264"/)
  expect(style).not.toContain('rFonts')
})

test('a style that bears our name and is another one stays what it is', async () => {
  const theirs: Change = (xml) =>
    xml.replace(
      /<w:style [^>]*w:styleId="Overskrift2">.*?<\/w:style>/,
      '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="Adresse"/></w:style>',
    )
  const { html, parts, faults } = await filled(changed(letterhead, { 'word/styles.xml': theirs }))
  expect(faults).toEqual([])
  expect(html).toContain('<h2>Hinanden</h2>')
  expect(parts['word/styles.xml']).toContain('w:styleId="Heading2"><w:name w:val="Adresse"/>')
})

test('a letterhead without any styles, and one whose text lies under another name, are filled all the same', async () => {
  const noStyles = changed(
    letterhead,
    { 'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*styles\.xml"\/>/, '') },
    /styles/,
  )
  const moved = (name: string) => name.replace('document.xml', 'document2.xml')
  const online = zipSync(
    Object.fromEntries(
      Object.entries(
        unzipSync(
          changed(letterhead, { '[Content_Types].xml': moved, '_rels/.rels': moved, 'docProps/app.xml': moved }),
        ),
      ).map(([name, bytes]) => [moved(name), bytes]),
    ),
  )
  for (const other of [noStyles, online]) {
    const { html, faults } = await filled(other)
    expect(faults).toEqual([])
    expect(html).toMatch(/Kommunens adresse[\s\S]*<h2>Hinanden<\/h2>[\s\S]*Fast punkt/)
  }
})

test('whoever made the letterhead is not said to have made the document', async () => {
  const named = (xml: string) => xml.replace(/(<dc:creator>)[^<]*/, '$1Birthe i IT')
  const { parts } = await filled(changed(letterhead, { 'docProps/core.xml': named }))
  expect(parts['docProps/core.xml']).toContain('<dc:creator>Samtalerum<')
  const without = changed(
    letterhead,
    {
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*core\.xml"\/>/, ''),
      '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*core\.xml"\/>/, ''),
    },
    /core/,
  )
  const led = await filled(without)
  expect(led.faults).toEqual([])
  expect(led.parts['docProps/core.xml']).toContain('<dc:title>OVER/UNDER stregen</dc:title>')
})

test('a text in another language than the letterhead’s says so, word for word', async () => {
  const lang = 'en-GB'
  const { parts } = await readWord(await toWord(paper, { ...options, lang, letterhead }))
  const [said = '', ours] = (parts['word/document.xml'] ?? '').split('Kommunens adresse')
  expect(said).not.toContain('en-GB')
  for (const [run] of (ours?.split('Ikke et beslutningsreferat')[0] ?? '').matchAll(/<w:r>.*?<w:t/g))
    expect(run).toContain('<w:lang w:val="en-GB"/>')
  expect((await filled(letterhead)).parts['word/document.xml']).not.toContain('w:lang')
  const bold = await readWord(await toWord(signed, { ...options, lang, letterhead }))
  expect(bold.html).toContain('<strong>Formand</strong>')
})
