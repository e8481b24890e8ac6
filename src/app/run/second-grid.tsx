import { CountGrid } from '../../gather/count-grid'
import { useText } from '../../i18n/language'
import type { Poll } from '../../methods/contract'
import type { Counted, Odd } from '../../workshop/files/second-count'

interface Seat {
  readonly id: string
  readonly name: string
  readonly people: number
}

/** The same grid, empty: who counts a second time sees nothing of the first count. */
export const SecondGrid = ({
  polls,
  tables,
  counted,
  set,
}: {
  readonly polls: readonly Poll[]
  readonly tables: readonly Seat[]
  readonly counted: Counted
  set(next: Counted): void
}) => (
  <CountGrid
    polls={polls}
    tables={tables.map((table) => ({
      ...table,
      boxes: Object.fromEntries(
        Object.entries(counted[table.id] ?? {}).map(([poll, counts]) => [
          poll,
          { by: 'typed', counts, sealed: false, stands: false } as const,
        ]),
      ),
    }))}
    type={(table, poll, counts) => {
      const { [poll.id]: _, ...others } = counted[table] ?? {}
      set({ ...counted, [table]: counts ? { ...others, [poll.id]: counts } : others })
    }}
    unseal={() => undefined}
  />
)

/** Where two counts differ, by table and question; no number is told. */
export const Differences = ({
  found: { alike, odd },
  polls,
  tables,
}: {
  readonly found: { readonly alike: number; readonly odd: readonly Odd[] }
  readonly polls: readonly Poll[]
  readonly tables: readonly Seat[]
}) => {
  const text = useText()
  const where = ({ table, poll, how }: Odd) =>
    text(`second.${how}`, {
      table: tables.find(({ id }) => id === table)?.name ?? table,
      question: polls.find(({ id }) => id === poll)?.title ?? poll,
    })
  return (
    <div className={odd.length > 0 ? 'notice stack' : 'good stack'} role="status">
      <p>{text('second.alike', { count: alike })}</p>
      {odd.length > 0 && (
        <ul>
          {odd.map((one) => (
            <li key={`${one.table} ${one.poll}`}>{where(one)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
