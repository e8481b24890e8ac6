import { describe, expect, test } from 'vitest'
import { pastedList } from '../../../src/lib/pasted-list'
import { audience } from '../../../src/methods/reverse-brainstorm/audience'
import { hintsFor } from '../../../src/methods/reverse-brainstorm/checks'
import {
  dotsApart,
  everyTurned,
  leftToTurn,
  rootsOf,
  saidBefore,
  tablesTurned,
} from '../../../src/methods/reverse-brainstorm/counts'
import * as documents from '../../../src/methods/reverse-brainstorm/documents'
import { method } from '../../../src/methods/reverse-brainstorm/index'
import {
  type MethodTypes,
  notesOf,
  type PlenaryMove,
  type ThisActivity,
  type Work,
  type WorkMove,
} from '../../../src/methods/reverse-brainstorm/model'
import { contextIn } from '../../laws/scripts'
import { inRound, shownOf } from '../../support/told'
import { written } from '../written'
import { noted, played, roomWith, setup, standing, worked } from './room'

const withTable = (room: ThisActivity, work: Work): ThisActivity =>
  inRound(room, { tables: room.round.tables.map((table) => ({ ...table, work })) })

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

describe('a table keeps them apart too, and closes its round itself', () => {
  const moves: readonly WorkMove[] = [
    { type: 'turn', note: 'n-0', kind: 'principle', text: 'Vi planter' },
    { type: 'cannotTurn', note: 'n-0' },
  ]
  const closed = () => worked(noted(ideas), { type: 'closeRound' })
  test('before that nothing can be turned or given up', () => {
    const work = noted(ideas)
    for (const move of moves) expect(worked(work, move), move.type).toBe(work)
  })
  test('afterwards each of them can be done, and no bad idea is added', () => {
    const work = closed()
    for (const move of moves) expect(worked(work, move), move.type).not.toBe(work)
    expect(worked(work, { type: 'addNotes', texts: ['Værre'] })).toBe(work)
    expect(worked(worked(work, { type: 'reopenRound' }), { type: 'addNotes', texts: ['Værre'] }).notes).toHaveLength(4)
  })
  test('a round without ideas is not closed', () => {
    const work = noted([])
    expect(worked(work, { type: 'closeRound' })).toBe(work)
  })
  test('opened again, what was turned stays', () => {
    const work = worked(closed(), { type: 'turn', note: 'n-0', kind: 'principle', text: 'Vi planter' })
    expect(worked(work, { type: 'reopenRound' }).turned).toBe(work.turned)
  })
})

describe('what a table has turned reaches the room', () => {
  const atTable = () => {
    const room = roomWith(ideas)
    const move: WorkMove = { type: 'turn', note: 'n-0', kind: 'solution', text: 'Plant to nye' }
    const work = worked(worked(noted(ideas), { type: 'closeRound' }), move, 'at-table')
    return withTable(room, work)
  }
  const agreed = async (room: ThisActivity) =>
    JSON.stringify(written(documents, room, await contextIn('reverse-brainstorm', 'da')).case)

  test('its idea is no longer waiting to be turned, and it stands on the wall', async () => {
    const room = atTable()
    expect(leftToTurn(room).map(({ id }) => id)).toEqual(['n-1', 'n-2'])
    expect(JSON.stringify(audience(room, await contextIn('reverse-brainstorm', 'da')))).toContain('Plant to nye')
  })
  test('it is agreed only when the room has taken it up', async () => {
    const room = atTable()
    expect(await agreed(room)).not.toContain('Plant to nye')
    expect(await agreed(played(room, { type: 'takeUp', turned: 'at-table' }))).toContain('Plant to nye')
  })
  test('raised to a principle it keeps its parents, whatever the table does with its own afterwards', () => {
    const raised = played(atTable(), { type: 'raise', turned: 'at-table' })
    const [principle] = raised.plenary.principles
    const work = worked(raised.rounds[0]?.tables[0]?.work ?? noted([]), { type: 'dropTurned', turned: 'at-table' })
    const later = withTable(raised, work)
    expect(later.rounds[0]?.tables[0]?.work?.turned).toEqual([])
    expect(principle && rootsOf(later, principle)).toEqual([
      {
        turned: { id: 'at-table', note: 'n-0', kind: 'solution', text: 'Plant to nye' },
        bad: { id: 'n-0', text: 'Hug træerne om', away: false },
      },
    ])
  })
  test('worded better in the room, the table keeps its own words', () => {
    const room = played(atTable(), { type: 'rewordTurned', turned: 'at-table', text: 'Vi planter to nye' })
    expect(everyTurned(room).map(({ text }) => text)).toEqual(['Vi planter to nye'])
    expect(room.rounds[0]?.tables[0]?.work?.turned[0]?.text).toBe('Plant to nye')
  })
  test('what is left out again goes back to the table', () => {
    const room = played(played(atTable(), { type: 'takeUp', turned: 'at-table' }), {
      type: 'dropTurned',
      turned: 'at-table',
    })
    expect(room.plenary.turned).toEqual([])
    expect(tablesTurned(room).map(({ id }) => id)).toEqual(['at-table'])
  })
  test('in a new round a principle still knows the bad idea it came from', () => {
    const raised = played(atTable(), { type: 'raise', turned: 'at-table' })
    const round = { ...raised.round, id: 'next', day: '2027-05-20', tables: [] }
    const next = { ...raised, rounds: [...raised.rounds, round], round }
    expect(rootsOf(next, next.plenary.principles[0] ?? { from: [] })[0]?.bad?.text).toBe('Hug træerne om')
  })
})

describe('notes', () => {
  test('sixty pasted lines are sixty notes, without their bullets, numbers and empty lines', () => {
    const pasted = Array.from(
      { length: 60 },
      (_, index) => `${index < 30 ? '- ' : `${index - 29}. `}Idé ${index}
`,
    )
    const { notes } = noted(pastedList(pasted.join('\n')))
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
      expect(audience(standing(played(on, move), at), context)).toEqual(audience(standing(on, at), context))
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

test('dots stand with the words that they were given to, whatever becomes of the principle', async () => {
  const context = await contextIn('reverse-brainstorm', 'da')
  const room = played(roomWith(ideas, 'priority', { ...setup, dots: true }), { type: 'state', text: 'Vi planter' })
  const [first] = room.plenary.principles
  const box = { state: 'closed' as const, given: 6, counts: { '1': 6 } }
  const rounds = room.rounds.map((round) => ({
    ...round,
    tables: round.tables.map((table) => ({ ...table, boxes: { dots: box } })),
  }))
  const told = { ...room, at: 'priority', shown: ['dots'], skipped: [], page: 0, rounds, perTable: false }
  const shown = shownOf<MethodTypes>(method, told, context)
  const dropped = played(shown, { type: 'dropPrinciple', principle: first?.id ?? '' })
  const again = played(dropped, { type: 'state', text: 'Vi fælder' })
  expect(again.plenary.principles).toMatchObject([{ number: 1, text: 'Vi fælder' }])
  expect(audience(again, context)).toMatchObject({ principles: [{ text: 'Vi fælder', dots: null }] })
  expect(dotsApart(again)).toEqual([{ text: 'Vi planter', dots: 6 }])
  const reworded = played(shown, { type: 'rewordPrinciple', principle: first?.id ?? '', text: 'Vi planter træer' })
  expect(audience(reworded, context)).toMatchObject({ principles: [{ dots: null }] })
  const back = played(reworded, { type: 'rewordPrinciple', principle: first?.id ?? '', text: 'Vi planter' })
  expect(audience(back, context)).toMatchObject({ principles: [{ dots: 6 }] })
  expect(dotsApart(back)).toEqual([])
})

test('dots from fewer than five are not shown, and none before they are shown', async () => {
  const context = await contextIn('reverse-brainstorm', 'da')
  const withDots = (first: number, shown: readonly string[]) => {
    const room = played(roomWith(ideas, 'priority', { ...setup, dots: true }), { type: 'state', text: 'Vi planter' })
    const box = { state: 'closed' as const, given: first, counts: { '1': first } }
    const rounds = room.rounds.map((round) => ({
      ...round,
      tables: round.tables.map((table) => ({ ...table, boxes: { dots: box } })),
    }))
    const told = { ...room, at: 'priority', shown, skipped: [], page: 0, rounds, perTable: false }
    return audience(shownOf<MethodTypes>(method, told, context), context)
  }
  expect(withDots(6, [])).toMatchObject({ principles: [{ dots: null }] })
  expect(withDots(4, ['dots'])).toMatchObject({ principles: [{ dots: null }] })
  expect(withDots(6, ['dots'])).toMatchObject({ principles: [{ dots: 6 }] })
})
