import type { Block, Context, Report } from '../contract'
import type { View } from './audience'
import { isDay } from './calendar'
import type { Play } from './model'
import { occurrencesOf } from './occurrences'

type Line = Block<View>

const list = (title: string, items: readonly string[]): readonly Line[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ]

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text.trim() !== '')

/**
 * *Overlevering til næste udvalg*: what was done, what is open, what comes every year, and what this committee wants to
 * say. The plan must have gone through `forRoom`: those who come after are councillors too.
 */
export const handover = ({ setup }: Play, context: Context): Report<View> => {
  const { t, today, dayName } = context
  const all = occurrencesOf(setup, today)
  const yearly = setup.items.filter((item) => item.yearly && !item.dropped)
  const done = all.filter((one) => one.done && !one.item.yearly)
  const open = all.filter((one) => !one.done && !one.item.yearly)
  const texts = (found: typeof all) => once(found.map(({ item }) => item.text))
  const ends = isDay(setup.term.to)
    ? [{ kind: 'text' as const, text: t('handover.term', { day: dayName(setup.term.to) }) }]
    : []
  return [
    { kind: 'heading', text: t(`handover.title.${setup.kind}`) },
    ...ends,
    ...(setup.handover.trim() === '' ? [] : [{ kind: 'text' as const, text: setup.handover }]),
    ...list(t('handover.done'), texts(done)),
    ...list(t('handover.open'), texts(open)),
    ...list(t('handover.yearly'), once(yearly.map(({ text }) => text))),
  ]
}
