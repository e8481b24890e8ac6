import type { Workshop } from '../record/records'
import type { Session } from './session'

/** Whether what stands in it is made up: it is held in a rehearsal, or it lives and was filled with an example. */
export const isMadeUp = ({ rehearsal }: Pick<Workshop, 'rehearsal'>, { event }: Pick<Session, 'event'>): boolean =>
  rehearsal || event?.store.getState().data.rehearsal === true

/** Something is another of what lives, beside its activity: the file in the case folder is not the newest any more. */
export const changeLife = (
  { event, record }: Session,
  change: Pick<Partial<Workshop>, 'tables' | 'rehearsal'>,
): void => {
  if (!event) return
  event.edit({ ...event.store.getState().data, ...change })
  record.touch()
}

/** The set-up as a method's preparation leaves it. @param madeUp an example was laid in: what lives says so from then on */
export const prepare = ({ record, event }: Session, setup: unknown, madeUp?: true): void => {
  const life = event?.store.getState().data
  // Undo takes the example away before it takes the mark.
  if (madeUp && life?.filed && !life.rehearsal) event?.edit({ ...life, rehearsal: true })
  record.edit({ ...record.store.getState().data, setup })
}
