import { place } from '../../lib/place'

/**
 * Holds the right to write a record in this window. `lost` is called when another window takes it over.
 * Browsers without locks (plain http) let every window write; the revision check still catches a collision.
 * @returns whether it was free, and how to let go
 */
export const hold = async (
  key: string,
  takeOver: boolean,
  lost: () => void,
): Promise<{ readonly held: boolean; letGo(): void }> => {
  const locks = globalThis.navigator?.locks
  if (!locks) return { held: true, letGo: () => undefined }
  let letGo = () => {}
  const untilLetGo = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let granted = false
  const held = await new Promise<boolean>((answer) => {
    locks
      .request(`${place}:${key}`, takeOver ? { steal: true } : { ifAvailable: true }, async (lock) => {
        granted = lock !== null
        answer(granted)
        if (granted) await untilLetGo
      })
      .catch(() => {
        // Taken over by another window; or refused from the start, as in a sandboxed frame: the same as no locks.
        if (granted) lost()
        else answer(true)
      })
  })
  return { held, letGo }
}

/** How long a page may be left before another window gets its right to write, in ms. */
const letGoAfter = 400

/** The right to write one record, shared by the pages of a tab: whoever asks first gets it, the last to leave lets go. */
export const createRight = (key: string, lost: () => void) => {
  let letGo = () => {}
  let wanted = 0
  let holding = false
  return {
    claim: async (takeOver: boolean): Promise<boolean> => {
      wanted += takeOver ? 0 : 1
      if (holding) return true
      holding = true
      const lock = await hold(key, takeOver, () => {
        holding = false
        lost()
      })
      holding = lock.held
      letGo = lock.letGo
      return holding
    },
    release: (): void => {
      wanted -= 1
      // The next page of the same tab often wants it at once: let go only when nobody has asked again.
      setTimeout(() => {
        if (wanted > 0 || !holding) return
        holding = false
        letGo()
      }, letGoAfter)
    },
  }
}
