import { type Module, parseSync } from '@swc/core'

export interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

export function parse(file: string, text: string): Module {
  return parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') })
}

/** Every node of a syntax tree. */
export function* nodesIn(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return
  if (isNode(tree)) yield tree
  for (const part of Object.values(tree)) yield* nodesIn(part)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
