import { describe, expect, test } from 'vitest'
import { audience } from '../../../src/methods/vision-scale/audience'
import { cloudBefore } from '../../../src/methods/vision-scale/counts'
import * as documents from '../../../src/methods/vision-scale/documents'
import { adopt, changeVersion, removeVersion } from '../../../src/methods/vision-scale/edits'
import { askedVersions, draftOf, numbersOpen } from '../../../src/methods/vision-scale/model'
import { contextIn } from '../../laws/scripts'
import { written } from '../written'
import { context, numbers, open, played, room, setup, table } from './evening'

describe('while numbers are open', () => {
  const write = { type: 'draft', after: 'two', text: 'Noget andet', picture: null } as const

  test.each([
    ['somebody holds the tablet', room('two/adjust', [table({ two: open })])],
    ['the room is writing', room('two/write', [])],
    ['the numbers lie face down', room('two/talk', [table({ two: numbers(5, 6) })])],
  ])('the wording cannot be changed: %s', (_, activity) => {
    expect(numbersOpen(activity)).toBe(true)
    expect(played(activity, write)).toBe(activity.plenary)
  })

  test('the wording can be changed when they have been shown, also where a table never turned its own', () => {
    const activity = room('two/adjust', [table({ two: open })], { shown: ['two'] })
    expect(played(activity, write).draft).toEqual({ after: 'two', text: 'Noget andet', picture: null })
  })

  test('a version that has been given numbers keeps its words, and stays', () => {
    expect(changeVersion(setup, 'one', { text: 'Nyt' }, ['one'])).toBe(setup)
    expect(removeVersion(setup, 'one', ['one'])).toBe(setup)
    expect(changeVersion(setup, 'two', { text: 'Nyt' }, ['one']).versions[1]?.text).toBe('Nyt')
  })
})

describe('the next round', () => {
  test('asks about the words the room wrote, and the draft is over', () => {
    const activity = room('two/adjust', [], { shown: ['one', 'two'] })
    const plenary = played(activity, { type: 'draft', after: 'two', text: 'Den tredje', picture: null })
    const draft = draftOf({ ...activity, plenary })
    expect(draft).not.toBeNull()
    const next = adopt(setup, 'three', draft ?? { text: '', picture: null })
    expect(next.versions.at(-1)).toEqual({ id: 'three', text: 'Den tredje', picture: null })
    expect(draftOf({ ...activity, setup: next, plenary })).toBeNull()
  })

  test('at the next workshop only asks about what has not been given numbers', () => {
    const first = { id: 'first', day: '2026-10-01', tables: [table({ one: numbers(4, 5, 6, 6, 7) })] }
    const second = { id: 'second', day: '2026-11-20', tables: [table({})] }
    const activity = room('', [], { rounds: [first, second] })
    expect(askedVersions(activity).map(({ id }) => id)).toEqual(['two'])
    const all = { ...first, tables: [table({ one: numbers(4), two: numbers(5) })] }
    expect(askedVersions(room('', [], { rounds: [all, second] })).map(({ id }) => id)).toEqual(['two'])
  })

  test('stands over the cloud of the round before, in this workshop and the one before', () => {
    const before = numbers(1, 2, 3, 4, 5)
    const here = room('two/talk', [table({ one: before, two: numbers(6, 6, 7, 8, 9) })], { shown: ['one', 'two'] })
    expect(cloudBefore(here, 'two')?.slice(0, 6)).toEqual([0, 1, 1, 1, 1, 1])
    const first = { id: 'first', day: '2026-10-01', tables: [table({ one: before })] }
    const second = { id: 'second', day: '2026-11-20', tables: [table({ two: numbers(6, 6, 7, 8, 9) })] }
    const nextTime = room('two/talk', [], { shown: ['two'], rounds: [first, second] })
    expect(cloudBefore(nextTime, 'two')?.slice(0, 6)).toEqual([0, 1, 1, 1, 1, 1])
    const unseen = room('two/talk', [table({ one: before, two: numbers(6, 6, 7, 8, 9) })], { shown: ['two'] })
    expect(cloudBefore(unseen, 'two'), 'a round that was not shown stays hidden').toBeNull()
  })
})

test('each round keeps its numbers in the documents when the next one is begun', () => {
  const first = { id: 'first', day: '2026-10-01', tables: [table({ one: numbers(1, 2, 3, 4, 5) })], shown: ['one'] }
  const second = { id: 'second', day: '2026-11-20', tables: [table({ two: numbers(6, 6, 7, 8, 9) })], shown: ['two'] }
  const third = { id: 'third', day: '2026-12-01', tables: [table({})] }
  const told = JSON.stringify(written(documents, room('', [], { rounds: [first, second, third] }), context).ours)
  for (const of of ['[["report.people","0","1","1","1","1","1"', '"0","0","0","0","0","0","2","1","1","1"'])
    expect(told).toContain(of)
})

describe('under five numbers in the whole room', () => {
  const few = (...given: readonly number[]) => room('one/talk', [table({ one: numbers(...given) })], { shown: ['one'] })
  const span = { type: 'showSpan', version: 'one', on: true } as const

  test('nothing is shown', () => {
    expect(audience(few(2, 9, 9, 9), context)).toMatchObject({ kind: 'few', span: null })
    expect(JSON.stringify(written(documents, few(2, 9, 9, 9), context).ours)).toBe(
      JSON.stringify(written(documents, few(5, 6, 6, 7), context).ours),
    )
  })

  test('the span is shown when the room chooses, and never of two', () => {
    const chosen = (...given: readonly number[]) => {
      const activity = few(...given)
      return audience({ ...activity, plenary: played(activity, span) }, context)
    }
    expect(chosen(2, 9, 9, 9)).toMatchObject({ kind: 'few', span: { from: 2, to: 9 } })
    expect(chosen(2, 9)).toMatchObject({ kind: 'few', span: null })
  })

  test('five are a cloud, without median, spread or threshold', () => {
    const view = audience(few(2, 7, 7, 8, 9), context)
    expect(view).toMatchObject({ kind: 'beam', before: null, tables: [] })
    expect(Object.keys(view).sort()).toEqual([
      'ask',
      'before',
      'cloud',
      'high',
      'kind',
      'low',
      'number',
      'question',
      'tables',
    ])
  })
})

test('what went and what came stands in the text where it was, with its spaces, for a file that cannot strike through', async () => {
  const danish = await contextIn('vision-scale', 'da')
  const versions = [
    'En by med plads til alle, også om aftenen.',
    'En by, hvor børn selv går hjem.',
    'En by, hvor børn selv går i skole. Og hjem.',
  ].map((text, at) => ({ id: `v${at}`, text, picture: null }))
  const { ours } = written(documents, room('', [], { setup: { ...setup, versions } }), danish)
  expect(ours.flatMap((block) => (block.kind === 'picture' ? [block.label] : []))).toEqual([
    'En by [ud: med plads til alle, også om aftenen] [ind: , hvor børn selv går hjem].',
    'En by, hvor børn selv går [ind: i skole. Og] hjem.',
  ])
})
