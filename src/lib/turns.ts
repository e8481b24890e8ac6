/** Whose turn it is in a step that is shared equally, and how much of that turn is left. */
export interface Turn {
  /** From 1. */
  readonly number: number
  readonly of: number
  /** Milliseconds; negative when the last turn has run over. */
  readonly left: number
}

/**
 * A minute more is the minute of the one who speaks; all who are left are moved.
 * @param left milliseconds left of the whole step
 * @param length milliseconds of the whole step
 * @param reached the turn that had been reached when a minute more was given: nobody's turn comes back
 */
export const turnAt = (left: number, length: number, of: number, reached = 1): Turn => {
  const each = length / of
  const after = Math.min(of - Math.min(of, reached), Math.max(0, Math.ceil(left / each) - 1))
  return { number: of - after, of, left: left - after * each }
}
