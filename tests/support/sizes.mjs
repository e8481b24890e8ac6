// Weighs the built app in brotli and says what is too heavy. Run after `vite build`: node tests/support/sizes.mjs [folder]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'

const kB = 1000
/** The worker itself, and the webmaster's own file, which is changed without a build. */
const neverKept = ['sw.js', 'contact.json']

/** Files that the page itself names: its scripts and what they import, its icon and manifest. */
export function firstScreen(page) {
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? [])
}

/** The scripts that a script cannot start without. */
export function staticImports(code) {
  return [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, file]) => file)
}

/** The paths in the worker's list of files to keep. */
export function keptFiles(worker) {
  return [...worker.matchAll(/url:\s*["']([^"']+)["']/g)].map(([, path]) => path)
}

async function weigh(paths) {
  const [{ size }] = await sizeLimit([filePlugin], paths)
  return size
}

/** Every rule with what it weighed. Throws when the build cannot be read as expected. */
export async function weighBuild(dist) {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const read = (file) => readFileSync(join(dist, file), 'utf8')
  const first = firstScreen(read('index.html'))
  const scripts = first.filter((file) => file.endsWith('.js'))
  const kept = keptFiles(read('sw.js'))
  const hidden = scripts
    .flatMap((file) => staticImports(read(file)).map((name) => `assets/${name}`))
    .filter((file) => !scripts.includes(file))
  const forgotten = all.filter(
    (file) =>
      !neverKept.includes(file) && /\.(html|js|css|svg|png|woff2|webmanifest|json)$/.test(file) && !kept.includes(file),
  )
  const faults = [
    scripts.length === 0 && 'index.html names no script of its own.',
    hidden.length > 0 && `The first screen also loads ${hidden.join(', ')}, which index.html does not name.`,
    forgotten.length > 0 && `The service worker does not keep ${forgotten.join(', ')}.`,
    ...kept
      .filter((file) => !all.includes(file))
      .map((file) => `The service worker keeps ${file}, which was not built: its installation would fail.`),
  ].filter(Boolean)

  const rule = async (what, limit, files) => ({
    what,
    limit: limit * kB,
    size: files.length ? await weigh(files.map((file) => join(dist, file))) : 0,
  })
  const rules = [
    await rule('JS of the first screen', 108, scripts),
    await rule('all of the first screen without the font', 125, ['index.html', ...first]),
  ]
  for (const file of all.filter((path) => /^method_.*\.js$/.test(basename(path))))
    rules.push(await rule(`method chunk ${basename(file)}`, 35, [file]))
  for (const file of all.filter((path) => path.endsWith('.woff2')))
    rules.push(await rule(`font ${basename(file)}`, 48, [file]))
  rules.push(
    await rule(
      `whole precache, ${kept.length} files`,
      1100,
      kept.filter((file) => all.includes(file)),
    ),
  )
  return { rules, faults }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url))
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no build: run npm run build first.`)
  const { rules, faults } = await weighBuild(dist)
  for (const { what, limit, size } of rules) {
    const mark = size > limit ? 'too heavy' : 'ok'
    console.log(
      `${mark.padEnd(10)}${(size / kB).toFixed(1).padStart(7)} of ${String(limit / kB).padStart(3)} kB  ${what}`,
    )
  }
  for (const fault of faults) console.log(fault)
  if (faults.length > 0 || rules.some(({ limit, size }) => size > limit)) process.exitCode = 1
}
