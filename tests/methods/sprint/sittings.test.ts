import { describe, expect, test } from 'vitest'
import { method } from '../../../src/methods/sprint'
import { type Kind, kinds, type PlenaryMove, type Setup } from '../../../src/methods/sprint/model'
import { dates, offers } from '../../../src/methods/sprint/send-on'
import { gaps } from '../../../src/methods/sprint/sprints'
import { steps } from '../../../src/methods/sprint/steps'
import { goalTable } from '../../../src/methods/sprint/tables'
import { closing, context, group, idea, lastOf, played, room, setup, told } from './room'

const meet = (kind: Kind, of: string | null = 'one'): Setup => ({ ...setup, meeting: { kind, group: of } })
const minutesOf = (kind: Kind) => steps({ setup: meet(kind) }, context).map(({ minutes }) => minutes)
const see = (kind: Kind, task: string, plenary = played(closing('one', ['a', 'b']))) => {
  const all = meet(kind)
  const step = steps({ setup: all }, context).find((one) => one.task === task)
  return method.audience(room({ setup: all, plenary, at: step?.id ?? '' }), context)
}
const evaluated = (): readonly PlenaryMove[] => [
  { type: 'review', sprint: 'one', field: 'result', text: 'Krydset er talt.' },
  { type: 'met', sprint: 'one', met: 'partly' },
]
const over = () => {
  const plenary = played(closing('one', ['a', 'b']))
  const pick = lastOf(plenary).picks[0]?.id ?? ''
  return played([{ type: 'made', sprint: 'one', pick, on: true }, ...evaluated()], room({ plenary }))
}

describe('how long it takes', () => {
  test.each<[Kind, readonly number[]]>([
    ['fill', [3, 5, 7, 15, 10]],
    ['plan', [5, 3, 5, 12, 8, 17, 8, 2]],
    ['midway', [3, 3, 4]],
    ['review', [8, 6, 6, 6, 4]],
  ])('%s', (kind, minutes) => expect(minutesOf(kind)).toEqual(minutes))
  test('forty, sixty, ten and thirty minutes; each begins at the same step, so that another can be chosen', () => {
    expect(kinds.map((kind) => minutesOf(kind).reduce((sum, one) => sum + one, 0))).toEqual([40, 60, 10, 30])
    expect(new Set(kinds.map((kind) => steps({ setup: meet(kind) }, context)[0]?.id))).toEqual(new Set(['begin']))
  })
})

describe('what is missing before a sitting', () => {
  const keys = (all: Setup, plenary = played([])) => gaps({ setup: all, plenary }).map(({ key }) => key)
  test('is said in its own words', () => {
    expect(keys({ ...meet('fill'), title: '' })).toEqual(['gap.title'])
    expect(keys({ ...meet('plan', null), groups: [] })).toEqual(['gap.groups'])
    expect(keys(meet('plan', null))).toEqual(['gap.group'])
    expect(keys({ ...meet('plan'), ideas: [] })).toEqual(['gap.ideas'])
    expect(keys(meet('midway'))).toEqual(['gap.closed'])
    expect(keys(meet('review'), played(closing('one', ['a']).slice(0, -1)))).toEqual(['gap.closed'])
    expect(keys(meet('review'), played(closing('one', ['a'])))).toEqual([])
  })
  test('one group alone need not be chosen', () =>
    expect(keys({ ...meet('plan', null), groups: [group('one')] })).toEqual([]))
})

describe('what the room sees', () => {
  test('the evaluation begins with the thing, before anybody says how it went', () => {
    const shown = played(
      [{ type: 'review', sprint: 'one', field: 'thing', text: 'Planchen' }],
      room({ plenary: played(closing('one', ['a'])) }),
    )
    expect(see('review', 'show', shown)).toEqual({ kind: 'show', label: expect.any(String), thing: 'Planchen' })
  })
  test('the seal is open until the log is closed', () => {
    const open = played(closing('one', ['a']).slice(0, -1))
    expect(see('plan', 'close', open)).toMatchObject({ kind: 'seal', sealed: null })
    expect(see('plan', 'close')).toMatchObject({ kind: 'seal', sealed: '2026-11-20', of: 1 })
  })
  test('whose idea it is stands beside it, and what a table wrote is not seen before it lies in the catalogue', () => {
    const view = see('fill', 'gather')
    expect(view).toMatchObject({ kind: 'ideas', count: 6 })
    expect(JSON.stringify(view)).toContain('where.at')
  })
})

describe('a page of the catalogue', () => {
  const pageOf = (letters: number, page: number) => {
    const ideas = Array.from({ length: 30 }, (_, at) => ({ ...idea(`x${at}`), text: 'a'.repeat(letters) }))
    const all = { ...meet('fill'), ideas }
    const at = steps({ setup: all }, context).find(({ task }) => task === 'gather')?.id ?? ''
    const activity = room({ setup: all, at, page })
    return { view: method.audience(activity, context), of: method.pages?.(activity, context) }
  }
  test.each([
    [40, 8, 2],
    [90, 6, 3],
    [200, 4, 7],
  ])('has fewer ideas of %s letters, and room for all their words', (letters, most, lines) => {
    const { view, of } = pageOf(letters, 0)
    if (view.kind !== 'ideas') return expect.fail(view.kind)
    expect([view.ideas.length, view.lines, of]).toEqual([most, lines, 3])
    expect(view.rest).toBe(30 - 3 * most)
  })
})

describe('days', () => {
  const withDays = (from: string | null, to: string | null) =>
    played([{ type: 'days', sprint: 'one', from, to }], room({ plenary: played(closing('one', ['a'])) }))
  const daysIn = (plenary: ReturnType<typeof played>) =>
    dates(told(room({ plenary })), context).map(({ id, day, begin }) => [id.split('-').at(-1), day, begin])

  test('two sprints are held in eight weeks', () => {
    const { from, to } = lastOf(played([{ type: 'begin', group: 'one' }], room(), '2026-08-03'))
    expect([from, to]).toEqual(['2026-08-03', '2026-08-30'])
  })
  test('a sprint that ends on the 29th of February has its evaluation there; a year without refuses it', () => {
    const leap = withDays('2028-02-01', '2028-02-29')
    expect(daysIn(leap)).toEqual([
      ['half', '2028-02-15', '2028-02-08'],
      ['last', '2028-02-29', '2028-02-22'],
    ])
    expect(lastOf(played([{ type: 'begin', group: 'two' }], room(), '2028-02-02')).to).toBe('2028-02-29')
    expect(lastOf(withDays('2027-02-01', '2027-02-29'))).toMatchObject({ from: '2026-11-20', to: '2026-12-17' })
  })
  test('days in the wrong order stand as they were typed, and nobody is reminded of them', () => {
    const turned = withDays('2026-12-10', '2026-12-01')
    expect(lastOf(turned)).toMatchObject({ from: '2026-12-10', to: '2026-12-01' })
    expect(daysIn(turned)).toEqual([])
  })
  test('what is evaluated is done', () =>
    expect(dates(told(room({ plenary: over() })), context).every(({ done }) => done)).toBe(true))
})

describe('what is left of it', () => {
  const wordsFor = (reader: 'case' | 'ours', plenary = over()) =>
    JSON.stringify(
      reader === 'case'
        ? method.documents.case(told(room({ plenary })), context)
        : method.documents.ours(room({ plenary }), context),
    )
  test('the log is for ourselves, and never in the case file', () => {
    expect(wordsFor('ours')).toContain('Ring til ejeren')
    for (const never of ['Ring til ejeren', 'Pedellen']) expect(wordsFor('case')).not.toContain(never)
  })
  test('results stand under each political goal over all sprints, with what went back', () => {
    const second = played(closing('two', ['b', 'd']), room({ plenary: over() }))
    const { rows } = goalTable({ setup, plenary: second }, context)
    expect(rows.map(([goal, , made, back]) => [goal, made, back])).toEqual([
      ['Ro klokken otte', 'Ideen a', '–'],
      ['Flere går selv', '–', 'Ideen b'],
      ['Flere går selv', '–', '–'],
      ['goal.none', '–', '–'],
    ])
  })
  test('a goal that no sprint has served says so', () => {
    const { rows } = goalTable({ setup, plenary: { sprints: [] } }, context)
    expect(rows.map(([goal, sprint]) => [goal, sprint])).toEqual([
      ['Ro klokken otte', 'goal.no-sprint'],
      ['Flere går selv', 'goal.no-sprint'],
    ])
  })
  test('what was made goes on as a solution, what went back as an idea; an open or running sprint offers nothing', () => {
    expect(offers(room({ plenary: over() })).map(({ text, kind }) => [text, kind])).toEqual([
      ['Krydset er talt.', 'solution'],
      ['Ideen a', 'solution'],
      ['Ideen b', 'idea'],
    ])
    expect(offers(room({ plenary: played(closing('one', ['a'])) }))).toEqual([])
  })
  test('a group that is gone from a file keeps its sprint', () => {
    const gone = room({ setup: { ...setup, groups: [] }, plenary: over() })
    expect(JSON.stringify(method.documents.case(told(gone), context))).toContain('group.gone')
  })
})
