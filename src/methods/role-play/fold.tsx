import { type ReactNode, useState } from 'react'

interface Props {
  readonly title: ReactNode
  /** Open from the start: where there is little in it. */
  readonly begins?: boolean
  readonly children: () => ReactNode
}

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
