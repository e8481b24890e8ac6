import { expect, test } from 'vitest'
import { createBreath } from '../../src/lib/breath'

const work = (ms: number) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

test('long work in small pieces lets others have a turn, and short work is not held up', async () => {
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  }, 0)
  const breathe = createBreath()
  for (let piece = 0; piece < 20; piece += 1) await breathe()
  expect(turns).toBe(0)
  for (let piece = 0; piece < 20; piece += 1) {
    work(10)
    await breathe()
  }
  clearInterval(other)
  expect(turns).toBeGreaterThan(0)
})
