import type { Context, Day } from '../contract'
import { type Counting, countingOf } from '../kit/answers'
import { addMonths, dayIn, monthOf, yearOf } from './calendar'
import { bidOf, earlierPlacings, placingOf } from './counts'
import { type FieldName, fieldNames, type Look, sittingBefore, type ThisActivity, where } from './model'
import { nextHalfYear, occurrencesOf, plannedAt } from './occurrences'
import { forRoom } from './room-setup'
import {
  type ListView,
  marksOf,
  placedNow,
  plannedPlace,
  type StairsView,
  type StepsView,
  stairsView,
  stepsView,
  type WheelView,
  wheelView,
} from './views'

export type View =
  | StairsView
  | StepsView
  | WheelView
  | ListView
  /** Each alone: which step are we on? */
  | (Omit<StepsView, 'kind'> & { readonly kind: 'ask'; readonly answered: Counting })
  /** One step, with what is for the room. */
  | {
      readonly kind: 'phase'
      readonly name: string
      readonly line: string
      readonly fields: readonly { readonly name: FieldName; readonly text: string }[]
    }
  | { readonly kind: 'sentence'; readonly phase: string | null; readonly text: string }

/** Until today's placings are shown, nothing may lead: no day, no plan, nothing earlier. */
const isHidden = ({ setup, round }: ThisActivity): boolean =>
  setup.ask && setup.phases.length > 1 && !round.shown.includes(where)

/** What was to be done since the last sitting: done, and not. */
const sinceView = (activity: ThisActivity, { today, t }: Context): ListView => {
  const before: Day = sittingBefore(activity)?.day ?? dayIn(addMonths(monthOf(today), -6), null)
  const past = occurrencesOf(activity.setup, today).filter(({ day, begin }) => day >= before && begin <= today)
  return {
    kind: 'list',
    title: t('list.since'),
    groups: [
      {
        title: t('list.done'),
        rows: marksOf(
          past.filter(({ done }) => done),
          today,
        ),
      },
      {
        title: t('list.open'),
        rows: marksOf(
          past.filter(({ done }) => !done),
          today,
        ),
      },
    ],
  }
}

const nextView = ({ setup }: ThisActivity, { today, t }: Context): ListView => {
  const rows = marksOf(nextHalfYear(setup, today), today)
  const urgent = rows.filter(({ standing }) => standing === 'late' || standing === 'now')
  return {
    kind: 'list',
    title: t('list.next'),
    groups: [
      ...(urgent.length > 0 ? [{ title: t('list.now'), rows: urgent }] : []),
      { title: t('list.coming'), rows: rows.filter((row) => !urgent.includes(row)) },
    ],
  }
}

const stairs = (activity: ThisActivity, { today }: Context): StairsView | StepsView =>
  isHidden(activity)
    ? stepsView(activity.setup)
    : stairsView(activity.setup, today, activity.plenary.agreed, activity.rounds)

const placesView = (activity: ThisActivity, { today }: Context): StepsView => {
  const sitting = activity.round
  if (isHidden(activity)) return stepsView(activity.setup)
  const { setup } = activity
  return stepsView(
    setup,
    placedNow(sitting.day, placingOf(setup.phases, sitting), bidOf(activity, sitting.id), plannedPlace(setup, today)),
    earlierPlacings(activity),
  )
}

/** The step the plan has now, with its questions. Before the placings are shown: the steps, and no one of them. */
const talkView = (activity: ThisActivity, context: Context): View => {
  const { setup, plenary } = activity
  const round = activity.round.id
  const chosen = plenary.agreed.find((one) => one.round === round)?.phase
  const phase = setup.phases.find(({ id }) => id === chosen) ?? plannedAt(setup, monthOf(context.today))
  if (isHidden(activity) || !phase) return stepsView(setup)
  return {
    kind: 'phase',
    name: phase.name,
    line: phase.line,
    fields: fieldNames.flatMap((name) => {
      const { text } = phase.fields[name]
      return text.trim() === '' ? [] : [{ name, text }]
    }),
  }
}

const sentenceView = (activity: ThisActivity, context: Context): View => {
  const round = activity.round.id
  const said = activity.plenary.agreed.find((one) => one.round === round)
  if (!said || said.text.trim() === '') return stairs(activity, context)
  const phase = activity.setup.phases.find(({ id }) => id === said.phase)
  return { kind: 'sentence', phase: phase?.name ?? null, text: said.text }
}

const turnedTo = (look: Look, activity: ThisActivity, context: Context): View => {
  if (look === 'stairs') return stairs(activity, context)
  if (look === 'wheel') return wheelView(activity.setup, yearOf(context.today), context.today, context.t)
  return nextView(activity, context)
}

/** All that stage and picture can ever receive: made of what is *til rummet*, and of nothing else. */
export const audience = (whole: ThisActivity, context: Context): View => {
  const activity = { ...whole, setup: forRoom(whole.setup) }
  const step = activity.now.task
  const { look } = activity.plenary
  if (look?.step === step && step !== 'where' && step !== 'show') return turnedTo(look.view, activity, context)
  switch (step) {
    case 'since':
      return sinceView(activity, context)
    case 'where':
      return isHidden(activity)
        ? { ...stepsView(activity.setup), kind: 'ask', answered: countingOf(activity.round.answers[where]) }
        : placesView(activity, context)
    case 'show':
      return placesView(activity, context)
    case 'talk':
      return talkView(activity, context)
    case 'sentence':
      return sentenceView(activity, context)
    case 'items':
    case 'write':
      return nextView(activity, context)
    default:
      return stairs(activity, context)
  }
}
