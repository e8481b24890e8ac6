import { expect, test } from 'vitest'
import { faultOf, StorageFault } from '../../src/storage/fault'

test('a fault keeps what the browser said', () => {
  const cause = new DOMException('disk', 'QuotaExceededError')
  expect(faultOf(cause)).toMatchObject({ name: 'StorageFault', kind: 'capacity', cause })
})

test('a fault that has its name keeps it', () => {
  const fault = new StorageFault('stale')
  expect(faultOf(fault)).toBe(fault)
})

test.each([new Error('Connection to Indexed Database server lost'), 'text', null, undefined])(
  'what nobody has heard of (%s) is worth another try',
  (error) => {
    expect(faultOf(error).kind).toBe('transient')
  },
)
