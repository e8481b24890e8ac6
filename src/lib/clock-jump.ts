/** One look at the two clocks of a device, in ms. */
interface Look {
  /** Since 1970. It tells what time it is, and anybody can set it. */
  readonly day: number
  /** Since the page was opened. It only ever goes on; in some browsers it stands while the device sleeps. */
  readonly steady: number
}

const look = (): Look => ({ day: Date.now(), steady: performance.now() })

/** So far apart, in ms, the two come by being put right a little, and nobody has set anything. */
const adjusted = 20_000

/**
 * How far the time of day has moved beyond the time that has passed, in ms; 0 where both agree, as they do after a sleep that
 * both have counted. Behind (negative) it can only have been set back. Ahead (positive) it was set, or the device slept and
 * the steady clock stood: no page can tell which, and somebody must be asked.
 */
export const jumpBetween = (before: Look, now: Look): number => {
  const by = now.day - before.day - (now.steady - before.steady)
  return Math.abs(by) < adjusted ? 0 : by
}

/** How often the two are compared, in ms. */
const often = 250

let before = look()
const listeners = new Set<(by: number) => void>()

/** Compares the two: whoever draws a time looks first, so that no jump is ever drawn. */
export const lookAtClocks = (): void => {
  const now = look()
  const by = jumpBetween(before, now)
  before = now
  if (by !== 0) for (const listener of listeners) listener(by)
}

/** Tells each jump of the time of day once, soon after it. @returns a function that ends it */
export const watchClocks = (jumped: (by: number) => void): (() => void) => {
  if (listeners.size === 0) before = look()
  listeners.add(jumped)
  const timer = setInterval(lookAtClocks, often)
  return () => {
    clearInterval(timer)
    listeners.delete(jumped)
  }
}
