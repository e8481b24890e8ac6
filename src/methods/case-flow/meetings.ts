import type { ReadDates } from '../../lib/pasted-dates'
import type { Context, Day } from '../contract'
import { type Body, most, type Setup } from './model'

/** What came of dates that were pasted. What could not be read stands here as it was written. */
export interface CameDates {
  readonly taken: number
  /** Days that stood there already, or twice in what was pasted. */
  readonly doubles: number
  readonly past: number
  /** Days there was no room for. */
  readonly full: number
  readonly unread: readonly string[]
  readonly noDay: readonly string[]
  readonly weekday: readonly string[]
  /** Years that did not stand there. */
  readonly guessed: readonly string[]
}

/** The dates of a text, in any usual form. What reads them is loaded when something is pasted. */
const read = async (text: string, today: Day) => {
  const { readDates } = await import('../../lib/pasted-dates')
  return readDates(text, today)
}

/** The dates of a body with those of a text among them, in the order of the calendar. */
export const takeDates = async (text: string, today: Day) => {
  const { days, faults } = await read(text, today)
  const saidOf = (...kinds: readonly string[]) =>
    faults.filter(({ kind }) => kinds.includes(kind)).map(({ said }) => said)
  return (setup: Setup, body: Body): { readonly setup: Setup; readonly came: CameDates } => {
    const here = setup.meetings[body]
    const fresh = days.filter(({ day }) => !here.includes(day))
    const taken = fresh.slice(0, Math.max(0, most.meetings - here.length))
    const all = [...here, ...taken.map(({ day }) => day)].sort()
    return {
      setup: taken.length === 0 ? setup : { ...setup, meetings: { ...setup.meetings, [body]: all } },
      came: {
        ...{ taken: taken.length, full: fresh.length - taken.length },
        doubles: days.length - fresh.length + saidOf('double').length,
        past: taken.filter(({ day }) => day < today).length,
        ...{ unread: saidOf('unread', 'no-year'), noDay: saidOf('no-such-day'), weekday: saidOf('weekday') },
        guessed: taken.filter(({ guessed }) => guessed).map(({ day }) => day.slice(0, 4)),
      },
    }
  }
}

/** What is read of each text. */
export const readEach = async (texts: readonly string[], today: Day): Promise<ReadonlyMap<string, ReadDates>> => {
  const all = new Map<string, ReadDates>()
  for (const text of new Set(texts)) all.set(text, await read(text, today))
  return all
}

/** Every one is named: what was pasted stands nowhere else by then. */
export const quotedAll = (texts: readonly string[], t: Context['t']): string =>
  texts.map((text) => t('dates.quoted', { text })).join(', ')

/** What came, and what did not, a sentence each. `amiss`: something could not be taken as it was written. */
export const dateTexts = (
  came: CameDates,
  { t }: Context,
): readonly { readonly text: string; readonly amiss: boolean }[] => {
  const { taken, doubles, past, full, unread, noDay, weekday, guessed } = came
  const years = [...new Set(guessed)].join(', ')
  const all = [
    [true, false, taken === 0 ? t('dates.taken.none') : t('dates.taken', { count: taken })],
    [doubles > 0, false, t('dates.doubles', { count: doubles })],
    [past > 0, false, t('dates.past', { count: past })],
    [guessed.length > 0, false, t('dates.guessed', { count: guessed.length, years })],
    [full > 0, true, t('dates.full', { count: full })],
    [noDay.length > 0, true, t('dates.no-day', { texts: quotedAll(noDay, t) })],
    [weekday.length > 0, true, t('dates.weekday', { texts: quotedAll(weekday, t) })],
    [unread.length > 0, true, t('dates.unread', { texts: quotedAll(unread, t), count: unread.length })],
  ] as const
  return all.flatMap(([so, amiss, text]) => (so ? [{ text, amiss }] : []))
}
