import { beforeAll, expect, test } from 'vitest'
import { agreed, documents } from '../../../src/methods/six-questions/documents'
import { inRound } from '../../support/told'
import { context, plenary, room, round, table, texts, workOf } from './evening'

beforeAll(texts)

test('what was said on a card stands, also when the room then passes it over', () => {
  const work = workOf({ type: 'sentence', card: 'a', text: 'Vi åbner om aftenen' })
  const played = plenary(room({ rounds: [round('r1', [table('1', 5, work)])] }), {
    type: 'direct',
    card: 'a',
    text: 'Huset er åbent til ni',
  })
  const passed = inRound(played, { skipped: ['a'] })
  expect(agreed(passed, context)).toEqual(agreed(played, context))
  expect(JSON.stringify(documents.ours(passed, context))).toContain('Vi åbner om aftenen')
  expect(JSON.stringify(documents.ours(inRound(played, { skipped: ['b'] }), context))).not.toContain('Spørgsmål b?')
})
