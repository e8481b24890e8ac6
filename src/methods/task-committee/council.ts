import { isFieldDay } from '../../lib/limits'
import { type Fault, readDates } from '../../lib/pasted-dates'
import type { Context, Day } from '../contract'

// The council's days, pasted as they stand on its page. A day without a year anywhere is not guessed at.

export interface CouncilDays {
  /** In the order of the calendar. */
  readonly days: readonly Day[]
  /** Years that were taken from the text around a day. */
  readonly guessed: readonly string[]
  readonly faults: readonly Fault[]
}

let known: { readonly pasted: string; readonly read: CouncilDays } | null = null

/** Every day that is written there, and what could not be read. It is asked for again and again while a page is drawn. */
export const councilDays = (pasted: string): CouncilDays => {
  if (known?.pasted === pasted) return known.read
  const found = readDates(pasted, null)
  const [days, beyond] = [true, false].map((is) => found.days.filter(({ day }) => isFieldDay(day) === is))
  const read = {
    days: (days ?? []).map(({ day }) => day).toSorted(),
    guessed: [...new Set((days ?? []).filter(({ guessed }) => guessed).map(({ day }) => day.slice(0, 4)))],
    faults: [...found.faults, ...(beyond ?? []).map(({ said, day }): Fault => ({ kind: 'no-such-day', said, day }))],
  }
  known = { pasted, read }
  return read
}

/** What is to be told about something that was pasted, as it was written. */
export const pastedTrouble = ({ kind, said }: Fault, t: Context['t']): string => t(`pasted.${kind}`, { text: said })
