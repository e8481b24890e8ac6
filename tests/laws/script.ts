import type { Activity, Id, Types, Way } from '../../src/methods/contract'

/** A move as it is made at once, or as it follows from what lies there by then. */
export type Said<Move, Seen> = Move | ((seen: Seen) => Move)

/** A method's data as an earlier version saved it. */
export interface Saved {
  readonly setup?: unknown
  readonly brief?: unknown
  readonly work?: unknown
  readonly plenary?: unknown
}

/** A short workshop with one method, told as moves. It feeds the laws; new methods bring one. */
export interface Script<T extends Types> {
  /** What the facilitator does at the desk, on a blank set-up. In the end no text of it is empty. */
  readonly prepare: readonly ((setup: T['setup']) => T['setup'])[]
  /** The same evening prepared in other ways: each is laid on what was prepared. */
  readonly otherwise: readonly ((setup: T['setup']) => T['setup'])[]
  /** What changes in the set-up while the tables are at work. */
  readonly meanwhile: readonly ((setup: T['setup']) => T['setup'])[]
  /** The texts of the set-up that a table is given, as paths: `stories.*.title`. */
  readonly handedOut: readonly string[]
  /** The texts that only the facilitator sees: on no table, no paper, no projector. */
  readonly own: readonly string[]
  /** The texts of the room that stay its own, by design: in *Til os selv*, and never in the case file. `log.*.text` */
  readonly kept?: readonly string[]
  /** The steps the room goes through, in order. */
  readonly steps: readonly Id[]
  readonly tables: readonly {
    readonly people: number
    readonly way: Way
    readonly work: readonly Said<T['workMove'], T['work']>[]
    /** Counts per option for each poll. A poll that is left out was kept to the table, or is still to be typed. */
    readonly answers: Readonly<Record<Id, Readonly<Record<Id, number>>>>
  }[]
  readonly plenary: readonly Said<T['plenaryMove'], Activity<T>>[]
  /** The parts that the room passed over in the end. */
  readonly skipped?: readonly Id[]
  /** Moves that are not allowed when all the others have been made. */
  readonly refused: {
    readonly work: readonly Said<T['workMove'], T['work']>[]
    readonly plenary: readonly Said<T['plenaryMove'], Activity<T>>[]
  }
  /** One for each migration: something saved by the version before it. */
  readonly saved: readonly Saved[]
}

type AnyMove<Seen> = Said<object, Seen>
/** A script of any method: its moves are objects, and no more is known of them. */
export interface AnyScript extends Omit<Script<Types>, 'tables' | 'plenary' | 'refused'> {
  readonly tables: readonly (Omit<Script<Types>['tables'][number], 'work'> & {
    readonly work: readonly AnyMove<unknown>[]
  })[]
  readonly plenary: readonly AnyMove<Activity<Types>>[]
  readonly refused: {
    readonly work: readonly AnyMove<unknown>[]
    readonly plenary: readonly AnyMove<Activity<Types>>[]
  }
}
