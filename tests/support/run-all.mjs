// Every check of the project, one after the other, in one count. Run: npm test
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const notes = mkdtempSync(join(tmpdir(), 'samtalerum-test-'))
const unitNotes = join(notes, 'unit.json')
const roomNotes = join(notes, 'e2e.json')

const longest = 15 * 60_000

/** Runs a tool of this project, shows what it says, and resolves to its exit code; one that hangs is ended with all that it started. */
function run(script, args, env = {}) {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32'
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: ownGroup,
    })
    const end = (signal) => (ownGroup ? process.kill(-child.pid, signal) : child.kill(signal))
    const stop = () => {
      end('SIGTERM')
      process.exit(130)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const late = setTimeout(() => {
      console.log(`ended: ${script} was not done after ${longest / 60_000} minutes`)
      end('SIGKILL')
    }, longest)
    child.on('exit', (code) => {
      clearTimeout(late)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}

/** A suite's own count, and what failed by name; one failure when it ended badly without naming one, or ran nothing. */
function counted(code, read) {
  let count = { passed: 0, failed: 0, names: [] }
  try {
    count = read()
  } catch {
    // no notes: the suite did not get as far as writing them
  }
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0)
  return silent ? { ...count, failed: 1 } : count
}

const firstLine = (text) => text.split('\n', 1)[0]

const tool =
  (script, ...args) =>
  async () =>
    (await run(script, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

async function unit() {
  const code = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitNotes}`,
  ])
  return counted(code, () => {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(unitNotes, 'utf8'))
    const unread = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages: [said = ''] }) => [relative(root, name), fullName, firstLine(said)]),
    )
    const names = [...unread.map(({ name, message }) => [relative(root, name), firstLine(message)]), ...failed]
    return {
      passed: numPassedTests,
      failed: numFailedTests + unread.length,
      names: names.map((parts) => parts.join(' › ')),
    }
  })
}

async function rooms() {
  const args = ['test', '-c', 'tests/e2e', '--reporter=list,json']
  const code = await run('node_modules/@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: roomNotes })
  return counted(code, () => {
    const { stats, errors, suites } = JSON.parse(readFileSync(roomNotes, 'utf8'))
    const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
    const names = suites
      .flatMap(specs)
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => `${file} › ${title}`)
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, names }
  })
}

const stages = [
  ['types', tool('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', tool('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
  ['knip', tool('node_modules/knip/bin/knip.js')],
  ['unit', unit],
  ['build', tool('node_modules/vite/bin/vite.js', 'build'), { uncounted: true }],
  ['size', tool('tests/support/sizes.mjs'), { needs: 'build' }],
  ['e2e', rooms, { needs: 'build' }],
]

const results = new Map()
for (const [name, stage, { needs, uncounted } = {}] of stages) {
  console.log(`\n── ${name}`)
  const start = Date.now()
  const possible = !needs || results.get(needs).failed === 0
  if (!possible) console.log(`not run: ${needs} failed`)
  const result = possible ? await stage() : { passed: 0, failed: 1 }
  results.set(name, { ...result, passed: uncounted ? 0 : result.passed, seconds: (Date.now() - start) / 1000 })
}
rmSync(notes, { recursive: true, force: true })

console.log('\n── all')
for (const [name, { passed, failed, seconds }] of results) {
  console.log(
    `${name.padEnd(6)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(0).padStart(5)} s`,
  )
}
for (const [name, { names = [] }] of results) for (const one of names) console.log(`failed: ${name}: ${one}`)
const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
