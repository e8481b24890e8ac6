import { softened } from '../../lib/hyphens'

// A word that is broken by its line has a hyphen where it is broken: browsers know how to break few languages.

const long = /\p{L}{8,}/gu

/** Whether a word stands on more than one line. */
const isBroken = (node: Text, from: number, to: number): boolean => {
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  const lines = [...(range.getClientRects?.() ?? [])].map(({ top }) => Math.round(top))
  return new Set(lines).size > 1
}

/** Tells the browser where the words that are broken may break. What is not broken stays as it is, and so does a drawing. */
export const softenBroken = (part: Element): void => {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    if (node.parentElement?.closest('svg')) continue
    const text = node.data
    const soft = text.replace(long, (word, from: number) =>
      isBroken(node, from, from + word.length) ? softened(word) : word,
    )
    if (soft !== text) node.data = soft
  }
}
