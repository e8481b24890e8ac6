import { onTexts } from '../../i18n/language'
import type { Scene } from '../../workshop/evening/scene'
import { type StageState, sameWhere, shownOf, type Where } from '../../workshop/evening/stage-state'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import { createPresence, type Screen } from './presence'
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
  /** The ms that the clock of what is on was kept from when the time of day jumped; 0 when there is nothing to ask. */
  readonly kept: number
  /** How that window stands. */
  readonly screen: Screen
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

interface Looks {
  source(): Source | null
  mine(): boolean
  connected(): boolean
  screen(): Screen
}

/** Before anything has been looked at. */
const asleep = { scene: null, mine: false, connected: false, kept: 0 } as const

/** Works out what the room sees, and tells the projector while this window steers. Nothing of it waits for a page to be drawn. */
const createPicture = ({ house, id, record }: Event, { source, mine, connected, screen }: Looks) => {
  const listeners = new Set<() => void>()
  let now: StageNow = { ...asleep, state: record.store.getState().data, screen: screen() }
  let live: Scene | null = null
  let sent = ''
  let due = false
  const tell = () => {
    sent = JSON.stringify(now.scene)
    if (now.scene) house.link.tell({ type: 'scene', workshop: id, scene: now.scene })
  }
  const refresh = () => {
    due = false
    const state = record.store.getState().data
    live = source()?.scene(state) ?? live
    const kept = source()?.kept(state) ?? 0
    now = { state, scene: shownOf(state, live), mine: mine(), connected: connected(), screen: screen(), kept }
    if (mine() && JSON.stringify(now.scene) !== sent) tell()
    for (const listener of listeners) listener()
  }
  house.link.hear((message) => {
    if (message.type === 'hello' && message.workshop === id && mine()) tell()
  })
  return {
    now: () => now,
    /** However many things change at once, the room is told once. @param again all of it, for another window may have told something else */
    changed: (again = false) => {
      if (again) sent = ''
      if (due) return
      due = true
      queueMicrotask(refresh)
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What is on, what the room sees of it, and who hears of it. */
export const createProjection = (event: Event, mine: () => boolean, wanted: () => boolean) => {
  const changed = () => picture.changed()
  const presence = createPresence(event.house.link, event.id, changed)
  const { there: connected, how: screen } = presence
  const picture = createPicture(event, { source: () => on.source(), mine, connected, screen })
  const on = followWhere(event, wanted, changed)
  let arrives = false
  const attend = () => {
    const arriving = arrives
    arrives = false
    void on.attend(arriving)
  }
  event.record.store.subscribe(() => {
    attend()
    changed()
  })
  event.workshop.store.subscribe(changed)
  onTexts(changed)
  return {
    now: picture.now,
    subscribe: picture.subscribe,
    source: on.source,
    close: on.close,
    attend,
    changed,
    look: presence.look,
    /** The next item that is put on has been come to by going forward. */
    arriving: (forward: boolean) => {
      arrives = forward
    },
    /** This window steers from now on. */
    take: async () => {
      await on.source()?.take()
      picture.changed(true)
    },
  }
}

export type Projection = ReturnType<typeof createProjection>
