import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Selector, transform } from 'lightningcss'
import { expect, test } from 'vitest'
import { filesBelow } from '../support/files-below'

const src = join(__dirname, '../../src')

type Part = Selector[number]

/** The parts of a selector between its combinators. */
const compounds = (selector: Selector): readonly (readonly Part[])[] => {
  const all: Part[][] = [[]]
  for (const part of selector) {
    if (part.type === 'combinator') all.push([])
    else all.at(-1)?.push(part)
  }
  return all
}

const asksWithin = (part: Part): boolean => part.type === 'pseudo-class' && part.kind === 'has'

/** Whether it names what it is about, and is not any element that stands so or so. */
const isNamed = (compound: readonly Part[]): boolean =>
  compound.some(
    (part) =>
      ['type', 'class', 'id', 'attribute'].includes(part.type) ||
      (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where') && part.selectors.every(isNamed)),
  )

const isBoundless = (selector: Selector): boolean => {
  const all = compounds(selector)
  const first = all.findIndex((compound) => compound.some(asksWithin))
  return first >= 0 && !all.slice(first + 1).every(isNamed)
}

/** Selectors for a screen that look for any element at all below one that is told by what it holds. */
const boundless = (css: string): readonly string[] => {
  const found: string[] = []
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: ({ value }) => {
          found.push(...value.selectors.filter(isBoundless).map((one) => JSON.stringify(one)))
          return undefined
        },
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? [] : undefined,
      },
    },
  })
  return found
}

test('a selector that looks for anything below what holds something is found', () => {
  expect(boundless('.grid:has(th) tr > :first-child { width: 20% }')).toHaveLength(1)
  expect(boundless('.grid:has(th) tr > :is(th, td):first-child, .grid > :has(th) { width: 20% }')).toEqual([])
  expect(boundless('@media print { .grid:has(th) * { width: 20% } }')).toEqual([])
})

/**
 * Blink keeps one set of what follows from every `:has()` there is. One that names nothing makes each of them, also in another sheet,
 * style all that is below it anew: 536 elements at a press in place of 28.
 */
test('what an element holds never has all below it styled anew', () => {
  const sheets = filesBelow(src, /\.css$/)
  expect(sheets.length).toBeGreaterThan(20)
  const found = sheets.flatMap((file) =>
    boundless(readFileSync(join(src, file), 'utf8')).map((one) => `${file}: ${one}`),
  )
  expect(found).toEqual([])
})
