import { type ReactNode, useState } from 'react'

interface Props {
  readonly title: ReactNode
  /** Open from the start: where there is little in it. What comes later does not open it, and does not close it. */
  readonly begins?: boolean
  readonly children: () => ReactNode
}

/** A list that is short enough to stand open; one with nothing in it may become long at once. */
export const isShort = (list: readonly unknown[], most: number): boolean => list.length > 0 && list.length <= most

/** What is long is drawn when somebody opens it. */
export const Fold = ({ title, begins = false, children }: Props) => {
  const [open, setOpen] = useState(begins)
  return (
    <details className="role-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className="stack">{children()}</div>}
    </details>
  )
}
