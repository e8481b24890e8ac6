import type { Part, Poll, Table } from '../../methods/contract'

/** The question that a table's tablet is on its way round with; null when every round is over. */
export const halfDone = (
  parts: readonly Part[],
  { boxes }: Pick<Table<unknown>, 'boxes'>,
): { readonly part: string; readonly poll: Poll } | null => {
  const begun = ({ id }: Poll) => {
    const box = boxes[id]
    return box?.state === 'open' && box.of > 0
  }
  const part = parts.find(({ polls }) => polls.some(begun))
  const poll = part?.polls.find(begun)
  return part && poll ? { part: part.id, poll } : null
}
