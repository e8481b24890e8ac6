const controls = 'button, input, select, textarea'
type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Holds all that can be changed in these places still, while all of it can be read and its links followed: what another
 * window has the right to write is looked at here, by eye and by ear.
 * @returns a function that lets go
 */
export const holdStill = (places: readonly Element[]): (() => void) => {
  const stilled = new Set<Control>()
  const still = () => {
    for (const control of places.flatMap((place) => [...place.querySelectorAll<Control>(controls)])) {
      if (control.disabled) continue
      control.disabled = true
      stilled.add(control)
    }
  }
  still()
  const observer = new MutationObserver((changes) => {
    // What is disabled once more is so by its own page, and stays so.
    for (const { target, oldValue } of changes)
      if (oldValue !== null && target instanceof Element && target.matches(':disabled'))
        stilled.delete(target as Control)
    still()
  })
  for (const place of places)
    observer.observe(place, { subtree: true, childList: true, attributeFilter: ['disabled'], attributeOldValue: true })
  return () => {
    observer.disconnect()
    for (const control of stilled) control.disabled = false
  }
}
