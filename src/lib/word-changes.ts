import diffSequence from '@jest/diff-sequences'

export interface Change {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const piecesOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

/** What stays, as runs of pieces: where each begins before and after. */
const kept = (before: readonly string[], after: readonly string[]): readonly (readonly [number, number, number])[] => {
  const runs: [number, number, number][] = []
  diffSequence(
    before.length,
    after.length,
    (one, other) => before[one] === after[other],
    (length, one, other) => {
      runs.push([length, one, other])
    },
  )
  // A space between two words that changed belongs to the change: it reads as one.
  return runs.filter(([length, at], index) => {
    const edge = index === 0 && at === 0
    return edge || before.slice(at, at + length).some((piece) => piece.trim() !== '')
  })
}

/** What became of a text, word by word, in reading order: what went stands before what came in its place. */
export const wordChanges = (before: string, after: string): readonly Change[] => {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const changes: Change[] = []
  const add = (kind: Change['kind'], pieces: readonly string[]) => {
    if (pieces.length > 0) changes.push({ kind, text: pieces.join('') })
  }
  let [from, to] = [0, 0]
  for (const [length, one, other] of [...kept(old, now), [0, old.length, now.length] as const]) {
    add('gone', old.slice(from, one))
    add('new', now.slice(to, other))
    add('same', old.slice(one, one + length))
    from = one + length
    to = other + length
  }
  return changes
}
