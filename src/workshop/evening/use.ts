import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from 'react'
import { lookAtClocks } from '../../lib/clock-jump'
import type { Play, Told, Types } from '../../methods/contract'
import type { Document, Saving, State } from '../record/document'
import type { AnyActivity, Session } from './session'
import { useChanges, useWatched } from './unhurried'

/** A part of what stands in a document; the component renders again when that part is another. */
export const usePart = <D, P>(document: Document<D>, part: (data: D) => P): P =>
  useWatched(document.store.subscribe, () => part(document.store.getState().data))

/** What stands in a document; the component renders again when that changes, not when it is stored. */
export const useDocument = <D>(document: Document<D>): Pick<State<D>, 'data'> => ({
  data: usePart(document, (data) => data),
})

export const useActivity = (session: Session): AnyActivity => useWatched(session.subscribe, session.activity)

/** What is told of an activity; in preparation nothing more is put together, however much there is of it. */
export const useTold = (session: Session): Told<Types> => useWatched(session.subscribe, session.told)

/** What a method's screen decides for the room. @param day that it is decided, where that is not today */
export const usePlenary = ({ playPlenary }: Session, day?: string): Play<object> =>
  useCallback(
    (move) => {
      playPlenary(move, day)
    },
    [playPlenary, day],
  )

/** What a method's screen writes for a table. */
export const useWork = ({ playWork }: Session, table: string): Play<object> =>
  useCallback(
    (move) => {
      playWork(table, move)
    },
    [playWork, table],
  )

/** Renders again with each change of any of these: for what is made of several activities at once. */
export const useActivities = (sessions: readonly Session[]): void => {
  const [, again] = useReducer((count: number) => count + 1, 0)
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = sessions.map((session) => session.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [sessions],
  )
  useChanges(subscribe, again)
}

export type AnyDocument = Pick<
  Document<unknown>,
  'key' | 'undo' | 'redo' | 'undoes' | 'claim' | 'release' | 'restore'
> & {
  readonly store: {
    getState(): Pick<State<unknown>, 'history' | 'saving' | 'mine' | 'away' | 'refused' | 'unfit'>
    subscribe(listener: () => void): () => void
  }
}

const worstAway = ['newer', 'gone', 'window'] as const

/** Keeps the right to write these documents while the page is open. False while another window has it. */
export const useClaim = (
  documents: readonly AnyDocument[],
): {
  readonly mine: boolean
  readonly away: State<unknown>['away']
  takeOver(): void
  /** Stores anew what is gone from the browser and still stands here. */
  restore(): void
} => {
  const names = documents.map(({ key }) => key).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say which documents they are
  useEffect(() => {
    for (const document of documents) void document.claim()
    return () => {
      for (const document of documents) document.release()
    }
  }, [names])
  const mine = useOf(documents, () => documents.every(({ store }) => store.getState().mine))
  const aways = useOf(documents, () => documents.map(({ store }) => store.getState().away ?? '').join(' '))
  return {
    mine,
    away: worstAway.find((away) => aways.split(' ').includes(away)) ?? null,
    takeOver: () => {
      for (const document of documents) void document.claim(true)
    },
    restore: () => {
      for (const document of documents) if (document.store.getState().away === 'gone') document.restore()
    },
  }
}

/** A value drawn from several documents; renders again when it changes. It must be a plain value. */
const useOf = <T extends string | number | boolean>(documents: readonly AnyDocument[], read: () => T): T =>
  useSyncExternalStore((listener) => {
    const stops = documents.map(({ store }) => store.subscribe(listener))
    return () => {
      for (const stop of stops) stop()
    }
  }, read)

const worst: readonly Saving[] = ['full', 'unsaved', 'memory', 'saving', 'saved']

export const useSaving = (documents: readonly AnyDocument[]): Saving =>
  useOf(
    documents,
    () => worst.find((saving) => documents.some(({ store }) => store.getState().saving === saving)) ?? 'saved',
  )

const lastOf = (documents: readonly AnyDocument[], side: 'past' | 'future'): AnyDocument | null => {
  const turn = (document: AnyDocument) => document.store.getState().history[side].at(-1)?.turn ?? 0
  return documents.reduce<AnyDocument | null>(
    (latest, document) => (turn(document) > (latest ? turn(latest) : 0) ? document : latest),
    null,
  )
}

/** Undo and redo over all that can be changed on a page, the latest first. */
export const useUndo = (documents: readonly AnyDocument[]) => ({
  /** What undo would take back now: asked when it is to be said. */
  undoes: (side: 'past' | 'future') => lastOf(documents, side)?.undoes(side) ?? null,
  canUndo: useOf(documents, () => lastOf(documents, 'past') !== null),
  canRedo: useOf(documents, () => lastOf(documents, 'future') !== null),
  undo: () => lastOf(documents, 'past')?.undo(),
  redo: () => lastOf(documents, 'future')?.redo(),
})

/** How many changes have been refused, because people stand on what they would change. */
export const useRefused = (documents: readonly AnyDocument[]): number =>
  useOf(documents, () => documents.reduce((sum, { store }) => sum + store.getState().refused, 0))

/** How many changes have come to something that cannot be stored. */
export const useUnfit = (documents: readonly AnyDocument[]): number =>
  useOf(documents, () => documents.reduce((sum, { store }) => sum + store.getState().unfit, 0))

/** The time now, in ms since 1970, again every `every` ms: never the one of the last look, which a clock set since belies. */
export const useNow = (every: number): number => {
  const [, look] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => {
      lookAtClocks()
      look((times) => times + 1)
    }, every)
    return () => clearInterval(timer)
  }, [every])
  return Date.now()
}
