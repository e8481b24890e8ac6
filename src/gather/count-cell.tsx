import { useState } from 'react'
import type { Poll } from '../methods/contract'
import { CountField } from './count-field'
import { SumNote } from './sum-note'

type Counts = Readonly<Record<string, number>>

interface Props {
  readonly poll: Poll
  /** The table's. */
  readonly name: string
  readonly people: number
  readonly counts: Counts | null
  /** null takes the counts away. */
  type(counts: Counts | null): void
}

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)

/**
 * In a pair the other side follows from how many they are, each time anew, until it has been typed too. What does not come to
 * as many as they are was typed on both sides.
 */
const usePair = ({ poll, people, counts }: Props) => {
  const [byHand, setByHand] = useState<ReadonlySet<string>>(
    () => new Set(counts && sum(counts) !== people ? poll.options.map(({ id }) => id) : []),
  )
  return {
    type: (option: string) => setByHand(new Set([...byHand, option])),
    forget: () => setByHand(new Set()),
    following: (option: string) => {
      const other = poll.options.find(({ id }) => id !== option)
      return poll.layout === 'pair' && people > 0 && other && !byHand.has(other.id) ? other.id : null
    },
  }
}

/** A table's counts: a field for each answer. */
export const CountCell = (props: Props) => {
  const { poll, name, people, counts, type } = props
  const pair = usePair(props)
  const set = (option: string, value: number | null) => {
    const other = pair.following(option)
    const { [option]: _, ...rest } = counts ?? {}
    const kept = other === null ? rest : {}
    if (value === null && sum(kept) === 0) {
      pair.forget()
      return type(null)
    }
    pair.type(option)
    const follows = other !== null && value !== null && value <= people ? { [other]: people - value } : {}
    type({ ...kept, ...follows, [option]: value ?? 0 })
  }
  return (
    <>
      <span className="grid-cell">
        {poll.options.map(({ id, label }) => (
          <CountField
            key={id}
            label={`${poll.title}, ${name}: ${label}`}
            short={poll.layout === 'pair' ? (label.split(' ')[0] ?? label) : label}
            value={counts?.[id] ?? null}
            empty={pair.following(id) === null && sum({ ...counts, [id]: 0 }) > 0 ? 0 : null}
            change={(value) => set(id, value)}
          />
        ))}
      </span>
      {counts && <SumNote total={sum(counts)} people={people} marks={poll.marks} />}
    </>
  )
}
