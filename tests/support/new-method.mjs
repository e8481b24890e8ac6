// A new method: the template under its own name, its line in the registry, and the short workshop that tells it.
// Run: npm run new-method sky-line
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [id = '', root = '.'] = process.argv.slice(2)
const template = 'blank-method'
const at = (...path) => resolve(root, ...path)

function fault() {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    return 'A method’s name is its address and its key in files, for ever: small letters and hyphens, as in sky-line.'
  if (id === 'kit' || existsSync(at('src/methods', id))) return `src/methods/${id}/ is there already.`
  return null
}

/** Copies a folder, with the new name wherever the template's stood. */
function copy(folder) {
  const from = at(folder, template)
  const to = at(folder, id)
  cpSync(from, to, { recursive: true })
  for (const file of readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(file.parentPath ?? file.path, file.name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(template, id))
  }
}

/** Its line, in the order of the names, and its place in the library: last, before the template. */
function register() {
  const path = at('src/methods/all.ts')
  const camel = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  const lines = readFileSync(path, 'utf8').split('\n')
  const line = `import { manifest as ${camel} } from './${id}/manifest'`
  const imports = lines.filter((one) => one.startsWith('import '))
  const sorted = [...imports, line].sort((a, b) => a.split("'")[1].localeCompare(b.split("'")[1], 'en'))
  const first = lines.indexOf(imports[0])
  const next = [...lines.slice(0, first), ...sorted, ...lines.slice(first + imports.length)].join('\n')
  writeFileSync(path, next.replace('\n  blankMethod,', `\n  ${camel},\n  blankMethod,`))
}

const trouble = fault()
if (trouble) {
  console.error(trouble)
  process.exit(1)
}
copy('src/methods')
copy('tests/methods')
for (const [language, name, line] of [
  ['da', `${id} (ny)`, 'En ny metode, som endnu ikke står i biblioteket.'],
  ['en', `${id} (new)`, 'A new method that is not in the library yet.'],
])
  writeFileSync(at('src/methods', id, `text/card.${language}.json`), `${JSON.stringify({ name, line }, null, 2)}\n`)
register()
console.log(`src/methods/${id}/ and tests/methods/${id}/script.ts are there, and src/methods/all.ts names it.
Next: its idea, as CONTRIBUTING.md says from 2 on. What it stores goes into the description of files by
  npx vitest run tests/file-format.test.ts -u
and the laws look at it in
  npx vitest run tests/laws -t ${id}`)
