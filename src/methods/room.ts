import type { ReactNode } from 'react'

// What the house keeps for every method: tables, boxes, rounds, steps.

import type { Language } from '../i18n/names'

export type { Language }
export type Id = string
/** YYYY-MM-DD */
export type Day = string

/**
 * A text of the method's own, in the language on screen and with the council's own name in it. The same function until either
 * changes.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

export interface Context {
  readonly t: Translate
  readonly language: Language
  readonly today: Day
  /** A day as people say it: "fredag den 20. november 2026". */
  dayName(day: Day): string
  /** What `<img>` and SVG show a kept picture by; null until it is there, or when it is gone. */
  picture(id: Id): string | null
}

/** What the house adds to a move, so that the method stays pure. Never added to a private answer. */
export interface Stamp {
  readonly id: Id
  /** Milliseconds since 1970. */
  readonly at: number
  /** The day it is done, for what is dated by it: what is agreed, above all. */
  readonly day: Day
  /** 0 ≤ chance < 1 */
  readonly chance: number
}

/** What is missing before an item can start: a text key of the method, and the `at` of the place in its preparation where it is put right. */
export interface Gap {
  readonly key: string
  readonly where: Id
}

// A plain function: React's ComponentType is invariant in its props, and a list of unlike methods would not type-check.
export type Screen<Props> = (props: Props) => ReactNode
/** The same function all the time, as {@link Translate} is: rows of a long list are drawn anew only when they change themselves. */
export type Play<Move> = (move: Move) => void

export type Way = 'cards' | 'hands' | 'tablet' | 'paper'

export interface Option {
  readonly id: Id
  readonly label: string
  /** What choosing it means, in the first person. */
  readonly meaning: string
  /** The words of it that were prepared, the same in every language; left out where the method says it all. */
  readonly about?: readonly string[]
}

/** A question that each person answers alone. */
export interface Poll {
  readonly id: Id
  readonly title: string
  readonly text: string
  /** Who one is in the story, or how to answer. */
  readonly lead: string
  /**
   * All that is asked about and was prepared, the same in every language: words, an image's id. It stands fast once it has been
   * answered, and answers that were given to anything else stand apart.
   */
  readonly about?: readonly string[]
  readonly options: readonly Option[]
  /** How many options one person may choose. */
  readonly marks: number
  readonly layout: 'pair' | 'scale' | 'list'
  /** The options lie in an order, so that a span can be told. */
  readonly ordered?: true
  /** The question that this one asks again. */
  readonly repeats?: Id
  /** Only ever told for the whole room: there is no row per table to switch on. */
  readonly asOne?: true
  /** How the answers fell is seen by nobody before the room sees it, and so not by the table that gave them. */
  readonly later?: true
}

/** A section of the item that a table can be at: a story, a card, a round. It needs nothing but the brief. */
export interface Part {
  readonly id: Id
  readonly title: string
  readonly polls: readonly Poll[]
  /** The room can pass it over, and take it after all: the house keeps which. */
  readonly skippable?: true
}

/** How often each option was chosen. */
export type Counts = Readonly<Record<Id, number>>

/** A table's private answering, as that table's own screen may know it. An open box has no counts in its type. */
export type Box =
  /** Turns are counted, not answers, so that abstaining does not show. */
  | { readonly state: 'open'; readonly turns: number; readonly of: number }
  | { readonly state: 'withheld'; readonly turns: number }
  | { readonly state: 'closed'; readonly given: number; readonly counts: Counts }

interface TablesIn {
  /** Tables in the picture, of those that sit there. */
  readonly in: number
  readonly of: number
}
/** All that anybody but its own table can know of a question in a round. A question that was never asked has none. */
export type Answers =
  /** Not shown yet. `counting`: turns taken, only where this machine counts. */
  | { readonly state: 'asked'; readonly counting: { readonly turns: number; readonly of: number } | null }
  /** Shown, and too few. `span`: where the options have an order, one table is the whole room, and three or four answered. */
  | { readonly state: 'few'; readonly tables: TablesIn; readonly span: { readonly from: Id; readonly to: Id } | null }
  | {
      readonly state: 'counts'
      readonly tables: TablesIn
      /** People, not marks. */
      readonly given: number
      readonly counts: Counts
      /** Empty unless switched on, and never a table too small to be told apart. */
      readonly rows: readonly { readonly name: string; readonly given: number; readonly counts: Counts }[]
      /** The question that this one repeats, where those who answered only one of the two are nobody, or enough. */
      readonly before: Counts | null
    }

/** What one device, or the desk, has made at one seat; a seat with two devices is two tables. The seat is what people call a table. */
export interface ToldTable {
  /** Stands in stored plenaries, and is nobody's to take apart. */
  readonly id: Id
  readonly seat: Id
  readonly claim: Id
  readonly name: string
  readonly people: number
  readonly way: Way
}
export interface Table<Work> extends ToldTable {
  /** null until the table has made something. */
  readonly work: Work | null
}

/** A method's types in one bag, so that a new one touches no method that has no need of it. `sittings`: the tasks of each. */
export interface Types {
  readonly setup: unknown
  /** What every table may know. */
  readonly brief: unknown
  /** What is for one role alone, where seats are roles. */
  readonly own: unknown
  readonly work: unknown
  readonly plenary: unknown
  readonly workMove: unknown
  readonly plenaryMove: unknown
  readonly card: unknown
  readonly sittings: Readonly<Record<string, string>>
}
export type SittingOf<T extends Types> = keyof T['sittings'] & string
/** Where the room is, as the house knows it: at the first step until it has begun. `page`: the one turned to, from 0; it may lie beyond the last. */
export type Now<T extends Types> = {
  readonly [S in SittingOf<T>]: {
    readonly sitting: S
    readonly task: T['sittings'][S]
    readonly part: Id | null
    readonly lap: number
    readonly page: number
  }
}[SittingOf<T>]

/** One time that the room sits with an activity. The next is a round of its own, and the last stays as it was. */
interface RoundOf<S extends string, TableAs> {
  readonly id: Id
  readonly sitting: S
  /** The day it is held; the day it was made ready until then. */
  readonly day: Day
  /** The day that the workshop has been given; null where it has none, and for what lives. */
  readonly planned: Day | null
  /** Looking is not beginning. */
  readonly begun: boolean
  readonly tables: readonly TableAs[]
  /** The polls that somebody has answered, or is answering. */
  readonly asked: readonly Id[]
  /** Those that stand shown to the room, or are put aside by a step that keeps them. */
  readonly shown: readonly Id[]
  /** The parts that are passed over. */
  readonly skipped: readonly Id[]
}
export interface Round<T extends Types> extends RoundOf<SittingOf<T>, Table<T['work']>> {
  /** By poll. */
  readonly answers: Readonly<Record<Id, Answers>>
}

// Three depths of what a method is shown of the room. What is not meant for a reader is left out before the method is asked,
// so that no document, brief or sheet of paper can tell it.

interface Seen<T extends Types, TableAs> {
  readonly setup: T['setup']
  readonly plenary: T['plenary']
  readonly rounds: readonly RoundOf<SittingOf<T>, TableAs>[]
  /** The one in hand: the last of them. */
  readonly round: RoundOf<SittingOf<T>, TableAs>
}

/** Neither answers nor a table's words: for briefs, what was agreed, the document for the case, paper, dates. */
export type Told<T extends Types> = Seen<T, ToldTable>
/** With the tables' words, and without their answers: for steps, and what is sent on. */
export type Made<T extends Types> = Seen<T, Table<T['work']>>
/** With what may be told of the answers. */
export interface Activity<T extends Types> extends Seen<T, Table<T['work']>> {
  readonly rounds: readonly Round<T>[]
  readonly round: Round<T>
  readonly now: Now<T>
}

/** Minutes follow from the room, so that the run sheet can say "18 min. for langt". */
export interface Step<Task extends string = string> {
  readonly id: Id
  readonly task: Task
  /** The part it belongs to. */
  readonly part?: Id
  /** Which time round, from 1, where the same tasks come again. */
  readonly lap?: number
  readonly title: string
  /** What the facilitator says or does here, in a sentence or two. */
  readonly say: string
  /** Minutes, in halves. */
  readonly minutes: number
  readonly who: 'facilitator' | 'each' | 'table' | 'plenary'
  /** The step is shared equally by so many who speak in turn: the gong sounds at each change. */
  readonly turns?: number
  /** The poll that is answered here. */
  readonly poll?: Id
  /** The poll that must be shown before the room moves on. */
  readonly shows?: Id
  /** The polls whose answers are put aside here, all at once: counted as those that are shown, and the room sees none of them. */
  readonly keeps?: readonly Id[]
  /** The room goes through so many pages of what stands on stage here, one a press, before it goes on: the lines of a script. */
  readonly pages?: number
  /** What the room does here can be typed in the next morning. Where no step says so, the last one can. */
  readonly later?: boolean
}
