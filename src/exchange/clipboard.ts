/** What lies on the clipboard now: text with its headings and tables, only text, or nothing new. */
export type Copied = 'rich' | 'plain' | 'refused'

/** A line for the browser to copy, placed where it can be selected: behind an open dialog nothing can. */
const selectStandIn = (): (() => void) => {
  const standIn = document.createElement('span')
  standIn.textContent = '.'
  standIn.ariaHidden = 'true'
  Object.assign(standIn.style, { position: 'fixed', top: '0', opacity: '0', userSelect: 'text' })
  const selection = getSelection()
  const before = selection?.rangeCount ? selection.getRangeAt(0) : null
  const home = document.activeElement?.closest('dialog') ?? document.body
  home.append(standIn)
  selection?.removeAllRanges()
  const range = document.createRange()
  range.selectNodeContents(standIn)
  selection?.addRange(range)
  return () => {
    standIn.remove()
    selection?.removeAllRanges()
    if (before) selection?.addRange(before)
  }
}

// Deprecated, yet first: it works on plain http, where there is no navigator.clipboard, and Chromium applies the page's
// policy to the styles in a ClipboardItem: a table with borders is reported as a breach, one for each cell.
// https://developer.mozilla.org/docs/Web/API/Document/execCommand
const copyByCommand = (html: string, plain: string): boolean => {
  let set = false
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    if (!event.clipboardData) return
    event.preventDefault()
    if (html !== '') event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', plain)
    set = true
  }
  const putBack = selectStandIn()
  document.addEventListener('copy', give, { capture: true })
  try {
    return document.execCommand('copy') && set
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', give, { capture: true })
    putBack()
  }
}

const writeItem = async (html: string, plain: string): Promise<boolean> => {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return false
  }
}

const writePlain = async (plain: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(plain)
    return true
  } catch {
    return false
  }
}

/** Copies words and nothing else. Call it straight from a click. @returns whether they lie on the clipboard now */
export const copyPlain = async (plain: string): Promise<boolean> =>
  (await writePlain(plain)) || copyByCommand('', plain)

/**
 * Copies a document so that Word gets headings, lists and tables, and a plain field gets the text.
 * Call it straight from a click: browsers allow it only then.
 */
export const copyRich = async (html: string, plain: string): Promise<Copied> => {
  if (copyByCommand(html, plain)) return 'rich'
  if (await writeItem(html, plain)) return 'rich'
  return (await writePlain(plain)) ? 'plain' : 'refused'
}
