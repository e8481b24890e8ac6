import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n/language'

/** Tells the page how high a bar is that lies over it, so that what gets the focus is never scrolled beneath. */
export const useBar = (bar: RefObject<HTMLElement | null>, side: 'above' | 'below'): void => {
  useLayoutEffect(() => {
    const page = document.documentElement.style
    const measure = () => {
      const over = bar.current && getComputedStyle(bar.current).position === 'sticky' ? bar.current.offsetHeight : 0
      page.setProperty(`--bar-${side}`, `${over}px`)
    }
    measure()
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    if (bar.current) observer?.observe(bar.current)
    return () => {
      observer?.disconnect()
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
