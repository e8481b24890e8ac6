const fields = 'input, textarea, select, [contenteditable]'

/** Somebody is in a field or an open dialog: what they have written there lies in no record yet. */
const isWriting = (): boolean =>
  document.querySelector('dialog[open]') !== null || (document.activeElement?.matches(fields) ?? false)

/** Does something that takes the page away, at once or when what is being written has been left. */
export const whenLeft = (then: () => void): void => {
  if (!isWriting()) {
    then()
    return
  }
  let gone = false
  const names = ['focusout', 'close', 'cancel'] as const
  const look = () =>
    // The focus, and what is open, are known when the event is over.
    setTimeout(() => {
      if (gone || isWriting()) return
      gone = true
      for (const name of names) removeEventListener(name, look, true)
      then()
    })
  for (const name of names) addEventListener(name, look, true)
}
