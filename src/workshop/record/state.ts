import type { StoreApi } from 'zustand'
import type { Changed, IsWords } from '../../lib/what-changed'
import type { Change } from '../../storage/shelf'
import type { History } from './history'

/**
 * What the facilitator may trust: `saved` only when the database has said so; `memory` when the browser keeps nothing;
 * `full` when the device has no room; `unsaved` while storing goes on failing.
 */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'full' | 'memory'

export interface State<D> {
  readonly data: D
  readonly saving: Saving
  /** False while nothing can be written from here. */
  readonly mine: boolean
  /** Why not: another window writes; what lay here is gone; or a newer build of the app has stored it. */
  readonly away: 'window' | 'gone' | 'newer' | null
  readonly history: History<unknown>
  /** How many changes the recipe has refused: the page says so. */
  readonly refused: number
  /** How many changes came to something that cannot be stored. What stands here can, so that saving never stops for good. */
  readonly unfit: number
}

export interface Recipe<D> {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly method?: string
  /** @throws when what is stored cannot be read */
  parse(data: unknown, version: number): D
  /** What is stored of it, where that is not the data itself. */
  stored?(data: D): unknown
  digest?(data: D): Readonly<Record<string, unknown>>
  /** A change that must not be made now, by an edit, an undo or a redo. */
  refuses?(now: D, next: D): boolean
  /** Which of its texts are words that people wrote: a step of undo is told by them, and by nothing else. */
  readonly isWords?: IsWords
  /** What undo covers; left out, all of it. */
  readonly undoable?: {
    take(data: D): unknown
    put(data: D, part: unknown): D
    /** What a step did, where it is more than its data tell; null where they tell it all. */
    tell?(before: unknown, after: unknown): Changed | null
  }
}

export interface Document<D> {
  readonly key: string
  readonly store: StoreApi<State<D>>
  /** One step of undo. Nothing happens while another window writes. */
  edit(next: D): void
  /** Saved, but not a step of undo. */
  set(next: D): void
  undo(): void
  redo(): void
  /** What undo would take back, or redo bring again; null where there is nothing. */
  undoes(side: 'past' | 'future'): Changed | null
  endTyping(): void
  /** The data as it was before what is being typed in a field that has not been left. */
  atRest(): D
  /** Undo begins here: what was made ready by the house is not the facilitator's to undo. */
  beginHistory(): void
  /** Saves again with a fresh digest. */
  touch(): void
  /** The revision that is stored; 0 before the first. */
  revision(): number
  /** What is not yet acknowledged: the change that is under way, and what was done since on top of it. */
  pending(): readonly Change[]
  /** Resolves when all that was edited until now is stored. */
  settled(): Promise<void>
  /**
   * The same for what somebody waits for: it does not wait while storing goes on failing, or does not end.
   * @throws StorageFault when it is said to be unsaved
   */
  landed(): Promise<void>
  claim(takeOver?: boolean): Promise<void>
  release(): void
  /** Stores what stands here anew, after what lay in the browser has been taken away. */
  restore(): void
  /** Shows what another window has stored. False when it has thrown this away, or stored what cannot be read here. */
  follow(): Promise<boolean>
}
