// Which answers may be in a picture. A picture of a question is its batches: each was taken in by one press, and none is ever
// taken apart. A batch splits into atoms: each row, and what has no row. Every picture shown outside a table (the room's, a
// row, the laptop's, a document's) is a union of atoms, and so is whatever can be worked out by adding and subtracting two of
// them: nobody, or five people and more.

/** People, not marks, who answered at a seat under one claim. */
export interface Voices {
  readonly seat: string
  readonly claim: string
  /** People; 0 for a table that turned nothing. */
  readonly given: number
}

/** What one press takes into the picture of a question. */
export type Batch = readonly Voices[]

/** Under so many people a count could point at somebody. */
export const fewest = 5
/** A table knows its own split: what is left when it takes that away is nobody, or so many and more. */
export const fewestBeside = 3

export const peopleIn = (batch: Batch): number => batch.reduce((sum, { given }) => sum + given, 0)

const without = (batch: Batch, seat: string): Batch => batch.filter((one) => one.seat !== seat)

const seatsIn = (batch: Batch): readonly string[] => [...new Set(batch.map(({ seat }) => seat))]

const peopleAt = (batch: Batch, seat: string): number => peopleIn(batch) - peopleIn(without(batch, seat))

const smallest = (batch: Batch, seats: readonly string[]): string =>
  seats.reduce((low, seat) => (peopleAt(batch, seat) <= peopleAt(batch, low) ? seat : low))

/** Five and more in all; and without any one table nobody, or three and more. */
export const isSafe = (batch: Batch): boolean =>
  peopleIn(batch) >= fewest &&
  seatsIn(batch)
    .map((seat) => peopleIn(without(batch, seat)))
    .every((rest) => rest === 0 || rest >= fewestBeside)

/** What a press takes in of all that waits: less the smallest tables until it is safe; [] where nothing can come in yet. */
export const nextBatch = (waiting: Batch): Batch =>
  waiting.length === 0 || isSafe(waiting) ? waiting : nextBatch(without(waiting, smallest(waiting, seatsIn(waiting))))

/**
 * The seats of a batch that may have a row of their own: those of five and more, less the smallest until what has no row is
 * nobody, or safe. The same whenever it is asked for, so that switching rows on and off tells nothing.
 */
export const rowsOf = (batch: Batch): readonly string[] => {
  const narrow = (rows: readonly string[]): readonly string[] => {
    const rest = batch.filter(({ seat }) => !rows.includes(seat))
    if (rows.length === 0 || peopleIn(rest) === 0 || isSafe(rest)) return rows
    const last = smallest(batch, rows)
    return narrow(rows.filter((seat) => seat !== last))
  }
  return narrow(seatsIn(batch).filter((seat) => peopleAt(batch, seat) >= fewest))
}

/** A batch in parts that are only ever shown whole: each row, and all that has none. */
export const atomsOf = (batch: Batch): readonly Batch[] => {
  const rows = rowsOf(batch)
  const rest = batch.filter(({ seat }) => !rows.includes(seat))
  return [...rows.map((row) => batch.filter(({ seat }) => seat === row)), ...(rest.length > 0 ? [rest] : [])]
}

/** Whether two pictures may stand beside each other: those who are in one of them only are nobody, or safe, on either side. */
export const isComparable = (one: Batch, other: Batch): boolean => {
  const only = (of: Batch, beside: Batch) => of.filter(({ seat }) => !beside.some((voices) => voices.seat === seat))
  return [only(one, other), only(other, one)].every((rest) => peopleIn(rest) === 0 || isSafe(rest))
}
