import * as v from 'valibot'
import type { IsWords } from '../../lib/what-changed'

interface Node {
  readonly type: string
  readonly pipe?: readonly { readonly type: string }[]
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly wrapped?: Node
  readonly value?: Node
  readonly items?: readonly Node[]
  readonly options?: readonly unknown[]
}

/** A text is what somebody wrote, or a time of day; an id is told by the pattern that it must have. */
const isWritten = (node: Node): boolean =>
  node.type === 'string' &&
  (!(node.pipe ?? []).some(({ type }) => type === 'regex') || v.is(node as unknown as v.GenericSchema, '17:00'))

const below = (node: Node, key: string): readonly Node[] => {
  const next = node.entries?.[key] ?? node.item ?? node.value
  return next ? [next] : (node.items ?? [])
}

const isWordsIn = (node: Node, path: readonly string[]): boolean => {
  if (node.wrapped) return isWordsIn(node.wrapped, path)
  if (node.type === 'variant' || node.type === 'union')
    return ((node.options ?? []) as readonly Node[]).some((option) => isWordsIn(option, path))
  const [key, ...rest] = path
  return key === undefined ? isWritten(node) : below(node, key).some((one) => isWordsIn(one, rest))
}

/** Which texts of some data are words that people wrote, by the schema of the data: `*` stands for each of a list. */
export const wordsAt =
  (schema: v.GenericSchema): IsWords =>
  (path) =>
    isWordsIn(schema as unknown as Node, path)
