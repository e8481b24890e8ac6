import { onTexts } from '../../i18n/language'
import type { Scene } from '../../workshop/evening/scene'
import { type StageState, sameWhere, shownOf, type Where } from '../../workshop/evening/stage-state'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import { createPresence } from './presence'
import { openSource, type Source } from './sources'

/** The projector as a page sees it: the same object until something changes. */
export interface StageNow {
  readonly state: StageState
  /** What the room sees; null when nothing has been put on. */
  readonly scene: Scene | null
  /** This window sends and acts; the others show the same and ask it. */
  readonly mine: boolean
  /** The projector's window is there. */
  readonly connected: boolean
}

/** One event's projector in this tab: what it shows, and where that is kept. */
export interface Event {
  readonly house: House
  readonly id: string
  readonly workshop: Document<Workshop>
  readonly record: Document<StageState>
}

/** The source of what is on, opened while it is wanted. @param wanted false while no page of the event is open */
const followWhere = (event: Event, wanted: () => boolean, changed: () => void) => {
  let source: Source | null = null
  let hush = () => {}
  let at: Where | null = null
  const close = () => {
    hush()
    hush = () => {}
    source?.close()
    source = null
    at = null
  }
  return {
    source: () => source,
    close,
    /** @param arrives the room has just come there by going forward */
    attend: async (arrives: boolean): Promise<void> => {
      const { where } = event.record.store.getState().data
      if (!wanted() || sameWhere(where, at)) return
      close()
      at = where
      const opened = where && (await openSource(event.house, event.id, event.workshop, where).catch(() => null))
      if (at !== where) return opened?.close()
      source = opened
      hush = opened?.subscribe(changed) ?? (() => {})
      if (arrives) opened?.arrive()
      changed()
    },
  }
}

/** Works out what the room sees, and tells the projector while this window steers. Nothing of it waits for a page to be drawn. */
export const createProjection = (event: Event, mine: () => boolean, wanted: () => boolean) => {
  const { house, id, workshop, record } = event
  const listeners = new Set<() => void>()
  let live: Scene | null = null
  let sent = ''
  let due = false
  let arrives = false

  const refresh = () => {
    due = false
    const state = record.store.getState().data
    live = on.source()?.scene(state) ?? live
    now = { state, scene: shownOf(state, live), mine: mine(), connected: presence.there() }
    if (mine() && JSON.stringify(now.scene) !== sent) tell()
    for (const listener of listeners) listener()
  }
  const tell = () => {
    sent = JSON.stringify(now.scene)
    if (now.scene) house.link.tell({ type: 'scene', workshop: id, scene: now.scene })
  }
  /** However many things change at once, the room is told once. */
  const changed = () => {
    if (due) return
    due = true
    queueMicrotask(refresh)
  }
  const on = followWhere(event, wanted, changed)
  const presence = createPresence(house.link, id, changed)
  const attend = () => {
    const arriving = arrives
    arrives = false
    void on.attend(arriving)
  }
  let now: StageNow = { state: record.store.getState().data, scene: null, mine: false, connected: false }

  record.store.subscribe(() => {
    attend()
    changed()
  })
  workshop.store.subscribe(changed)
  onTexts(changed)
  house.link.hear((message) => {
    if (message.type === 'hello' && message.workshop === id && mine()) tell()
  })

  return {
    now: () => now,
    source: on.source,
    close: on.close,
    attend,
    changed,
    look: presence.look,
    /** The next item that is put on has been come to by going forward. */
    arriving: (forward: boolean) => {
      arrives = forward
    },
    /** This window steers from now on: all of it is told again, for another may have told something else. */
    take: async () => {
      await on.source()?.take()
      sent = ''
      changed()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type Projection = ReturnType<typeof createProjection>
