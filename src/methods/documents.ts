import type { Activity, Context, Day, Id, Told, Types } from './room'

// What a method leaves behind: what was agreed, and the documents.

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
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
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
