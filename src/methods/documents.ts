import type { Activity, Context, Day, Id, Told, Types } from './room'

// What a method leaves behind: what was agreed, documents, paper, dates, and what others can go on with.

/** A text that the room has agreed on, in final words. It stands the same on the projector, in documents and where it is sent on. */
export interface Agreed {
  /** The same for as long as it is the same text, however it is worded. */
  readonly id: Id
  /** The heading it stands under; null where there is none. */
  readonly under: string | null
  readonly text: string
  /** The day it was agreed, whenever the document is opened. */
  readonly day: Day
}

export type Block<View = unknown> = PlainBlock<View> | AgreedBlock
/** A block that says itself what stands in it. */
export type PlainBlock<View = unknown> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Steps, or points that people name by their number: counted from 1. */
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | { readonly kind: 'definitions'; readonly rows: readonly (readonly [term: string, text: string])[] }
  /** `file`: it is too wide for a page, and comes as a file of its own only. */
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly file?: true
    }
  | { readonly kind: 'picture'; readonly view: View; readonly label: string }
  /** A line to sign on for each role. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] }
  | { readonly kind: 'page-break' }
/** The agreed texts, filled in by the house: those under one heading, or all of them under theirs where it is null. */
export interface AgreedBlock {
  readonly kind: 'agreed'
  readonly under: string | null
}

export interface Document<View = unknown> {
  /** Told from the other documents of the method by it. */
  readonly id: Id
  readonly title: string
  readonly blocks: readonly Block<View>[]
}

/** For whom: `case` is for the case file, `ours` for those who held it, `handout` for those who were there. */
export type Reader = 'case' | 'ours' | 'handout'

/** A document is made of what its reader may have: what nobody may read there is not there to be written. */
export interface Documents<T extends Types, View> {
  readonly case: Telling<Told<T>, View>
  readonly ours: Telling<Activity<T>, View>
  readonly handout?: Telling<Told<T>, View>
}
// A property, not a method: a function that wants more than it is told is refused.
type Telling<Of, View> = (of: Of, context: Context) => readonly Document<View>[]

export interface Sheet<View = unknown> {
  readonly id: Id
  readonly title: string
  /**
   * `cards` and `answer-cards` are A6, four on an A4 with cut marks; `page` is A4. A `poster` lies on its side and is as
   * large as the paper in the printer, A4 or A3.
   */
  readonly kind: 'cards' | 'answer-cards' | 'page' | 'poster'
  readonly cells: readonly SheetCell[]
  /** Beyond what the tables need: printed when somebody asks for it. `false`: a poster that is printed with the rest. */
  readonly spare?: boolean
  /** What a poster shows: drawn by the method's own picture, of what the room may see. */
  readonly view?: View
}
/** A line as a script sets it. `by`: who says it, or what it is, in bold beside it; '' where that is clear. `cue`: what is heard just before. `apart`: in a frame. */
export interface ScriptLine {
  readonly by: string
  readonly text: string
  readonly cue?: string
  readonly apart?: true
}
export interface SheetCell {
  readonly title: string
  readonly lines: readonly string[]
  /** Under the lines, on A4. Where the cell has no title, its lines are the heading of it. */
  readonly script?: readonly ScriptLine[]
  readonly foot?: string
  /** An address that a telephone can read off the paper: printed as a code, with the address under it. */
  readonly code?: string
  /** A grid to fill in by hand: head, and a label for each row. */
  readonly grid?: { readonly head: readonly string[]; readonly rows: readonly string[] }
  /** Under the picture of a poster: the same, to be read. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Empty lines to write on. */
  readonly blanks?: number
  /** What stands on the other side of a card. Its sheet is printed on both sides, turned on the long edge. */
  readonly back?: Omit<SheetCell, 'grid' | 'script' | 'code' | 'back'>
}

/** A page of its own, outside the app. */
export interface OwnPage {
  /** What the file is called, without its ending. */
  readonly name: string
  readonly html: string
  /** What whoever saves it must know, in a sentence; '' if nothing. */
  readonly note: string
}

/** A day the method knows of: something to be done, or a fixed point of the year. */
export interface Dated {
  /** The same for as long as it is the same thing, however it is worded or moved. */
  readonly id: Id
  readonly title: string
  readonly note: string
  /** The day it is held; the first of the month where only that is known. */
  readonly day: Day
  /** When the work on it must begin at the latest. */
  readonly begin: Day | null
  readonly done: boolean
  /** People meet that day. */
  readonly meets?: true
}

/** What an item can make for others, in the order it is offered. */
export const offerKinds = ['principle', 'solution', 'question', 'idea'] as const
/** Something an item has made that another item of the workshop can go on with. */
export interface Offer {
  readonly id: Id
  readonly text: string
  readonly kind: (typeof offerKinds)[number]
}
/** Where something fetched came from: the activity and its offer. */
export interface Origin {
  readonly activity: Id
  readonly offer: Id
}
/** An offer as it arrives. */
export interface Fetched extends Offer {
  readonly origin: Origin
}

export interface PictureProps<View> {
  readonly view: View
  readonly palette: Palette
  readonly context: Context
}
/** Colours for a picture that is drawn without the page's style sheet: on paper, as PNG, in a document. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly strong: string
  readonly contrast: string
}
