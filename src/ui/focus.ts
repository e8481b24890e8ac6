// Where the focus was, so that nobody is sent back to the top of the page when what had it goes away.

const keys = 'a[href], button, input, textarea, select, summary, [tabindex="0"]'

const canHold = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(':disabled, [hidden]') &&
  element.closest('[inert]') === null &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true)

/** A second press of what is gone must not undo it. */
const noHeir = '[data-no-heir]'

/** Whatever can have the focus at one time or other: whether it is seen is asked of few, for that has the page laid out. */
const stopsIn = (root: Element): readonly HTMLElement[] =>
  [...(root.matches(keys) ? [root] : []), ...root.querySelectorAll(keys)].filter((one) => one instanceof HTMLElement)

/** The stop at the place, or the first after it, or the last before it, that can have the focus. */
const heirIn = (root: Element, place: number): HTMLElement | undefined => {
  const stops = stopsIn(root)
  const at = Math.max(0, place)
  return [...stops.slice(at), ...stops.slice(0, at).reverse()].find((one) => !one.matches(noHeir) && canHold(one))
}

/** Gives a heading the focus, so that it is read; nobody can do anything with it. */
const enterHeading = (root: ParentNode, levels: string): boolean => {
  const heading = [...root.querySelectorAll<HTMLElement>(levels)].find(canHold)
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  return heading !== undefined
}

/** The page's own heading, not that of a miniature that nobody can go into. @returns whether there is one */
export const focusPage = (): boolean => enterHeading(document, 'h1')

/** Where somebody writes, before what somebody presses. */
const pens = 'input, textarea, select'

/** Goes to a place of the page that something leads to by name, `data-at`: what lies folded over it is opened. */
export const enterAt = (name: string): void => {
  const place = [...document.querySelectorAll<HTMLElement>('[data-at]')].find((one) => one.dataset.at === name)
  if (!place) return
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const stops = stopsIn(place).filter(canHold)
  const stop = stops.find((one) => one.matches(pens)) ?? stops[0]
  stop?.focus({ preventScroll: true })
  ;(stop ?? place).scrollIntoView?.({ block: 'center' })
}

interface Level {
  readonly parent: Element
  /** Of the one that held the focus, among the parent's children. */
  readonly place: number
  /** Of what had the focus, among the stops of that child. */
  readonly stop: number
}

interface Anchor {
  readonly element: HTMLElement
  readonly levels: readonly Level[]
  readonly dialog: HTMLDialogElement | null
}

const stopCount = (root: Element): number => root.querySelectorAll(keys).length + (root.matches(keys) ? 1 : 0)

const anchorAt = (element: HTMLElement): Anchor => {
  const levels: Level[] = []
  // Counted from level to level: in a page of hundreds of buttons, each is counted once.
  let stop = element.matches(keys) ? 0 : -1
  for (let child: Element = element; child.parentElement && child !== document.body; child = child.parentElement) {
    const parent = child.parentElement
    const before = [...parent.children].slice(0, [...parent.children].indexOf(child))
    levels.push({ parent, place: before.length, stop })
    if (stop >= 0) stop += before.reduce((sum, one) => sum + stopCount(one), 0) + (parent.matches(keys) ? 1 : 0)
  }
  return { element, levels, dialog: element.closest('dialog') }
}

/** A part of the page that has a heading of its own: the focus does not leave it while there is anything in it. */
const parts = 'section, article, form, fieldset, dialog, main, [role="region"]'

/** What now stands in the place of what is gone: the next, or the one before; else the heading of the part. */
const standIn = ({ levels }: Anchor): boolean => {
  for (const { parent, place, stop } of levels) {
    if (!parent.isConnected) continue
    if (parent === document.body || parent.id === 'root') break
    const children = [...parent.children]
    const near = [...children.slice(place), ...children.slice(0, place).reverse()]
    const heir = near.reduce<HTMLElement | undefined>((found, one) => found ?? heirIn(one, stop), undefined)
    if (heir) {
      heir.focus()
      return true
    }
    if (parent.matches(parts) && enterHeading(parent, 'h1, h2, h3')) return true
  }
  return focusPage()
}

/**
 * Follows the focus. When what has it is taken away, or can no longer hold it, what now stands in its place gets it; when a
 * dialog is gone, what it was opened from, or what stands there now. What somebody has left by hand stays left.
 * @returns a function that stops following
 */
export const followFocus = (): (() => void) => {
  let last: Anchor | null = null
  const openers = new WeakMap<HTMLDialogElement, Anchor>()

  const entered = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    const dialog = target.closest('dialog')
    if (dialog && last && last.dialog !== dialog && !openers.has(dialog)) openers.set(dialog, last)
    last = anchorAt(target)
  }
  const left = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    // A button that has come to its end is switched off as it is left.
    const isEnded = target.matches('[aria-disabled="true"]')
    queueMicrotask(() => {
      const byHand = document.activeElement === document.body && (canHold(target) || (isEnded && target.isConnected))
      if (byHand && last?.element === target) last = null
    })
  }
  const restore = (anchor: Anchor): void => {
    last = null
    const opener = anchor.dialog && !anchor.dialog.open ? openers.get(anchor.dialog) : undefined
    if (opener) restore(opener)
    else if (canHold(anchor.element)) anchor.element.focus()
    else standIn(anchor)
  }
  const observer = new MutationObserver(() => {
    const nowhere = document.activeElement === document.body || document.activeElement === null
    if (last && nowhere && !canHold(last.element)) restore(last)
  })
  document.addEventListener('focusin', entered)
  // Before the page hears of it.
  document.addEventListener('focusout', left, true)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  })
  return () => {
    document.removeEventListener('focusin', entered)
    document.removeEventListener('focusout', left, true)
    observer.disconnect()
  }
}
