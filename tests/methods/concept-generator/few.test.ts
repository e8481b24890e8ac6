import { expect, test } from 'vitest'
import { few } from '../../../src/methods/concept-generator/on-stage'

test('as many as there is room for are named; the rest are a number', () => {
  const t = (key: string, values?: Readonly<Record<string, string | number>>) => `${key} ${values?.count}`
  expect(few(['a', 'b'], 2, t)).toEqual(['a', 'b'])
  expect(few(['a', 'b', 'c', 'd'], 2, t)).toEqual(['a', 'b', 'stage.more 2'])
})
