import { loadTexts, methodText } from '../../../src/i18n/language'
import { dayOf } from '../../../src/lib/clock'
import type { Box, Context, Stamp } from '../../../src/methods/contract'
import { method } from '../../../src/methods/six-questions/index'
import type { MethodTypes } from '../../../src/methods/six-questions/model'
import {
  blank,
  type Card,
  emptyCard,
  type Plenary,
  type PlenaryMove,
  type Setup,
  type ThisActivity,
  type Work,
  type WorkMove,
} from '../../../src/methods/six-questions/model'
import { openPlenary, openWork, playPlenary, playWork } from '../../../src/methods/six-questions/moves'
import { shownOf, standingAt, type Told, type ToldRound, type ToldTable } from '../../support/told'

export const texts = () =>
  loadTexts('six-questions', (language) =>
    language === 'da'
      ? import('../../../src/methods/six-questions/text/da.json')
      : import('../../../src/methods/six-questions/text/en.json'),
  )

export const context: Context = {
  t: methodText('six-questions'),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const card = (id: string): Card => ({
  ...emptyCard(id),
  theme: `Tema ${id}`,
  question: `Spørgsmål ${id}?`,
  opens: `Åbner ${id}?`,
  chooses: `Vælger ${id}?`,
  because: `grund ${id}`,
})

export const setup: Setup = { ...blank(), strategy: 'Ungestrategien', cards: [card('a'), card('b')] }

let moves = 0
export const stamp = (at = Date.UTC(2026, 10, 20, 18)): Stamp => {
  moves += 1
  return { id: `m${moves}`, at, day: dayOf(new Date(at)), chance: 0.5 }
}

/** What a table has made when it has said all this. */
export const workOf = (...said: readonly WorkMove[]): Work =>
  said.reduce((work, move) => playWork(setup, work, { ...move, ...stamp() }), openWork())

export const table = (id: string, people: number, work: Work | null = null, dots?: Box): ToldTable<Work> => ({
  id,
  name: `Bord ${id}`,
  people,
  way: 'cards',
  work,
  boxes: dots ? { dots } : {},
})

export const round = (id: string, tables: readonly ToldTable<Work>[], day = '2026-11-20'): ToldRound<Work> => ({
  id,
  day,
  tables,
})

export const room = (change: Partial<Told<Setup, Work, Plenary>> = {}): ThisActivity => {
  const told = {
    setup,
    plenary: openPlenary(),
    rounds: [round('r1', [table('1', 5), table('2', 3)])],
    at: 'frame',
    shown: [],
    skipped: [],
    page: 0,
    perTable: false,
    ...change,
  }
  return shownOf<MethodTypes>(method, told, context)
}

/** A round as its method is shown it. */
export const seen = (...told: Parameters<typeof round>) => room({ rounds: [round(...told)] }).round
/** The room at another step. */
export const standing = (activity: ThisActivity, at: string): ThisActivity =>
  standingAt<MethodTypes>(method, activity, at, context)

export const plenary = (activity: ThisActivity, move: PlenaryMove, at?: number): ThisActivity => ({
  ...activity,
  plenary: playPlenary(activity, { ...move, ...stamp(at) }),
})
