import { fillNames } from '../../i18n/language'
import type { Day, Id, Language } from '../contract'
import { notIn } from '../kit/lists'
import { addMonths, isDay, monthAt, monthInYear, monthNumber, monthOf, toMonth, yearOf } from './calendar'
import type { Card, Effort, Item, Kind, Reach, Setup } from './model'
import { efforts, kinds } from './model'

type Written = Omit<Card, 'effort' | 'kind' | 'for'> & {
  readonly effort: string
  readonly kind: string
  readonly for: string
}

const asCard = (written: Written): Card => {
  const effort = efforts.find((one): one is Effort => one === written.effort)
  const kind = kinds.find((one): one is Kind => one === written.kind)
  if (!effort || !kind) throw new Error(`The suggestion ${written.id} has an effort or a kind that does not exist.`)
  const reach: Reach = written.for === 'room' ? 'room' : 'us'
  return fillNames({ ...written, effort, kind, for: reach })
}

/** What committees in most municipalities get use of, at the time of the term when they do. */
export const loadDeck = async (language: Language): Promise<readonly Card[]> => {
  const file = await (language === 'da' ? import('./decks/items.da.json') : import('./decks/items.en.json'))
  const cards: readonly Written[] = file.default
  return cards.map(asCard)
}

const firstMonth = ({ term, phases }: Setup): number =>
  monthNumber(isDay(term.from) ? term.from : (phases[0]?.from ?? '2026-01'))

const itemOf = (setup: Setup, { at, ...card }: Card): Item => ({
  ...card,
  month: monthAt(firstMonth(setup) + at),
  phase: null,
  days: null,
  done: [],
  dropped: false,
  carried: false,
  seen: null,
})

/** The plan with the suggestions as items; one that is there already stays as it has been edited. */
export const takeCards = (setup: Setup, cards: readonly Card[]): Setup => {
  const fresh = notIn(setup.items, cards)
  if (fresh.length === 0) return setup
  const taken = fresh.map(({ id }) => id)
  return {
    ...setup,
    items: [...setup.items, ...fresh.map((card) => itemOf(setup, card))],
    declined: setup.declined.filter((id) => !taken.includes(id)),
  }
}

/** Whether the time of a suggestion has gone by in this term. A yearly one comes again. */
export const isPast = (setup: Setup, { at, yearly }: Card, today: Day): boolean =>
  !yearly && monthAt(firstMonth(setup) + at) < monthOf(today)

/** Taken today: what would lie in the past lies in this month, and what is yearly begins next time. */
export const takeToday = (setup: Setup, cards: readonly Card[], today: Day): Setup => {
  const known = setup.items.length
  const now = monthOf(today)
  const taken = takeCards(setup, cards)
  const inTime = (item: Item): Item => {
    if (item.month >= now) return item
    if (!item.yearly) return { ...item, month: now }
    const thisYear = toMonth(yearOf(today), monthInYear(item.month))
    return { ...item, month: thisYear >= now ? thisYear : addMonths(thisYear, 12) }
  }
  return taken === setup
    ? setup
    : { ...taken, items: taken.items.map((item, at) => (at < known ? item : inTime(item))) }
}

/** The items of a plan, to be saved as a deck. */
export const cardsOf = (setup: Setup): readonly Card[] =>
  setup.items
    .filter(({ dropped }) => !dropped)
    .map(({ id, text, date, lead, effort, role, kind, yearly, month, for: reach }) => ({
      id,
      text,
      date,
      lead,
      effort,
      role,
      kind,
      yearly,
      for: reach,
      at: Math.max(0, Math.min(600, monthNumber(month) - firstMonth(setup))),
    }))

/** What has neither been taken nor declined. */
export const openCards = (setup: Setup, cards: readonly Card[]): readonly Card[] =>
  cards.filter(({ id }) => !setup.items.some((item) => item.id === id) && !setup.declined.includes(id))

export const declineCard = (setup: Setup, id: Id): Setup =>
  setup.declined.includes(id) ? setup : { ...setup, declined: [...setup.declined, id] }
