import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, filesBelow } from './files-below.ts'
import { isNode, type Node, nodesIn, parse } from './syntax.ts'

const methodFiles = [
  ...['manifest.ts', 'index.ts', 'model.ts', 'documents.ts', 'prepare.tsx', 'run.tsx', 'stage.tsx'],
  ...['text/card.da.json', 'text/card.en.json', 'text/da.json', 'text/en.json'],
]
const longest = 250
const anyAllowed = 'methods/contract.ts'

/** What is out of shape below `src`, in full sentences. */
export function shapeFaults(src: string): string[] {
  const files = filesBelow(src)
  const registry = existsSync(join(src, 'methods/all.ts')) ? readFileSync(join(src, 'methods/all.ts'), 'utf8') : ''
  // What methods share is no method.
  const methods = [...new Set(files.flatMap((file) => /^methods\/(?!kit\/)([^/]+)\//.exec(file)?.[1] ?? []))]
  return [
    ...methods.flatMap((id) => methodFaults(id, files, registry)),
    ...registryFaults(registry, methods),
    ...files.flatMap(nameFaults),
    ...files
      .filter((file) => !file.endsWith('.json'))
      .flatMap((file) => lengthFaults(file, readFileSync(join(src, file), 'utf8'))),
    ...files
      .filter((file) => code.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(src, file), 'utf8')
        return [...syntaxFaults(file, text), ...promiseFaults(file, text)]
      }),
  ]
}

function methodFaults(id: string, files: readonly string[], registry: string): string[] {
  const missing = methodFiles.filter((file) => !files.includes(`methods/${id}/${file}`))
  return [
    ...missing.map(
      (file) => `src/methods/${id}/ has no ${file}: every method has the same files, so that who knows one knows all.`,
    ),
    ...(registry.includes(`'./${id}/manifest'`)
      ? []
      : [`src/methods/${id}/ is not in src/methods/all.ts: no one will find it.`]),
  ]
}

function registryFaults(registry: string, methods: readonly string[]): string[] {
  const imported = /^import \{ manifest as (\w+) \} from '\.\/([a-z0-9-]+)\/manifest'$/
  const listed = /^export const all = \[([\w\s,]*)\]\s*/m
  const names = (listed.exec(registry)?.[1] ?? '').split(',').map((name) => name.trim())
  const lines = registry
    .replace(listed, '')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('//'))
  return lines.flatMap((line) => {
    const [, name, id = ''] = imported.exec(line) ?? []
    if (!name) return [`src/methods/all.ts lists every method once and holds nothing else, but also: ${line}`]
    const wanted = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    return [
      ...(name === wanted ? [] : [`src/methods/all.ts calls ${id} ${name}: its name is ${wanted}.`]),
      ...(methods.includes(id) ? [] : [`src/methods/all.ts names ${id}, but there is no such folder.`]),
      ...(names.filter((one) => one === name).length === 1
        ? []
        : [`src/methods/all.ts does not list ${name} exactly once.`]),
    ]
  })
}

function nameFaults(file: string): string[] {
  const kebab = file.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part))
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/.exec(file)?.[2]
  return [
    ...(kebab ? [] : [`src/${file} is not in kebab-case.`]),
    ...(vague ? [`src/${file} is called ${vague}, which says nothing: name it for its subject.`] : []),
  ]
}

function lengthFaults(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longest ? [`src/${file} has ${lines} lines: over ${longest} it is two subjects.`] : []
}

/** What never rejects, or says itself what came of it; and going to a page, which has an error page of its own. */
const saysItself = ['attempt', 'claim', 'idle', 'navigate', 'move', 'attend', 'askToKeep', 'fetchQuietly', 'ask']

/** A call, and what it is called on where it is a chain. */
function calledIn(node: unknown): { readonly name: string; readonly args: number; readonly on: unknown } | null {
  if (!isNode(node)) return null
  if (node.type !== 'CallExpression') return calledIn(node.base ?? node.expression)
  const { callee, arguments: args } = node as unknown as { callee: Node; arguments: unknown[] }
  const member = (callee.base ?? callee) as Node
  return { name: String(((member.property ?? member) as Node).value ?? ''), args: args.length, on: member.object }
}

/** Whether somebody hears what comes of a call. */
function isHeard(call: unknown): boolean {
  const found = calledIn(call)
  if (!found || found.name === 'catch' || saysItself.includes(found.name)) return true
  return found.name === 'then' && (found.args !== 1 || (calledIn(found.on) !== null && isHeard(found.on)))
}

/** A promise that nobody waits for, and whose failure nobody hears of. */
function unheard({ type, operator, argument, expression }: Node): string | null {
  const left = type === 'UnaryExpression' && operator === 'void' ? argument : null
  const stated = type === 'ExpressionStatement' && calledIn(expression)?.name === 'then' ? expression : null
  return isHeard(left ?? stated) ? null : (calledIn(left ?? stated)?.name ?? null)
}

function promiseFaults(file: string, text: string): string[] {
  return [...nodesIn(parse(file, text))].flatMap((node) => {
    const name = unheard(node)
    return name === null
      ? []
      : [`src/${file} leaves a promise of ${name}() alone: attempt, late or catch says what came of it.`]
  })
}

function syntaxFaults(file: string, text: string): string[] {
  const types = new Set<string>()
  for (const { type, kind, exported } of nodesIn(parse(file, text))) {
    if (type === 'TsKeywordType') types.add(String(kind))
    else if (type === 'ExportSpecifier' && (exported as { value?: string } | null)?.value === 'default')
      types.add('default')
    else if (type === 'TsEnumDeclaration') types.add('enum')
    else if (/^ExportDefault/.test(type)) types.add('default')
  }
  return [
    ...(types.has('default')
      ? [`src/${file} has a default export: give it a name, so that it is called the same everywhere.`]
      : []),
    ...(types.has('enum') ? [`src/${file} has an enum: a union of strings says the same and vanishes.`] : []),
    ...(types.has('any') && file !== anyAllowed ? [`src/${file} uses any: only src/${anyAllowed} may.`] : []),
  ]
}
