import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperCount } from '../../../src/app/paper/paper-layout'
import { agreedText, audience, fordView, markText, pages } from '../../../src/methods/dilemma-workshop/audience'
import { agreed, documents } from '../../../src/methods/dilemma-workshop/documents'
import { gapsIn, isAdrift } from '../../../src/methods/dilemma-workshop/ford'
import { placeCurrents } from '../../../src/methods/dilemma-workshop/ford-layout'
import type { PlenaryMove, Stone, ThisActivity } from '../../../src/methods/dilemma-workshop/model'
import { marks } from '../../../src/methods/dilemma-workshop/model'
import { paper } from '../../../src/methods/dilemma-workshop/paper'
import { waitingStones } from '../../../src/methods/dilemma-workshop/stones'
import { context, play, playAll, room, setup, stoneAt, table } from './evening'

const dilemmas = setup.dilemmas.map(({ id }) => id)
const through = (stone: Stone | undefined): readonly string[] =>
  (stone?.leads ?? []).map((lead) => lead.dilemma).toSorted()
/** Each stone with what it leads through. */
const all = ({ plenary }: ThisActivity) => new Map(plenary.stones.map((stone) => [stone.id, through(stone)]))
const covered = (activity: ThisActivity): readonly string[] =>
  [...new Set([...all(activity).values()].flat())].toSorted()

/** A move, pointing at stones by their place, so that it can be drawn before there are any. */
type Drawn = (now: ThisActivity) => PlenaryMove
const text = fc.string({ maxLength: 40 })
const place = fc.nat(6)
const one = fc.constantFrom(...dilemmas)
const quiet: fc.Arbitrary<Drawn> = fc.oneof(
  fc.tuple(place, text).map(
    ([at, said]): Drawn =>
      (now) => ({ type: 'reword', stone: stoneAt(now, at), text: said }),
  ),
  fc.tuple(place, fc.constantFrom(null, ...marks)).map(
    ([at, mark]): Drawn =>
      (now) => ({ type: 'mark', stone: stoneAt(now, at), mark }),
  ),
  fc.tuple(place, one, text).map(
    ([at, id, said]): Drawn =>
      (now) => ({ type: 'price', stone: stoneAt(now, at), dilemma: id, text: said }),
  ),
  fc.tuple(place, text).map(
    ([at, said]): Drawn =>
      (now) => ({ type: 'condition', stone: stoneAt(now, at), text: said }),
  ),
  text.map(
    (said): Drawn =>
      () => ({ type: 'ask', text: said }),
  ),
  text.map(
    (said): Drawn =>
      () => ({ type: 'end', kind: 'disagree', text: said }),
  ),
)
const merging: fc.Arbitrary<Drawn> = fc.tuple(place, place).map(
  ([at, into]): Drawn =>
    (now) => ({ type: 'merge', stone: stoneAt(now, at), into: stoneAt(now, into) }),
)
const moving: fc.Arbitrary<Drawn> = fc.tuple(place, one, one).map(
  ([at, from, to]): Drawn =>
    (now) => ({ type: 'move', stone: stoneAt(now, at), dilemma: from, to }),
)
const laying: fc.Arbitrary<Drawn> = fc.oneof(
  fc.tuple(text, fc.subarray(dilemmas)).map(
    ([said, ids]): Drawn =>
      () => ({ type: 'stone', text: said, through: ids }),
  ),
  fc.tuple(place, one).map(
    ([at, id]): Drawn =>
      (now) => ({ type: 'lead', stone: stoneAt(now, at), dilemma: id, on: true }),
  ),
)
const gathering: fc.Arbitrary<Drawn> = place.map(
  (at): Drawn =>
    (now) => ({ type: 'gather', from: waitingStones(now)[at]?.id ?? 'gone' }),
)
/** Every lead at a price of its own. */
const priced = (now: ThisActivity): ThisActivity =>
  playAll(
    now,
    now.plenary.stones.flatMap(({ id, leads }, at) =>
      leads.map(({ dilemma }): PlenaryMove => ({ type: 'price', stone: id, dilemma, text: `Pris ${at} ${dilemma}` })),
    ),
  )
const laidAt = (seat: string) =>
  table(seat, 5, {
    said: [],
    stones: [1, 2, 3].map((nth) => ({ id: `laid-${seat.length}-${nth}`, text: `Vi lægger ${nth}`, through: ['a'] })),
  })
const start = (): ThisActivity =>
  playAll(
    room({ rounds: [{ id: 'r1', day: '2026-11-20', tables: [laidAt('seat-north'), laidAt('seat-in-south')] }] }),
    [
      { type: 'stone', text: 'Vi begynder med de yngste', through: ['a'] },
      { type: 'stone', text: 'Vi sparer på mure', through: ['b', 'c'] },
      { type: 'stone', text: 'Vi lukker intet hus først', through: [] },
    ],
  )

const asData = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('whatever the room does with its stones', () => {
  test('rewording, marking and pricing change nothing of which dilemma a principle answers', () => {
    fc.assert(
      fc.property(fc.array(quiet, { maxLength: 20 }), (moves) => {
        const before = start()
        const after = moves.reduce((now, move) => play(now, move(now)), before)
        expect(all(after)).toEqual(all(before))
      }),
    )
  })

  test('merging leaves one stone that answers all that both did, and a price is lost with neither', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(laying, quiet), { maxLength: 12 }), merging, (moves, merge) => {
        const before = priced(moves.reduce((now, move) => play(now, move(now)), start()))
        const move = merge(before)
        const after = play(before, move)
        if (after === before || after.plenary === before.plenary || move.type !== 'merge') return
        const [gone, stays] = [move.stone, move.into].map((id) =>
          before.plenary.stones.find((stone) => stone.id === id),
        )
        const joined = after.plenary.stones.find(({ id }) => id === move.into)
        expect(through(joined)).toEqual([...new Set([...through(gone), ...through(stays)])].toSorted())
        expect(new Set(joined?.from)).toEqual(new Set([...(gone?.from ?? []), ...(stays?.from ?? [])]))
        const said = JSON.stringify(joined)
        for (const { price } of [...(gone?.leads ?? []), ...(stays?.leads ?? [])])
          expect(said).toContain(JSON.stringify(price.trim()).slice(1, -1))
        expect(covered(after)).toEqual(covered(before))
      }),
    )
  })

  test('moving takes a stone from one dilemma to another, and leaves every other where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(laying, quiet, merging), { maxLength: 12 }), moving, (moves, drawn) => {
        const before = moves.reduce((now, move) => play(now, move(now)), start())
        const move = drawn(before)
        if (move.type !== 'move') return
        const after = play(before, move)
        for (const [id, was] of all(before)) {
          const isMoved = id === move.stone && was.includes(move.dilemma) && move.dilemma !== move.to
          const expected = isMoved ? [...new Set([...was.filter((one) => one !== move.dilemma), move.to])] : was
          expect(all(after).get(id)).toEqual(expected.toSorted())
        }
      }),
    )
  })

  test('no sequence loses a dilemma, but for what is taken away on purpose; and what is undone is as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(laying, quiet, merging), { maxLength: 30 }), (moves) => {
        let now = start()
        const past: { readonly plenary: ThisActivity['plenary']; readonly written: unknown }[] = []
        for (const move of moves) {
          past.push({ plenary: now.plenary, written: asData(now.plenary) })
          const next = play(now, move(now))
          expect(covered(next)).toEqual(expect.arrayContaining([...covered(now)]))
          now = next
        }
        for (const { plenary, written } of past) expect(asData(plenary)).toEqual(written)
      }),
    )
  })

  test('a gap is always named: in the drawing, among the results, in the case, and for the groups', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(laying, quiet, merging, moving), { maxLength: 20 }), (moves) => {
        const now = moves.reduce((was, move) => play(was, move(was)), start())
        const gaps = gapsIn(setup.dilemmas, now.plenary.stones).map(({ title }) => title)
        const bare = setup.dilemmas.filter(({ id }) =>
          now.plenary.stones.every(
            (stone) => stone.mark === 'loose' || stone.text.trim() === '' || !through(stone).includes(id),
          ),
        )
        expect(gaps).toEqual(bare.map(({ title }) => title))
        for (const blocks of [documents.case(now, context), documents.handout?.(now, context) ?? []]) {
          const named = blocks
            .flatMap((one) => one.blocks)
            .flatMap((block) => (block.kind === 'list' ? block.items : []))
          expect(named).toEqual(expect.arrayContaining(gaps))
        }
        const drawn = fordView(now).currents.filter(({ gap }) => gap)
        expect(drawn.map(({ title }) => title)).toEqual(gaps)
        const results = audience({ ...now, now: { ...now.now, task: 'agree', part: null } }, context)
        expect(results.kind === 'results' ? results.gaps : null).toEqual(gaps)
        const sheet = JSON.stringify(paper(now, context).find(({ id }) => id === 'groups')).replaceAll('\\', '')
        if (gaps.length > 0) expect(sheet).toContain(`run.gaps {"dilemmas":"${gaps.join(', ')}"}`)
      }),
    )
  })

  test('nothing that is stored says who leaned where: no table, no seat, no count', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(gathering, laying, quiet, merging, moving), { maxLength: 20 }), (moves) => {
        const now = moves.reduce((was, move) => play(was, move(was)), start())
        const stored = JSON.stringify(now.plenary)
        expect(stored).not.toMatch(/seat-|Bord/)
        const numbers: number[] = []
        JSON.stringify(now.plenary, (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value)
          return value
        })
        expect(numbers).toEqual([])
        for (const stone of now.plenary.stones)
          expect(Object.keys(stone).toSorted()).toEqual(['condition', 'day', 'from', 'id', 'leads', 'mark', 'text'])
      }),
    )
  })
})

describe('the ford', () => {
  test('a stone that lies loose leads nobody, and one that touches no dilemma lies on the bank', () => {
    const now = start()
    expect(gapsIn(setup.dilemmas, now.plenary.stones)).toEqual([])
    const loose = play(now, { type: 'mark', stone: stoneAt(now, 0), mark: 'loose' })
    expect(gapsIn(setup.dilemmas, loose.plenary.stones).map(({ id }) => id)).toEqual(['a'])
    expect(now.plenary.stones.map((stone) => isAdrift(setup.dilemmas, stone))).toEqual([false, false, true])
    expect(fordView(now).adrift.map(({ number }) => number)).toEqual([3])
  })

  test('what the room agrees on is what carries, with its condition; what lies loose, or is left to the meeting, is not agreed', () => {
    const now = start()
    const marked = playAll(now, [
      { type: 'mark', stone: stoneAt(now, 0), mark: 'bears' },
      { type: 'mark', stone: stoneAt(now, 1), mark: 'if' },
      { type: 'condition', stone: stoneAt(now, 1), text: 'hallen består.' },
      { type: 'mark', stone: stoneAt(now, 2), mark: 'loose' },
      { type: 'end', kind: 'meeting', text: 'Hallens drift' },
    ])
    expect(agreed(marked, context).map(({ under, text }) => [under, text])).toEqual([
      ['result.agree', 'Vi begynder med de yngste'],
      ['result.agree', 'agreed.if {"text":"Vi sparer på mure.","condition":"hallen består"}'],
    ])
    const unwritten = play(marked, { type: 'condition', stone: stoneAt(now, 1), text: ' ' })
    expect(agreed(unwritten, context)[1]?.text).toContain('agreed.if.open')
    const matter = documents.case(marked, context).flatMap(({ blocks }) => blocks)
    expect(matter).toContainEqual({ kind: 'list', items: ['Hallens drift'] })
  })

  test('words put anew in the second workshop are agreed that day; those that stand keep theirs', () => {
    const first = start()
    const later = room({
      plenary: first.plenary,
      at: 'mend',
      rounds: [
        { id: 'r1', day: '2026-11-20', tables: [] },
        { id: 'r2', day: '2027-01-14', tables: [table('1')] },
      ],
    })
    const after = play(later, { type: 'reword', stone: stoneAt(later, 0), text: 'Vi begynder dér' }, '2027-01-14')
    expect(after.plenary.stones.map(({ day }) => day)).toEqual(['2027-01-14', '2026-11-20', '2026-11-20'])
  })

  test('after the ford its stones are read in full: with their price in a dilemma, and with how they lie when they are tried', () => {
    const now = playAll(priced(start()), [{ type: 'mark', stone: stoneAt(start(), 0), mark: 'bears' }])
    const at = (step: string, page: number) => {
      const { plenary } = play(now, { type: 'mark', stone: stoneAt(now, 1), mark: 'loose' })
      const told = room({ setup: { ...setup, from: 'second' }, plenary, at: step, page })
      return { view: audience(told, context), pages: pages(told, context) }
    }
    expect(at('b/through', 0)).toMatchObject({ view: { kind: 'ford' }, pages: 2 })
    expect(at('b/through', 1).view).toEqual({
      ...{ kind: 'stones', title: 'Dilemma b' },
      stones: [{ number: 2, text: 'Vi sparer på mure', note: 'stage.price {"price":"Pris 1 b"}' }],
    })
    expect(at('mend', 1)).toMatchObject({
      pages: 2,
      view: { stones: [{ number: 1 }, { number: 2, note: 'mark.loose' }, { number: 3, note: 'mark.none' }] },
    })
  })

  test('a stone has one number, on stage and on paper, and its poster has the table too', () => {
    const now = start()
    const empty = play(now, { type: 'reword', stone: stoneAt(now, 0), text: '' })
    expect(fordView(empty).currents.map(({ stones }) => stones.map(({ number }) => number))).toEqual([[], [2], [2]])
    const [cell] = paper(empty, context).find(({ id }) => id === 'ford')?.cells ?? []
    expect(cell?.table?.rows.map(([stone]) => stone)).toEqual([
      '1. –',
      '2. Vi sparer på mure',
      '3. Vi lukker intet hus først',
    ])
    expect(paper(room(), context).map(({ id }) => id)).not.toContain('ford')
  })

  test('the sheet for the groups has the stones and three questions, and the blank ford has no stone in it', () => {
    const sheets = paper(start(), context)
    const groups = JSON.stringify(sheets.find(({ id }) => id === 'groups'))
    expect(groups).toContain('Vi sparer på mure')
    expect(sheets.flatMap((sheet) => (sheet.id === 'groups' ? [paperCount(sheet)] : []))).toEqual([1])
    for (const number of [1, 2, 3]) expect(groups).toContain(`group.ask.${number}`)
    const blank = sheets.find(({ id }) => id === 'blank-ford')?.view
    expect(blank).toMatchObject({ kind: 'ford', blank: true, adrift: [] })
    expect(JSON.stringify(blank)).not.toContain('Vi sparer')
  })
})

test('no stone in the drawing runs on with three dots: its words are read after it, all of them', () => {
  const long = (at: number) =>
    `${at}. ${'Vi sparer på bygninger, før vi sparer på lærere, og vi siger det højt. '.repeat(2)}`.trim()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (count, much) => {
      const text = (at: number) => (much ? long(at) : `Sten ${at}`)
      const now = playAll(
        room(),
        Array.from({ length: count }, (_, at): PlenaryMove => ({ type: 'stone', text: text(at), through: dilemmas })),
      )
      const drawn = placeCurrents(fordView(now)).flatMap(({ stones }) => stones)
      expect(drawn.filter(({ lines }) => lines.join('').includes('…'))).toEqual([])
      const at = (page: number) => audience({ ...now, now: { ...now.now, page } }, context)
      const all = Array.from({ length: pages(now, context) }, (_, page) => JSON.stringify(at(page))).join('')
      for (const stone of now.plenary.stones) expect(all).toContain(stone.text)
      const bare = drawn.some(({ bare }) => bare) || count > 4
      expect(pages(now, context) > 1).toBe(bare)
    }),
    { numRuns: 40 },
  )
})

test('a condition that begins with the word that stands before it is not said with two', () => {
  const now = playAll(room(), [{ type: 'stone', text: 'Vi bygger', through: dilemmas }])
  const stone = stoneAt(now, 0)
  const done = playAll(now, [
    { type: 'mark', stone, mark: 'if' },
    { type: 'condition', stone, text: 'Hvis der er penge til det.' },
  ])
  const [only] = done.plenary.stones
  expect(only && markText(only, context.t)).toContain('"condition":"der er penge til det."')
  expect(only && agreedText(only, context.t)).toContain('"condition":"der er penge til det"')
})
