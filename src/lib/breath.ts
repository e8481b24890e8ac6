/** How long a page may be kept from answering, in ms. */
const most = 30

/**
 * For long work in small pieces: between two of them, awaited, it lets the page answer when it has been kept from it.
 * @returns what to await between the pieces: whether it has let the page answer
 */
export const createBreath = (): (() => Promise<boolean>) => {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < most) return false
    await new Promise((resolve) => setTimeout(resolve))
    last = performance.now()
    return true
  }
}
