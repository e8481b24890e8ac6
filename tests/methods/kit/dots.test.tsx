import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Picture as Line } from '../../../src/methods/over-under/picture'
import { Picture as Beam } from '../../../src/methods/vision-scale/picture'
import { paperPalette } from '../../../src/ui/palette'
import { context } from '../change-staircase/plan'

const look = { palette: paperPalette(30), context }
const line = (over: number, under: number) =>
  renderToStaticMarkup(
    <Line
      {...look}
      view={{ kind: 'line', title: '', over, under, before: null, reasons: [], partly: null, tables: [] }}
    />,
  )
const beam = (people: number) =>
  renderToStaticMarkup(
    <Beam {...look} view={{ kind: 'beam', cloud: Array.from({ length: 11 }, () => people), before: null } as never} />,
  )
const dots = (drawn: string) => drawn.match(/<(circle|rect)/g)?.length ?? 0

describe('a picture of people', () => {
  test('has a dot for each of them, as long as they can be seen', () => {
    expect(dots(line(300, 411))).toBe(711)
    expect(dots(beam(20))).toBe(220)
    expect(line(300, 411)).not.toContain('picture.each')
  })

  test('draws no more than can be seen, and says what a dot stands for then', () => {
    for (const drawn of [line(500_000, 100), beam(600_000)]) {
      expect(dots(drawn)).toBeLessThan(1100)
      expect(drawn).toContain('picture.each')
    }
    expect(line(500_000, 1), 'and somebody is never nobody').toContain('<rect')
  })
})
