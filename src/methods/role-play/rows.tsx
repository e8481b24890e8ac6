import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { AddButton } from '../../ui/add-button'
import type { Id } from '../contract'
import { Part } from '../kit/part'

interface FoldProps {
  readonly title: ReactNode
  /** Open from the start: where there is little in it. What comes later does not open it, and does not close it. */
  readonly begins?: boolean
  readonly children: () => ReactNode
}

/** What is long is drawn when somebody opens it. */
export const Fold = ({ title, begins = false, children }: FoldProps) => {
  const [open, setOpen] = useState(begins)
  return (
    <details className="role-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className="stack">{children()}</div>}
    </details>
  )
}

interface AddProps {
  readonly has: number
  readonly most: number
  readonly name: string
  add(): void
}

export const Add = ({ has, most, name, add }: AddProps) => (
  <div>
    <AddButton small room={{ has, most }} icon={<Plus aria-hidden="true" />} onClick={add}>
      {name}
    </AddButton>
  </div>
)

/** So few rows stand open from the start. */
const few = 4
export const isFew = (list: readonly unknown[]): boolean => list.length <= few

interface Props<One> extends Omit<AddProps, 'has'> {
  readonly title: string
  readonly lead?: string
  /** What the fold is called: how many there are. */
  readonly all: string
  readonly list: readonly One[]
  children(one: One, at: number): ReactNode
}

/** A section of the preparation that is a list of the same. One more is added where the others are. */
export const Rows = <One extends { readonly id: Id }>({ title, lead, all, list, children, ...adding }: Props<One>) => {
  const add = <Add has={list.length} {...adding} />
  return (
    <Part title={title} className="stack">
      {lead && <p className="quiet">{lead}</p>}
      {list.length === 0 ? (
        add
      ) : (
        <Fold title={all} begins={isFew(list)}>
          {() => (
            <>
              <ol className="role-items">
                {list.map((one, at) => (
                  <li key={one.id} className="role-item-card">
                    {children(one, at)}
                  </li>
                ))}
              </ol>
              {add}
            </>
          )}
        </Fold>
      )}
    </Part>
  )
}
