import type { Context, Day } from '../contract'
import { stepName } from './audience'
import { isWorkingDay } from './calendar/working-days'
import { circleIn, heldArrows } from './circles'
import { bodies, enough, type Setup, type Step } from './model'

// What looks odd, in words. None of it stops anybody, and nothing is changed by it.

type T = Context['t']
const few = 4

/** Some of many, and how many more. */
const some = (names: readonly string[], t: T): string =>
  names.length <= few
    ? names.join(', ')
    : t('some.more', { names: names.slice(0, few).join(', '), count: names.length - few })

const numbered = ({ steps }: Pick<Setup, 'steps'>, found: readonly Step[], t: T): string =>
  some(
    found.map((step) => `${steps.indexOf(step) + 1}. ${stepName(step, t)}`),
    t,
  )

/** Days that come in the wrong order, counted before the same meeting in the same way. */
type Way = Pick<Setup, 'lanes' | 'steps' | 'arrows'>
const backwards = (setup: Way): readonly (readonly [Step, Step])[] =>
  heldArrows(setup).flatMap(({ from, to, back }) => {
    const [one, other] = [from, to].map((id) => setup.steps.find((step) => step.id === id))
    if (!one || !other || back || one.body !== other.body || one.unit !== other.unit) return []
    if (one.kind === 'meet' || other.kind === 'meet' || one.before === null || other.before === null) return []
    return one.before < other.before ? [[one, other]] : []
  })

/** What is odd about the way itself. */
export const flowProblems = (setup: Way, t: T): readonly string[] => {
  const { lanes, steps } = setup
  const adrift = steps.filter(({ lane }) => !lanes.some(({ id }) => id === lane))
  const bare = steps.filter(({ text }) => text.trim() === '')
  const circle = circleIn(setup).flatMap((id) => steps.find((step) => step.id === id) ?? [])
  const alone = steps.filter(({ id }) => !heldArrows(setup).some(({ from, to }) => from === id || to === id))
  return [
    ...(lanes.length > 0 && adrift.length > 0
      ? [t('problem.lane', { steps: numbered(setup, adrift, t), count: adrift.length })]
      : []),
    ...(bare.length > 0
      ? [t('problem.bare', { steps: bare.map((step) => steps.indexOf(step) + 1).join(', '), count: bare.length })]
      : []),
    ...(circle.length > 0 ? [t('problem.circle', { steps: numbered(setup, circle, t) })] : []),
    ...(steps.length > 1 && alone.length > 0
      ? [t('problem.alone', { steps: numbered(setup, alone, t), count: alone.length })]
      : []),
    ...backwards(setup).map(([one, other]) =>
      t('problem.order', { one: numbered(setup, [one], t), other: numbered(setup, [other], t) }),
    ),
    ...(lanes.length > enough.lanes ? [t('advice.lanes', { count: lanes.length, most: enough.lanes })] : []),
    ...(steps.length > enough.steps ? [t('advice.steps', { count: steps.length, most: enough.steps })] : []),
  ]
}

/** What is odd about the dates of the meetings. */
export const dateProblems = (
  setup: Pick<Setup, 'meetings' | 'names' | 'assumed' | 'closed'>,
  { t, today, dayName }: Context,
): readonly string[] => {
  const { meetings, names, assumed } = setup
  const all = bodies.flatMap((body) => meetings[body].map((day) => ({ body, day })))
  const said = (days: readonly Day[]) => some(days.map(dayName), t)
  const past = bodies.flatMap((body) => {
    const gone = meetings[body].filter((day) => day < today)
    return gone.length > 0 ? [t('problem.past', { count: gone.length, body: names[body] })] : []
  })
  const twice = [
    ...new Set(all.filter(({ day }, at) => all.findIndex((one) => one.day === day) !== at).map(({ day }) => day)),
  ]
  const ahead = [...new Set(all.map(({ day }) => day))].filter((day) => day >= today)
  const off = ahead.filter((day) => !isWorkingDay(setup, day))
  const july = assumed.july ? ahead.filter((day) => day.slice(5, 7) === '07') : []
  return [
    ...past,
    ...twice.map((day) =>
      t('problem.twice', {
        day: dayName(day),
        bodies: bodies
          .filter((body) => meetings[body].includes(day))
          .map((body) => names[body])
          .join(', '),
      }),
    ),
    ...(off.length > 0 ? [t('problem.off', { days: said(off), count: off.length })] : []),
    ...(july.length > 0 ? [t('problem.july', { days: said(july), count: july.length })] : []),
  ]
}
