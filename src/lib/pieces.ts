import { createBreath } from './breath'

/** Long work that can be left for a while between two of its pieces. */
export type Pieces<Result> = Generator<void, Result, void>

/** Does all of it at once. */
export const atOnce = <Result>(work: Pieces<Result>): Result => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does it piece by piece, so that the page can answer in between. */
export const inPieces = async <Result>(work: Pieces<Result>): Promise<Result> => {
  const breathe = createBreath()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await breathe()
  }
}
