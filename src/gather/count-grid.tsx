import { useText } from '../i18n/language'
import type { Counts, Poll } from '../methods/contract'
import { Button } from '../ui/button'
import { paperLine } from './paper-line'
import { ScaleCell } from './scale-cell'
import './gather.css'
import './scale.css'

/** What the grid may know of a table's answers: what somebody typed, or how far its tablets have come. Never how a tablet's fell. */
export type GridBox =
  | {
      readonly by: 'tablet'
      readonly state: 'open' | 'withheld' | 'closed'
      readonly turns: number
      readonly of: number
    }
  /** `sealed`: it stands in a picture that the room sees, and is put right only when that has been taken down. */
  | { readonly by: 'typed'; readonly counts: Counts; readonly sealed: boolean }

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

const typed = (value: string): number | null => {
  const number = Number.parseInt(value, 10)
  return Number.isNaN(number) || number < 0 ? null : Math.min(200, number)
}

interface CellProps {
  readonly poll: Poll
  readonly table: GridTable
  type: Props['type']
  unseal: Props['unseal']
}

const said = (poll: Poll, counts: Counts): string =>
  poll.layout === 'scale' ? paperLine(poll, counts) : poll.options.map(({ id }) => counts[id] ?? 0).join(' – ')

const Cell = ({ poll, table, type, unseal }: CellProps) => {
  const text = useText()
  const box = table.boxes[poll.id]
  if (box?.by === 'tablet') {
    return <td>{text(box.state === 'withheld' ? 'grid.withheld' : 'grid.open', { given: box.turns, of: box.of })}</td>
  }
  if (box?.sealed) {
    return (
      <td>
        {said(poll, box.counts)}{' '}
        <Button small look="plain" onClick={() => unseal(poll)}>
          {text('grid.unseal')}
          <span className="hidden-text"> {`${poll.title}, ${table.name}`}</span>
        </Button>
      </td>
    )
  }
  const counts = box ? box.counts : null
  if (poll.layout === 'scale') {
    return (
      <td>
        <ScaleCell
          poll={poll}
          name={table.name}
          people={table.people}
          counts={counts}
          type={(next) => type(table.id, poll, next)}
        />
      </td>
    )
  }
  const total = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : 0
  const off = counts !== null && table.people > 0 && total !== table.people * poll.marks
  const set = (option: string, value: string) => {
    const number = typed(value)
    const next = { ...counts, [option]: number ?? 0 }
    const empty = number === null && Object.values(next).every((count) => count === 0)
    // In a pair the other side follows from how many they are, until it is typed too.
    const [other] = poll.options.filter(({ id }) => id !== option)
    const follows = counts === null && poll.layout === 'pair' && number !== null && other && number <= table.people
    type(table.id, poll, empty ? null : follows ? { ...next, [other.id]: table.people - number } : next)
  }
  return (
    <td>
      <span className="grid-cell">
        {poll.options.map(({ id, label }) => (
          <label key={id}>
            <span className="hidden-text">{`${poll.title}, ${table.name}: ${label}`}</span>
            <span aria-hidden="true" className="grid-label">
              {poll.layout === 'pair' ? label.split(' ')[0] : label}
            </span>
            <input
              className="input input-number"
              inputMode="numeric"
              type="number"
              min={0}
              max={200}
              value={counts?.[id] ?? ''}
              onChange={(event) => set(id, event.target.value)}
            />
          </label>
        ))}
      </span>
      {off && <span className="grid-off">{text('grid.off', { total, people: table.people })}</span>}
    </td>
  )
}

/** One grid for everything that was counted by hand: questions down, tables across. Tab moves on; the sum is checked, never enforced. */
export const CountGrid = ({ polls, ...rest }: Props) => {
  const scales = polls.filter(({ layout }) => layout === 'scale')
  const others = polls.filter(({ layout }) => layout !== 'scale')
  return (
    <>
      {others.length > 0 && <Grid polls={others} {...rest} />}
      {scales.map((poll) => (
        <Lines key={poll.id} poll={poll} {...rest} />
      ))}
    </>
  )
}

/** A scale takes a line for each table. */
const Lines = ({ poll, tables, type, unseal }: Omit<Props, 'polls'> & { readonly poll: Poll }) => {
  const text = useText()
  return (
    <table className="count-grid count-lines">
      <caption>
        <strong>{poll.title}</strong> {text('grid.line.hint')}
      </caption>
      <tbody>
        {tables.map((table) => (
          <tr key={table.id}>
            <th scope="row">
              {table.name} <small>({table.people})</small>
            </th>
            <Cell poll={poll} table={table} type={type} unseal={unseal} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Grid = ({ polls, tables, type, unseal }: Props) => {
  const text = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={text('grid.title')}>
      <table className="count-grid">
        <thead>
          <tr>
            <th scope="col">{text('grid.question')}</th>
            {tables.map(({ id, name, people }) => (
              <th key={id} scope="col">
                {name} <small>({people})</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {polls.map((poll) => (
            <tr key={poll.id}>
              <th scope="row">{poll.title}</th>
              {tables.map((table) => (
                <Cell key={table.id} poll={poll} table={table} type={type} unseal={unseal} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
