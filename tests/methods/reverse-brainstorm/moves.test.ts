import { describe, expect, test } from 'vitest'
import { pastedLines } from '../../../src/lib/plain-text'
import { audience } from '../../../src/methods/reverse-brainstorm/audience'
import { hintsFor } from '../../../src/methods/reverse-brainstorm/checks'
import { leftToTurn, saidBefore } from '../../../src/methods/reverse-brainstorm/counts'
import { notesOf, type PlenaryMove } from '../../../src/methods/reverse-brainstorm/model'
import { contextIn } from '../../laws/scripts'
import { noted, played, roomWith, setup, worked } from './room'

const ideas = ['Hug træerne om', 'Lås porten', 'Lås porten!']

describe('the two halves are kept apart', () => {
  const moves: readonly PlenaryMove[] = [
    { type: 'pick', note: 'n-0' },
    { type: 'turn', note: 'n-0', kind: 'principle', text: 'Vi planter' },
    { type: 'cannotTurn', note: 'n-0' },
    { type: 'know', note: 'n-0', known: true },
    { type: 'state', text: 'Vi planter' },
  ]
  test.each(['', 'silent', 'open'])('at the step «%s» nothing can be turned, judged or sorted', (at) => {
    const room = roomWith(ideas, at, { ...setup, asksKnown: true })
    for (const move of moves) expect(played(room, move).plenary, move.type).toBe(room.plenary)
  })
  test('when the negative round is closed each of them can be done', () => {
    const room = roomWith(ideas, 'turn', { ...setup, asksKnown: true })
    for (const move of moves) expect(played(room, move).plenary, move.type).not.toBe(room.plenary)
  })
  test('nothing of what is written is on the wall while people think in silence', async () => {
    const view = audience(roomWith(ideas, 'silent'), await contextIn('reverse-brainstorm', 'da'))
    expect(JSON.stringify(view)).not.toContain('træerne')
  })
})

describe('notes', () => {
  test('sixty pasted lines are sixty notes, without their bullets, numbers and empty lines', () => {
    const pasted = Array.from(
      { length: 60 },
      (_, index) => `${['- ', '• ', `${index + 1}. `][index % 3]}Idé ${index}\n`,
    )
    const { notes } = noted(pastedLines(pasted.join('\n')))
    expect(notes).toHaveLength(60)
    expect(notes.map(({ text }) => text)).toEqual(Array.from({ length: 60 }, (_, index) => `Idé ${index}`))
    expect(new Set(notes.map(({ id }) => id)).size).toBe(60)
  })
  test('the same idea twice is pointed out and kept', () => {
    const { notes } = noted(ideas)
    expect(notes).toHaveLength(3)
    expect([...saidBefore(notes)]).toEqual(['n-2'])
  })
  test('an idea that is put away is no longer on the table, and comes back in its place', () => {
    const away = worked(noted(ideas), { type: 'putAway', note: 'n-1' })
    expect(away.notes[1]).toMatchObject({ text: 'Lås porten', away: true })
    expect(worked(away, { type: 'bringBack', note: 'n-1' })).toEqual(noted(ideas))
  })
})

describe('turning', () => {
  test('"kan ikke vendes" is an answer: the idea is no longer waiting', () => {
    const room = played(roomWith(ideas), { type: 'cannotTurn', note: 'n-1' })
    expect(leftToTurn(room).map(({ id }) => id)).toEqual(['n-0', 'n-2'])
    const turned = played(room, { type: 'turn', note: 'n-1', kind: 'solution', text: 'En port uden lås' })
    expect(turned.plenary.cannot).toEqual([])
    expect(notesOf(turned)).toHaveLength(3)
  })
  test('"kender vi noget af det?" is off unless it was chosen, and never on stage', async () => {
    const off = roomWith(ideas)
    const move: PlenaryMove = { type: 'know', note: 'n-0', known: true }
    expect(played(off, move).plenary).toBe(off.plenary)
    const on = roomWith(ideas, 'turn', { ...setup, asksKnown: true })
    const context = await contextIn('reverse-brainstorm', 'da')
    for (const at of ['silent', 'open', 'turn', 'principles'])
      expect(audience({ ...played(on, move), at }, context)).toEqual(audience({ ...on, at }, context))
  })
})

test('the hints are gentle and to the point', () => {
  expect(hintsFor('Vi svarer inden 14 dage')).toEqual([])
  expect(hintsFor('Spørg de unge først')).toEqual([])
  expect(hintsFor('Der bør være god kommunikation')).toEqual(['acting'])
  expect(hintsFor('Vi svarer så vidt muligt')).toEqual(['breakable'])
  expect(hintsFor('We aim to answer')).toEqual(['breakable'])
  expect(hintsFor(`Vi ${'siger det '.repeat(10)}`)).toEqual(['long'])
  expect(hintsFor('')).toEqual([])
})

test('dots from fewer than five are not shown, and none before they are shown', async () => {
  const context = await contextIn('reverse-brainstorm', 'da')
  const withDots = (first: number, shown: readonly string[]) => {
    const room = played(roomWith(ideas, 'priority', { ...setup, dots: true }), { type: 'state', text: 'Vi planter' })
    return audience(
      {
        ...room,
        shown,
        rounds: room.rounds.map((round) => ({
          ...round,
          tables: round.tables.map((table) => ({
            ...table,
            boxes: { dots: { state: 'closed' as const, given: first, counts: { '1': first } } },
          })),
        })),
      },
      context,
    )
  }
  expect(withDots(6, [])).toMatchObject({ principles: [{ dots: null }] })
  expect(withDots(4, ['dots'])).toMatchObject({ principles: [{ dots: null }] })
  expect(withDots(6, ['dots'])).toMatchObject({ principles: [{ dots: 6 }] })
})
