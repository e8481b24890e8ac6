import type { Event } from './projection'

/** The right to steer: a Web Lock, wanted by every window with a page of the event, held by one. */
export const createClaim = ({ record }: Event, wanted: () => boolean, gained: () => Promise<void>) => {
  let asked = false
  let turn = Promise.resolve()
  const mine = () => asked && wanted() && record.store.getState().mine
  /** One after the other, or a later one would be answered before the first is. */
  const inTurn = (claim: () => Promise<void>): Promise<void> => {
    const done = turn.then(async () => {
      if (mine()) return
      await claim()
      if (record.store.getState().mine) await gained()
      asked = true
    })
    // One that comes to nothing is its asker's affair: the next asks again.
    turn = done.catch(() => undefined)
    return done
  }
  return {
    mine,
    enter: () => inTurn(() => record.claim()),
    /** If nobody has it now. */
    again: () =>
      inTurn(async () => {
        await record.claim()
        // Only the page's own claim lasts.
        record.release()
      }),
    takeOver: () => inTurn(() => record.claim(true)),
    leave: () => {
      asked = false
      record.release()
    },
  }
}

export type Claim = ReturnType<typeof createClaim>
