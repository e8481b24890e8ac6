import { place } from '../lib/place'

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
  const held = await new Promise<boolean>((answer) => {
    locks
      .request(`${place}:${key}`, takeOver ? { steal: true } : { ifAvailable: true }, async (lock) => {
        answer(lock !== null)
        if (lock) await untilLetGo
      })
      .catch(() => {
        answer(false)
        lost()
      })
  })
  return { held, letGo }
}
