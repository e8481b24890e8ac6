import { beforeAll, expect, test } from 'vitest'
import { faceIn } from '../../../src/report/word/letterhead-face'
import { changed, madeLetterhead } from './letterheads'

// How much room the letterhead leaves on its page, for a document that is to be one.

let letterhead: Uint8Array
beforeAll(async () => {
  letterhead = await madeLetterhead()
})

const line = '<w:p><w:r><w:t>Byrådssekretariatet, Rådhuset</w:t></w:r></w:p>'
const picture =
  '<w:p><w:r><w:drawing><wp:inline distT="0"><wp:extent cx="900000" cy="635000"/></wp:inline></w:drawing></w:r></w:p>'
const small =
  '<w:style w:type="paragraph" w:styleId="Sidehoved"><w:name w:val="header"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr></w:style>'
const heightWith = (head: string, style = '', body = ''): number =>
  faceIn(
    changed(letterhead, {
      'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${head}</w:hdr>`),
      'word/styles.xml': (xml) => xml.replace('</w:styles>', `${style}</w:styles>`),
      'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${body}`),
    }),
  ).height

test('a head that reaches into the text takes its room, each line of it', () => {
  const heights = [0, 9, 10, 20].map((count) => heightWith(line.repeat(count)))
  expect(heights).toEqual(heights.toSorted((a, b) => b - a))
  expect(new Set(heights).size).toBe(4)
})

test('its lines are as high as its own style sets them', () => {
  expect(heightWith(line.repeat(12), small)).toBeGreaterThan(heightWith(line.repeat(12)) + 1000)
})

test('what stands in the text already takes its room; a picture is the height of its line, and is told once', () => {
  const [without, written, pictured] = [heightWith(''), heightWith('', '', line), heightWith('', '', picture)]
  expect(written).toBeLessThan(without)
  // A thousand twips, and what is free below it; a fifth is allowed for.
  expect(without - pictured).toBeGreaterThan(1.2 * 1000)
  expect(without - pictured).toBeLessThan(1.2 * 1130)
})
