import type { NoteKind, Outcome, State } from './model'

// All that stage and picture can ever receive.

/** Where the board is drawn: on the stage, on the wall, or on a page of a document. */
export type Frame = 'stage' | 'wall' | 'page'

/** A task as it lies on the board, by its number in the log. */
export interface Row {
  readonly number: number
  readonly text: string
  readonly when: string
  readonly who: string
  readonly state: State
}
export interface BoardView {
  readonly kind: 'board'
  readonly frame: Frame
  readonly label: string
  readonly goal: string
  /** From–to, in words; '' where it has no days. */
  readonly span: string
  readonly rows: readonly Row[]
  /** How many are done, of all there are. */
  readonly done: number
  readonly of: number
  /** The day the log was closed; null while it is open. */
  readonly sealed: string | null
}
/** What a group looks back on. */
export interface Looking {
  readonly label: string
  readonly goal: string
  readonly met: Outcome | null
  readonly made: readonly string[]
  readonly back: readonly string[]
}
export interface Listed {
  readonly text: string
  /** Its goal, or whose it is now; '' where there is nothing to say. */
  readonly beside: string
}

export type View =
  | {
      readonly kind: 'frame'
      readonly title: string
      readonly about: string
      readonly goals: readonly string[]
    }
  | { readonly kind: 'ask'; readonly pairs: boolean; readonly goals: readonly string[] }
  /** The catalogue, or what of it is free, some at a time. `lines`: each has room for so many. `rest`: so many are on no page. */
  | {
      readonly kind: 'ideas'
      readonly fresh: boolean
      readonly count: number
      readonly rest: number
      readonly lines: number
      readonly ideas: readonly Listed[]
    }
  /** How many ideas serve each goal, some at a time. */
  | {
      readonly kind: 'goals'
      readonly goals: readonly { readonly text: string; readonly count: number }[]
    }
  | { readonly kind: 'looking'; readonly group: string; readonly last: Looking | null }
  | {
      readonly kind: 'hands'
      readonly label: string
      readonly hands: number
      readonly evenings: number
      readonly span: string
    }
  | {
      readonly kind: 'picking'
      readonly label: string
      readonly picked: readonly Listed[]
      readonly free: readonly Listed[]
      readonly count: number
      readonly rest: number
    }
  | { readonly kind: 'aim'; readonly label: string; readonly goal: string; readonly picked: readonly string[] }
  | BoardView
  | {
      readonly kind: 'much'
      readonly label: string
      readonly tasks: number
      readonly hands: number
      readonly evenings: number
      readonly takers: readonly { readonly who: string; readonly count: number }[]
    }
  | {
      readonly kind: 'seal'
      readonly label: string
      readonly goal: string
      readonly done: number
      readonly of: number
      readonly sealed: string | null
    }
  | { readonly kind: 'notes'; readonly which: NoteKind; readonly label: string; readonly notes: readonly string[] }
  | { readonly kind: 'show'; readonly label: string; readonly thing: string }
  | {
      readonly kind: 'met'
      readonly label: string
      readonly goal: string
      readonly met: Outcome | null
      readonly done: number
      readonly of: number
    }
  | {
      readonly kind: 'made'
      readonly label: string
      readonly made: readonly string[]
      readonly back: readonly string[]
    }
  | { readonly kind: 'learned'; readonly label: string; readonly result: string; readonly learned: string }
  | { readonly kind: 'next'; readonly label: string; readonly result: string; readonly free: number }
  /** To hang up: it is made. Never on stage. */
  | {
      readonly kind: 'made-poster'
      readonly label: string
      readonly result: string
      readonly made: readonly string[]
    }
