import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyMethod } from '../src/methods/registry'
import { spaceNames } from '../src/workshop/record/spaces'
import { filesBelow } from './support/files-below.ts'

const pages = ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs', /\.md$/).map((file) => `docs/${file}`)]

/** The relative links and pictures of a page that lead nowhere. */
const deadLinks = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .filter((target) => !existsSync(join(dirname(page), target.replace(/#.*$/, ''))))

/** The paths in a page's code spans that are not there; `<id>` and `…` stand for any name. */
const deadPaths = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|build|docs)\/[^`\s]*)`/g)]
    .flatMap(([, path]) => path ?? [])
    .filter((path) => !/[<…*]|sky-line/.test(path) && !existsSync(path))

test.each(pages)('%s leads somewhere with every link', (page) => {
  expect(deadLinks(page, readFileSync(page, 'utf8'))).toEqual([])
})

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s names files that are there', (page) => {
  expect(deadPaths(readFileSync(page, 'utf8'))).toEqual([])
})

test('a dead link and a dead path are found', () => {
  expect(deadLinks('docs/a.md', '[a](../README.md#test) [b](gone.md) ![c](../gone.png "c") [d](https://x.y)')).toEqual([
    'gone.md',
    '../gone.png',
  ])
  expect(deadPaths('`src/main.tsx` `src/gone.ts` `src/methods/<id>/`')).toEqual(['src/gone.ts'])
})

describe('how to add a method', () => {
  const [, section = ''] = /## How to add a method\n([\s\S]*?)\n## /.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? []

  test('is told in under 40 lines', () => {
    expect(section.trim().split('\n').length).toBeGreaterThan(10)
    expect(section.trim().split('\n').length).toBeLessThan(40)
  })

  test('starts from a template that is there, built and hidden', () => {
    expect(section).toContain('src/methods/blank-method')
    expect(everyMethod.find(({ id }) => id === 'blank-method')?.hidden).toBe(true)
  })
})

test('each kind of record that is stored is told in the architecture', () => {
  const told = readFileSync('docs/architecture.md', 'utf8')
  expect(spaceNames.filter((name) => !told.includes(`\`${name}`))).toEqual([])
})

test('the architecture is told in at most 155 lines', () => {
  expect(readFileSync('docs/architecture.md', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(155)
})
