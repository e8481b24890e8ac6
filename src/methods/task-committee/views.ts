import type { Id } from '../contract'

// All that stage and picture can ever receive. No group, no seat and no trial has a place in it.

/** A stop on the way. `day` as people read it; '' where none is set. */
export interface Stop {
  readonly name: string
  readonly day: string
  readonly done: boolean
  /** The one that comes next. */
  readonly now: boolean
}
export interface WayView {
  readonly kind: 'way'
  readonly title: string
  readonly stops: readonly Stop[]
}
/** Instead of an agenda: one picture, three questions. */
export interface PosterView {
  readonly kind: 'poster'
  readonly title: string
  readonly photo: { readonly id: Id; readonly width: number; readonly height: number } | null
  readonly alt: string
  readonly questions: readonly string[]
}

export type View =
  | WayView
  | PosterView
  | { readonly kind: 'open'; readonly way: WayView; readonly need: string }
  /** The two roles side by side. */
  | { readonly kind: 'roles' }
  /** What people talk about, or write. */
  | { readonly kind: 'ask'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly kind: 'question'; readonly number: number; readonly question: string; readonly lead: string }
  /** What the room has written down, a few at a time. */
  | { readonly kind: 'lines'; readonly heading: string; readonly none: string; readonly lines: readonly string[] }
  /** As many short sections as can be read at once, or a part of a long one. */
  | {
      readonly kind: 'terms'
      readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]
    }
  | { readonly kind: 'pause' }
  | {
      readonly kind: 'plan'
      readonly heading: string
      readonly days: readonly { readonly name: string; readonly day: string }[]
    }
