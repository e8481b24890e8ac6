import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/case-flow/audience'
import { openPlenary } from '../../../src/methods/case-flow/moves'
import { context, room, wayOf } from './room'

test('where it hurts, the notes about it come first on the lit step, and it is said how many more there are', () => {
  const way = wayOf([{ good: 'Kort', snag: 'Langt' }])
  const mark = (id: string, kind: 'reader' | 'hurts') => ({ id, kind, step: 's1', text: id })
  const marks = [mark('a', 'reader'), mark('b', 'reader'), mark('c', 'hurts'), mark('d', 'hurts')]
  const lit = { task: 'hurts', step: 's1' } as const
  const view = audience(room(way, { at: 'hurts', plenary: { ...openPlenary(), marks, lit } }), context)
  const lines = view.kind === 'flow' ? (view.lit?.lines ?? []) : []
  expect(lines.slice(0, 2).map((line) => JSON.parse(line.slice(line.indexOf('{'))).text)).toEqual(['c', 'd'])
  expect(lines.at(-1)).toBe('heaps.more {"count":3}')
  expect(lines).toHaveLength(4)
})
