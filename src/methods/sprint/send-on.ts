import { daysAfter, daysBetween } from '../../lib/clock'
import { fitText } from '../../lib/typed-text'
import type { Context, Dated, Day, Offer } from '../contract'
import { longest, type Sprint, type ThisMade, type ThisTold } from './model'
import { isMidwayHeld } from './next'
import { endOf, isOpen, isOver, isTurned, labelOf } from './sprints'

/** What went on: what was made, as a solution, with what came of it; what went back, as an idea for others. */
export const offers = ({ plenary }: Pick<ThisMade, 'plenary'>): readonly Offer[] =>
  plenary.sprints.filter(isOver).flatMap((sprint): readonly Offer[] => [
    ...(sprint.result.trim() === ''
      ? []
      : [{ id: `${sprint.id}-r`.slice(0, 40), text: sprint.result.trim(), kind: 'solution' as const }]),
    ...sprint.picks
      .filter((pick) => pick.text.trim() !== '')
      .map((pick) => ({
        id: pick.id,
        text: pick.text.trim(),
        kind: endOf(sprint, pick) === 'made' ? ('solution' as const) : ('idea' as const),
      })),
  ])

/** The day in the middle of a sprint. */
const midwayOf = ({ from, to }: Sprint): Day | null =>
  from === null || to === null || isTurned(from, to) ? null : daysAfter(from, Math.floor(daysBetween(from, to) / 2))

/** So many days ahead home reminds of it. */
const ahead = 7
/** Home begins to remind a week ahead, but not before the sprint begins. */
const beginOf = (sprint: Sprint, day: Day): Day => {
  const begin = daysAfter(day, -ahead)
  return sprint.from !== null && sprint.from > begin && sprint.from <= day ? sprint.from : begin
}

/** Halfway, and the evaluation on the last day of each sprint whose log is closed. */
export const dates = (told: ThisTold, { t }: Pick<Context, 't'>): readonly Dated[] =>
  told.plenary.sprints
    .filter((sprint) => !isOpen(sprint))
    .flatMap((sprint): readonly Dated[] => {
      const name = labelOf(told, sprint, t)
      const [half, last] = [midwayOf(sprint), isTurned(sprint.from, sprint.to) ? null : sprint.to]
      const note = fitText(sprint.goal.trim(), longest.aim)
      const dated = (id: string, key: string, day: Day, done: boolean): Dated => ({
        ...{ id: `${sprint.id}-${id}`, title: t(key, { sprint: name }), note, day, begin: beginOf(sprint, day), done },
      })
      const over = isOver(sprint)
      return [
        ...(half === null ? [] : [dated('half', 'dates.midway', half, over || isMidwayHeld(told, sprint))]),
        ...(last === null ? [] : [dated('last', 'dates.review', last, over)]),
      ]
    })
