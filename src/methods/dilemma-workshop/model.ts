import { limit } from '../../lib/limits'
import type { Activity, Day, Fetched, Gap, Id, Made, Told } from '../contract'

/** Something that is known of a dilemma, from where, and of when. */
export interface Fact {
  readonly id: Id
  readonly text: string
  readonly source: string
  /** As the source says it: a year, a month. */
  readonly when: string
}

export const goods = ['one', 'other'] as const
/** The two goods of a dilemma. They are named as goods, never as parties. */
export type Good = (typeof goods)[number]

/** Two goods that collide. It is a condition: not to be solved away, but there are ways through. */
export interface Dilemma {
  readonly id: Id
  readonly title: string
  readonly one: string
  readonly other: string
  /** What speaks for each. */
  readonly forOne: string
  readonly forOther: string
  readonly facts: readonly Fact[]
}

export const minuteParts = [
  ...(['frame', 'scale', 'input', 'questions', 'goods', 'break', 'write', 'gather', 'ask', 'next'] as const),
  ...(['answers', 'through', 'mend', 'agree', 'last'] as const),
] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

export const workshops = ['first', 'second'] as const
export type Workshop = (typeof workshops)[number]

export interface Setup {
  readonly title: string
  readonly about: string
  /** What holds: money, law, time. */
  readonly frame: string
  /** What is not up for talk. */
  readonly fixed: string
  readonly dilemmas: readonly Dilemma[]
  readonly brought: readonly Fetched[]
  /** The workshop that the first round is: the second, where the first was held without this. */
  readonly from: Workshop
  /** The day of the second workshop; null until it is known. */
  readonly second: Day | null
  readonly minutes: Minutes
}
export interface Brief extends Pick<Setup, 'title' | 'dilemmas'> {}

export interface Said {
  readonly id: Id
  readonly dilemma: Id
  readonly good: Good
  readonly text: string
}
/** A principle as a table lays it out, and the dilemmas it is meant to lead through. */
export interface Laid {
  readonly id: Id
  readonly text: string
  readonly through: readonly Id[]
}
export interface Work {
  readonly said: readonly Said[]
  readonly stones: readonly Laid[]
}

/** A stone leads through a dilemma at a price. */
export interface Lead {
  readonly dilemma: Id
  readonly price: string
}
export const marks = ['bears', 'if', 'loose'] as const
/** `bears`: it carries. `if`: it carries on a condition. `loose`: it does not lie firm. */
export type Mark = (typeof marks)[number]

/** A principle that the room can step on. */
export interface Stone {
  readonly id: Id
  readonly text: string
  readonly leads: readonly Lead[]
  /** What tables wrote, or other items made, that has gone into it. */
  readonly from: readonly Id[]
  /** What the room says of it together; null until it has been asked. */
  readonly mark: Mark | null
  /** What it takes. */
  readonly condition: string
  readonly day: Day
}
/** What the administration must find out. */
export interface Ask {
  readonly id: Id
  readonly text: string
  /** Who answers, by role. */
  readonly who: string
  readonly by: Day | null
  readonly answer: string
  readonly day: Day
}
export const endKinds = ['disagree', 'meeting'] as const
/** `disagree`: where the room still disagrees. `meeting`: what the meeting must decide. Both are proper results. */
export type EndKind = (typeof endKinds)[number]
export interface End {
  readonly id: Id
  readonly kind: EndKind
  readonly text: string
  readonly day: Day
}
export interface Plenary {
  readonly stones: readonly Stone[]
  readonly asks: readonly Ask[]
  readonly ends: readonly End[]
}

export type WorkMove =
  | { readonly type: 'say'; readonly dilemma: Id; readonly good: Good; readonly text: string }
  | { readonly type: 'rewordSaid'; readonly said: Id; readonly text: string }
  | { readonly type: 'removeSaid'; readonly said: Id }
  | { readonly type: 'lay'; readonly text: string; readonly through: readonly Id[] }
  | { readonly type: 'rewordLaid'; readonly stone: Id; readonly text: string }
  | { readonly type: 'aim'; readonly stone: Id; readonly dilemma: Id; readonly on: boolean }
  | { readonly type: 'removeLaid'; readonly stone: Id }

export type StoneMove =
  | { readonly type: 'stone'; readonly text: string; readonly through: readonly Id[] }
  | { readonly type: 'gather'; readonly from: Id }
  | { readonly type: 'reword'; readonly stone: Id; readonly text: string }
  | { readonly type: 'merge'; readonly stone: Id; readonly into: Id }
  | { readonly type: 'lead'; readonly stone: Id; readonly dilemma: Id; readonly on: boolean }
  | { readonly type: 'move'; readonly stone: Id; readonly dilemma: Id; readonly to: Id }
  | { readonly type: 'price'; readonly stone: Id; readonly dilemma: Id; readonly text: string }
  | { readonly type: 'mark'; readonly stone: Id; readonly mark: Mark | null }
  | { readonly type: 'condition'; readonly stone: Id; readonly text: string }
  | { readonly type: 'remove'; readonly stone: Id }
export type AskMove =
  | { readonly type: 'ask'; readonly text: string; readonly who?: string; readonly by?: Day }
  | { readonly type: 'askText' | 'askWho' | 'answer'; readonly ask: Id; readonly text: string }
  | { readonly type: 'askBy'; readonly ask: Id; readonly by: Day | null }
  | { readonly type: 'removeAsk'; readonly ask: Id }
export type EndMove =
  | { readonly type: 'end'; readonly kind: EndKind; readonly text: string }
  | { readonly type: 'rewordEnd'; readonly end: Id; readonly text: string }
  | { readonly type: 'removeEnd'; readonly end: Id }
export type PlenaryMove = StoneMove | AskMove | EndMove

/** What the room does at a step. */
export type Task =
  | ('frame' | 'know' | 'near' | 'input' | 'questions' | 'goods' | 'swap' | 'break' | 'write' | 'gather' | 'ask')
  | ('keep' | 'next')
  | ('answers' | 'through' | 'pause' | 'mend' | 'agree' | 'know-again' | 'near-again')
  | ('show-know' | 'show-near' | 'last')

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: Work
  readonly plenary: Plenary
  readonly workMove: WorkMove
  readonly plenaryMove: PlenaryMove
  readonly card: Dilemma
  readonly sittings: { readonly workshop: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** With the tables' words, and without answers. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters. */
export const longest = {
  title: limit(80),
  good: limit(100),
  for: limit(300),
  about: limit(600),
  fact: limit(240),
  source: limit(120),
  stone: limit(160),
  price: limit(800),
  who: limit(80),
  ask: limit(240),
  answer: limit(600),
  end: limit(240),
  said: limit(300),
} as const
/** So many of each can be kept. */
export const most = { dilemmas: 12, facts: 12, said: 200, laid: 100, stones: 100, asks: 100, ends: 100 } as const
/** More dilemmas than these leave no time for both goods of each, and more stones none to try each of them. */
export const enough = { dilemmas: 4, stones: 8 } as const

export const scales = ['know', 'near'] as const
export type Scale = (typeof scales)[number]
export const scalePart = 'scales'
export const stonePart = 'stones'

export const emptyDilemma = (id: Id): Dilemma => ({
  ...{ id, title: '', one: '', other: '', forOne: '', forOther: '', facts: [] },
})

export const blank = (): Setup => ({
  ...{ title: '', about: '', frame: '', fixed: '', dilemmas: [], brought: [], from: 'first', second: null },
  minutes: {
    ...{ frame: 5, scale: 1.5, input: 5, questions: 8, goods: 4, break: 10, write: 10, gather: 15, ask: 8, next: 2 },
    ...{ answers: 15, through: 12, mend: 25, agree: 12, last: 5 },
  },
})

/** A dilemma without a second good is an opinion that has a question mark. */
export const gaps = ({ dilemmas }: Setup): readonly Gap[] =>
  dilemmas.length === 0
    ? [{ key: 'gap.dilemmas', where: 'dilemmas' }]
    : dilemmas
        .filter(({ one, other }) => one.trim() === '' || other.trim() === '')
        .map(({ id }) => ({ key: 'gap.goods', where: id }))

export const brief = ({ title, dilemmas }: Setup): Brief => ({ title, dilemmas })

export const nameOf = ({ title, one, other }: Dilemma): string =>
  title.trim() || [one, other].filter((good) => good.trim() !== '').join(' – ')

/** Both goods in one line, neither before the other in weight. */
export const bothGoods = (
  { one, other }: Dilemma,
  t: (key: string, values: Record<string, string>) => string,
): string => {
  const said = (good: string) => good.trim().replace(/\.$/, '') || '–'
  return t('dilemma.line', { one: said(one), other: said(other) })
}

/** A round that was begun, and of which something came: a trial of *Start* is no workshop. */
const isHeld = ({ begun, asked, shown, tables }: ThisMade['rounds'][number]): boolean =>
  begun &&
  (asked.length > 0 ||
    shown.length > 0 ||
    tables.some(({ work }) => work !== null && work.said.length + work.stones.length > 0))

/** Which of the two workshops the round in hand is. */
export const workshopNow = ({ setup, rounds }: Pick<ThisMade, 'setup' | 'rounds'>): Workshop =>
  setup.from === 'second' || rounds.slice(0, -1).some(isHeld) ? 'second' : 'first'

/** The dilemmas of the day; those that are passed over are still there to be led through. */
export const playedDilemmas = ({ setup, round }: Pick<ThisTold, 'setup' | 'round'>): readonly Dilemma[] =>
  setup.dilemmas.filter(({ id }) => !round.skipped.includes(id))
