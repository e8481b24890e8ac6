import { clockTime, longDay } from '../../i18n/format'
import type { HouseText } from '../../i18n/language'
import type { Workshop } from '../record/records'

// Texts around an evening, ready to copy and to say. They lie in the texts of `ready`, which is loaded where they are wanted.

const letters = ['invitation', 'reminder', 'thanks'] as const
const spoken = ['welcome', 'closing', 'hosts'] as const
const troubles = ['silence', 'fills', 'tears', 'conflict', 'named', 'press'] as const

export interface Words {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** What the evening knows of itself; where it does not, it is said what is to be written. */
const known = ({ title, day, start, end, place, purpose }: Workshop, text: HouseText) => ({
  title: title || text('workshop.untitled'),
  day: day ? longDay(day) : text('words.no-day'),
  time: [start, end].filter(Boolean).map(clockTime).join('–') || text('words.no-time'),
  place: place || text('words.no-place'),
  purpose: purpose.trim() || text('words.no-purpose'),
})

const wordsOf =
  (ids: readonly ((typeof letters)[number] | (typeof spoken)[number])[]) =>
  (workshop: Workshop, text: HouseText): readonly Words[] =>
    ids.map((id) => ({
      id,
      title: text(`words.${id}.title`),
      text: text(`words.${id}.text`, known(workshop, text)),
    }))

/** Invitation, reminder, thanks. */
export const lettersFor = wordsOf(letters)
/** The mayor's welcome and closing, and what the table hosts are told. */
export const spokenFor = wordsOf(spoken)
/** *Når det går skævt*: what to do, trouble by trouble. */
export const troublesIn = (text: HouseText): readonly Words[] =>
  troubles.map((id) => ({ id, title: text(`wrong.${id}.title`), text: text(`wrong.${id}.text`) }))
