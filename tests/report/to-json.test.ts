import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../src/report/to-json'
import { anyPaper, rehearsed, signed } from './sample-paper'

const schema = JSON.parse(readFileSync('public/summary.schema.json', 'utf8')) as object
const fits = new Ajv2020({ strict: false }).compile(schema)

test('a document as data is what its schema says, whatever people write', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      expect(fits(JSON.parse(toJson(paper, 'summary.schema.json')))).toBe(true)
    }),
  )
  expect(fits({ ...JSON.parse(toJson(signed, 'x')), sections: [{ title: 'x', blocks: [{ kind: 'other' }] }] })).toBe(
    false,
  )
})

test('it says where its schema lies, and tells a picture by its words', () => {
  const told = toJson(rehearsed, 'https://kommunen.dk/samtalerum/summary.schema.json')
  expect(JSON.parse(told).$schema).toBe('https://kommunen.dk/samtalerum/summary.schema.json')
  expect(told).toContain('5 over, 2 under')
  expect(told).not.toContain('"view"')
})
