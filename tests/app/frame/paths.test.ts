import { readFileSync } from 'node:fs'
import { matchPath } from 'react-router'
import { expect, test } from 'vitest'
import { inBar, paths, patterns, workshopWith } from '../../../src/app/frame/paths'
import { code, filesBelow } from '../../support/files-below'

test('each address leads to its own page, with the ids that were put in', () => {
  for (const [page, pattern] of Object.entries(patterns)) {
    const names = pattern.match(/:\w+/g) ?? []
    const ids = names.map((_, index) => `id-${index}`)
    const path = (paths[page as keyof typeof patterns] as (...ids: string[]) => string)(...ids)
    const found = Object.entries(patterns).filter(([, one]) => matchPath(`/${one}`, path))
    expect(found.map(([name]) => name)).toEqual([page])
    expect(Object.values(matchPath(`/${pattern}`, path)?.params ?? {})).toEqual(ids)
  }
})

test('addresses in words', () => {
  expect(paths.run('w1', 'a1')).toBe('/w/w1/a/a1/run')
  expect(workshopWith('w1', 'finish')).toBe('/w/w1?finish')
  expect(inBar(paths.stage('w1'))).toBe('#/stage/w1')
  expect(paths.workshop('../x')).toBe('/w/..%2Fx')
})

test('nothing else spells an address', () => {
  const spelled = /['"`](?:#?\/(?:w|t|stage|methods|data|settings|about)(?:\/|['"`])|\/['"`])/
  const guilty = filesBelow('src/app', code)
    .filter((file) => file !== 'frame/paths.ts')
    .filter((file) => spelled.test(readFileSync(`src/app/${file}`, 'utf8')))
  expect(guilty).toEqual([])
})
