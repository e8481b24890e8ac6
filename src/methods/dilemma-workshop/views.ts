import type { Day } from '../contract'
import type { Counting } from '../kit/answers'
import type { Dilemma, Fact, Mark, Scale } from './model'
import type { ResultLists } from './result-pages'
import type { Moved } from './spans'

// All that stage and picture can ever receive.

export interface FordStone {
  /** The same wherever the stone lies. */
  readonly number: number
  readonly text: string
  readonly mark: Mark | null
}
export interface Current {
  readonly number: number
  readonly title: string
  readonly one: string
  readonly other: string
  /** Only water: no stone leads through it. */
  readonly gap: boolean
  readonly stones: readonly FordStone[]
  /** The room is at this one. */
  readonly lit: boolean
}
export interface FordView {
  readonly kind: 'ford'
  readonly title: string
  readonly currents: readonly Current[]
  /** Stones that touch no dilemma: they lie on the bank. */
  readonly adrift: readonly FordStone[]
  /** To be drawn in by hand. */
  readonly blank: boolean
  /** What the room is asked of it on stage; null where nothing is asked. */
  readonly asks: 'through' | 'gather' | 'mend' | null
}
type Numbered = Pick<Dilemma, 'one' | 'other'> & {
  readonly number: number
  readonly of: number
  readonly title: string
}

export type View =
  | {
      readonly kind: 'frame'
      readonly title: string
      readonly about: string
      readonly frame: string
      readonly fixed: string
    }
  | {
      readonly kind: 'scale'
      readonly scale: Scale
      /** It has been answered once before; the numbers of both times are shown next. */
      readonly again: boolean
      /** Said only where this machine counts. */
      readonly answered: Counting
    }
  | { readonly kind: 'away'; readonly away: boolean }
  | ({ readonly kind: 'dilemma'; readonly forOne: string; readonly forOther: string } & Numbered)
  | ({ readonly kind: 'facts'; readonly facts: readonly Omit<Fact, 'id'>[] } & Numbered)
  | ({ readonly kind: 'questions' } & Numbered)
  | ({
      readonly kind: 'goods'
      readonly swapped: boolean
      readonly said: Readonly<Record<'one' | 'other', readonly string[]>>
    } & Numbered)
  | { readonly kind: 'write'; readonly dilemmas: readonly string[] }
  | FordView
  | {
      readonly kind: 'stones'
      readonly title: string
      /** `note`: the price, or how it lies. */
      readonly stones: readonly { readonly number: number; readonly text: string; readonly note: string }[]
    }
  | {
      readonly kind: 'asks'
      readonly asks: readonly {
        readonly text: string
        readonly who: string
        readonly by: Day | null
        readonly answer: string
      }[]
      /** Answers are read; until then questions are gathered. */
      readonly answers: boolean
      /** Those that come after these. */
      readonly more: number
    }
  | {
      readonly kind: 'results'
      readonly lists: ResultLists
      /** Dilemmas that no stone leads through. */
      readonly gaps: readonly string[]
      /** By list, how many come on later pages. */
      readonly more: Readonly<Record<keyof ResultLists, number>>
    }
  | { readonly kind: 'spans'; readonly spans: readonly Moved[] /** Not shown yet. */; readonly waits: Scale | null }
  | { readonly kind: 'pause' }
  | { readonly kind: 'next'; readonly second: Day | null; readonly asks: number }
