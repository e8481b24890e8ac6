import type { Range } from '../lib/limits'
import { NumberField } from './number-field'

interface Props<Part extends string> {
  readonly className: string
  /** In the order they are shown. */
  readonly parts: readonly Part[]
  readonly minutes: Readonly<Record<Part, number>>
  label(part: Part): string
  change(part: Part, minutes: number): void
  /** What a part may take; the schema behind it says the same. */
  readonly range: Range
}

/** How long each part takes, in minutes and halves. */
export const MinuteFields = <Part extends string>(props: Props<Part>) => {
  const { className, parts, minutes, label, change, range } = props
  return (
    <div className={className}>
      {parts.map((part) => (
        <NumberField
          key={part}
          label={label(part)}
          range={range}
          value={minutes[part]}
          onChange={(value) => change(part, value)}
        />
      ))}
    </div>
  )
}
