import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty())

const inOneLanguage = v.object({
  shortDescription: v.pipe(filled, v.maxLength(150), v.regex(/^[^\n]*$/)),
  longDescription: v.pipe(filled, v.minLength(150), v.maxLength(10_000)),
  features: v.pipe(v.array(v.pipe(filled, v.maxLength(100))), v.minLength(5), v.maxLength(20)),
})

/** What version 0.4 of the standard asks for, and what this project says of itself. */
const publiccode = v.strictObject({
  publiccodeYmlVersion: v.literal('0.4'),
  name: v.literal('Samtalerum'),
  url: v.pipe(v.string(), v.url()),
  logo: filled,
  softwareType: v.literal('standalone/web'),
  platforms: v.tuple([v.literal('web')]),
  categories: v.pipe(v.array(v.picklist(['collaboration', 'digital-citizenship', 'event-management'])), v.minLength(1)),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  intendedAudience: v.object({ scope: v.array(v.picklist(['local-authorities', 'society'])) }),
  description: v.object({ da: inOneLanguage, en: inOneLanguage }),
  legal: v.object({ license: v.literal('EUPL-1.2') }),
  maintenance: v.object({
    type: v.literal('internal'),
    contacts: v.pipe(v.array(v.object({ name: filled })), v.minLength(1)),
  }),
  localisation: v.object({
    localisationReady: v.literal(true),
    availableLanguages: v.tuple([v.literal('da'), v.literal('en')]),
  }),
})

const file: unknown = parse(readFileSync('publiccode.yml', 'utf8'), { version: '1.2' })

test('publiccode.yml has every field that version 0.4 of the standard asks for', () => {
  const read = v.safeParse(publiccode, file)
  expect(read.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
  expect(existsSync(v.parse(publiccode, file).logo)).toBe(true)
})

test('it says as much in both languages', () => {
  const { da, en } = v.parse(publiccode, file).description
  expect(en.features).toHaveLength(da.features.length)
})

describe('the licence', () => {
  const text = readFileSync('LICENSE', 'utf8')

  test('is the whole European Union Public Licence 1.2', () => {
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
    for (let article = 1; article <= 15; article += 1) expect(text).toMatch(new RegExp(`^${article}\\.`, 'm'))
    expect(text).toMatch(/Appendix[\s\S]*production of a new EUPL version\.\n$/)
  })

  test('is the same in package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).license).toBe('EUPL-1.2')
  })
})
