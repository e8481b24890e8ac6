import { useText } from '../i18n/language'
import type { Box, Poll } from '../methods/contract'
import './scale.css'

export interface KeysProps {
  readonly poll: Poll
  readonly chosen: readonly string[]
  choose(options: readonly string[]): void
}

const Ends = ({ poll }: { readonly poll: Poll }) => (
  <p className="scale-ends" aria-hidden="true">
    <span>
      {poll.options[0]?.label}: {poll.options[0]?.meaning}
    </span>
    <span>
      {poll.options.at(-1)?.label}: {poll.options.at(-1)?.meaning}
    </span>
  </p>
)

/** A scale as large keys, the ends named. */
export const ScaleKeys = ({ poll, chosen, choose }: KeysProps) => {
  const text = useText()
  return (
    <fieldset className="scale">
      <legend className="hidden-text">{text('pass.choose')}</legend>
      <div className="scale-keys">
        {poll.options.map(({ id, label, meaning }) => (
          <label key={id} className="scale-key">
            <input type="radio" name={poll.id} checked={chosen.includes(id)} onChange={() => choose([id])} />
            <strong>{label}</strong>
            {meaning && <span className="hidden-text">{meaning}</span>}
          </label>
        ))}
      </div>
      <Ends poll={poll} />
    </fieldset>
  )
}

/** The table's own numbers along the scale. */
export const ScaleSplit = ({ poll, box }: { readonly poll: Poll; readonly box: Extract<Box, { state: 'closed' }> }) => (
  <div className="scale">
    <dl className="scale-split">
      {poll.options.map(({ id, label }) => (
        <div key={id} data-none={(box.counts[id] ?? 0) === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{box.counts[id] ?? 0}</dd>
        </div>
      ))}
    </dl>
    <Ends poll={poll} />
  </div>
)
