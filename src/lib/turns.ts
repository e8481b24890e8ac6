/** Whose turn it is in a step that is shared equally, and how much of that turn is left. */
export interface Turn {
  /** From 1. */
  readonly number: number
  readonly of: number
  /** Milliseconds; negative when the last turn has run over. */
  readonly left: number
}

/**
 * A minute more in the last turn is that turn's; before it, all who are left are moved.
 * @param left milliseconds left of the whole step
 * @param length milliseconds of the whole step
 */
export const turnAt = (left: number, length: number, of: number): Turn => {
  const each = length / of
  const after = Math.min(of - 1, Math.max(0, Math.ceil(left / each) - 1))
  return { number: of - after, of, left: left - after * each }
}
