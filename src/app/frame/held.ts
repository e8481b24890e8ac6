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
  const observer = new MutationObserver(still)
  for (const place of places)
    observer.observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    observer.disconnect()
    for (const control of stilled) control.disabled = false
  }
}
