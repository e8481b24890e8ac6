import type { House } from '../record/house'
import { outFor } from './answers'
import { sessionsOf } from './digest'

export interface Missing {
  readonly table: string
  readonly question: string
}

/** The answers that have been asked for in the room and are not in yet, so that *Afslut* can name them. */
export const missingAnswers = async (house: House, workshop: string): Promise<readonly Missing[]> => {
  const sessions = await sessionsOf(house, workshop)
  return sessions.flatMap((session) =>
    session
      .parts()
      .flatMap((part) => part.polls)
      .filter(({ id }) => session.round().round.shown.includes(id))
      .flatMap(({ id, title }) => outFor(session.round(), id).map(({ name }) => ({ table: name, question: title }))),
  )
}
