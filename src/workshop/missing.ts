import type { House } from './house'
import { workshopRecipe } from './recipes'
import { openSession } from './session'

export interface Missing {
  readonly table: string
  readonly question: string
}

/** The answers that have been asked for in the room and are not in yet, so that *Afslut* can name them. */
export const missingAnswers = async (house: House, workshop: string): Promise<readonly Missing[]> => {
  const document = await house.open(workshopRecipe(workshop))
  const items = document?.store.getState().data.items ?? []
  const found = await Promise.all(
    items.map(async (item): Promise<readonly Missing[]> => {
      const session = item.kind === 'method' ? await openSession(house, item.activity).catch(() => null) : null
      if (!session) return []
      const { shown, rounds } = session.activity()
      const polls = session.parts().flatMap((part) => part.polls)
      return polls
        .filter(({ id }) => shown.includes(id))
        .flatMap(({ id, title }) =>
          (rounds.at(-1)?.tables ?? [])
            .filter(({ people, boxes }) => people > 0 && (boxes[id]?.state ?? 'open') === 'open')
            .map(({ name }) => ({ table: name, question: title })),
        )
    }),
  )
  return found.flat()
}
