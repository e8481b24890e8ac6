import type { Block, Context } from '../contract'
import { heading, listOf, said, saidIfAny, under } from '../kit/documents'
import type { View } from './audience'
import { isDay } from './calendar'
import type { ThisTold } from './model'
import { occurrencesOf } from './occurrences'

type Line = Block<View>

const list = (title: string, items: readonly string[]): readonly Line[] => under(title, listOf(items))

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text.trim() !== '')

/**
 * *Overlevering til næste udvalg*: what was done, what is open, what comes every year, and what this committee wants to
 * say. The plan must have gone through `forRoom`: those who come after are councillors too.
 */
export const handover = ({ setup }: ThisTold, context: Context): readonly Line[] => {
  const { t, today, dayName } = context
  const all = occurrencesOf(setup, today)
  const yearly = setup.items.filter((item) => item.yearly && !item.dropped)
  const done = all.filter((one) => one.done && !one.item.yearly)
  const open = all.filter((one) => !one.done && !one.item.yearly)
  const texts = (found: typeof all) => once(found.map(({ item }) => item.text))
  const ends = isDay(setup.term.to) ? [said(t('handover.term', { day: dayName(setup.term.to) }))] : []
  return [
    heading(t(`handover.title.${setup.kind}`)),
    ...ends,
    ...saidIfAny(setup.handover),
    ...list(t('handover.done'), texts(done)),
    ...list(t('handover.open'), texts(open)),
    ...list(t('handover.yearly'), once(yearly.map(({ text }) => text))),
  ]
}
