import type { Context } from '../../../src/methods/contract'
import { method } from '../../../src/methods/reverse-brainstorm/index'
import type {
  MethodTypes,
  PlenaryMove,
  Setup,
  ThisActivity,
  Work,
  WorkMove,
} from '../../../src/methods/reverse-brainstorm/model'
import { blank, brief } from '../../../src/methods/reverse-brainstorm/model'
import { openPlenary, openWork, playPlenary, playWork } from '../../../src/methods/reverse-brainstorm/moves'
import { shownOf, standingAt } from '../../support/told'

const wordless: Context = {
  t: (key) => key,
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}
const stamp = (id: string) => ({ id, at: 1_795_000_000_000, day: '2026-11-20', chance: 0.5 })
export const setup: Setup = { ...blank(), initiative: 'den nye park', negative: 'Hvordan ødelægger vi den?' }

export const noted = (texts: readonly string[], work: Work = openWork(), id = 'n'): Work =>
  playWork(brief(setup), work, { type: 'addNotes', texts, ...stamp(id) })
export const worked = (work: Work, move: WorkMove, id = 'w'): Work =>
  playWork(brief(setup), work, { ...move, ...stamp(id) })

/** A room with one table that has written these bad ideas. */
export const roomWith = (texts: readonly string[], at = 'turn', of: Setup = setup): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup: of, plenary: openPlenary(), at, shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ tables: [{ id: 'one', name: 'Bord 1', people: 6, way: 'cards', work: noted(texts), boxes: {} }] }],
    },
    wordless,
  )

/** The same room at another step. */
export const standing = (room: ThisActivity, at: string): ThisActivity =>
  standingAt<MethodTypes>(method, room, at, wordless)

export const played = (room: ThisActivity, move: PlenaryMove, id = 'p'): ThisActivity => ({
  ...room,
  plenary: playPlenary(room, { ...move, ...stamp(id) }),
})
