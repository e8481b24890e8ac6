import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PathView } from '../../../src/methods/concept-generator/audience'
import { Picture } from '../../../src/methods/concept-generator/picture'
import { screenPalette } from '../../../src/ui/palette'
import { context } from './room'

const ideas = Array.from({ length: 12 }, (_, at) => `Idé nummer ${at + 1}, som der skal et par linjer til at sige helt`)
const full = (task: PathView['task']): PathView => ({
  kind: 'path',
  task,
  version: 2,
  headline: 'Boden, man går forbi',
  sentence: 'Stil en ting, og tag en ting, mens kaffen løber igennem.',
  whom: '',
  first: '',
  last: '',
  asks: '',
  in: ideas,
  activity: ideas,
  out: ideas,
  dial: [],
  features: [],
})

const sizeOf = (view: PathView) => {
  render(<Picture view={view} palette={screenPalette} context={context} />)
  const box = screen.getByRole('img').getAttribute('viewBox')?.split(' ').map(Number) ?? []
  return { width: box[2] ?? 0, height: box[3] ?? 0 }
}

/** The type in mm, on A4 with its margins. */
const typeOf = ({ width, height }: { width: number; height: number }) => 36 * Math.min(277 / width, 152 / height)

test('a way with very many ideas is drawn as wide as the poster, in type that can be read', () => {
  expect(typeOf(sizeOf(full('poster')))).toBeGreaterThan(2.5)
})

test('a way with a few ideas keeps the largest type there is', () => {
  expect(sizeOf({ ...full('poster'), in: ideas.slice(0, 3), activity: ideas.slice(0, 3), out: [] }).width).toBe(1440)
})

test('on stage and in a document the type keeps its size', () => {
  expect(sizeOf(full('version')).width).toBe(1440)
})
