import { halves, timeOfDay, timeSeparator } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import type { Section } from '../../report/document'
import { endedAt, heldOf } from '../evening/course'
import { type Done, doneOf, tookMinutes } from '../evening/done'
import type { Session } from '../evening/session'
import type { Workshop } from '../record/records'

/** What came of an item, in words: "4 af 5 dele · 1 sprunget over · 3 svar vist". */
export const doneText = ({ parts, of, skipped, shown, agreed }: Done, text: HouseText): string =>
  [
    of > 1 && text('done.parts', { parts, of, count: of }),
    skipped > 0 && text('done.skipped', { count: skipped }),
    shown > 0 && text('done.shown', { count: shown }),
    agreed > 0 && text('done.agreed', { count: agreed }),
  ]
    .filter(Boolean)
    .join(' · ')

/** What was planned beside how it went, item by item: for those who plan the next one. */
export const coursePaper = (
  { course, items }: Workshop,
  sessions: readonly Session[],
  text: HouseText,
): readonly Section[] => {
  if (!course) return []
  const held = heldOf(course)
  const rows = items.map((item, index) => {
    const [plan, was] = [course.plan[item.id], held.get(item.id)]
    const session = item.kind === 'method' ? sessions.find(({ id }) => id === item.activity) : undefined
    const took = tookMinutes(course, item.id)
    return [
      itemName(item, language()) || text('item.number', { number: index + 1 }),
      plan ? text('course.time', { time: timeOf(plan.begins, timeSeparator()), minutes: halves(plan.minutes) }) : '–',
      !was
        ? text('course.not-held')
        : took === null
          ? text('course.at', { time: timeOfDay(was.began) })
          : text('course.time', { time: timeOfDay(was.began), minutes: took }),
      was && session ? doneText(doneOf(session), text) : '',
    ]
  })
  const end = endedAt(course)
  const head = (['course.item', 'course.planned', 'course.held', 'course.done'] as const).map((key) => text(key))
  return [
    {
      id: 'course',
      title: text('course.title'),
      blocks: [
        { kind: 'table', head, rows },
        ...(end === null ? [] : [{ kind: 'text' as const, text: text('course.ended', { time: timeOfDay(end) }) }]),
      ],
    },
  ]
}
