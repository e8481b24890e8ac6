import type { Range } from './limits'

/**
 * What a field for a number holds. `unlike` is no number at all; `parts` has a comma, a point or a fraction where whole numbers are
 * wanted, or a finer one than halves. Nothing of these is a number yet: nothing is guessed, and nothing is rounded.
 */
export type ReadNumber =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unlike' | 'parts' | 'high' | 'low' }

/** Reads what was typed, the same in every browser. "7,5" and "7.5" are seven and a half, and so is "7½". */
export const readNumber = (typed: string, { min, max, step }: Range): ReadNumber => {
  const text = typed.normalize('NFKC').trim().replace('1⁄2', ',5').replace(/^,/, '0,').replace('−', '-')
  if (text === '') return { kind: 'none' }
  const match = /^(-?\d+)(?:[.,](\d*))?$/.exec(text)
  if (!match) return { kind: 'unlike' }
  const [, whole = '', part] = match
  // "1.000" is a thousand to some and one to others.
  if (part !== undefined && (step === 1 || !/^(|0+|50*)$/.test(part) || part.length > 2)) return { kind: 'parts' }
  const value = Number(`${whole}.${part || 0}`)
  if (value > max) return { kind: 'high' }
  return value < min ? { kind: 'low' } : { kind: 'number', value: value === 0 ? 0 : value }
}

/** Whether more keys may still make it a number that fits: then it is too early to say that it is wrong. */
export const mayGrow = (typed: string, { min, max }: Range): boolean => {
  const digits = /^\s*(\d+)$/.exec(typed)?.[1]
  return (
    digits !== undefined &&
    Number(digits) < min &&
    Number(`${digits}${'9'.repeat(String(max).length)}`) >= min &&
    digits.length < String(max).length
  )
}
