import { type ComponentProps, useLayoutEffect, useRef } from 'react'

const keys = 'a[href], button, input, textarea, select, summary'
const keysIn = (root: HTMLElement | null): readonly HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>(keys) ?? [])].filter((key) => !key.hidden && !key.matches(':disabled'))

/**
 * A place whose keys come and go. Where the key that was pressed goes away with what it did, the one that now stands in its
 * place has the focus: nobody is sent back to the top of the page.
 */
export const KeepsFocus = (props: Omit<ComponentProps<'div'>, 'ref' | 'onFocus' | 'onBlur'>) => {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<{ readonly key: Element; readonly place: number } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    if (!root.current || !before || before.key.isConnected || document.activeElement !== document.body) return
    last.current = null
    const here = keysIn(root.current)
    const next = here[Math.min(before.place, here.length - 1)]
    if (!next) root.current.tabIndex = -1
    ;(next ?? root.current).focus()
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it follows where the focus is, and does nothing with a press
    <div
      {...props}
      ref={root}
      onFocus={({ target }) => {
        last.current = { key: target, place: keysIn(root.current).indexOf(target) }
      }}
      onBlur={({ target }) => {
        // One that is still there was left by hand.
        queueMicrotask(() => {
          if (target.isConnected && last.current?.key === target) last.current = null
        })
      }}
    />
  )
}
