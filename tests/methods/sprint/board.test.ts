import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leading } from '../../../src/methods/kit/lay-text'
import { frames, mostRows, placeRows, width } from '../../../src/methods/sprint/board-layout'
import type { Row } from '../../../src/methods/sprint/views'

const rowOf = (text: string, at = 0, when = '', who = 'Pedellen'): Row => ({
  ...{ number: at + 1, text, when, who, state: 'todo' },
})
const long =
  'Spørg ejeren af grunden ved krydset, om hækken må klippes til hjørnet inden sommerferien, og skriv svaret ned. '

test('a very long task is set as large as its neighbours: its row is taller', () => {
  const texts = ['Tæl biler', long.repeat(2).slice(0, 200), 'Mal fødder', 'Ring til ejeren']
  const rows = placeRows(
    texts.map((text, at) => rowOf(text, at)),
    'wall',
  )
  expect(new Set(rows.map(({ text }) => text.size)).size).toBe(1)
  expect(rows[0]?.text.size).toBeGreaterThanOrEqual(28)
  expect(rows[1]?.h).toBeGreaterThan(rows[0]?.h ?? 0)
})

const words = (most: number) =>
  fc
    .array(fc.constantFrom('og', 'hækken', 'cyklister', 'skolevejen', 'tilgængelighedsudvalget', 'på'), {
      maxLength: 40,
    })
    .map((all) => all.join(' ').slice(0, most).trim())

test('of any log all rows have one size, none lies over another, and on the wall no word is left out', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words(200), words(160), words(80)), { minLength: 1, maxLength: mostRows }),
      fc.constantFrom('wall', 'page', 'stage'),
      (log, frame) => {
        const placed = placeRows(
          log.slice(0, frame === 'stage' ? 4 : mostRows).map(([text, when, who], at) => rowOf(text, at, when, who)),
          frame,
        )
        expect(new Set(placed.flatMap(({ text }) => (text.lines.length > 0 ? [text.size] : []))).size).toBeLessThan(2)
        expect(new Set(placed.flatMap(({ who }) => (who.lines.length > 0 ? [who.size] : []))).size).toBeLessThan(2)
        placed.forEach(({ y, h, text, when, who }, at) => {
          const before = placed[at - 1]
          if (before) expect(y).toBeCloseTo(before.y + before.h)
          const high = [text, when].reduce((sum, { size, lines }) => sum + lines.length * size * leading, 0)
          expect(high).toBeLessThanOrEqual(h + 0.01)
          expect(who.lines.length * who.size * leading).toBeLessThanOrEqual(h + 0.01)
          expect(Math.max(...text.lines.map((line) => line.length * text.size * 0.55), 0)).toBeLessThan(width)
        })
        const last = placed.at(-1)
        expect((last?.y ?? 0) + (last?.h ?? 0)).toBeLessThanOrEqual(frames[frame].height + 0.01)
        if (frame !== 'stage')
          expect(placed.flatMap(({ text, when }) => [...text.lines, ...when.lines]).join(' ')).not.toContain('…')
      },
    ),
    { numRuns: 300 },
  ))
