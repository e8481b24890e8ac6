import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BundleRecord,
  type BundleResult,
  encodeBundle,
  encodingBundle,
  maxBytes,
  maxWords,
  readBundle,
  readingBundle,
} from '../../src/exchange/bundle'
import { inPieces } from '../../src/lib/pieces'
import { evening, record } from './sample-bundle'

const made = '2026-01-16T08:00:00.000Z'
const file = encodeBundle('workshop', made, evening)
const bytes = new TextEncoder().encode(file)
const faultOf = (result: BundleResult) => (result.ok ? null : result.fault)
const changed = (change: (tree: Record<string, unknown>) => void): string => {
  const tree = JSON.parse(file) as Record<string, unknown>
  change(tree)
  return JSON.stringify(tree)
}
const withData = (data: string): string =>
  encodeBundle('workshop', made, [record('workshop/one', 'DATA')]).replace('"DATA"', data)
const firstOf = (result: BundleResult): BundleRecord => {
  const first = result.ok ? result.bundle.records[0] : undefined
  if (!first) throw new Error('the file was refused')
  return first
}
const keysWithin = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...keysWithin(inner)])
    : []

describe('a large file is made and read in pieces', () => {
  const many = Array.from({ length: 40 }, (_, at) => record(`workshop/w${at}`, { text: `"{[ Nummer\n ${at}` }))
  const piecesOf = (work: Generator) => [...work].length

  test('one for each record and more, both ways', () => {
    expect(piecesOf(encodingBundle('backup', made, many))).toBeGreaterThanOrEqual(40)
    expect(piecesOf(readingBundle(encodeBundle('backup', made, many)))).toBeGreaterThanOrEqual(40)
  })

  test('and is the same file as at once, laid out as JSON is', async () => {
    for (const aside of [[], ['{"key":"a\n"}', 'b']]) {
      const text = encodeBundle('backup', made, many, aside)
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`)
      expect(await inPieces(encodingBundle('backup', made, many, aside))).toBe(text)
      expect(await inPieces(readingBundle(text))).toEqual(readBundle(text))
    }
    expect(encodeBundle('backup', made, [])).toBe(
      `${JSON.stringify(JSON.parse(encodeBundle('backup', made, [])), null, 1)}\n`,
    )
  })
})

describe('what was saved comes back', () => {
  test('a workshop comes back as it was, from text and from bytes', () => {
    const sorted = [...evening].sort((one, other) => (one.key < other.key ? -1 : 1))
    const bundle = { app: 'samtalerum', format: 1, kind: 'workshop', made, records: sorted }
    expect(readBundle(file)).toEqual({ ok: true, bundle })
    expect(readBundle(bytes)).toEqual({ ok: true, bundle })
  })

  test('the same records make the same file in any order', () => {
    expect(encodeBundle('workshop', made, [...evening].reverse())).toBe(file)
  })

  test('a file that an editor has given a byte order mark opens', () => {
    expect(readBundle(`\ufeff${file}`).ok).toBe(true)
    expect(readBundle(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).ok).toBe(true)
  })

  test('whatever a method stores comes back, save what could mislead', () => {
    const words = fc.string({ unit: 'grapheme' })
    const field = fc.stringMatching(/^[a-z]{1,6}$/).filter((name) => !['title', 'name'].includes(name))
    const { data } = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(field, tie('data'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(data, (value) => {
        expect(firstOf(readBundle(encodeBundle('backup', made, [record('deck/one', value)]))).envelope.data).toEqual(
          value,
        )
      }),
    )
  })

  test('ten thousand records open', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => record(`deck/card-${at}`, { title: `Kort ${at}` }))
    const result = readBundle(encodeBundle('backup', made, many))
    expect(result.ok && result.bundle.records.length).toBe(10_000)
  })
})

describe('a file that is not what it says', () => {
  test('a file cut off anywhere is damaged, not opened by half', () => {
    for (let percent = 0; percent < 100; percent += 1) {
      const part = bytes.subarray(0, Math.floor((bytes.length * percent) / 100))
      expect(faultOf(readBundle(part)), `${percent} %`).toMatch(percent === 0 ? /empty/ : /damaged|not-json/)
    }
    expect(faultOf(readBundle(bytes.subarray(0, bytes.length / 2)))).toBe('damaged')
  })

  test('a flipped bit never throws, and never reaches a prototype', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ bits
        const result = readBundle(flipped)
        if (result.ok) expect(result.bundle.records.length).toBe(evening.length)
      }),
      { numRuns: 2000 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('a flipped bit within a letter does not pass as another letter', () => {
    const flipped = bytes.map((byte) => (byte === 0xc3 ? 0xff : byte))
    expect(readBundle(flipped)).toEqual({ ok: false, fault: 'damaged', detail: 'text' })
  })

  test('any field of the file or an envelope may hold anything, and is refused with its place', () => {
    const swaps = [null, 7, -1, 0.5, true, '', 'x', [], {}, [null], { length: 3 }, '\u0000', 1e308]
    const fields = ['format', 'kind', 'id', 'version', 'revision', 'saved', 'method', 'digest']
    for (const swap of swaps) {
      for (const field of ['app', 'format', 'kind', 'made', 'records']) {
        expect(() => readBundle(changed((tree) => Object.assign(tree, { [field]: swap })))).not.toThrow()
      }
      for (const field of fields) {
        const [first] = evening
        const envelope = { ...first?.envelope, [field]: swap }
        const result = readBundle(changed((tree) => Object.assign(tree, { records: [{ key: first?.key, envelope }] })))
        if (!result.ok && result.fault === 'damaged') expect(result.detail).toContain(`records.0.envelope.${field}`)
      }
      expect(faultOf(readBundle(changed((tree) => Object.assign(tree, { records: [swap] }))))).toBe('damaged')
    }
  })

  test('any text at all is answered, not thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => readBundle(text).ok === false))
    fc.assert(fc.property(fc.json(), (text) => ['foreign', 'too-deep'].includes(faultOf(readBundle(text)) ?? '')))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => readBundle(noise).ok === false))
  })

  test('nothing, blanks, a picture, and somebody else’s file are told apart', () => {
    expect(faultOf(readBundle(''))).toBe('empty')
    expect(faultOf(readBundle('\ufeff \n'))).toBe('empty')
    expect(faultOf(readBundle(new Uint8Array([0x89, 0x50, 0x4e, 0x47])))).toBe('not-json')
    expect(faultOf(readBundle('Kære byråd'))).toBe('not-json')
    expect(faultOf(readBundle('null'))).toBe('foreign')
    expect(faultOf(readBundle('{"app":"excalidraw","format":1}'))).toBe('foreign')
    expect(faultOf(readBundle('{"__proto__":{"app":"samtalerum"}}'))).toBe('foreign')
  })

  test('a file from a newer version is left alone, even when only one record in it is newer', () => {
    expect(faultOf(readBundle(changed((tree) => Object.assign(tree, { format: 2, records: 'elsewhere' }))))).toBe(
      'too-new',
    )
    expect(readBundle(file.replace(/"format": 1,(?![\s\S]*"format": 1,)/, '"format": 2,'))).toEqual({
      ok: false,
      fault: 'too-new',
      detail: `records.${evening.length - 1}.envelope.format`,
    })
  })

  test('one record twice is a damaged file: which of them would be right?', () => {
    const twice = encodeBundle('backup', made, [record('deck/one'), record('deck/one')])
    expect(readBundle(twice)).toMatchObject({ fault: 'damaged', detail: 'records.1.key: expected once' })
  })

  test.each([
    'workshop',
    'workshop/',
    'workshop/../one',
    'workshop/a b',
    'workshop/one\n',
    'work/a/__proto__/c',
    'deck/constructor',
    `deck/${'x'.repeat(81)}`,
    'work/1/2/3/4/5/6/7',
  ])('a record cannot lie at %j', (key) => {
    const result = readBundle(encodeBundle('backup', made, [record(key, {}, 'one')]))
    expect(result).toMatchObject({ fault: 'damaged', detail: expect.stringContaining('records.0.key') })
  })
})

describe('a file that means harm', () => {
  test.each([
    ['UTF-16 with its mark', true, true],
    ['UTF-16 of the other end', false, true],
    ['UTF-16 without a mark', true, false],
  ])('a file that an editor has saved as %s is still ours', (_, little, marked) => {
    const text = `${marked ? '\ufeff' : ''}${file}`
    const view = new DataView(new ArrayBuffer(2 * text.length))
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), little)
    expect(readBundle(new Uint8Array(view.buffer))).toEqual(readBundle(file))
  })

  test('a file over 32 MB without its photos is not even parsed, nor one over 64 MB with them', () => {
    expect(faultOf(readBundle(new Uint8Array(maxBytes + 1)))).toBe('too-large')
    expect(faultOf(readBundle('x'.repeat(maxWords + 1)))).toBe('too-large')
    expect(faultOf(readBundle('ø'.repeat(maxWords / 2 + 1)))).toBe('too-large')
    expect(faultOf(readBundle(`"data:text/html;base64,${'A'.repeat(maxWords)}"`))).toBe('too-large')
    expect(faultOf(readBundle(withData(`"data:image/jpeg;base64,${'A'.repeat(maxBytes)}"`)))).toBe('too-large')
    expect(faultOf(readBundle(file.padEnd(maxWords - 100)))).toBe(null)
  })

  test.each([
    ['32 MB of words', 32_700, 0, true],
    ['a little more', 32_800, 0, false],
    ['words and 80 photos', 30_000, 80, true],
    ['nothing but 170 photos', 0, 170, false],
  ])('what is saved is only called a copy when it can be opened again: %s', (_, kB, count, opens) => {
    const photo = `data:image/jpeg;base64,${'A'.repeat(400_000)}`
    const records = [
      record('deck/one', 'æ'.repeat(kB * 512)),
      ...Array.from({ length: count }, (_, at) => record(`picture/picture-${at}`, { url: photo })),
    ]
    const text = encodeBundle('backup', made, records)
    expect(readBundle(text).ok).toBe(opens)
  })

  test('200,001 records are too many', () => {
    const records = Array.from({ length: 200_001 }, () => 0)
    expect(faultOf(readBundle(changed((tree) => Object.assign(tree, { records }))))).toBe('too-large')
  })

  test.each(['[', '{"a":', '[{"a":'])('a bomb of %j is too deep, closed or not', (shell) => {
    expect(faultOf(readBundle(withData(shell.repeat(1_000_000))))).toBe('too-deep')
    expect(faultOf(readBundle(withData(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)))).toBe('too-deep')
  })

  test('brackets in what somebody wrote are not depth', () => {
    const said = `"${'[{'.repeat(500)} \\" ${'['.repeat(500)}"`
    expect(readBundle(withData(said)).ok).toBe(true)
  })

  test('a name that reaches a prototype is gone, at any depth', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kept":1}'
    const { data } = firstOf(readBundle(withData(`{"a":[${evil}],"b":${evil}}`))).envelope
    expect(data).toEqual({ a: [{ kept: 1 }], b: { kept: 1 } })
    expect(keysWithin(data)).toEqual(['a', '0', 'kept', 'b', 'kept'])
    expect('polluted' in {}).toBe(false)
    const wrapped = readBundle(file.replace('{', '{"__proto__":{"polluted":1},"toString":null,'))
    expect(wrapped.ok && Object.keys(wrapped.bundle)).toEqual(['app', 'format', 'kind', 'made', 'records'])
  })

  test('fields nobody knows are not carried along', () => {
    const extra = file.replaceAll('"revision": 3,', '"revision": 3, "onload": "alert(1)",')
    expect(readBundle(extra)).toEqual(readBundle(file))
  })

  test('a title cannot hide what it says', () => {
    const told = {
      title: 'Mødet\u202egnp.exe\u0007',
      name: 'Bord\u0000 1\u2066',
      tables: { title: [{ da: '\u202eB\u0007' }] },
    }
    expect(firstOf(readBundle(encodeBundle('work', made, [record('deck/one', told)]))).envelope.data).toEqual({
      title: 'Mødetgnp.exe',
      name: 'Bord 1',
      tables: { title: [{ da: 'B' }] },
    })
  })

  test('what people wrote keeps its lines and loses its marks of direction', () => {
    const told = { note: 'Første\n\tanden\u202e\u061c\u2069 \u0001' }
    const { data } = firstOf(readBundle(encodeBundle('work', made, [record('deck/one', told)]))).envelope
    expect(data).toEqual({ note: 'Første\n\tanden \u0001' })
  })
})
