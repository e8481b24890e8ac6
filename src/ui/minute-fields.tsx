import { NumberField } from './field'

interface Props<Part extends string> {
  readonly className: string
  /** In the order they are shown. */
  readonly parts: readonly Part[]
  readonly minutes: Readonly<Record<Part, number>>
  label(part: Part): string
  change(part: Part, minutes: number): void
  readonly min?: number
  readonly max?: number
}

/** How long each part takes, in minutes and halves. */
export const MinuteFields = <Part extends string>(props: Props<Part>) => {
  const { className, parts, minutes, label, change, min = 0, max = 240 } = props
  return (
    <div className={className}>
      {parts.map((part) => (
        <NumberField
          key={part}
          label={label(part)}
          min={min}
          max={max}
          step={0.5}
          value={minutes[part]}
          onChange={(value) => change(part, value)}
        />
      ))}
    </div>
  )
}
