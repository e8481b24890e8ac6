import { type ComponentProps, useState } from 'react'
import { AddForm } from '../../ui/add-form'
import './many-form.css'

interface Props extends Omit<ComponentProps<typeof AddForm>, 'className' | 'add' | 'addMany'> {
  add(texts: readonly string[]): void
  /** What is said when they have come; '' where nothing needs to be. */
  said(texts: readonly string[]): string
}

/** One a line: Enter makes the next, a pasted list makes many, and what came is said. */
export const ManyForm = ({ add, said, ...form }: Props) => {
  const [came, setCame] = useState<readonly string[]>([])
  const take = (texts: readonly string[]) => {
    add(texts)
    setCame(texts)
  }
  return (
    <>
      <AddForm {...form} className="many-form" add={(text) => take([text])} addMany={take} />
      <p role="status" className={came.length > 1 ? 'small' : 'hidden-text'}>
        {came.length > 0 && said(came)}
      </p>
    </>
  )
}
