import { limit } from '../../lib/limits'
import type { Activity, Day, Gap, Id, Told } from '../contract'
import type { PlaceKind } from './page/page-data'

// A room, and how people are invited into it. First what is carried to them and set up for them, then what they find in it.

export type { PlaceKind } from './page/page-data'
export const placeKinds = [
  ...(['programme', 'process', 'rules', 'boards', 'maps', 'films', 'dialogue', 'help', 'coffee'] as const),
] as const satisfies readonly PlaceKind[]

export const ways = ['distance', 'room'] as const
/** Where people are when they meet: each at home, or in one room. */
export type Way = (typeof ways)[number]

export const choreKinds = ['seating', 'technique', 'framing', 'food', 'parcel'] as const
export type ChoreKind = (typeof choreKinds)[number]
/** Something on the physical side that somebody sees to by a day. */
export interface Chore {
  readonly id: Id
  readonly kind: ChoreKind
  readonly text: string
  /** Who sees to it, by role. */
  readonly who: string
  readonly day: Day | null
  readonly done: boolean
}

/** A table of the seating plan: who meets whom, by role, a line each. Names are written on paper, by hand. */
export interface Table {
  readonly id: Id
  readonly name: string
  readonly roles: string
}

export const prompts = ['first', 'second', 'third'] as const
/** The three cards of the parcel. */
export type Prompt = (typeof prompts)[number]

/** Something to find in the room. */
export interface Place {
  readonly id: Id
  readonly kind: PlaceKind
  readonly name: string
  readonly text: string
  /** As it was typed; '' if none. */
  readonly link: string
  /** Percent of the picture's width and height. */
  readonly x: number
  readonly y: number
}

/** A photo of one's own, with its size in pixels; the chamber is drawn where there is none. */
export interface Photo {
  readonly id: Id
  readonly width: number
  readonly height: number
}

/** A question of the quiz. */
export interface Question {
  readonly id: Id
  readonly text: string
  /** One a line. */
  readonly answers: string
  /** Which of the answers is right, from 1; 0 where none is more right than others. */
  readonly right: number
  readonly why: string
}

export const minuteParts = {
  distance: ['doors', 'welcome', 'alone', 'threes', 'rules', 'talk', 'break', 'close'],
  room: ['doors', 'welcome', 'cards', 'rules', 'break', 'close'],
} as const
export const allMinutes = ['doors', 'welcome', 'alone', 'threes', 'cards', 'rules', 'talk', 'break', 'close'] as const
/** What the room does at a step. */
export type Task = (typeof allMinutes)[number]

export interface Setup {
  readonly title: string
  readonly welcome: string
  readonly way: Way
  /** The day people meet; null until it is known. */
  readonly day: Day | null
  /** HH:MM; '' until it is known. */
  readonly begins: string
  readonly chores: readonly Chore[]
  readonly tables: readonly Table[]
  /** The personal letter. */
  readonly letter: string
  /** What lies in the parcel to eat and drink, one a line. */
  readonly snacks: string
  readonly prompts: Readonly<Record<Prompt, string>>
  readonly photo: Photo | null
  /** What one sees in the photo. */
  readonly alt: string
  readonly places: readonly Place[]
  readonly quiz: readonly Question[]
  /** The green room's own link. */
  readonly music: string
  /** Whom to ask, with a telephone number. */
  readonly contact: string
  /** Where the page lies, once it does. */
  readonly address: string
  readonly minutes: Readonly<Record<Task, number>>
}
/** What a table may know: what it is about, and what the cards ask. */
export interface Brief extends Pick<Setup, 'title' | 'prompts'> {}

/** A card that was brought or told, without a sender. */
export interface Card {
  readonly id: Id
  readonly prompt: Prompt
  readonly text: string
}
export interface Work {
  readonly cards: readonly Card[]
}
export type WorkMove =
  | { readonly type: 'card'; readonly prompt: Prompt; readonly text: string }
  | { readonly type: 'reword'; readonly card: Id; readonly text: string }
  | { readonly type: 'remove'; readonly card: Id }

/** A ground rule that the room has added to those that were prepared. */
export interface Rule {
  readonly id: Id
  readonly text: string
  readonly day: Day
}
export interface Plenary {
  /** A place that has been lit by hand, for as long as the room is at this step. */
  readonly lit: { readonly step: Task; readonly place: Id } | null
  readonly rules: readonly Rule[]
}
export type PlenaryMove =
  | { readonly type: 'light'; readonly step: Task; readonly place: Id | null }
  | { readonly type: 'rule'; readonly text: string }
  | { readonly type: 'rewordRule'; readonly rule: Id; readonly text: string }
  | { readonly type: 'removeRule'; readonly rule: Id }

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: Work
  readonly plenary: Plenary
  readonly workMove: WorkMove
  readonly plenaryMove: PlenaryMove
  readonly card: never
  readonly sittings: Readonly<Record<Way, Task>>
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters. */
export const longest = {
  title: limit(100),
  welcome: limit(600),
  name: limit(60),
  text: limit(2000),
  link: limit(500),
  alt: limit(300),
  chore: limit(160),
  who: limit(80),
  roles: limit(600),
  letter: limit(2400),
  snacks: limit(600),
  prompt: limit(160),
  asks: limit(200),
  answers: limit(400),
  why: limit(300),
  contact: limit(160),
  card: limit(300),
  rule: limit(200),
} as const
/** So many of each can be kept. */
export const most = { chores: 40, tables: 20, places: 30, quiz: 12, cards: 200, rules: 40 } as const

/** Where a table is while the cards are read. */
export const cardPart = 'cards'

/** The places of some kinds, in the order they stand in the list. */
export const placesOf = (places: readonly Place[], kind: PlaceKind): readonly Place[] =>
  places.filter((place) => place.kind === kind)

/** By distance or in one room: people know what suits them, and nothing in the room behind it says so. */
export const next = {
  of: ({ way }: Setup): Way => way,
  choose: (setup: Setup, way: Way): Setup => ({ ...setup, way }),
  proposed: () => null,
}

export const gaps = ({ title, places }: Pick<Setup, 'title' | 'places'>): readonly Gap[] => [
  ...(title.trim() === '' ? [{ key: 'gap.title', where: 'title' }] : []),
  ...(places.length === 0 ? [{ key: 'gap.places', where: 'places' }] : []),
]

export const brief = ({ title, prompts: asks }: Pick<Setup, 'title' | 'prompts'>): Brief => ({ title, prompts: asks })
