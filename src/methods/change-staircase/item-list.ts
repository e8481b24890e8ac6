import { byName, isFoundIn } from '../../lib/names'
import type { Context, Day, Id } from '../contract'
import { type Item, kinds, type Setup } from './model'
import { daysOf, type Occurrence, occurrencesOf, phaseOf, type Standing, standingOf } from './occurrences'

export const columns = ['text', 'month', 'begin', 'effort', 'role', 'kind', 'standing'] as const
export type Column = (typeof columns)[number]
export interface Sort {
  readonly by: Column
  readonly down: boolean
}

export const shows = ['open', 'done', 'dropped', 'carried', 'all'] as const
export type Show = (typeof shows)[number]
export interface Filter {
  readonly show: Show
  readonly kind: string
  readonly phase: string
  readonly role: string
  readonly text: string
}
export const noFilter: Filter = { show: 'open', kind: '', phase: '', role: '', text: '' }

/** The time a row is about: a yearly item's next one that is not done, else its last. */
export const currentOf = (setup: Setup, item: Item, today: Day): Occurrence | null => {
  const all = occurrencesOf({ ...setup, items: [{ ...item, dropped: false }] }, today)
  const year = today.slice(0, 4)
  return (
    all.find(({ day, done }) => !done && day.slice(0, 4) >= year) ??
    all.find(({ day }) => day.slice(0, 4) === year) ??
    all.at(-1) ??
    null
  )
}

const isShown = (setup: Setup, item: Item, show: Show, today: Day): boolean => {
  if (show === 'all') return true
  if (show === 'dropped') return item.dropped
  if (item.dropped) return false
  if (show === 'carried') return item.carried
  const done = currentOf(setup, item, today)?.done ?? false
  return show === 'done' ? item.done.length > 0 : !done
}

export const filtered = (setup: Setup, filter: Filter, today: Day): readonly Item[] => {
  const words = filter.text.trim()
  return setup.items.filter(
    (item) =>
      isShown(setup, item, filter.show, today) &&
      (filter.kind === '' || item.kind === filter.kind) &&
      (filter.role === '' || item.role === filter.role) &&
      (filter.phase === '' || phaseOf(setup, item)?.id === filter.phase) &&
      (words === '' || isFoundIn(`${item.text} ${item.role}`, words)),
  )
}

const urgency: readonly Standing[] = ['late', 'now', 'soon', 'later', 'passed', 'done']
const padded = (number: number): string => String(number).padStart(8, '0')

const keyOf = (setup: Setup, item: Item, by: Column, { today }: Context): string => {
  const one = currentOf(setup, item, today)
  const day = one?.day ?? ''
  switch (by) {
    case 'text':
      return item.text.toLocaleLowerCase()
    case 'month':
      return day
    case 'begin':
      return one?.begin ?? ''
    case 'effort':
      return `${padded(Math.round(daysOf(item) * 10))} ${day}`
    case 'role':
      return `${item.role.toLocaleLowerCase()} ${day}`
    case 'kind':
      return `${kinds.indexOf(item.kind)} ${day}`
    case 'standing':
      return `${one ? urgency.indexOf(standingOf(one, today)) : 9} ${day}`
  }
}

/** The ids of the items in an order. Asked for once, so that a row does not leave while it is being edited. */
export const sorted = (setup: Setup, { by, down }: Sort, context: Context): readonly Id[] => {
  const keys = new Map(setup.items.map((item) => [item.id, keyOf(setup, item, by, context)]))
  const order = [...setup.items].sort((a, b) => byName(keys.get(a.id) ?? '', keys.get(b.id) ?? ''))
  const ids = order.map(({ id }) => id)
  return down ? ids.reverse() : ids
}
