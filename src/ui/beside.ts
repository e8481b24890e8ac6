/** Lays a popover by the button that opened it: below, or above where there is no room, and never outside the window. */
export const layBeside = (anchor: Element, box: HTMLElement): void => {
  const at = anchor.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`
  box.style.top = `${at.bottom + height + 8 > innerHeight ? Math.max(8, at.top - height - 4) : at.bottom + 4}px`
}
