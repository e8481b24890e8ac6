import * as v from 'valibot'
import type { Poll } from '../../methods/contract'
import { list, named, text } from '../record/atoms'

// Answers stand under the words that they were given to: a box remembers what was asked when it was opened.
const words = list(text, 20)
export const askedSchema = v.object({
  about: words,
  /** The options there were, each with the words of it that were prepared. */
  options: named(words, 200),
})
/** What a question asked: the words that were prepared for it, without those that change with the language. */
export type Asked = v.InferOutput<typeof askedSchema>

export const askedOf = ({ about = [], options }: Poll): Asked => ({
  about: [...about],
  options: Object.fromEntries(options.map(({ id, about: said = [] }) => [id, [...said]])),
})

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Whether answers are to what a question asks now. What can be chosen may have grown: what they chose is still there.
 * @param asked null where it was not remembered, as before it was
 */
export const isStillAsked = (asked: Asked | null, poll: Poll | undefined): boolean => {
  if (!poll) return false
  if (!asked) return true
  const now = askedOf(poll)
  return (
    same(asked.about, now.about) &&
    Object.entries(asked.options).every(([option, said]) => same(said, now.options[option]))
  )
}
