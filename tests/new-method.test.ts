import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cruiseSrc } from './support/cruise.ts'
import { filesBelow } from './support/files-below.ts'
import { folderOf } from './support/folder-of.ts'
import { shapeFaults } from './support/shape.ts'
import { textFaults } from './support/texts.ts'

const script = 'tests/support/new-method.mjs'
const run = (...args: readonly string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })

/** What Vitest tells of a run. */
interface Told {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** The project once more, without what is built, and without the other methods’ scripts: the laws need not read them. */
const copyOfTheProject = (): string => {
  const root = folderOf({})
  for (const path of [
    'src',
    'build',
    'tests/laws',
    'tests/methods/blank-method',
    'tests/report',
    'tests/support',
    'vite.config.ts',
    'package.json',
  ])
    cpSync(path, join(root, path), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

test('a new method is in shape and keeps every law at once', { timeout: 300_000 }, async () => {
  const root = copyOfTheProject()
  const { status, stderr } = run('sky-line', root)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const src = join(root, 'src')
  expect(filesBelow(join(src, 'methods/sky-line'))).toEqual(filesBelow('src/methods/blank-method'))
  expect(readFileSync(join(src, 'methods/all.ts'), 'utf8')).toContain('  skyLine,\n  blankMethod,\n]')
  expect(shapeFaults(src)).toEqual([])
  expect(textFaults(src).filter((fault) => fault.includes('sky-line'))).toEqual([])
  expect((await cruiseSrc(src)).faults).toEqual([])
  const laws = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'tests/laws',
      '-t',
      'sky-line',
      '--maxWorkers=1',
      '--no-isolate',
      '--reporter=json',
    ],
    { cwd: root, encoding: 'utf8' },
  )
  const { testResults, numPassedTests } = JSON.parse(laws.stdout.slice(laws.stdout.indexOf('{'))) as Told
  const broken = testResults.flatMap(({ message, assertionResults }) => [
    ...(message === '' ? [] : [message]),
    ...assertionResults.flatMap(({ status: how, fullName }) => (how === 'failed' ? [fullName] : [])),
  ])
  expect(broken).toEqual([])
  expect(numPassedTests, 'laws that looked at it').toBeGreaterThan(20)
})

test.each(['over-under', 'kit', 'Sky line', 'skyLine', '../sky', ''])('«%s» is no name for a new method', (name) => {
  const { status, stderr } = run(name, folderOf({ 'src/methods/over-under/index.ts': '' }))
  expect(status).toBe(1)
  expect(stderr).toMatch(/is there already|small letters and hyphens/)
})
