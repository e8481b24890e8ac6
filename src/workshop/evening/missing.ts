import type { House } from '../record/house'
import { sessionsOf } from './digest'

export interface Missing {
  readonly table: string
  readonly question: string
}

/** The answers that have been asked for in the room and are not in yet, so that *Afslut* can name them. */
export const missingAnswers = async (house: House, workshop: string): Promise<readonly Missing[]> => {
  const sessions = await sessionsOf(house, workshop)
  return sessions.flatMap((session) => {
    const { shown, rounds } = session.activity()
    return session
      .parts()
      .flatMap((part) => part.polls)
      .filter(({ id }) => shown.includes(id))
      .flatMap(({ id, title }) =>
        (rounds.at(-1)?.tables ?? [])
          .filter(({ people, boxes }) => people > 0 && (boxes[id]?.state ?? 'open') === 'open')
          .map(({ name }) => ({ table: name, question: title })),
      )
  })
}
