import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import daHouse from '../../../src/i18n/house.da.json'
import { lettersOf } from '../../../src/report/word/letterhead-check'
import { faceIn } from '../../../src/report/word/letterhead-face'
import { unpack } from '../../../src/report/word/unpack'
import { toWord } from '../../../src/report/word/word'
import { changed, filled, madeLetterhead, options, paper } from './letterheads'

// Small files from which much comes out, and texts made so that looking through them takes for ever: each gets a sentence, soon.

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})

const no = (file: Uint8Array) => {
  const found = lettersOf(file)
  return found.ok ? 'fits' : found.fault
}
const mega = 1_000_000
const withPart = (name: string, bytes: Uint8Array) => zipSync({ ...unzipSync(letterhead), [name]: bytes })

/** Where the file's list tells of a part. */
const entryOf = (file: Uint8Array, part: string): number => {
  const view = new DataView(file.buffer)
  for (let at = 0; at < file.length - 46; at += 1) {
    const named = strFromU8(file.slice(at + 46, at + 46 + part.length))
    if (view.getUint32(at, true) === 0x02014b50 && named === part) return at
  }
  throw new Error(`${part} is there`)
}
const changedAt = (file: Uint8Array, part: string, field: number, value: number): Uint8Array => {
  const lies = file.slice()
  new DataView(lies.buffer).setUint32(entryOf(lies, part) + field, value, true)
  return lies
}
const [packedSize, size, place] = [20, 24, 42]

test('a part that swells is not unpacked, whether it says how large it is or not', () => {
  const swelling = withPart('word/media/a.png', new Uint8Array(60 * mega))
  expect(swelling.byteLength).toBeLessThan(mega)
  expect(no(swelling)).toBe('heavy')
  for (const said of [0, 10, mega]) expect(no(changedAt(swelling, 'word/media/a.png', size, said))).toBe('heavy')
})

test('many that each may be unpacked may not all be', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(2 * mega)]),
  )
  expect(no(zipSync({ ...unzipSync(letterhead), ...parts }))).toBe('heavy')
})

test('entries without end, and entries that share their bytes, are refused', () => {
  const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`a${at}`, new Uint8Array()]))
  expect(no(zipSync({ ...unzipSync(letterhead), ...parts }))).toBe('heavy')
  const two = zipSync({ 'a.png': new Uint8Array(mega), 'b.png': new Uint8Array(mega), ...unzipSync(letterhead) })
  const [a, b] = ['a.png', 'b.png'].map((part) => entryOf(two, part)) as [number, number]
  const first = new DataView(two.buffer).getUint32(a + place, true)
  expect([a < b, no(two)]).toEqual([true, 'fits'])
  expect(no(changedAt(two, 'b.png', place, first))).toBe('heavy')
})

test('a zip in the letterhead is left as it is', async () => {
  const inside = zipSync({ 'more.zip': zipSync({ 'a.bin': new Uint8Array(50 * mega) }) })
  const holding = withPart('word/embeddings/a.zip', inside)
  expect(no(holding)).toBe('fits')
  expect((await filled(holding)).faults).toEqual([])
})

test('a list of entries that is cut short or leads nowhere is no Word file', () => {
  for (const [field, value] of [
    [packedSize, 0x7fffffff],
    [place, 0x7fffffff],
    [place, 5],
  ] as const)
    expect(no(changedAt(letterhead, 'word/document.xml', field, value)), String([field, value])).toBe('no-word')
  for (let end = 0; end < letterhead.length; end += 97)
    expect(['no-word', 'broken', 'heavy']).toContain(no(letterhead.slice(0, end)))
})

const inBody = (inside: string) =>
  changed(letterhead, { 'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${inside}`) })
const inStyles = (inside: string) =>
  changed(letterhead, { 'word/styles.xml': (xml) => xml.replace('</w:styles>', `${inside}</w:styles>`) })

test('more text than anybody writes, deeper than Word goes, or hidden in comments is refused', () => {
  expect(no(inBody('<w:p/>'.repeat(2 * mega)))).toBe('heavy')
  expect(no(inBody(`${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`))).toBe('heavy')
  for (const hidden of [
    `<!--${'<w:p '.repeat(100_000)}-->`,
    `<![CDATA[${'<w:p '.repeat(100_000)}]]>`,
    `<?a ${'<w:p '.repeat(100_000)}?>`,
  ])
    expect(no(inBody(hidden))).toBe('heavy')
})

test.each([
  ['styles', () => inStyles('<w:style/>'.repeat(50_000))],
  ['paragraphs', () => inBody('<w:p />'.repeat(50_000))],
  ['fields', () => inBody('<w:sdt><w:sdtContent/></w:sdt>'.repeat(12_000))],
  ['pictures', () => inBody('<wp:inline xmlns:wp="a"/>'.repeat(12_000))],
  ['page set-ups', () => inBody('<w:sectPr/>'.repeat(20_000))],
])('a text that is only long is looked through once: %s', async (_, make) => {
  const long = make()
  expect(no(long)).toBe('fits')
  const made = unpack(await toWord(paper, { ...options, letterhead: long }))
  expect(strFromU8(made['word/document.xml'] ?? new Uint8Array())).toContain('Hinanden')
  expect(faceIn(long).height).toBeGreaterThan(0)
})

test('what is unpacked is what was packed, byte for byte', () => {
  expect(unpack(letterhead)).toEqual(unzipSync(letterhead))
  const stored = zipSync({ 'a.txt': strToU8('æøå') }, { level: 0 })
  expect(strFromU8(unpack(stored)['a.txt'] ?? new Uint8Array())).toBe('æøå')
  expect(daHouse['letterhead.heavy']).toContain('for meget')
})
