import { expect, test } from 'vitest'
import { checkFile, fileFormat } from './support/file-format'

test('the file format that is published is the one the app reads', async () => {
  await expect(`${JSON.stringify(fileFormat, null, 1)}\n`).toMatchFileSnapshot('../docs/samtalerum.schema.json')
})

test('it has the parts of every method of the library', () => {
  const described = Object.keys(fileFormat.$defs)
  for (const id of ['over-under', 'concept-generator', 'vision-scale'])
    expect(described).toEqual(expect.arrayContaining([`${id}.activity`, `${id}.work`]))
  expect(described).not.toContain('blank-method.activity')
})

test('a file that is none is found out', () => {
  const file = { app: 'samtalerum', format: 1, kind: 'backup', made: '2026-11-20T19:00:00.000Z', records: [] }
  expect(checkFile(file)).toEqual([])
  for (const broken of [
    { ...file, app: 'other' },
    { ...file, kind: 'letter' },
    { ...file, records: [{ key: 'x' }] },
  ])
    expect(checkFile(broken)).not.toEqual([])
})
