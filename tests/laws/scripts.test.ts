import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../support/files-below'
import { leavesOf } from './data'
import { atTheDoor, behind, evening, gapsOf, prepared, tablesOf } from './evening'
import { contextIn, missingScripts, scripted, scriptFaults } from './scripts'

test('every method has a script', () => {
  expect(missingScripts()).toEqual([])
  expect(scripted.length, 'methods under the laws').toBeGreaterThan(1)
})

test('a law that does not look at a method says so: none begins by giving up', () => {
  const givesUp = /test[^\n]*=> \{\n(?:[^\n]*\n)?\s+if \([^\n]*\) return\n/
  const laws = filesBelow('tests/laws', /\.test\.tsx?$/)
  expect(laws.filter((file) => givesUp.test(readFileSync(`tests/laws/${file}`, 'utf8')))).toEqual([])
})

test('a method without a script is named in a full sentence', () => {
  expect(scriptFaults(['sky-line', 'over-under'], (id) => id === 'over-under')).toEqual([
    'sky-line has no tests/methods/sky-line/script.ts: without a short workshop told as moves, no law looks at it.',
  ])
})

describe.each(scripted)('the script of $id', ({ id, method, script }) => {
  test('prepares everything: nothing is missing, and no text is left empty', async () => {
    const context = await contextIn(id, 'da')
    const setup = prepared(method, script, context)
    expect(gapsOf(method, atTheDoor(method, script, setup, context))).toEqual([])
    expect(leavesOf(setup).filter(({ value }) => value === '')).toEqual([])
  })

  test('goes through the steps it says', async () => {
    const moments = evening(method, script, await contextIn(id, 'da'))
    expect([...new Set(moments.map((moment) => behind(moment).at))].filter((at) => at !== '')).toEqual(script.steps)
  })

  test('tells moves that are all allowed', async () => {
    const moments = evening(method, script, await contextIn(id, 'da'))
    const changes = moments.slice(1).filter((moment, index) => {
      const before = moments[index]
      return (
        before &&
        (moment.plenary !== before.plenary ||
          tablesOf(moment).some(({ work }, table) => work !== tablesOf(before)[table]?.work))
      )
    })
    expect(changes).toHaveLength(script.plenary.length + script.tables.flatMap(({ work }) => work).length)
  })
})
