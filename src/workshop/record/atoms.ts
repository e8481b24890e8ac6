import * as v from 'valibot'
import { isDay } from '../../lib/clock'
import { itemMinutes, limits, seatPeople } from '../../lib/limits'

// What the house's records are made of. All of it has a bound, so that a hostile file cannot fill the device, and a number
// that is written down is the same when it is read. Nothing here is without one: tests/laws/bounds.test.ts.

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))
/** A part of a record's key: a table with the claim of its device, a poll with what it repeats. */
export const name = v.pipe(v.string(), v.regex(/^[\w~-]{1,120}$/))
export const line = v.pipe(v.string(), v.maxLength(limits.line))
export const text = v.pipe(v.string(), v.maxLength(limits.text))
export const people = v.pipe(v.number(), v.integer(), v.minValue(seatPeople.min), v.maxValue(seatPeople.max))
export const minutes = v.pipe(v.number(), v.minValue(itemMinutes.min), v.maxValue(itemMinutes.max))
/** How many of something, how often: whole, and never more than can be counted. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))
/** Milliseconds, since 1970 or left: JavaScript's dates end there. */
export const milliseconds = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))

/** YYYY-MM-DD, a day that there is. */
export const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'a day'))
export const dayOrNone = v.union([v.literal(''), day])
/** HH:MM, or with a full stop as it was once stored. */
export const timeOrNone = v.pipe(v.string(), v.regex(/^(([01]?\d|2[0-3])[.:][0-5]\d)?$/))
/** When something happened, as an ISO time. */
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(
    (said) => /^\d{4}-\d{2}-\d{2}T/.test(said) && isDay(said.slice(0, 10)) && !Number.isNaN(Date.parse(said)),
    'a time',
  ),
)
export const instantOrNone = v.union([v.literal(''), instant])

/** A list that ends. */
export const list = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most))
/** Values by name: so many names, and no more. */
export const named = <T extends v.GenericSchema>(one: T, most: number) =>
  v.pipe(v.record(name, one), v.maxEntries(most))
