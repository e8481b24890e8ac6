import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface Props {
  /** Ids of what is read with it. */
  readonly by?: string
  readonly children: ReactNode
}

/**
 * The heading of a screen that has taken the place of another: it is read when it comes, with what stands by it, and Tab
 * goes on from there. A new screen is a new element: give it a key where only its words are new.
 */
export const ScreenHeading = ({ by, children }: Props) => {
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0
    ref.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={ref} tabIndex={-1} aria-describedby={by}>
      {children}
    </h1>
  )
}
