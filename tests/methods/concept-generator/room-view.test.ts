import { expect, test } from 'vitest'
import { audience, type PathView } from '../../../src/methods/concept-generator/audience'
import * as documents from '../../../src/methods/concept-generator/documents'
import type { ThisActivity } from '../../../src/methods/concept-generator/model'
import { forStage } from '../../../src/methods/concept-generator/on-stage'
import { steps } from '../../../src/methods/concept-generator/steps'
import { written } from '../written'
import { context, played, roomWith, setup, standing, worked } from './room'

const laid = worked([
  { type: 'place', idea: 'a', lane: 'in', before: null },
  { type: 'place', idea: 'b', lane: 'activity', before: null },
  { type: 'place', idea: 'c', lane: 'out', before: null },
])
const words = (room: ThisActivity) => JSON.stringify(written(documents, room, context).ours)

test('a table that has laid its way and written no sentence is seen in the room by its way', () => {
  expect(audience(roomWith([laid]), context)).toMatchObject({
    concepts: [{ table: 'Bord 1', sentence: 'Idé a → Idé b → Idé c' }],
  })
})

test('a feature that was thrown away is not proposed for the next version, until somebody takes it up', () => {
  const first = played(roomWith([laid]), [
    { type: 'pick', table: 't1' },
    { type: 'turn', version: 1, feature: 'rule', to: 'drop' },
    { type: 'nextVersion' },
  ])
  const second: ThisActivity = standing({ ...first, setup: { ...setup, more: ['round'] } }, 'make-2')
  expect(audience(second, context)).toMatchObject({
    features: ['feature.push', 'feature.nourishment', 'feature.network'],
  })
  const names = (room: ThisActivity) => {
    const view = audience(standing(room, 'dial-2'), context)
    return view.kind === 'dial' ? view.features.map(({ name }) => name) : []
  }
  expect(names(second)).not.toContain('feature.rule')
  expect(names(played(second, [{ type: 'turn', version: 2, feature: 'rule', to: 'up' }]))).toContain('feature.rule')
})

const path: PathView = {
  kind: 'path',
  task: 'version',
  version: 1,
  headline: 'Boden',
  sentence: '',
  whom: '',
  first: '',
  last: 'Sedlen med hjem på køleskabet hele ugen',
  asks: '',
  in: ['Et skilt på torvet'],
  activity: [],
  out: ['En seddel'],
  dial: [],
  features: [],
}

test('on stage nothing is cut short where there is room for it', () => {
  expect(forStage(path, String)).toEqual(path)
  const many = Array.from({ length: 40 }, (_, at) => `Idé nummer ${at}, som der skal en hel linje eller to til at sige`)
  expect(forStage({ ...path, out: many }, (count) => `og ${count} til`).out.at(-1)).toMatch(/^og \d+ til$/)
})

test('a document says of the tables what they did, and how many of them did it', () => {
  const built = worked([{ type: 'name', lap: 1, text: 'Teltet' }])
  const argued = worked([{ type: 'argue', lap: 1, feature: 'push', side: 'for', text: 'Ja' }])
  expect(words(roomWith([laid, laid]))).toContain('"report.how.sorted 2"')
  expect(words(roomWith([laid, built]))).toContain('"report.how.sorted 1 report.how.built 1"')
  expect(words(roomWith([laid, built, argued]))).toContain(
    '"report.how.sorted 1 report.how.built 1 report.how.argued 1"',
  )
  expect(words(roomWith([built]))).toContain('"report.how.built 1"')
  expect(words(roomWith([null]))).not.toContain('report.how')
})

test('all that the room does together can be typed in the next morning', () => {
  const later = steps(roomWith([null]), context).flatMap(({ id, later: can }) => (can ? [id] : []))
  expect(later).toEqual(['pick', 'dial-1', 'version-1'])
})
