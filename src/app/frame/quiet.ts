/** How long after a press nothing is fetched that nobody has asked for, in ms. */
const pause = 1000

/**
 * Gives a way to wait for a quiet moment: nothing has been pressed a while ago, no page is on its way, and the browser has
 * nothing better to do. What is fetched ahead begins in one, so that it gives way to a press.
 * @param isMoving whether a page is on its way
 */
export const watchQuiet = (isMoving: () => boolean): (() => Promise<void>) => {
  let pressed = Number.NEGATIVE_INFINITY
  const note = () => {
    pressed = performance.now()
  }
  for (const press of ['pointerdown', 'keydown']) addEventListener(press, note, { capture: true, passive: true })
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200))
  return async () => {
    do {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, pressed + pause - performance.now())))
      await new Promise<void>((resolve) => void idle(() => resolve()))
    } while (isMoving() || performance.now() < pressed + pause)
  }
}
