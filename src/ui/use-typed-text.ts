import { type ChangeEvent, useState } from 'react'
import { useText } from '../i18n/language'
import type { Limit } from '../lib/limits'
import { typedText } from '../lib/typed-text'

interface Props {
  readonly value: string
  readonly limit: Limit
  onChange(value: string): void
}

/**
 * What is typed or pasted, tidy and never longer than its limit: a field gives away nothing that its schema refuses. What there
 * was no room for is said. The browser's own `maxLength` says nothing, and cuts symbols in two.
 */
export const useTypedText = ({ value, limit, onChange }: Props) => {
  const text = useText()
  const [full, setFull] = useState(false)
  return {
    notice: full ? text('field.full', { most: limit }) : null,
    input: {
      value,
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        const typed = typedText(value, target.value, limit)
        setFull(typed.cut)
        if (typed.text !== value) onChange(typed.text)
      },
      onBlur: () => setFull(false),
    },
  }
}
