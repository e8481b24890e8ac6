import { useState } from 'react'
import { useText } from '../i18n/language'
import { limits } from '../lib/limits'
import type { Poll } from '../methods/contract'
import { TextField } from '../ui/field'
import { paperLine, readPaperLine } from './paper-line'

interface Props {
  readonly poll: Poll
  /** The table's. */
  readonly name: string
  readonly people: number
  readonly counts: Readonly<Record<string, number>> | null
  /** null takes the counts away. */
  type(counts: Readonly<Record<string, number>> | null): void
}

const sum = (counts: Readonly<Record<string, number>> | null): number =>
  Object.values(counts ?? {}).reduce((total, count) => total + count, 0)

const PerNumber = ({ poll, name, counts, type }: Props) => {
  const text = useText()
  const set = (option: string, value: string) => {
    const count = Math.min(200, Math.max(0, Number.parseInt(value, 10) || 0))
    const next = { ...counts, [option]: count }
    type(sum(next) === 0 ? null : next)
  }
  return (
    <details>
      <summary className="small">{text('grid.per-number')}</summary>
      <span className="grid-cell grid-numbers">
        {poll.options.map(({ id, label }) => (
          <label key={id}>
            <span className="hidden-text">{`${poll.title}, ${name}: ${label}`}</span>
            <span aria-hidden="true" className="grid-label">
              {label}
            </span>
            <input
              className="input input-number"
              inputMode="numeric"
              type="number"
              min={0}
              max={200}
              value={counts?.[id] || ''}
              onChange={(event) => set(id, event.target.value)}
            />
          </label>
        ))}
      </span>
    </details>
  )
}

/**
 * A table's numbers on a scale: off notes in one line, or hands counted number by number. Only the counts leave the
 * field; what is typed stands as it is until the field is left, then in the order of the scale.
 */
export const ScaleCell = (props: Props) => {
  const { poll, name, people, counts, type } = props
  const text = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const line = draft ?? (counts ? paperLine(poll, counts) : '')
  const { strays, numbers } = readPaperLine(poll, line)
  const ends = { from: poll.options[0]?.label ?? '', to: poll.options.at(-1)?.label ?? '' }
  const change = (next: string) => {
    setDraft(next)
    const read = readPaperLine(poll, next)
    if (read.counts || read.numbers === 0) type(read.counts)
  }
  return (
    <fieldset
      className="grid-scale"
      onBlur={() => {
        if (strays.length === 0) setDraft(null)
      }}
    >
      <TextField
        label={text('grid.line', { question: poll.title, name })}
        quietLabel
        placeholder="7 8 3 10"
        value={line}
        onChange={change}
        limit={limits.note}
        problem={
          strays.length > 0
            ? strays.map(({ place, word }) => text('grid.stray', { place, word, ...ends })).join(' ')
            : null
        }
      />
      {strays.length === 0 && numbers > 0 && people > 0 && numbers !== people && (
        <span className="grid-off">{text('grid.off', { total: numbers, people })}</span>
      )}
      <PerNumber {...props} />
    </fieldset>
  )
}
