import decode from 'qr/decode.js'
import { expect, test } from 'vitest'
import { type QrCode, qrCode } from '../../src/lib/qr'

/** The code as a picture, some pixels to a square. */
const drawn = ({ size, path }: QrCode, scale = 4) => {
  const side = size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let down = 0; down < scale; down += 1)
      for (let along = 0; along < Number(width) * scale; along += 1)
        data.fill(
          0,
          ((Number(y) * scale + down) * side + Number(x) * scale + along) * 4,
          ((Number(y) * scale + down) * side + Number(x) * scale + along) * 4 + 3,
        )
  return { width: side, height: side, data }
}

test.each([
  'https://www.eksempel.dk/sal.html',
  'https://xn--strsdag-q1a8k.dk/r%C3%A5dssal/?a=1&b=2#sted',
  `https://www.eksempel.dk/${'a/'.repeat(230)}`,
])('another hand reads what a code says: %s', (address) => {
  const code = qrCode(address)
  expect(code && decode(drawn(code))).toBe(address)
})

test('a code has four empty squares around it', () => {
  const code = qrCode('https://www.eksempel.dk/')
  expect(code?.path).toMatch(/^M4 4h7v1H4z/)
  expect(code?.size).toBe(25 + 8)
})

test('there is no code of nothing, and none too fine to read', () => {
  expect(qrCode('')).toBeNull()
  expect(qrCode('a'.repeat(500))).not.toBeNull()
  expect(qrCode('å'.repeat(251))).toBeNull()
})
