import { inHalves, limit, whole } from '../../lib/limits'

/** Weeks from the day work on an item begins. */
export const leadWeeks = whole(0, 104)
/** Days of work. */
export const itemDays = inHalves(0, 500)
/** Days of work that a quarter of a year has room for. */
export const capacities = whole(1, 200)
/** An item, and where a fixed point comes from, in a line of a table. */
export const longest = { item: limit(300), source: limit(400) } as const
/** How many of each a plan can hold. */
export const most = { phases: 20, items: 2000, fixed: 200 } as const
