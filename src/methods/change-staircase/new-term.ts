import type { Id } from '../contract'
import { addDays, addMonths, isDay, monthInYear, monthNumber, monthOf, type Span, toMonth, yearOf } from './calendar'
import type { Earlier, Item, Setup } from './model'

/** The years after a term, as long as it was; four years where it is not known. */
export const nextTerm = ({ from, to }: Span): Span => {
  if (!isDay(from) || !isDay(to) || to < from) return { from, to }
  const start = addDays(to, 1)
  const months = monthNumber(to) - monthNumber(from) + 1
  return { from: start, to: addDays(`${addMonths(monthOf(start), months)}-01`, -1) }
}

/** What goes along: yearly items afresh, and what was not done, marked as carried over. */
const carried = (item: Item, start: string): readonly Item[] => {
  if (item.dropped) return []
  if (item.yearly) {
    const year = yearOf(start)
    const month = toMonth(year, monthInYear(item.month))
    return [
      { ...item, month: month < start ? toMonth(year + 1, monthInYear(item.month)) : month, done: [], seen: null },
    ]
  }
  if (item.done.includes(yearOf(item.month))) return []
  return [{ ...item, month: item.month < start ? start : item.month, phase: null, seen: null, carried: true }]
}

const keptOf = ({ term, handover, items }: Setup, id: Id): Earlier => ({
  id,
  from: term.from,
  to: term.to,
  handover,
  items: items
    .filter(({ dropped }) => !dropped)
    .map(({ text, month, done }) => ({ text, month, done: done.length > 0 }))
    .slice(0, 2000),
})

/**
 * The plan of the next term, begun from the one that ends: the same steps at the same distance from the start, yearly
 * items, and what was left undone. What was done and what was handed over is kept as an earlier term.
 * The same plan back where the term has no days.
 */
export const newTerm = (setup: Setup, id: Id): Setup => {
  const term = nextTerm(setup.term)
  if (term.from === setup.term.from) return setup
  const shift = monthNumber(term.from) - monthNumber(setup.term.from)
  return {
    ...setup,
    term,
    phases: setup.phases.map((phase) => ({ ...phase, from: addMonths(phase.from, shift) })),
    items: setup.items.flatMap((item) => carried(item, monthOf(term.from))),
    declined: [],
    handover: '',
    earlier: [...setup.earlier, keptOf(setup, id)].slice(-20),
  }
}
