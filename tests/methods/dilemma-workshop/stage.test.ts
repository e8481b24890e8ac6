import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audience, pages } from '../../../src/methods/dilemma-workshop/audience'
import { longest, type PlenaryMove, type ThisActivity } from '../../../src/methods/dilemma-workshop/model'
import { linesDown, resultPages, resultsOn } from '../../../src/methods/dilemma-workshop/result-pages'
import { context, playAll, room } from './evening'

const views = (now: ThisActivity) =>
  Array.from({ length: pages(now, context) }, (_, page) => audience({ ...now, now: { ...now.now, page } }, context))

const asked = (task: 'ask' | 'answers', count: number): ThisActivity => {
  const now = playAll(
    room(),
    Array.from({ length: count }, (_, at): PlenaryMove => ({ type: 'ask', text: `Spørgsmål ${at}?` })),
  )
  return { ...now, now: { ...now.now, task } }
}

describe('a list that goes over several pages', () => {
  test('says how many questions come after these, and on its last page none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ask' as const, 'answers' as const),
        fc.integer({ min: 1, max: 20 }),
        (task, count) => {
          const shown = views(asked(task, count)).flatMap((view) => (view.kind === 'asks' ? [view] : []))
          let left = count
          for (const { asks, more } of shown) {
            left -= asks.length
            expect(more).toBe(left)
          }
          expect(left).toBe(0)
        },
      ),
    )
  })

  const words = fc
    .array(fc.stringMatching(/^[a-zæøå]{1,14}$/), { minLength: 1, maxLength: 60 })
    .map((all) => all.join(' ').slice(0, longest.stone))
  const texts = fc.array(words, { maxLength: 12 })

  test('every result is read, once, and how many there are left is said', () => {
    fc.assert(
      fc.property(texts, texts, texts, (agree, disagree, meeting) => {
        const lists = { agree, disagree, meeting }
        const all = Array.from({ length: resultPages(lists) }, (_, page) => resultsOn(lists, page))
        for (const list of ['agree', 'disagree', 'meeting'] as const) {
          const read = all.flatMap(({ shown }, at) => (at > 0 && all[at - 1]?.more[list] === 0 ? [] : shown[list]))
          expect(read).toEqual(lists[list])
          expect(all.at(-1)?.more[list]).toBe(0)
          for (const { shown } of all) if (shown[list].length > 1) expect(shown[list].length).toBeLessThan(linesDown)
        }
      }),
    )
  })
})

test('the room is asked something over the ford, and of the scales when the numbers come', () => {
  const at = (task: ThisActivity['now']['task'], part = '') => {
    const now = room()
    return audience({ ...now, now: { ...now.now, task, part } }, context)
  }
  expect(at('through', 'a')).toMatchObject({ kind: 'ford', asks: 'through' })
  expect(at('gather')).toMatchObject({ kind: 'ford', asks: 'gather' })
  expect(at('know')).toMatchObject({ again: false })
  expect(at('know-again')).toMatchObject({ again: true })
  expect(at('near-again')).toMatchObject({ again: true })
})
