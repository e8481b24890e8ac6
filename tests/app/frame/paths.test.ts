import { readFileSync } from 'node:fs'
import { matchPath } from 'react-router'
import { expect, test } from 'vitest'
import { eventAt, pageAt } from '../../../src/app/frame/page-at'
import { inBar, lifePatterns, livingAddress, paths, patterns, workshopWith } from '../../../src/app/frame/paths'
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

test('what lives has the same pages at an address of its own', () => {
  for (const page of Object.keys(lifePatterns) as (keyof typeof lifePatterns)[]) {
    const path = page === 'group' ? paths.group('x', 'x', 'table') : paths[page]('x', 'x')
    expect(path).toMatch(/^\/l\/x(\/|$)/)
    expect([pageAt(path)?.page, eventAt(path)]).toEqual([page, 'x'])
    expect([pageAt(paths[page]('w', 'x', 't'))?.page, eventAt(paths[page]('w', 'x', 't'))]).toEqual([page, 'w'])
    const within = page === 'group' ? paths.group('room', 'x', 'table') : paths[page]('room', 'x')
    expect(livingAddress(within), 'where it was until it lived').toBe(path)
  }
  expect([pageAt('/nowhere/at/all'), eventAt(paths.data())]).toEqual([null, undefined])
})

test('addresses in words', () => {
  expect(paths.run('w1', 'a1')).toBe('/w/w1/a/a1/run')
  expect(paths.prepare('a1', 'a1')).toBe('/l/a1')
  expect(workshopWith('w1', 'finish')).toBe('/w/w1?finish')
  expect(inBar(paths.stage('w1'))).toBe('#/stage/w1')
  expect(paths.workshop('../x')).toBe('/w/..%2Fx')
})

test('nothing else spells an address', () => {
  const spelled = /['"`](?:#?\/(?:w|l|t|stage|methods|find|tracks|course|data|settings|about)(?:\/|['"`])|\/['"`])/
  const guilty = filesBelow('src/app', code)
    .filter((file) => file !== 'frame/paths.ts')
    .filter((file) => spelled.test(readFileSync(`src/app/${file}`, 'utf8')))
  expect(guilty).toEqual([])
})
