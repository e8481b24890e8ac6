import { expect, test } from 'vitest'
import { paperPalette } from '../../src/ui/palette'

test('the colours of paper are ones that every program knows, and those of the screen', () => {
  // What Chromium draws oklch(0.5 0.14 30) and oklch(0.93 0.045 140) as.
  expect(paperPalette(30).strong).toBe('#a43c2f')
  expect(paperPalette(140).soft).toMatch(/^#d9f0d[34]$/)
  for (let hue = 0; hue < 360; hue += 15)
    for (const colour of Object.values(paperPalette(hue))) expect(colour).toMatch(/^#[\da-f]{6}$/)
})
