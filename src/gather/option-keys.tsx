import { useText } from '../i18n/language'
import type { KeysProps } from './scale-keys'

/** Options as large keys: one of them, or as many as the question gives dots. When all are given, one is taken back first. */
export const OptionKeys = ({ poll, chosen, choose }: KeysProps) => {
  const text = useText()
  const several = poll.marks > 1
  const left = poll.marks - chosen.length
  const press = (id: string, on: boolean) => {
    if (!several) choose([id])
    else choose(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  }
  return (
    <fieldset className={`hand-options hand-${poll.layout}`}>
      <legend className="hidden-text">{text('pass.choose')}</legend>
      {several && (
        <p role="status" className="hand-marks">
          {text('pass.marks', { count: left })}
        </p>
      )}
      {poll.options.map(({ id, label, meaning }) => (
        <label key={id} className="hand-option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={poll.id}
            checked={chosen.includes(id)}
            disabled={several && left === 0 && !chosen.includes(id)}
            onChange={(event) => press(id, event.target.checked)}
          />
          <strong>{label}</strong>
          <span>{meaning}</span>
        </label>
      ))}
    </fieldset>
  )
}
