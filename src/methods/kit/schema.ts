import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { type Limit, limits, partMinutes, type Range } from '../../lib/limits'
import { offerKinds } from '../contract'

// What stored data is made of, in every method. Lengths are in characters.

type Of<T> = v.GenericSchema<unknown, T>
interface Four<Setup, Brief, Work, Plenary> {
  readonly setup: Of<Setup>
  readonly brief: Of<Brief>
  readonly work: Of<Work>
  readonly plenary: Of<Plenary>
}

/** The four kinds of data a method stores, held against its types: `schemaOf<Setup, Brief, Work, Plenary>({ … })`. */
export const schemaOf = <Setup, Brief, Work, Plenary>(
  parts: Four<Setup, Brief, Work, Plenary>,
): Four<Setup, Brief, Work, Plenary> => parts

/** At most so many characters. */
export const text = (most: Limit = limits.text) => v.pipe(v.string(), v.maxLength(most))
export const line = text(limits.line)

const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern))

/**
 * An id becomes part of a key: what cannot be part of a key cannot be saved as a file and opened again.
 * @param most 40 for what the house gives; more for an id that is made of two
 */
export const idOf = (most: number) => matching(new RegExp(`^(?!(__proto__|constructor|prototype)$)[\\w-]{1,${most}}$`))
export const id = idOf(40)
/** The id of a kept picture. */
export const picture = matching(/^picture-[\w-]{1,40}$/)
/** YYYY-MM-DD */
export const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'a day'))

/** A whole number, both ends counted. */
export const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))
/** What a field for such a number takes. */
export const within = ({ min, max, step }: Range) =>
  step === 1 ? whole(min, max) : v.pipe(v.number(), v.minValue(min), v.maxValue(max))

/** At most so many of a kind. */
export const list = <T>(one: Of<T>, most: number) => v.pipe(v.array(one), v.maxLength(most))

/** An object with the same kind of value under each name. */
export const each = <Name extends string, T>(names: readonly Name[], one: Of<T>) =>
  v.object(Object.fromEntries(names.map((name) => [name, one])) as Record<Name, Of<T>>)

/** Minutes for each part. */
export const minutes = <Part extends string>(parts: readonly Part[], range: Range = partMinutes) =>
  each(parts, within(range))

/** Where something fetched came from. */
const origin = v.object({ activity: id, offer: id })
/** Something fetched from another item of the workshop. */
export const fetched = {
  id,
  text: text(),
  kind: v.picklist(offerKinds),
  origin,
}
