import type { HouseText, Language } from '../../i18n/language'
import { itemName } from '../../methods/registry'
import { sameWhere, type Where } from '../../workshop/evening/stage-state'
import type { AnyEvent } from '../../workshop/record/life'
import type { Item } from '../../workshop/record/records'
import { paths, workshopWith } from '../frame/paths'

/** Where the evening goes on. */
export interface Onward {
  /** What the room sees then; null where it goes on seeing the same. */
  readonly where: Where | null
  /** The page's address. */
  readonly to: string
}

const whereOf = (item: Item): Where =>
  item.kind === 'plain' ? { kind: 'plain', item: item.id } : { kind: 'method', activity: item.activity }

const pageOf = (event: string, item: Item): string =>
  item.kind === 'plain' ? paths.plain(event, item.id) : paths.run(event, item.activity)

const placeOf = ({ items }: AnyEvent, where: Where): number =>
  items.findIndex((item) => sameWhere(whereOf(item), where))

/** The next item of the run sheet, or its end. What lives goes on to its summary. */
export const onwardFrom = (workshop: AnyEvent, event: string, where: Where): Onward => {
  if (workshop.filed && where.kind === 'method') return { where: null, to: paths.summary(event, where.activity) }
  const place = placeOf(workshop, where)
  const next = place < 0 ? undefined : workshop.items[place + 1]
  return next
    ? { where: whereOf(next), to: pageOf(event, next) }
    : { where: { kind: 'closing' }, to: workshopWith(event, 'finish') }
}

/** The item before; null at the first. */
export const backFrom = (workshop: AnyEvent, event: string, where: Where): Onward | null => {
  const before = workshop.items[placeOf(workshop, where) - 1]
  return before ? { where: whereOf(before), to: pageOf(event, before) } : null
}

/** What the button that goes on says. */
export const onwardLabel = (workshop: AnyEvent, where: Where, language: Language, text: HouseText): string => {
  const place = workshop.filed ? -1 : placeOf(workshop, where)
  const next = place < 0 ? undefined : workshop.items[place + 1]
  if (!next) return text('run.finish')
  return text('run.next-item', { title: itemName(next, language) })
}
