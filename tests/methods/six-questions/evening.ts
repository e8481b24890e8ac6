import { loadTexts, methodText } from '../../../src/i18n/language'
import { dayOf } from '../../../src/lib/clock'
import type { Box, Context, Round, Stamp, Table } from '../../../src/methods/contract'
import {
  blank,
  type Card,
  emptyCard,
  type Play,
  type PlenaryMove,
  type Setup,
  type Work,
  type WorkMove,
} from '../../../src/methods/six-questions/model'
import { openPlenary, openWork, playPlenary, playWork } from '../../../src/methods/six-questions/moves'

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

export const table = (id: string, people: number, work: Work | null = null, dots?: Box): Table<Work> => ({
  id,
  name: `Bord ${id}`,
  people,
  way: 'cards',
  work,
  boxes: dots ? { dots } : {},
})

export const round = (id: string, tables: readonly Table<Work>[], day = '2026-11-20'): Round<Work> => ({
  id,
  day,
  tables,
})

export const room = (change: Partial<Play> = {}): Play => ({
  setup,
  plenary: openPlenary(),
  rounds: [round('r1', [table('1', 5), table('2', 3)])],
  at: 'frame',
  shown: [],
  perTable: false,
  ...change,
})

export const plenary = (activity: Play, move: PlenaryMove, at?: number): Play => ({
  ...activity,
  plenary: playPlenary(activity, { ...move, ...stamp(at) }),
})
