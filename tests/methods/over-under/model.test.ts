import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blank, brief, gaps, parts, playedStories } from '../../../src/methods/over-under/model'
import { schema } from '../../../src/methods/over-under/schema'
import { context, evening, evenings, secret, setup, story } from './evening'

describe('a fresh game', () => {
  test('has the rules of the evening, no story yet, and the times of the booklet', () => {
    const fresh = blank(context)
    expect(fresh.rules).toEqual(['rules.1', 'rules.2', 'rules.3', 'rules.4'])
    expect(fresh).toMatchObject({ stories: [], pace: 'room', again: false })
    expect(fresh.minutes).toEqual({ rules: 5, read: 1, decide: 0.5, talk: 7, expect: 6, plenary: 25 })
    expect(v.parse(schema.setup, fresh)).toEqual(fresh)
  })

  test('cannot begin without a story, nor with a story that has no text', () => {
    expect(gaps(blank(context))).toEqual([{ key: 'gap.stories', where: 'stories' }])
    const stories = [story('a'), story('b', { text: ' \n' })]
    expect(gaps(setup({ stories }))).toEqual([{ key: 'gap.text', where: 'b' }])
    expect(gaps(setup())).toEqual([])
  })
})

describe('what is handed out to a table', () => {
  test('never holds the facilitator’s questions, the rule, or the order of the evening', () => {
    const rule = { note: secret, source: secret, year: 2026 }
    const handedOut = brief(setup({ stories: [story('a', { followUps: [secret], rule, theme: 'media' })] }))
    expect(handedOut).toEqual({
      again: false,
      stories: [{ id: 'a', title: 'Titel a', text: 'Historien om a', who: 'Du er med i a' }],
    })
    fc.assert(
      fc.property(evenings, (any) => {
        expect(JSON.stringify(brief(any.setup))).not.toContain(secret)
      }),
    )
  })

  test('is one part for each story and one for the expectations', () => {
    expect(parts(brief(setup()), context).map(({ id }) => id)).toEqual(['thread', 'hand', 'appendix', 'cake', 'expect'])
  })

  test('asks each story once, with what OVER and UNDER mean', () => {
    const [first] = parts(brief(setup()), context)
    expect(first?.polls).toEqual([
      {
        id: 'thread',
        about: ['Titel thread', 'Historien om thread', 'Du er med i thread'],
        title: 'Titel thread',
        text: 'Historien om thread',
        lead: 'Du er med i thread',
        marks: 1,
        layout: 'pair',
        options: [
          { id: 'over', label: 'side.over', meaning: 'side.over.meaning' },
          { id: 'under', label: 'side.under', meaning: 'side.under.meaning' },
        ],
      },
    ])
  })

  test('asks each story a second time where the room wants to see who moves', () => {
    const [first] = parts(brief(setup({ again: true })), context)
    expect(first?.polls.map(({ id, lead }) => [id, lead])).toEqual([
      ['thread', 'Du er med i thread'],
      ['thread~again', 'again.lead'],
    ])
  })
})

test('a story that is skipped is not played, and the others keep their order', () => {
  expect(playedStories(evening({ skipped: ['hand'] })).map(({ id }) => id)).toEqual(['thread', 'appendix', 'cake'])
})
