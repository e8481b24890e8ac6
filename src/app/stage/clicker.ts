/** What a clicker or a key asks for. */
export type ClickerKey = 'next' | 'back' | 'dark' | 'gong'

const everywhere: Readonly<Record<string, ClickerKey>> = { PageDown: 'next', PageUp: 'back' }
const arrows: Readonly<Record<string, ClickerKey>> = { ArrowRight: 'next', ArrowLeft: 'back' }
const characters: Readonly<Record<string, ClickerKey>> = { '.': 'dark', b: 'dark', B: 'dark', g: 'gong', G: 'gong' }

const fields = 'input, textarea, select, [contenteditable], [role="radio"]'
const controls = `${fields}, a[href], button, summary, audio, video, [role], [tabindex]:not([tabindex="-1"])`

/** Whether keys belong to what has the focus: it matches, or a dialog stands open round it that is not the stage itself. */
const isTaken = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches(selector) || target.closest('dialog[open]:not(.one-screen)') !== null)

/**
 * Page Up and Page Down work everywhere, from a text field too; arrows only where nothing has the focus that could want
 * them; characters not while typing.
 * @param withCharacters false when keys of one character are switched off (WCAG 2.1.4): B, G and "."
 */
export const clickerKey = (event: KeyboardEvent, withCharacters: boolean): ClickerKey | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const { key, target } = event
  return (
    everywhere[key] ??
    (isTaken(target, controls) ? undefined : arrows[key]) ??
    (withCharacters && !isTaken(target, fields) ? characters[key] : undefined) ??
    null
  )
}

/** Some clickers begin a slide show with F5, which would load the page anew. Ctrl + R still does. */
export const isSlideShowKey = (event: KeyboardEvent): boolean =>
  event.key === 'F5' && !event.ctrlKey && !event.metaKey && !event.altKey

const keys: readonly unknown[] = ['next', 'back', 'dark', 'gong'] satisfies ClickerKey[]
export const isClickerKey = (key: unknown): key is ClickerKey => keys.includes(key)
