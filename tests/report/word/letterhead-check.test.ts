import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import daHouse from '../../../src/i18n/house.da.json'
import { lettersOf, mostLetterhead } from '../../../src/report/word/letterhead-check'
import { readXml } from '../../../src/report/word/well-formed'
import { type Change, changed, filled, madeLetterhead } from './letterheads'

// Files that can be no letterhead, and the sentence that each gets.

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})

const no = (file: Uint8Array) => {
  const found = lettersOf(file)
  return found.ok ? 'fits' : found.fault
}

test('what does not fit says what it lacks', () => {
  expect(no(strToU8('Kære alle'))).toBe('no-word')
  expect(no(new Uint8Array())).toBe('no-word')
  expect(no(zipSync({ 'a.txt': strToU8('a') }))).toBe('no-word')
  expect(no(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old')
  expect(no(zipSync({ ...unzipSync(letterhead), 'word/vbaProject.bin': strToU8('x') }))).toBe('macros')
  expect(no(zipSync({ ...unzipSync(letterhead), 'word/activeX/activeX1.xml': strToU8('<x/>') }))).toBe('macros')
  expect(no(changed(letterhead, {}, /Content_Types/))).toBe('no-word')
  const bodiless = (xml: string) => xml.replace(/<w:body>.*<\/w:body>/s, '')
  expect(no(changed(letterhead, { 'word/document.xml': bodiless }))).toBe('no-word')
  const docm = (xml: string) =>
    xml.replace(/[\w.-]+wordprocessingml\.document\.main/, 'ms-word.document.macroEnabled.main')
  expect(no(changed(letterhead, { '[Content_Types].xml': docm }))).toBe('macros')
  expect(
    no(changed(letterhead, { 'word/document.xml': (xml) => xml.replace('<w:document', '<!DOCTYPE a><w:document') })),
  ).toBe('broken')
  expect(no(new Uint8Array(mostLetterhead + 1))).toBe('too-large')
})

test.each<[string, Record<string, Change>]>([
  ['its text is cut short', { 'word/document.xml': (xml) => xml.slice(0, -40) }],
  ['a tag in its text is never closed', { 'word/document.xml': (xml) => xml.replace('</w:p>', '') }],
  ['its text has a sign of its own', { 'word/document.xml': (xml) => xml.replace('adresse', 'a & b') }],
  ['a prefix is not named', { 'word/document.xml': (xml) => xml.replace('<w:body>', '<w:body><x:y/>') }],
  ['its styles are cut short', { 'word/styles.xml': (xml) => xml.replace('</w:styles>', '') }],
  ['its header is', { 'word/header1.xml': (xml) => xml.replace('</w:hdr>', '') }],
  ['its relationships are', { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', '') }],
  ['its header is empty', { 'word/header1.xml': () => '' }],
  ['a character is none', { 'word/header1.xml': (xml) => xml.replace('Byråd', 'Byr\u0001d') }],
])('a letterhead that Word could not read is refused: %s', async (_, changes) => {
  const broken = changed(letterhead, changes)
  expect(no(broken)).toBe('broken')
  expect(daHouse['letterhead.broken']).toContain('i stykker')
  await expect(filled(broken)).rejects.toThrow('broken')
})

test('one whose letters are in another code is refused', () => {
  const parts = unzipSync(letterhead)
  const styles = strToU8(
    strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace('<w:styles', '<w:styles a="å"'),
    true,
  )
  expect(no(zipSync({ ...parts, 'word/styles.xml': styles }))).toBe('broken')
})

test('what is well-formed is read, and what is not is not', () => {
  const xml = (inside: string, around = 'w:d xmlns:w="u"') => `<?xml version="1.0"?>\n<${around}>${inside}</w:d>\n`
  const fine = [
    '',
    '<w:p c="d">x &amp; y</w:p><!-- z --><w:q/>',
    '<![CDATA[a&b<c]]>',
    'æøå 🙂 &#229;',
    "<w:p w:a='b'/>",
  ]
  for (const inside of fine) expect(readXml(xml(inside)), inside).toBe('sound')
  const broken = [
    '<',
    '&',
    '&nbsp;',
    '<w:p>',
    '</w:p>',
    '<w:p></w:q>',
    '<w:p a="1" a="2"/>',
    '<w:p a=b/>',
    '<v:p/>',
    ']]>',
  ]
  for (const inside of [...broken, '\u0001', '<!-- a -- b -->', '<w:p a="<"/>'])
    expect(readXml(xml(inside)), inside).toBe('broken')
  for (const whole of ['', 'x', `${xml('')}<w:d/>`, `<!DOCTYPE w:d>${xml('').slice(22)}`, xml('', 'w:d')])
    expect(readXml(whole), whole).toBe('broken')
})

/** The sizes that the file's directory says of a part. */
const claiming = (file: Uint8Array, part: string, size: (true_: number) => number): Uint8Array => {
  const lies = file.slice()
  const view = new DataView(lies.buffer)
  const name = strToU8(part)
  for (let at = 0; at < lies.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && strFromU8(lies.slice(at + 46, at + 46 + name.length)) === part)
      view.setUint32(at + 24, size(view.getUint32(at + 24, true)), true)
  return lies
}

test('a file that lies about its sizes is refused, or is the same letterhead', async () => {
  const part = 'word/document.xml'
  expect(no(claiming(letterhead, part, (size) => size - 10))).toBe('heavy')
  expect(no(claiming(letterhead, part, () => 0))).not.toBe('fits')
  expect(no(claiming(letterhead, part, () => 0x7fffffff))).toBe('heavy')
  const more = claiming(letterhead, part, (size) => size + 1000)
  expect(no(more)).toBe('fits')
  expect((await filled(more)).faults).toEqual([])
})

test('one that is saved as Strict Open XML is told apart, with a sentence that names it', () => {
  const strict: Change = (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
  const names = Object.keys(unzipSync(letterhead)).filter((name) => /\.(xml|rels)$/.test(name))
  expect(no(changed(letterhead, Object.fromEntries(names.map((name) => [name, strict]))))).toBe('strict')
  expect(daHouse['letterhead.strict']).toContain('Strict Open XML')
})
