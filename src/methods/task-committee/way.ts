import type { Context, Id } from '../contract'
import { isAnswered, type Setup } from './model'
import { shortDay } from './spoken'
import type { Stop, WayView } from './views'

// The way from need to answer as it is drawn: eight stops, whatever else stands in the plan.

/** The stops, each with the thing in the plan that it stands for. */
const stops: readonly { readonly stop: string; readonly mile: Id }[] = [
  { stop: 'need', mile: 'need' },
  { stop: 'draft', mile: 'draft' },
  { stop: 'joint', mile: 'joint' },
  { stop: 'appoint', mile: 'appoint' },
  { stop: 'work', mile: 'first' },
  { stop: 'result', mile: 'result' },
  { stop: 'decide', mile: 'decide' },
  { stop: 'told', mile: 'told' },
]

const isTold = ({ recommendations }: Setup): boolean => recommendations.length > 0 && recommendations.every(isAnswered)

export const wayView = (setup: Setup, { t, language }: Context): WayView => {
  const all = stops.map(({ stop, mile }): Omit<Stop, 'now'> => {
    const found = setup.milestones.find(({ id }) => id === mile)
    const done = found?.done === true || (stop === 'told' && isTold(setup))
    return { name: t(`stop.${stop}`), day: found?.day ? shortDay(found.day, language) : '', done }
  })
  const next = all.findIndex(({ done }) => !done)
  return { kind: 'way', title: setup.title, stops: all.map((one, at) => ({ ...one, now: at === next })) }
}
