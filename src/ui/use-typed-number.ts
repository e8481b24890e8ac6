import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { decimals } from '../i18n/format'
import { useText } from '../i18n/language'
import type { Range } from '../lib/limits'
import { mayGrow, readNumber } from '../lib/typed-number'

interface Props<Value extends number | null> {
  readonly value: Value
  readonly range: Range
  onChange(value: Value | number): void
  /** What an emptied field means; left out, a number is on its way and the last one stands until it is there. */
  readonly empty?: Value
}

interface Draft {
  readonly typed: string
  /** What it has given away: when something else stands, somebody else has changed it. */
  readonly gives: number | null
}

const sentence = { unlike: 'field.number', high: 'field.high', low: 'field.low' } as const

/**
 * The number typed is the number that stands. What is no number yet, or none that is allowed, gives away nothing: what stood
 * when the field was entered stands, and the field says why. Nothing is rounded and nothing is capped.
 */
export const useTypedNumber = <Value extends number | null>({ value, range, onChange, empty }: Props<Value>) => {
  const text = useText()
  const [kept, setDraft] = useState<Draft | null>(null)
  const [left, setLeft] = useState(false)
  const draft = kept?.gives === value ? kept : null
  const read = draft && readNumber(draft.typed, range)
  const wrong = read && read.kind !== 'number' && read.kind !== 'none' ? read.kind : null
  const before = useRef(value)
  const give = (typed: string) => {
    const found = readNumber(typed, range)
    const blank = found.kind === 'none' && empty !== undefined ? empty : before.current
    const next = found.kind === 'number' ? found.value : blank
    setDraft({ typed, gives: next })
    setLeft(false)
    if (next !== value) onChange(next)
  }
  const tooEarly = draft !== null && !left && mayGrow(draft.typed, range)
  const said = () => {
    if (wrong === null || tooEarly) return null
    if (wrong === 'parts') return text(range.step === 1 ? 'field.whole' : 'field.halves')
    return text(sentence[wrong], { min: range.min, max: range.max })
  }
  return {
    notice: said(),
    input: {
      type: 'text',
      role: 'spinbutton',
      'aria-valuemin': range.min,
      'aria-valuemax': range.max,
      'aria-valuenow': value ?? undefined,
      inputMode: range.step === 1 ? 'numeric' : 'decimal',
      autoComplete: 'off',
      value: draft?.typed ?? (value === null ? '' : decimals(value)),
      'aria-invalid': wrong && !tooEarly ? true : undefined,
      onFocus: () => {
        if (!wrong) before.current = value
      },
      onBlur: () => {
        setLeft(true)
        if (!wrong) setDraft(null)
      },
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => give(target.value),
      onKeyDown: (event: KeyboardEvent) => {
        const up = { ArrowUp: 1, ArrowDown: -1 }[event.key]
        if (up === undefined || wrong) return
        event.preventDefault()
        const next = (value ?? range.min - 1) + up
        if (next >= range.min && next <= range.max) give(decimals(next))
      },
    },
  } as const
}
