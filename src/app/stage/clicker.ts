/** What a clicker or a key asks for. */
export type ClickerKey = 'next' | 'back' | 'dark' | 'gong'

const everywhere: Readonly<Record<string, ClickerKey>> = { PageDown: 'next', PageUp: 'back' }
const elsewhere: Readonly<Record<string, ClickerKey>> = { ArrowRight: 'next', ArrowLeft: 'back', '.': 'dark' }
const letters: Readonly<Record<string, ClickerKey>> = { b: 'dark', B: 'dark', g: 'gong', G: 'gong' }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select, [role="radio"]') ||
    target.closest('dialog[open]') !== null)

/**
 * Page Up and Page Down work everywhere, from a text field too; arrows, "." and letters not while typing.
 * Letters can be switched off (WCAG 2.1.4).
 */
export const clickerKey = (event: KeyboardEvent, withLetters = true): ClickerKey | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const always = everywhere[event.key]
  if (always) return always
  if (isTyping(event.target)) return null
  return elsewhere[event.key] ?? (withLetters ? letters[event.key] : undefined) ?? null
}

export const isClickerKey = (key: string): key is ClickerKey => ['next', 'back', 'dark', 'gong'].includes(key)
