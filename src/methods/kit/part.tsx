import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a preparation, under a heading that names it. */
export const Part = ({ title, className = 'stack', children }: Props) => {
  const id = useId()
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
