import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { setLanguage } from '../../../src/i18n/language'
import type { View } from '../../../src/methods/six-questions/audience'
import { Stage } from '../../../src/methods/six-questions/stage'
import { context, texts } from './evening'

beforeEach(async () => {
  await texts()
  await setLanguage('da')
})

const postcard = (direction: string | null, question = 'Hvem først?') => ({
  theme: 'Tema',
  question,
  direction,
  day: direction === null ? null : '2026-11-20',
  before: null,
})
const together = (direction: string | null, question?: string): View => ({
  kind: 'sentences',
  card: postcard(direction, question),
  sentences: [{ table: 'Bord 1', text: 'De unge', disagree: false, unknown: false }],
  more: 0,
  long: false,
})
const onePage = (...directions: readonly (string | null)[]): View => ({
  kind: 'direction',
  strategy: 'Ungestrategien',
  cards: directions.map((direction, at) => postcard(direction, `Spørgsmål ${at}`)),
})

/** The room looks at these, one after the other; how many cards turn at each. */
const turning = (...views: readonly View[]): readonly number[] => {
  const { container, rerender } = render(<Stage view={views[0] as View} context={context} />)
  return views.map((view) => {
    rerender(<Stage view={view} context={context} />)
    return container.querySelectorAll('[data-flipped]').length
  })
}

describe('a postcard', () => {
  test('turns when the room answers it, and again when it is answered again', () => {
    expect(turning(together(null), together('Først de unge'), together(null), together('Alle'))).toEqual([0, 1, 0, 1])
  })

  test('that was answered before lies still when the room comes back to it', () => {
    expect(turning(together('Først de unge'))).toEqual([0])
    expect(turning(together(null, 'Den første?'), together('Svaret', 'Den anden?'))).toEqual([0, 0])
  })

  test('turns by itself on the one page, where the others lie still', () => {
    expect(turning(onePage('En', null, null), onePage('En', 'To', null), onePage('En', 'To', 'Tre'))).toEqual([0, 1, 2])
  })

  test('turns within 300 ms, and not at all for those who asked for less motion', () => {
    const css = readFileSync('src/methods/six-questions/postcard.css', 'utf8')
    const moves = [...css.matchAll(/animation: [\w-]+ (\d+)ms/g)]
    expect(moves).toHaveLength(1)
    expect(Number(moves[0]?.[1])).toBeLessThanOrEqual(300)
    expect(css.slice(0, moves[0]?.index)).toMatch(/@media \(prefers-reduced-motion: no-preference\) \{[^}]*\{\s*$/)
  })
})
