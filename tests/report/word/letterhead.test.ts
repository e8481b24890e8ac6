import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import type { Paper } from '../../../src/report/document'
import { lettersOf, mostLetterhead } from '../../../src/report/word/letterhead-check'
import { toWord } from '../../../src/report/word/word'
import { dot, readWord } from '../../support/word'
import { rehearsed } from '../sample-paper'

type Change = (text: string) => string
const changed = (file: Uint8Array, changes: Readonly<Record<string, Change>>, without: RegExp = /^$/): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file))
        .filter(([name]) => !without.test(name))
        .map(([name, bytes]) => [name, changes[name] ? strToU8(changes[name](strFromU8(bytes))) : bytes]),
    ),
  )

const inDanish: Change = (xml) =>
  xml.replaceAll('"Heading1"', '"Overskrift1"').replaceAll('"Heading2"', '"Overskrift2"')
const own: Paper = {
  title: 'Brev',
  meta: [],
  mark: null,
  foot: '',
  sections: [
    {
      id: 'a',
      title: '',
      blocks: [
        { kind: 'text', text: 'Kommunens adresse' },
        { kind: 'text', text: '{{indhold}}' },
        { kind: 'list', items: ['Fast punkt'] },
      ],
    },
  ],
}
const options = { lang: 'da-DK', header: 'Temamøde', page: 'side', pictures: new Map() }

/** As Danish Word has it: its styles have Danish ids, and English names. */
let letterhead: Uint8Array
beforeAll(async () => {
  const file = await toWord(own, { ...options, header: 'Byrådssekretariatet' })
  letterhead = changed(file, { 'word/styles.xml': inDanish, 'word/document.xml': inDanish })
})

const view = { over: 5 }
const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  raster: dot,
  type: 'png' as const,
  width: 30,
  height: 20,
}
const paper: Paper = {
  ...rehearsed,
  sections: [
    ...rehearsed.sections,
    { id: 'p', title: 'Billede', blocks: [{ kind: 'picture', view, label: 'Tegningen' }] },
  ],
}
const filled = (into: Uint8Array) =>
  toWord(paper, { ...options, pictures: new Map([[view, picture]]), letterhead: into }).then(readWord)

test('the document stands in the letterhead: under its head, in its styles, with its own lists and our pictures', async () => {
  expect(lettersOf(letterhead)).toEqual({ ok: true })
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

test('a template (.dotx) becomes a document', async () => {
  const dotx = changed(letterhead, {
    '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
  })
  expect((await filled(dotx)).parts['[Content_Types].xml']).not.toContain('template.main')
})

test('what does not fit says what it lacks', () => {
  const no = (file: Uint8Array) => {
    const found = lettersOf(file)
    return found.ok ? 'fits' : found.fault
  }
  const renamed = (xml: string) => xml.replace('"heading 2"', '"Egen"')
  expect(lettersOf(changed(letterhead, { 'word/styles.xml': renamed }))).toEqual({
    ok: false,
    fault: 'headings',
    missing: [2],
  })
  expect(no(strToU8('Kære alle'))).toBe('no-word')
  expect(no(new Uint8Array())).toBe('no-word')
  expect(no(zipSync({ 'a.txt': strToU8('a') }))).toBe('no-word')
  expect(no(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old')
  expect(no(zipSync({ ...unzipSync(letterhead), 'word/vbaProject.bin': strToU8('x') }))).toBe('macros')
  expect(
    no(changed(letterhead, { 'word/document.xml': (xml) => xml.replace('<w:document', '<!DOCTYPE a><w:document') })),
  ).toBe('no-word')
  expect(no(new Uint8Array(mostLetterhead + 1))).toBe('too-large')
  expect(no(zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }))).toBe('no-word')
})
