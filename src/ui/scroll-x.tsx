import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** What it is, for who comes to it by key. */
  readonly label: string
  readonly children: ReactNode
}

/** What is wider than its place scrolls in it, also by key; where all of it is seen, there is nothing to stop at. */
export const ScrollX = ({ label, children }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const { current: here } = place
    if (!here || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setWide(here.scrollWidth > here.clientWidth))
    for (const one of [here, ...here.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [])
  const stop = wide ? ({ tabIndex: 0, role: 'region', 'aria-label': label } as const) : {}
  return (
    <div ref={place} className="scroll-x" {...stop}>
      {children}
    </div>
  )
}
