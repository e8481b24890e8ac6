// @vitest-environment jsdom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPaper } from '../../src/report/document'
import { toHtml } from '../../src/report/to-html'
import { anyPaper, packed, rehearsed, signed, wordsOf } from './sample-paper'

const drawn = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

test('Word gets one title, a heading for each section, and the method’s own headings below it', () => {
  const page = drawn(toHtml(rehearsed))
  expect(textsOf(page, 'h1')).toEqual(['OVER/UNDER stregen'])
  expect(textsOf(page, 'h2')).toEqual(['Det blev vi enige om', 'Svarene'])
  expect(textsOf(page, 'h2 ~ h3')).toEqual(['Hinanden'])
})

test('made-up answers say so before anything else; real ones say nothing', () => {
  expect(drawn(toHtml(rehearsed)).body.firstElementChild?.textContent).toBe('Generalprøve: svarene er opdigtede')
  expect(drawn(toHtml({ ...rehearsed, mark: null })).body.firstElementChild?.tagName).toBe('H1')
})

test('a list is a list, and lines and paragraphs stay apart', () => {
  const html = toHtml(rehearsed)
  expect(textsOf(drawn(html), 'ul > li')).toEqual(['Sagen & personen <hver for sig>', 'To linjerher'])
  expect(html).toContain('<li>To linjer<br>her</li>')
  expect(html).toContain('<p>Første &quot;afsnit&quot;.<br>Ny linje.</p>\n<p>Andet afsnit.</p>')
})

test('each row of a table has as many cells as its head, and rows without words are left out', () => {
  const page = drawn(toHtml(rehearsed))
  expect(textsOf(page, 'thead th')).toEqual(['Bord', 'Over', 'Under'])
  expect(textsOf(page, 'tbody td')).toEqual(['Bord 1', '4', '2', 'Bord | 2(sent)', '1', '\u00a0'])
  expect(page.querySelectorAll('table').length).toBe(1)
  expect(page.querySelector('table')?.getAttribute('border')).toBe('1')
})

test('what is counted, what is defined, where one signs and where a page ends are drawn as Word knows them', () => {
  const html = toHtml(signed)
  expect(textsOf(drawn(html), 'ol > li')).toEqual(['Først', 'Så'])
  expect(html).toContain('<p><strong>Formand</strong><br>Den, der leder.</p>')
  expect(html).toContain(`<p><br>${'_'.repeat(40)}<br>Borgmester</p>`)
  expect(html).toContain('page-break-before:always')
})

test('a picture is told in words', () => {
  expect(textsOf(drawn(toHtml(rehearsed)), 'em')).toEqual(['5 over, 2 under'])
})

test('whatever people write stays words: no element comes from it, and none is lost', () => {
  const known = /^(HTML|HEAD|META|TITLE|BODY|H[123]|P|BR|UL|OL|LI|TABLE|THEAD|TBODY|TR|TH|TD|STRONG|EM|SMALL)$/
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const page = drawn(toHtml(paper))
      const elements = [...page.querySelectorAll('*')]
      expect(elements.filter(({ tagName }) => !known.test(tagName))).toEqual([])
      const names = new Set(elements.flatMap((element) => element.getAttributeNames()))
      expect([...names].filter((name) => name.startsWith('on') || name === 'href' || name === 'src')).toEqual([])
      expect(packed(page.body.textContent).replaceAll('_'.repeat(40), '')).toBe(
        packed(wordsOf(cleanPaper(paper)).join('')),
      )
      for (const table of page.querySelectorAll('table')) {
        expect(new Set([...table.rows].map(({ cells }) => cells.length)).size).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 50 },
  )
})
