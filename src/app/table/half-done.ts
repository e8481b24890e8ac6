import type { Box, Part, Poll } from '../../methods/contract'

/** The question that a table's tablet is on its way round with; null when every round is over. @param boxes the table's own */
export const halfDone = (
  parts: readonly Part[],
  boxes: Readonly<Record<string, Box>>,
): { readonly part: string; readonly poll: Poll } | null => {
  const begun = ({ id }: Poll) => {
    const box = boxes[id]
    return box?.state === 'open' && box.of > 0
  }
  const part = parts.find(({ polls }) => polls.some(begun))
  const poll = part?.polls.find(begun)
  return part && poll ? { part: part.id, poll } : null
}
