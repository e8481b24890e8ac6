import type { Id } from '../contract'
import type { Heap, Kind, MarkKind } from './model'

// All that stage, picture and paper can ever receive.

/** A step as it is drawn. */
export interface DrawnStep {
  readonly id: Id
  /** In the order of the table, from 1: what people name it by. */
  readonly number: number
  readonly lane: Id | null
  readonly kind: Kind
  readonly text: string
  /** How long before which meeting; '' where it has no day. */
  readonly days: string
  readonly lit: boolean
  /** How many notes lie on it, of each kind. */
  readonly marks: Readonly<Partial<Record<MarkKind, number>>>
}
/** Steps of the table that are drawn by themselves: from 0, and up to the one that is not among them. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly of: number
}
/** The one drawing, made from the table. */
export interface FlowView {
  readonly kind: 'flow'
  readonly title: string
  /** What the room is asked while it looks; '' for nothing. */
  readonly asks: string
  readonly lanes: readonly { readonly id: Id; readonly label: string }[]
  readonly steps: readonly DrawnStep[]
  readonly arrows: readonly { readonly id: Id; readonly from: Id; readonly to: Id; readonly back: boolean }[]
  /** The step that is lit, in words; null where none is. */
  readonly lit: { readonly number: number; readonly text: string; readonly lines: readonly string[] } | null
  /** null where all steps are drawn. */
  readonly part: Part | null
  /** Only the numbers of the steps: how the way goes, to be seen at a glance before its parts are read. */
  readonly map: boolean
}
/** How much room a drawing has across. */
export type Room = 'page' | 'tablet' | 'phone'
/** The drawing as it is read at a desk: on half a page of a document, or under its table. `room`: of a page where nothing is said. */
export type SheetView = Omit<FlowView, 'kind'> & { readonly kind: 'sheet'; readonly room?: Room }
/** The drawing as large as the paper, to hang up. */
export type PosterView = Omit<FlowView, 'kind'> & { readonly kind: 'poster' }
/** Lanes with nothing in them, in sheets that are taped together: the cards are laid on it. */
export interface RollView {
  readonly kind: 'roll'
  readonly lanes: readonly string[]
  readonly sheet: number
  readonly of: number
}

export type View =
  | FlowView
  | SheetView
  | PosterView
  | RollView
  /** What each does now, in a few lines. */
  | { readonly kind: 'ask'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'list'
      readonly title: string
      readonly rows: readonly { readonly text: string; readonly foot: string }[]
      /** What is said while the list is empty. */
      readonly empty: string
    }
  /** Old items in three heaps. `next`: the one the room is at; null when all are laid. */
  | {
      readonly kind: 'heaps'
      readonly heaps: readonly { readonly heap: Heap; readonly items: readonly string[]; readonly more: number }[]
      readonly next: { readonly number: number; readonly of: number; readonly text: string } | null
    }
