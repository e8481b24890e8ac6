import type { Card, Letter, Outcome } from './model'

// All that stage and picture can ever receive. Nothing of it is for one player alone.

export interface Chair {
  readonly title: string
  readonly list: string
  /** Has the floor. */
  readonly lit: boolean
  /** Is outside. */
  readonly empty: boolean
}
/** The chamber from above. */
export interface Chamber {
  /** Who leads the meeting; null where nobody does. */
  readonly head: Chair | null
  readonly seats: readonly Chair[]
  /** Clerk, citizens, press. */
  readonly floor: readonly Chair[]
}
/** What stands on every screen of the meeting: that it is made up. */
interface MadeUp {
  readonly council: string
}
interface InItem extends MadeUp {
  readonly item: string
}
export interface Result {
  readonly question: string
  readonly outcome: Outcome
  readonly for: number
  readonly against: number
  readonly neither: number
}
export interface QuizView extends MadeUp {
  readonly number: number
  readonly of: number
  readonly asks: string
  readonly options: readonly { readonly letter: Letter; readonly text: string }[]
}

export type View =
  | ({ readonly kind: 'welcome'; readonly agenda: readonly string[] } & MadeUp)
  | ({ readonly kind: 'sheets' } & MadeUp)
  | ({
      readonly kind: 'floor'
      readonly chamber: Chamber
      /** Who has the floor; '' where nobody does. */
      readonly who: string
      readonly list: string
      readonly result: Result | null
    } & InItem)
  | ({ readonly kind: 'halt'; readonly card: Omit<Card, 'id' | 'when'> } & InItem)
  | ({ readonly kind: 'vote'; readonly question: string } & InItem)
  | ({ readonly kind: 'pause' } & MadeUp)
  | ({
      readonly kind: 'ask'
      /** Said only where this machine counts. */
      readonly answered: { readonly turns: number; readonly of: number } | null
    } & QuizView)
  | ({
      readonly kind: 'answer'
      readonly right: Letter
      readonly why: string
      readonly counts: Readonly<Record<Letter, number>> | null
      /** Shown, and too few to be counted. */
      readonly few: boolean
      readonly says: string
    } & QuizView)
  /** Of the room itself: nothing made up stands over it. */
  | { readonly kind: 'notes'; readonly of: 'question' | 'agreed'; readonly texts: readonly string[] }
