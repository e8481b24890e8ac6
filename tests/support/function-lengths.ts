import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, filesBelow } from './files-below.ts'
import { isNode, type Node, parse } from './syntax.ts'

/** In lines. A component is mostly markup. */
const longest = { function: 40, component: 80 } as const

interface Found {
  readonly name: string
  readonly lines: number
}

/**
 * Functions that are too long, in full sentences. A linter cannot tell a component from another function: it is one by its
 * capital letter.
 * @param excused by `path#name`, each with its reason; one that is not needed any more is a fault too
 */
export function lengthFaults(src: string, excused: Readonly<Record<string, string>> = {}): string[] {
  const unused = new Set(Object.keys(excused))
  const long = filesBelow(src, code).flatMap((file) =>
    functionsIn(file, readFileSync(join(src, file), 'utf8')).flatMap(({ name, lines }) => {
      const kind = /^[A-Z]/.test(name) ? 'component' : 'function'
      if (lines <= longest[kind]) return []
      if (unused.delete(`${file}#${name}`) || `${file}#${name}` in excused) return []
      return [`src/${file}: ${name} has ${lines} lines; a ${kind} has ${longest[kind]} at most.`]
    }),
  )
  return [...long, ...[...unused].map((one) => `${one} is excused from being short, and need not be.`)]
}

/** The outermost functions of a file, with the names they are given; what lies within one is part of its length. */
function functionsIn(file: string, text: string): readonly Found[] {
  const bytes = Buffer.from(text)
  const tree = parse(file, text)
  // Positions count bytes from where the parser began, and it does not begin anew for each file.
  const start = tree.span.start
  const lead = bytes.length - (tree.span.end - start)
  const linesOf = ({ span }: Node): number => {
    const { start: from, end } = span as { start: number; end: number }
    return bytes
      .subarray(from - start + lead, end - start + lead)
      .toString()
      .split('\n').length
  }
  const found: Found[] = []
  const look = (node: unknown, name: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (isNode(node)) {
      if (/^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration|ClassMethod)$/.test(node.type)) {
        found.push({ name: nameOf(node) ?? name, lines: linesOf(node) })
        return
      }
      const own = node.type === 'VariableDeclarator' ? nameOf({ ...node, identifier: node.id }) : null
      for (const part of Object.values(node)) look(part, own ?? name)
      return
    }
    for (const part of Object.values(node)) look(part, name)
  }
  look(tree.body, 'a function')
  return found
}

function nameOf({ identifier, key }: Node): string | null {
  const named = [identifier, key].find(isNode)
  return typeof named?.value === 'string' ? named.value : null
}
