import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: ReactNode
  readonly className?: string
  /** Where something is missing here that an item cannot start without: the `where` of the gap. */
  readonly at?: string
  readonly children: ReactNode
}

/** A part of a preparation, under a heading that names it. */
export const Part = ({ title, className = 'stack', at, children }: Props) => {
  const id = useId()
  return (
    <section className={className} data-at={at} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
