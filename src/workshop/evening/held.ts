import type { Document } from '../record/document'
import { type ActivityRecord, newRound, type Place, roundNow } from '../record/records'

// What lives is held again and again, in one run sheet after another: each round is of the item it was started in, so that what
// January's item tells stays January's. What has no other place than its own goes on there.

const isOwn = ({ event, item }: Place): boolean => event === item
const isAt = ({ held }: { readonly held?: Place | undefined }, { event, item }: Place): boolean =>
  held?.event === event && held.item === item

/** Whether what has been started has been started in this item. @param held what its round says; nothing before rounds were stamped */
export const isBegunAt = (held: Place | undefined, place: Place): boolean =>
  isOwn(place) || held === undefined || isAt({ held }, place)

/** Whether the round in hand was started in another item than this: then this one has not been. */
export const isElsewhere = (record: ActivityRecord, place: Place): boolean => {
  const { at, held } = roundNow(record)
  return at !== '' && !isBegunAt(held, place)
}

/** The item of a run sheet that an activity stands in; of what lives, its own place, where it stands in none. */
export const placeOf = (
  event: string,
  items: readonly { readonly id: string; readonly activity?: string }[],
  activity: string,
): Place => ({ event, item: items.find((item) => item.activity === activity)?.id ?? activity })

/** An activity as an item tells it: up to the round that was last held there, and before that as not begun. */
export const recordAt = (record: ActivityRecord, place: Place): ActivityRecord => {
  const { rounds } = record
  if (isOwn(place)) return record
  const last = rounds.findLastIndex((round) => isAt(round, place))
  if (last >= 0) return last === rounds.length - 1 ? record : { ...record, rounds: rounds.slice(0, last + 1) }
  return isElsewhere(record, place) ? { ...record, rounds: [...rounds, newRound('', roundNow(record).day)] } : record
}

/** The last day on which anything of the item was agreed; null where it has not been held elsewhere since. */
export const lastDayAt = (record: ActivityRecord, place: Place): string | null => {
  const told = recordAt(record, place)
  return told.rounds.length < record.rounds.length ? roundNow(told).day : null
}

/** The same document as an item tells it. What is changed in it changes no round. */
export const documentAt = (document: Document<ActivityRecord>, place: Place): Document<ActivityRecord> => {
  const { store } = document
  const whole = (next: ActivityRecord): ActivityRecord => ({ ...next, rounds: store.getState().data.rounds })
  const getState = () => {
    const state = store.getState()
    return { ...state, data: recordAt(state.data, place) }
  }
  return {
    ...document,
    store: { ...store, getState },
    atRest: () => recordAt(document.atRest(), place),
    set: (next) => document.set(whole(next)),
    edit: (next) => document.edit(whole(next)),
  }
}
