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
  /** Typed after cards, hands or paper: whoever typed it knows it, and takes it away from any picture. */
  readonly typed?: boolean
}

/** What one press takes into the picture of a question. */
export type Batch = readonly Voices[]

/** Under so many people a count could point at somebody. */
export const fewest = 5
/** A table knows its own split, and the desk what was typed: what is left when they take that away is nobody, or so many and more. */
export const fewestBeside = 3

export const peopleIn = (batch: Batch): number => batch.reduce((sum, { given }) => sum + given, 0)

const without = (batch: Batch, seat: string): Batch => batch.filter((one) => one.seat !== seat)

const seatsIn = (batch: Batch): readonly string[] => [...new Set(batch.map(({ seat }) => seat))]

const peopleAt = (batch: Batch, seat: string): number => peopleIn(batch) - peopleIn(without(batch, seat))

const smallest = (batch: Batch, seats: readonly string[]): string =>
  seats.reduce((low, seat) => (peopleAt(batch, seat) <= peopleAt(batch, low) ? seat : low))

const isNobodyOrMany = (batch: Batch): boolean => peopleIn(batch) === 0 || peopleIn(batch) >= fewestBeside

/** What only the tables themselves know. */
const unknown = (batch: Batch): Batch => batch.filter(({ typed }) => typed !== true)

/** Without any one table it is nobody, or three and more. */
const isMixed = (batch: Batch): boolean => seatsIn(batch).every((seat) => isNobodyOrMany(without(batch, seat)))

/** Whether what came in may be told still: five and more in all, and without any one table nobody, or three and more. */
export const isTold = (batch: Batch): boolean => peopleIn(batch) >= fewest && isMixed(batch)

/** Whether it may come in: what may be told, of which nobody is left, or three and more, when the desk takes away what it knows. */
export const isSafe = (batch: Batch): boolean =>
  isTold(batch) && isNobodyOrMany(unknown(batch)) && isMixed(unknown(batch))

/** What a press takes in of all that waits: less the smallest tables until it is safe; [] where nothing can come in yet. */
export const nextBatch = (waiting: Batch): Batch =>
  waiting.length === 0 || isSafe(waiting) ? waiting : nextBatch(without(waiting, smallest(waiting, seatsIn(waiting))))

/** Takes the smallest of the rows away until what has none is nobody, or safe. */
const narrow = (rows: readonly string[], restOf: (rows: readonly string[]) => Batch): readonly string[] => {
  const rest = restOf(rows)
  if (rows.length === 0 || peopleIn(rest) === 0 || isSafe(rest)) return rows
  const last = smallest(restOf([]), rows)
  return narrow(
    rows.filter((seat) => seat !== last),
    restOf,
  )
}

/**
 * The seats of a batch that may have a row of their own: those of five and more, less the smallest until what has no row is
 * nobody, or safe. The same whenever it is asked for, so that switching rows on and off tells nothing. What tablets gave is
 * parted by itself, for what was typed may be put right afterwards, and two ways of parting them would tell too much.
 */
export const rowsOf = (batch: Batch): readonly string[] => {
  const large = (some: Batch) => seatsIn(some).filter((seat) => peopleAt(some, seat) >= fewest)
  const beside = (some: Batch) => (rows: readonly string[]) => some.filter(({ seat }) => !rows.includes(seat))
  const given = unknown(batch)
  const own = narrow(large(given), beside(given))
  const left = beside(given)(own)
  if (peopleIn(left) > 0 && !isSafe(left)) return []
  const typed = large(batch).filter((seat) => !given.some((voices) => voices.seat === seat))
  const rows = narrow(typed, (some) => beside(batch)([...own, ...some]))
  const rest = beside(batch)([...own, ...rows])
  return peopleIn(rest) === 0 || isSafe(rest)
    ? seatsIn(batch).filter((seat) => own.includes(seat) || rows.includes(seat))
    : []
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
