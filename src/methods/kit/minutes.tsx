import { partMinutes, type Range } from '../../lib/limits'
import { NumberField } from '../../ui/number-field'
import './minutes.css'

interface Props<Part extends string, Setup> {
  readonly className: string
  /** In the order they are shown. */
  readonly parts: readonly Part[]
  label(part: Part): string
  readonly setup: Setup
  edit(next: Setup): void
  /** What a part may take; the schema behind it says the same. */
  readonly range?: Range
}

/** How long each part of a method takes, in minutes and halves. */
export const Minutes = <Part extends string, Setup extends { readonly minutes: Readonly<Record<Part, number>> }>(
  props: Props<Part, Setup>,
) => {
  const { className, parts, label, setup, edit, range = partMinutes } = props
  return (
    <div className={className}>
      {parts.map((part) => (
        <NumberField
          key={part}
          label={label(part)}
          range={range}
          value={setup.minutes[part]}
          onChange={(value) => edit({ ...setup, minutes: { ...setup.minutes, [part]: value } })}
        />
      ))}
    </div>
  )
}
