import type { ReactNode } from 'react'

interface Props {
  readonly className: string
  /** In the drawing's own units. */
  readonly width: number
  readonly height: number
  /** What it shows, in words. */
  readonly label: string
  readonly children: ReactNode
}

/** A picture that is drawn: as large as its place allows, and told to who does not see it. */
export const Drawing = ({ className, width, height, label, children }: Props) => (
  <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontFamily="inherit">
    {children}
  </svg>
)
