import { expect, test } from 'vitest'
import { saidOf } from '../../../src/workshop/evening/due'

const said = (begin: string, day: string) => saidOf({ title: 'Send ark', begin, day }, '2026-11-30')

test('a day to begin on that has gone by is not asked for: what is due is said, and what should have been', () => {
  expect(said('2026-11-30', '2026-12-03')).toBe('since')
  expect(said('2026-11-20', '2026-12-03')).toBe('by')
  expect(said('2026-11-20', '2026-11-30')).toBe('by')
  expect(said('2026-11-20', '2026-11-23')).toBe('late')
})

test('where only the month may be known, nothing is late within it', () => {
  expect(said('2026-10-01', '2026-11-01')).toBe('since')
})
