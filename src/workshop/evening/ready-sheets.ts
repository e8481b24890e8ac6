import type { HouseKey } from '../../i18n/language'
import type { PlainKind } from '../record/records'

// Run sheets that are ready to begin from. They are data: methods are named by their ids, words by their keys, and
// tests/workshop/evening/ready-sheets.test.ts holds that each method is there and that the times fit.

export type ReadyItem =
  | { readonly plain: PlainKind; readonly minutes: number; readonly title?: ReadyTitle }
  /** By its id in the registry. */
  | { readonly method: string; readonly minutes: number }

const titles = ['roles', 'matter', 'write', 'tell', 'take-on', 'before'] as const
type ReadyTitle = (typeof titles)[number]
export const titleKey = (title: ReadyTitle): HouseKey => `ready.item.${title}`

export interface ReadySheet {
  /** In the keys of its words: `ready.<id>.title`, `.purpose`, `.bring`, `.paper`. */
  readonly id: ReadyId
  /** The time it promises to take. */
  readonly minutes: number
  /** HH:MM */
  readonly start: string
  /** How many sit at each table. */
  readonly tables: readonly number[]
  readonly items: readonly ReadyItem[]
}

const welcome = (minutes: number): ReadyItem => ({ plain: 'welcome', minutes })
const talk = (minutes: number, title: ReadyTitle = 'matter'): ReadyItem => ({ plain: 'talk', minutes, title })
const pause = (minutes: number): ReadyItem => ({ plain: 'break', minutes })
const other = (minutes: number, title: ReadyTitle = 'tell'): ReadyItem => ({ plain: 'other', minutes, title })
const closing = (minutes: number): ReadyItem => ({ plain: 'closing', minutes })
const play = (method: string, minutes: number): ReadyItem => ({ method, minutes })
const fives = [5, 5, 5, 5, 5]

const ids = [
  'intro',
  'strategy',
  'vision',
  'review',
  'citizens',
  'there',
  'talks',
  'stuck-first',
  'stuck-second',
] as const
type ReadyId = (typeof ids)[number]

/** In the order they are offered. A stuck matter takes two meetings, which are two run sheets. */
export const readySheets: readonly ReadySheet[] = [
  {
    ...{ id: 'intro', minutes: 180, start: '17:00', tables: fives },
    items: [
      ...[welcome(15), talk(20, 'roles'), play('over-under', 75), pause(20)],
      ...[play('reverse-brainstorm', 40), closing(10)],
    ],
  },
  {
    ...{ id: 'strategy', minutes: 120, start: '17:00', tables: fives },
    items: [welcome(10), talk(15), play('six-questions', 60), pause(15), other(10, 'take-on'), closing(10)],
  },
  {
    ...{ id: 'vision', minutes: 150, start: '16:30', tables: fives },
    items: [
      ...[welcome(10), talk(10), play('vision-scale', 50), pause(15)],
      ...[{ plain: 'writing', minutes: 30, title: 'write' } as const, other(25), closing(10)],
    ],
  },
  {
    ...{ id: 'review', minutes: 60, start: '16:00', tables: [9] },
    items: [welcome(5), play('change-staircase', 45), closing(10)],
  },
  {
    ...{ id: 'citizens', minutes: 120, start: '19:00', tables: [6, 6, 6, 6, 6, 6] },
    items: [welcome(10), talk(15), play('reverse-brainstorm', 50), pause(15), other(20), closing(10)],
  },
  {
    ...{ id: 'there', minutes: 45, start: '15:00', tables: [6, 6] },
    items: [welcome(5), play('reverse-brainstorm', 35), closing(5)],
  },
  {
    ...{ id: 'talks', minutes: 240, start: '09:00', tables: fives },
    items: [
      ...[welcome(15), talk(30, 'roles'), play('over-under', 75), pause(20)],
      ...[play('six-questions', 60), other(25, 'take-on'), closing(15)],
    ],
  },
  {
    ...{ id: 'stuck-first', minutes: 120, start: '17:00', tables: [5, 5, 5, 5] },
    items: [welcome(10), talk(15), play('reverse-brainstorm', 45), pause(15), other(25), closing(10)],
  },
  {
    ...{ id: 'stuck-second', minutes: 120, start: '17:00', tables: [5, 5, 5, 5] },
    items: [
      ...[welcome(10), other(15, 'before'), play('concept-generator', 70), pause(10)],
      ...[other(10, 'take-on'), closing(5)],
    ],
  },
]
