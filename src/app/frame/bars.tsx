import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n/language'

/** Tells the page how high a bar is that lies over it, so that what gets the focus is never scrolled beneath. */
export const useBar = (bar: RefObject<HTMLElement | null>, side: 'above' | 'below'): void => {
  useLayoutEffect(() => {
    const page = document.documentElement.style
    if (!bar.current || typeof ResizeObserver === 'undefined') return
    // Told when the page has been laid out: asking would have it laid out once more while it is being put in place.
    const observer = new ResizeObserver(([entry]) => {
      const isOver = entry && getComputedStyle(entry.target).position === 'sticky'
      page.setProperty(`--bar-${side}`, `${(isOver && entry.borderBoxSize[0]?.blockSize) || 0}px`)
    })
    observer.observe(bar.current)
    return () => {
      observer.disconnect()
      page.removeProperty(`--bar-${side}`)
    }
  }, [bar, side])
}

/** The ways on from a page, at its foot. */
export const ActionBar = ({ children }: { readonly children: ReactNode }) => {
  const text = useText()
  const bar = useRef<HTMLElement>(null)
  useBar(bar, 'below')
  return (
    <section ref={bar} className="action-bar" aria-label={text('bar.on')}>
      {children}
    </section>
  )
}
