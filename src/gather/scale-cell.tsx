import { useRef, useState } from 'react'
import { useText } from '../i18n/language'
import { limits, seatPeople } from '../lib/limits'
import type { Poll } from '../methods/contract'
import { TextField } from '../ui/field'
import { CountField } from './count-field'
import { paperLine, type ReadLine, readPaperLine, sampleLine } from './paper-line'
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

const sum = (counts: Counts | null): number => Object.values(counts ?? {}).reduce((total, count) => total + count, 0)

const PerNumber = ({ poll, name, counts, type }: Props) => {
  const text = useText()
  const set = (option: string, value: number | null) => {
    const next = { ...counts, [option]: value ?? 0 }
    type(sum(next) === 0 ? null : next)
  }
  return (
    <details>
      <summary className="small">{text('grid.per-number')}</summary>
      <span className="grid-cell grid-numbers">
        {poll.options.map(({ id, label }) => (
          <CountField
            key={id}
            label={`${poll.title}, ${name}: ${label}`}
            short={label}
            value={counts?.[id] || null}
            empty={null}
            change={(value) => set(id, value)}
          />
        ))}
      </span>
    </details>
  )
}

/** What is wrong with the line, in words; null when it can be stored. */
const useWrong = ({ poll }: Props) => {
  const text = useText()
  const ends = { from: poll.options[0]?.label ?? '', to: poll.options.at(-1)?.label ?? '' }
  const most = seatPeople.max * poll.marks
  return ({ strays, numbers }: ReadLine): string | null => {
    if (numbers > most) return text('field.high', { max: most })
    if (strays.length === 0) return null
    const said = strays.map(({ place, word, unclear }) =>
      text(unclear ? 'grid.unclear' : 'grid.stray', { place, word, ...ends }),
    )
    return [...said, text('grid.not-stored')].join(' ')
  }
}

/**
 * A table's numbers: off notes in one line, or hands counted number by number. Only the counts leave the field; what is typed
 * stands as it is until the field is left, then in the order of the scale. A line that is wrong stores nothing of itself.
 */
export const ScaleCell = (props: Props) => {
  const { poll, name, people, counts, type } = props
  const text = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const before = useRef(counts)
  const wrongIn = useWrong(props)
  const line = draft ?? (counts ? paperLine(poll, counts) : '')
  const read = readPaperLine(poll, line)
  const wrong = wrongIn(read)
  const change = (next: string) => {
    setDraft(next)
    const found = readPaperLine(poll, next)
    type(wrongIn(found) ? before.current : found.counts)
  }
  return (
    <fieldset
      className="grid-scale"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!wrong && !currentTarget.contains(relatedTarget)) before.current = counts
      }}
      onBlur={() => {
        if (!wrong) setDraft(null)
      }}
    >
      <TextField
        label={text('grid.line', { question: poll.title, name })}
        quietLabel
        placeholder={sampleLine(poll)}
        value={line}
        onChange={change}
        limit={limits.note}
        problem={wrong}
      />
      {!wrong && <SumNote total={read.numbers} people={people} marks={poll.marks} />}
      <PerNumber
        {...props}
        type={(next) => {
          setDraft(null)
          type(next)
        }}
      />
    </fieldset>
  )
}
