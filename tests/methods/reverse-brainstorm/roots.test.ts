import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyTurned, looseTurned, rootsOf, tablesTurned } from '../../../src/methods/reverse-brainstorm/counts'
import {
  everyNote,
  type PlenaryMove,
  type ThisActivity,
  type WorkMove,
} from '../../../src/methods/reverse-brainstorm/model'
import { inRound } from '../../support/told'
import { noted, played, roomWith, worked } from './room'

const ideas = ['Hug træerne om', 'Lås porten', 'Fjern bænkene', 'Glem børnene', 'Mal det hele gråt', 'Sluk lyset']

type Act =
  | { readonly on: 'plenary'; readonly make: (room: ThisActivity) => PlenaryMove }
  | { readonly on: 'table'; readonly make: (room: ThisActivity) => WorkMove }
  | { readonly on: 'undo' | 'redo' }

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

const acts = fc.tuple(fc.nat(22), fc.nat(20), fc.nat(20)).map(([kind, one, other]): Act => {
  const note = (room: ThisActivity) => at(everyNote(room), one)?.id ?? ''
  const turned = (room: ThisActivity) => at(everyTurned(room), one)?.id ?? ''
  const principle = (room: ThisActivity, index = one) => at(room.plenary.principles, index)?.id ?? ''
  const rooted = (room: ThisActivity) => at(at(room.plenary.principles, one)?.from ?? [], other) ?? ''
  const plenary = (make: (room: ThisActivity) => PlenaryMove): Act => ({ on: 'plenary', make })
  const all: readonly Act[] = [
    plenary((room) => ({ type: 'turn', note: note(room), kind: 'principle', text: `Vi gør ${one} ${other}` })),
    plenary((room) => ({ type: 'turn', note: note(room), kind: 'solution', text: `En ting ${one} ${other}` })),
    plenary((room) => ({ type: 'raise', turned: turned(room) })),
    plenary((room) => ({ type: 'raise', turned: at(looseTurned(room), one)?.id ?? '' })),
    plenary((room) => ({ type: 'root', turned: turned(room), principle: principle(room, other) })),
    plenary((room) => ({ type: 'merge', principle: principle(room), into: principle(room, other) })),
    plenary((room) => ({ type: 'split', principle: principle(room), turned: rooted(room) })),
    plenary((room) => ({ type: 'dropTurned', turned: turned(room) })),
    plenary((room) => ({ type: 'dropPrinciple', principle: principle(room) })),
    plenary((room) => ({ type: 'rewordPrinciple', principle: principle(room), text: `Vi ${other}` })),
    plenary((room) => ({ type: 'rewordTurned', turned: turned(room), text: `Vi vender ${other}` })),
    { on: 'table', make: (room) => ({ type: 'putAway', note: note(room) }) },
    { on: 'table', make: (room) => ({ type: 'bringBack', note: note(room) }) },
    { on: 'table', make: (room) => ({ type: 'rewordNote', note: note(room), text: `Idé ${other}` }) },
    { on: 'undo' },
    { on: 'redo' },
    { on: 'table', make: () => ({ type: 'closeRound' }) },
    { on: 'table', make: () => ({ type: 'reopenRound' }) },
    { on: 'table', make: (room) => ({ type: 'turn', note: note(room), kind: 'principle', text: `Vi tør ${one}` }) },
    { on: 'table', make: (room) => ({ type: 'dropTurned', turned: turned(room) }) },
    { on: 'table', make: (room) => ({ type: 'rewordTurned', turned: turned(room), text: `Vi siger ${other}` }) },
    plenary((room) => ({ type: 'raise', turned: at(tablesTurned(room), one)?.id ?? '' })),
    plenary((room) => ({ type: 'takeUp', turned: at(tablesTurned(room), one)?.id ?? '' })),
  ]
  return all[kind] as Act
})

const withWork = (room: ThisActivity, move: WorkMove, id: string): ThisActivity =>
  inRound(room, {
    tables: room.round.tables.map((table) => ({ ...table, work: worked(table.work ?? noted([]), move, id) })),
  })

/** Undo and redo as the house gives them: the plenary as it was. */
const evening = (sequence: readonly Act[]): readonly ThisActivity[] => {
  let now = roomWith(ideas)
  let past: ThisActivity['plenary'][] = []
  let future: ThisActivity['plenary'][] = []
  return sequence.map((act, index) => {
    if (act.on === 'table') now = withWork(now, act.make(now), `t${index}`)
    else if (act.on === 'plenary') {
      const next = played(now, act.make(now), `p${index}`)
      if (next.plenary !== now.plenary) {
        past = [...past, now.plenary]
        future = []
      }
      now = next
    } else {
      const [from, to] = act.on === 'undo' ? [past, future] : [future, past]
      const plenary = from.pop()
      if (plenary) {
        to.push(now.plenary)
        now = { ...now, plenary }
      }
    }
    return now
  })
}

test('however they are merged, split, edited, deleted and undone, no idea and no parent is lost', () => {
  let merges = 0
  let splits = 0
  let fromTables = 0
  fc.assert(
    fc.property(fc.array(acts, { minLength: 60, maxLength: 140 }), (sequence) => {
      let before = roomWith(ideas)
      evening(sequence).forEach((room, index) => {
        const { turned, principles } = room.plenary
        // Every bad idea is still there, put away at most.
        expect(everyNote(room).map(({ id }) => id)).toEqual(everyNote(before).map(({ id }) => id))
        // Upwards: each turned idea knows the bad idea it came from.
        for (const one of everyTurned(room)) expect(everyNote(room).some(({ id }) => id === one.note)).toBe(true)
        // Downwards: each principle knows all its roots, once each.
        for (const principle of principles) {
          expect(rootsOf(room, principle)).toHaveLength(principle.from.length)
          expect(new Set(principle.from).size).toBe(principle.from.length)
          expect(rootsOf(room, principle).every(({ bad }) => bad !== null)).toBe(true)
        }
        expect(principles.length).toBeLessThanOrEqual(7)
        expect(new Set(principles.map(({ number }) => number)).size).toBe(principles.length)
        const act = sequence[index]
        if (act?.on === 'table') {
          // Whatever the table does with its own, what the room has taken up stays the room's.
          expect(turned).toEqual(before.plenary.turned)
          expect(principles).toEqual(before.plenary.principles)
        }
        const tables = new Set(before.rounds.flatMap((round) => round.tables.flatMap(({ work }) => work?.turned ?? [])))
        fromTables += [...tables].filter(({ id }) => principles.some(({ from }) => from.includes(id))).length
        if (act?.on === 'plenary') {
          const move = act.make(before)
          const held = (play: ThisActivity) => new Set(play.plenary.principles.flatMap(({ from }) => from))
          if (room.plenary !== before.plenary && (move.type === 'merge' || move.type === 'split')) {
            if (move.type === 'merge') merges += 1
            else splits += 1
            // Merging and splitting move roots; they never let go of one.
            expect(held(room)).toEqual(held(before))
          }
          if (move.type !== 'dropTurned') expect(turned.length).toBeGreaterThanOrEqual(before.plenary.turned.length)
        }
        before = room
      })
    }),
    { numRuns: 150 },
  )
  expect(merges, 'merges that happened').toBeGreaterThan(10)
  expect(splits, 'splits that happened').toBeGreaterThan(1)
  expect(fromTables, 'a table’s turned idea under a principle').toBeGreaterThan(10)
})
