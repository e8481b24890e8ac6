import { useState } from 'react'
import { useText } from '../i18n/language'
import type { Counts, Poll } from '../methods/contract'
import { Button } from '../ui/button'
import { CountCell } from './count-cell'
import { isLine, paperLine, sampleLine } from './paper-line'
import { ScaleCell } from './scale-cell'
import './gather.css'
import './count-grid.css'

/** What the grid may know of a table's answers: what somebody typed, or how far its tablets have come. Never how a tablet's fell. */
export type GridBox =
  | {
      readonly by: 'tablet'
      readonly state: 'open' | 'withheld' | 'closed'
      readonly turns: number
      readonly of: number
    }
  /**
   * `sealed`: it stands in a picture that the room sees, and is put right only when that has been taken down. `stands`: the room
   * has seen it, and so it counts until other numbers are there.
   */
  | { readonly by: 'typed'; readonly counts: Counts; readonly sealed: boolean; readonly stands: boolean }

export interface GridTable {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly boxes: Readonly<Record<string, GridBox>>
}

interface Props {
  readonly polls: readonly Poll[]
  readonly tables: readonly GridTable[]
  /** Counts for one table and question; null takes them away. */
  type(table: string, poll: Poll, counts: Readonly<Record<string, number>> | null): void
  /** *Ret tallene*: takes the picture of a question down, so that what was typed can be put right. */
  unseal(poll: Poll): void
}

interface CellProps extends Pick<Props, 'type' | 'unseal'> {
  readonly poll: Poll
  readonly table: GridTable
}

const isSomebody = (counts: Counts | null): boolean => Object.values(counts ?? {}).some((count) => count > 0)

const said = (poll: Poll, counts: Counts): string =>
  isLine(poll) ? paperLine(poll, counts) : poll.options.map(({ id }) => counts[id] ?? 0).join(' – ')

const Cell = ({ poll, table, type, unseal }: CellProps) => {
  const text = useText()
  const [emptied, setEmptied] = useState(false)
  const box = table.boxes[poll.id]
  if (box?.by === 'tablet') {
    return (
      <>
        <p>{text(box.state === 'withheld' ? 'grid.withheld' : 'grid.open', { given: box.turns, of: box.of })}</p>
        {box.state !== 'withheld' && <p className="hint">{text('grid.counted')}</p>}
      </>
    )
  }
  if (box?.sealed) {
    return (
      <p>
        <bdi>{said(poll, box.counts)}</bdi>{' '}
        <Button small look="plain" onClick={() => unseal(poll)}>
          {text('grid.unseal')}
          <span className="hidden-text"> {`${poll.title}, ${table.name}`}</span>
        </Button>
      </p>
    )
  }
  const Typed = isLine(poll) ? ScaleCell : CountCell
  const isEmptied = emptied && box?.stands === true
  return (
    <>
      <Typed
        poll={poll}
        name={table.name}
        people={table.people}
        counts={isEmptied ? null : (box?.counts ?? null)}
        type={(next) => {
          setEmptied(!isSomebody(next))
          type(table.id, poll, next)
        }}
      />
      {box?.stands && <p className="hint">{text('grid.only-put-right')}</p>}
      {isEmptied && (
        <p className="hint" role="status">
          {text('grid.stands', { numbers: said(poll, box.counts) })}
        </p>
      )}
    </>
  )
}

const Question = ({ poll, tables, ...hands }: Omit<Props, 'polls'> & { readonly poll: Poll }) => {
  const text = useText()
  return (
    <fieldset className="count-question">
      <legend>
        <strong>{poll.title}</strong>{' '}
        {isLine(poll) && <span className="hint">{text('grid.line.hint', { sample: sampleLine(poll) })}</span>}
      </legend>
      <ul className={isLine(poll) || poll.options.length > 2 ? 'count-tables count-wide' : 'count-tables'}>
        {tables.map((table) => (
          <li key={table.id}>
            <p>
              <bdi>{table.name}</bdi> <small>({table.people})</small>
            </p>
            <Cell poll={poll} table={table} {...hands} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/**
 * Everything that was counted by hand: a question at a time, and its tables beside each other, as many as there is room for.
 * Tab moves on; the sum is checked, never enforced.
 */
export const CountGrid = ({ polls, ...rest }: Props) => {
  const text = useText()
  return (
    <section className="stack" aria-label={text('grid.title')}>
      {polls.map((poll) => (
        <Question key={poll.id} poll={poll} {...rest} />
      ))}
    </section>
  )
}
