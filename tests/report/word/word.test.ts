import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPaper, type Paper } from '../../../src/report/document'
import type { Pictures } from '../../../src/report/word/blocks'
import { toWord } from '../../../src/report/word/word'
import { dot, readWord } from '../../support/word'
import { anyPaper, anythingWritten, packed, rehearsed, signed, wordsOf } from '../sample-paper'

const options = { lang: 'da-DK', header: 'Temamøde · 15. januar 2026 · Rådhuset', page: 'side', pictures: new Map() }
const read = async (paper: Paper, pictures: Pictures = new Map()) =>
  readWord(await toWord(paper, { ...options, pictures }))
const saying = (...texts: readonly string[]): Paper => ({
  ...signed,
  sections: [{ id: 'x', title: 'Sagt', blocks: texts.map((text) => ({ kind: 'text', text })) }],
})

test('a title, headings, lists and a table with its head are there for other readers', async () => {
  const { html, faults, parts } = await read(rehearsed)
  expect(faults).toEqual([])
  expect(html).toContain('<h1>Det blev vi enige om</h1>')
  expect(html).toContain('<h2>Hinanden</h2>')
  expect(html).toMatch(/<ul><li>Sagen &amp; personen &lt;hver for sig&gt;<\/li>/)
  expect(html).toMatch(/<thead><tr><th><p><strong>Bord<\/strong><\/p><\/th>/)
  const styles = parts['word/styles.xml'] ?? ''
  for (const name of ['heading 1', 'heading 2', 'Title']) expect(styles).toContain(`<w:name w:val="${name}"/>`)
  expect(styles).toContain('<w:lang w:val="da-DK"/>')
  expect(parts['docProps/core.xml']).toContain('<dc:title>OVER/UNDER stregen</dc:title>')
})

test('workshop, date and place stand at the head of the page, and the page number at its foot', async () => {
  const { headers, footers, parts } = await read(rehearsed)
  expect(headers.trim()).toBe(options.header)
  expect(footers).toContain('Ikke et beslutningsreferat')
  expect(parts['word/footer1.xml']).toMatch(/PAGE[\s\S]*NUMPAGES/)
})

test('columns have their widths in twips, and together they are as wide as the text', async () => {
  const { parts } = await read(rehearsed)
  const xml = parts['word/document.xml'] ?? ''
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9072)
  expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="\d+"\/>/)
  expect(xml).not.toContain('w:type="pct"')
})

test('a row stays on its page, but for one that may be higher than a page', async () => {
  const row = async (text: string) => {
    const blocks = [{ kind: 'table', head: [], rows: [['kort', text]] }] as const
    const { parts } = await read({ ...signed, sections: [{ id: 'x', title: '', blocks }] })
    return /<w:cantSplit\/>/.test(parts['word/document.xml'] ?? '')
  }
  expect([await row('kort'), await row('ord '.repeat(1250)), await row('a\n'.repeat(50))]).toEqual([true, false, false])
})

test('each list counts for itself', async () => {
  const list = { kind: 'numbered', items: ['Først', 'Så'] } as const
  const { parts } = await read({ ...signed, sections: [{ id: 'x', title: '', blocks: [list, list] }] })
  const numbers = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(numbers).size).toBe(2)
  expect(numbers[0]).toBe(numbers[1])
})

test('a line that leads to a list or a table never stands alone at the foot of a page, nor a day at the head of the next', async () => {
  const blocks = [
    { kind: 'text', text: 'Vi aftalte:' },
    { kind: 'list', items: ['Først', 'Sidst'] },
    { kind: 'text', text: 'Aftalt i dag' },
    { kind: 'text', text: 'Farvel' },
  ] as const
  const { parts } = await read({ ...signed, sections: [{ id: 'x', title: '', blocks }] })
  const keeps = (said: string) =>
    /<w:keepNext\/>/.test(new RegExp(`<w:p>(?:(?!<w:p>).)*>${said}<`).exec(parts['word/document.xml'] ?? '')?.[0] ?? '')
  expect(['Vi aftalte:', 'Først', 'Sidst', 'Aftalt i dag', 'Farvel'].map(keeps)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ])
})

test('a picture is there as drawing and as dots, with its words', async () => {
  const view = { over: 5 }
  const block = { kind: 'picture', view, label: 'Fem over, to under' } as const
  const pictures = new Map([
    [
      view,
      { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', raster: dot, type: 'png' as const, width: 300, height: 200 },
    ],
  ])
  const { html, parts, faults } = await read(
    { ...signed, sections: [{ id: 'x', title: '', blocks: [block] }] },
    pictures,
  )
  expect(faults).toEqual([])
  expect(html).toContain('alt="Fem over, to under"')
  expect(
    Object.keys(parts)
      .filter((name) => name.startsWith('word/media/'))
      .map((name) => name.split('.')[1]),
  ).toEqual(expect.arrayContaining(['svg', 'png']))
})

describe('what anybody may have written', () => {
  test.each(anythingWritten)('%s', async (_, written, expected) => {
    const { text, body, faults } = await read(saying(written))
    expect(faults).toEqual([])
    expect(text).toContain(expected)
    expect(packed(body)).toContain(packed(expected))
  })

  test('what is read from the right says so, and nothing else does', async () => {
    const { parts } = await read(saying('يوسف حداد', 'Yusuf Haddad'))
    const [turned = '', plain = ''] = ['يوسف حداد', 'Yusuf Haddad'].map(
      (said) => new RegExp(`<w:p>(?:(?!<w:p>).)*>${said}<`).exec(parts['word/document.xml'] ?? '')?.[0],
    )
    expect([/<w:bidi\/>/.test(turned), /<w:rtl\/>/.test(turned)]).toEqual([true, true])
    expect([/<w:bidi\/>/.test(plain), /<w:rtl\/>/.test(plain)]).toEqual([false, false])
  })

  test('nothing at all is a document too', async () => {
    const { faults } = await read({ title: '', meta: [], sections: [], foot: '', mark: null })
    expect(faults).toEqual([])
  })

  test('any paper makes a well-formed file with all its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (paper) => {
        const { text, footers, faults } = await read(paper)
        expect(faults).toEqual([])
        const all = packed(text + footers)
        for (const words of wordsOf(cleanPaper(paper))) expect(all).toContain(packed(words))
      }),
      { numRuns: 12 },
    )
  })
})
