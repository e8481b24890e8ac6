/**
 * Remembers what has the focus in the shell: who goes by keys may have begun before the app is there.
 * @returns a function that gives it to what says the same in the app
 */
export const rememberFocus = (root: Element): (() => void) => {
  const held = document.activeElement
  const said = held && root.contains(held) ? held.textContent : null
  return () => {
    if (said === null) return
    const heir = [...root.querySelectorAll<HTMLElement>('a[href], button')].find(
      ({ textContent }) => textContent === said,
    )
    heir?.focus({ preventScroll: true })
  }
}
