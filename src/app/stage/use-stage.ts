import { useEffect, useSyncExternalStore } from 'react'
import { attempt } from '../../ui/deed'
import type { Where } from '../../workshop/evening/stage-state'
import { useWatched } from '../../workshop/evening/unhurried'
import type { AnyDocument } from '../../workshop/evening/use'
import type { Stage } from './controller'
import type { StageNow } from './projection'

/** The projector as it is now; the component renders again with each change. */
export const useStage = (stage: Stage): StageNow => useWatched(stage.subscribe, stage.now)

/**
 * What the page runs is what the room sees, from when this window may write it.
 * @param where null while the page has nothing to show
 * @param documents that the page changes
 */
export const useOnStage = (stage: Stage, where: Where | null, documents: readonly AnyDocument[]): void => {
  const on = JSON.stringify(where)
  const mine = useSyncExternalStore(
    (listener) => {
      const stops = documents.map(({ store }) => store.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
    () => documents.every(({ store }) => store.getState().mine),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on, and whether it may be written here, say it all
  useEffect(() => {
    if (!where) return
    let here = true
    // A document says that it is ours until it has been asked for.
    const claims = documents.map((document) => document.claim())
    void attempt(async () => {
      await Promise.all(claims)
      if (here && documents.every(({ store }) => store.getState().mine)) await stage.steer(where)
    })
    return () => {
      here = false
      for (const document of documents) document.release()
    }
  }, [stage, on, mine])
}
