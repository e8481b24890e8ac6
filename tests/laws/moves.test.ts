import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context, Stamp } from '../../src/methods/contract'
import { standingAt } from '../support/told'
import { leavesOf, writtenDown } from './data'
import { type AnyActivity, atTheEnd, briefIn, evening, playAt, playPlenary, stepsIn, tablesOf } from './evening'
import type { Said } from './script'
import { contextIn, scripted } from './scripts'
import { blocksFor, readers } from './written'

/** Ids that nothing has: nothing at all, something gone, and names that every object answers to. */
const gibberish = ['', 'gone', '__proto__', 'constructor', 'toString', 'a/b', '~again', '*'.repeat(500)]

const idsIn = (value: unknown) =>
  new Set(leavesOf(value).flatMap((leaf) => (/(^|\.)id$/.test(leaf.path) ? [leaf.value] : [])))

/** The move with each of its ids exchanged for gibberish, one at a time. */
const strays = (move: object, known: ReadonlySet<unknown>): readonly object[] =>
  Object.entries(move)
    .filter(([field, value]) => field !== 'id' && known.has(value))
    .flatMap(([field]) => gibberish.map((stray) => ({ ...move, [field]: stray })))

const said = <Seen>(move: Said<object, Seen>, seen: Seen): object => (typeof move === 'function' ? move(seen) : move)
const stamp: Stamp = { id: 'stray', at: 1_795_000_000_000, day: '2026-11-20', chance: 0.5 }

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  let moments: readonly AnyActivity[]
  let end: AnyActivity
  beforeEach(async () => {
    context = await contextIn(id, 'da')
    moments = evening(method, script, context)
    end = atTheEnd(moments)
  })

  test('gives the same work back when a move is not allowed', () => {
    for (const move of script.refused.work) {
      const after = playAt(method, end, 0, move, 'refused')
      expect(tablesOf(after)[0]?.work, JSON.stringify(said(move, tablesOf(end)[0]?.work))).toBe(tablesOf(end)[0]?.work)
    }
  })

  test('gives the same plenary back when a move is not allowed', () => {
    for (const move of script.refused.plenary)
      expect(playPlenary(method, end, move, 'refused').plenary, JSON.stringify(said(move, end))).toBe(end.plenary)
  })

  test('refuses a move at a table that points at what is not there', () => {
    const brief = briefIn(method, end)
    script.tables.forEach((seat, index) => {
      const work = tablesOf(end)[index]?.work
      const known = idsIn([end.setup, end.plenary, end.rounds])
      for (const move of seat.work.flatMap((one) => strays(said(one, work), known)))
        expect(method.table?.playWork(brief, work, { ...move, ...stamp }), JSON.stringify(move)).toBe(work)
    })
  })

  test('refuses a move in plenary that points at what is not there', () => {
    const known = idsIn([end.setup, end.plenary, end.rounds])
    for (const moment of [moments[0] ?? end, end])
      for (const move of script.plenary.flatMap((one) => strays(said(one, moment), known)))
        expect(method.playPlenary(moment, { ...move, ...stamp }), JSON.stringify(move)).toBe(moment.plenary)
  })

  const long = 'Meget langt. '.repeat(1500)
  const stretched = (move: object) => ({ ...move, ...('text' in move ? { text: long } : {}), ...stamp })

  test('makes something of each move of the room that can be stored', () => {
    let { plenary } = end
    for (const move of [...script.plenary, ...script.plenary]) {
      const at = { ...end, plenary }
      plenary = method.playPlenary(at, stretched(said(move, at)))
      expect(v.is(method.schema.plenary, writtenDown(plenary)), JSON.stringify(said(move, at))).toBe(true)
    }
  })

  test.skipIf(!method.table)('makes something of each move of a table that can be stored', () => {
    if (!method.table) throw new Error('skipped')
    const brief = briefIn(method, end)
    let work = method.table.openWork(brief)
    for (const move of script.tables.flatMap((table) => table.work)) {
      work = method.table.playWork(brief, work, stretched(said(move, work)))
      expect(v.is(method.schema.work, writtenDown(work)), JSON.stringify(said(move, work))).toBe(true)
    }
  })

  test('keeps what the tables have made, and plays on, when the setup changes meanwhile', () => {
    for (const change of script.meanwhile) {
      const setup = change(end.setup)
      let changed: AnyActivity = { ...end, setup }
      script.tables.forEach((seat, table) => {
        for (const move of seat.work.filter((one) => typeof one !== 'function'))
          changed = playAt(method, changed, table, move, `later-${table}`)
      })
      for (const move of script.plenary) changed = playPlenary(method, changed, move, 'later')
      tablesOf(changed).forEach(({ work }, table) => {
        const before = leavesOf(tablesOf(end)[table]?.work).filter(({ value }) => typeof value === 'string')
        for (const { value } of before) expect(JSON.stringify(work)).toContain(JSON.stringify(value))
      })
      const everywhere = [...script.steps, ...stepsIn(method, changed, context).map((step) => step.id)]
      for (const at of everywhere) method.audience(standingAt(method, changed, at, context), context)
      for (const reader of readers) blocksFor(reader, method, changed, context)
      expect(v.is(method.schema.setup, writtenDown(setup))).toBe(true)
    }
  })
})
