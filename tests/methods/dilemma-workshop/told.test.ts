import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { documents } from '../../../src/methods/dilemma-workshop/documents'
import type { PlenaryMove, ThisActivity } from '../../../src/methods/dilemma-workshop/model'
import { paper } from '../../../src/methods/dilemma-workshop/paper'
import { parts } from '../../../src/methods/dilemma-workshop/parts'
import { isSecondTold } from '../../../src/methods/dilemma-workshop/which'
import { context, play, playAll, room, setup, stoneAt, table } from './evening'

const met = { ...setup, second: '2027-01-14' }
const stone: PlenaryMove = { type: 'stone', text: 'Vi sparer på mure.', through: ['a', 'b'] }
const first = playAll(room({ setup: met }), [stone])
const held = { ...{ id: 'r1', day: '2026-11-20' }, tables: [table('1', 5, null, { know: closed() })] }
const second = playAll(room({ setup: met, rounds: [held, { id: 'r2', day: '2027-01-14', tables: [table('1')] }] }), [
  stone,
])

function closed() {
  return { state: 'closed' as const, given: 5, counts: { '4': 5 } }
}

const read = (of: 'case' | 'handout', now: ThisActivity, here: Context = context): string =>
  JSON.stringify((of === 'case' ? documents.case : documents.handout)?.(now, here))

describe('between the two workshops', () => {
  test('the case, the groups and their sheet are told when the second is, and afterwards no more', () => {
    expect(isSecondTold(first)).toBe(false)
    expect(isSecondTold(second)).toBe(true)
    for (const of of ['case', 'handout'] as const) {
      expect(read(of, first)).toContain('2027-01-14')
      expect(read(of, second)).not.toContain('2027-01-14')
    }
    expect(JSON.stringify(paper(first, context).find(({ id }) => id === 'groups'))).toContain('2027-01-14')
  })

  test('the groups are asked before they have answered, and not after', () => {
    expect(read('handout', first)).toContain('group.ask.1')
    expect(read('handout', second)).not.toContain('group.ask.1')
  })

  test('price and mark have their columns when something stands in them, and prices the order of the dilemmas', () => {
    expect(read('case', first)).not.toContain('table.price')
    const priced = playAll(first, [
      { type: 'price', stone: stoneAt(first, 0), dilemma: 'b', text: 'To' },
      { type: 'price', stone: stoneAt(first, 0), dilemma: 'a', text: 'Et' },
    ])
    expect(read('case', priced)).toContain('1: Et · 2: To')
    expect(read('case', priced)).not.toContain('table.mark')
    expect(read('case', play(priced, { type: 'mark', stone: stoneAt(priced, 0), mark: 'bears' }))).toContain(
      'table.mark',
    )
  })
})

test('no table sees how its numbers fell: they are for the end of the second workshop', () => {
  const polls = parts({ title: '', dilemmas: setup.dilemmas }, context).flatMap((part) => part.polls)
  expect(polls).toHaveLength(2)
  expect(polls.every(({ later }) => later)).toBe(true)
})

test('the numbers to put a ring round have room on one line of a slip', () => {
  const lines = paper(first, context).find(({ id }) => id === 'slips')?.cells[0]?.lines ?? []
  const numbers = lines.filter((line) => line.startsWith('0') && line.endsWith('10'))
  expect(numbers).toHaveLength(2)
  for (const line of numbers) expect(line).not.toContain('\u2003')
})
