import { daysAfter } from '../../lib/clock'
import { fitText } from '../../lib/typed-text'
import type { Context, Dated, Day, Id } from '../contract'
import { type Chore, type ChoreKind, longest, type Setup, type ThisTold } from './model'
import { timeSaid } from './when'

// The physical side: what somebody has to see to before people come, by when.

/** What there always is to see to, and how many days before the meeting it is done at the latest. */
const usual = [
  { id: 'frame', kind: 'framing', before: 10 },
  { id: 'seats', kind: 'seating', before: 7 },
  { id: 'food', kind: 'food', before: 7 },
  { id: 'pack', kind: 'parcel', before: 4 },
  { id: 'bring', kind: 'parcel', before: 3 },
  { id: 'call', kind: 'technique', before: 1 },
] as const satisfies readonly { readonly id: Id; readonly kind: ChoreKind; readonly before: number }[]

/** So many days ahead home begins to remind of it. */
const ahead = 7

/** The same day, or the Friday before it: nobody is there at the weekend. */
const workday = (day: Day): Day => {
  const since = new Date(`${day}T00:00:00Z`).getUTCDay()
  return since === 6 ? daysAfter(day, -1) : since === 0 ? daysAfter(day, -2) : day
}

const usualDay = (day: Day, id: Id): Day | null => {
  const found = usual.find((one) => one.id === id)
  return found ? workday(daysAfter(day, -found.before)) : null
}

/** The same where there is time for it: a day that has gone by is no day to have it ready on, as long as the meeting is ahead. */
const dayLeft = (day: Day, id: Id, today: Day): Day | null => {
  const counted = usualDay(day, id)
  return counted !== null && counted < today && today <= day ? today : counted
}

export const usualChores = (t: Context['t']): readonly Chore[] =>
  usual.map(({ id, kind }) => ({ id, kind, text: t(`chore.${id}`), who: t(`chore.${id}.who`), day: null, done: false }))

/** The set-up with the day of the meeting. What has no day yet gets the one it usually has; a day that stands there stays. */
export const withDay = (setup: Setup, day: Day | null, today: Day): Setup => ({
  ...setup,
  day,
  chores:
    day === null
      ? setup.chores
      : setup.chores.map((chore) => (chore.day === null ? { ...chore, day: dayLeft(day, chore.id, today) } : chore)),
})

/** The days counted anew from the meeting, where they are counted at all. What is done keeps its own. */
export const recounted = (setup: Setup, today: Day): Setup => ({
  ...setup,
  chores: setup.chores.map((chore) => {
    const day = setup.day === null || chore.done ? null : dayLeft(setup.day, chore.id, today)
    return day === null ? chore : { ...chore, day }
  }),
})

/** Whether some day is another than the one counted from the meeting. */
export const isOff = (setup: Setup, today: Day): boolean =>
  recounted(setup, today).chores.some(({ day }, at) => day !== setup.chores[at]?.day)

/** What is not done, and should have been before today. */
export const isPast = ({ day, done }: Chore, today: Day): boolean => !done && day !== null && day < today

/** What is not done, and has its day after the meeting. */
export const isTooLate = ({ day, done }: Chore, meeting: Day | null): boolean =>
  !done && day !== null && meeting !== null && day > meeting

/** Each thing to see to that has a day, and the meeting. Home reminds of each a week ahead. */
export const dates = (
  { setup }: Pick<ThisTold, 'setup'>,
  context: Pick<Context, 't' | 'language'>,
): readonly Dated[] => {
  const { t } = context
  const time = timeSaid(setup, context)
  return [
    ...setup.chores.flatMap(({ id, kind, text, who, day, done }): readonly Dated[] =>
      day === null
        ? []
        : [{ id, title: text.trim() || t(`chore.kind.${kind}`), note: who, day, begin: daysAfter(day, -ahead), done }],
    ),
    ...(setup.day === null
      ? []
      : [
          {
            id: 'meeting',
            title: fitText(setup.title.trim() || t('room.untitled'), longest.title),
            note: time === '' ? t('dates.meeting') : t('dates.meeting.at', { time }),
            day: setup.day,
            begin: null,
            done: false,
            meets: true as const,
          },
        ]),
  ]
}
