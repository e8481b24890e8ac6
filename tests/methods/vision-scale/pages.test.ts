import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audience, pages } from '../../../src/methods/vision-scale/audience'
import { pagesOf } from '../../../src/methods/vision-scale/pages'
import { context, room, setup } from './evening'

const alone = { picture: false, question: '' }
const words = (text: string) => text.replace(/\s+/g, '')

test('a vision that fits is one page, and a long one is several, each ending with a sentence', () => {
  expect(pagesOf('Kort.', alone)).toEqual(['Kort.'])
  expect(pagesOf('', alone)).toEqual([''])
  const long = 'Byen skal have plads til alle, der vil bo her, og til dem, der kommer. '.repeat(40).trim()
  const pages = pagesOf(long, alone)
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page).toMatch(/^Byen.*\.$/s)
  expect(pagesOf(long, { picture: true, question: 'Hvor langt?' }).length).toBeGreaterThan(pages.length)
})

test('nothing of a vision is lost between the pages, and none is fuller than the stage', () => {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.stringMatching(/^[a-zæøå]{1,14}[.,]?$/) },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', 'x'.repeat(200)) },
  )
  const around = fc.record({
    picture: fc.boolean(),
    question: fc.constantFrom('', 'Hvor langt?', 'Hvor langt? '.repeat(25)),
  })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 600 }), around, (pieces, beside) => {
      const text = pieces.join(' ')
      const pages = pagesOf(text, beside)
      expect(words(pages.join(''))).toBe(words(text))
      const [letters, lines] = beside.picture ? [34, 13] : [78, 13]
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(letters * lines)
        expect(page.split('\n').length).toBeLessThanOrEqual(lines)
      }
    }),
    { numRuns: 60 },
  )
})

test('the facilitator turns the pages on stage, and a shorter version is not turned past its end', () => {
  const text = Array.from({ length: 80 }, (_, at) => `Sætning nr. ${at} om byen.`).join(' ')
  const long = room('two/read', [], { setup: { ...setup, versions: [{ id: 'two', text, picture: null }] } })
  expect(audience(long, context)).toMatchObject({ kind: 'vision', page: 0 })
  const turned = { ...long, now: { ...long.now, page: 1 } }
  expect(pages(long, context)).toBe(3)
  expect(audience(turned, context)).toMatchObject({ kind: 'vision', page: 1 })
  expect(JSON.stringify([audience(long, context), audience(turned, context)])).toMatch(/nr\. 0 .*nr\. 70 /s)
  expect(audience({ ...turned, setup }, context)).toMatchObject({ page: 0, pages: 1, text: setup.versions[1]?.text })
})
