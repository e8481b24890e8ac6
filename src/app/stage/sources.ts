import { language } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { answerJump, keepFromJump, keptFromJump } from '../../workshop/evening/clock-jump'
import { minutesOf, sessionsOf } from '../../workshop/evening/digest'
import { begin, goBack, hasBegun, isHeldElsewhere, press } from '../../workshop/evening/presses'
import type { Scene } from '../../workshop/evening/scene'
import { heldIn, openSession, type Session, toldIn } from '../../workshop/evening/session'
import type { StageState, Where } from '../../workshop/evening/stage-state'
import { agreedTexts } from '../../workshop/files/papers'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import { activityScene } from './activity-scene'
import { closingScene, plainScene } from './plain-scene'

/** What is on the projector: an item in the room, a plain item, the closing. */
export interface Source {
  /** Made of what is settled: not of what is being typed. null when it is gone. */
  scene(state: StageState): Scene | null
  subscribe(listener: () => void): () => void
  /** One step on, or the showing of what is hidden. False when the item is done. */
  forward(): boolean
  /** One step back. False where there are no steps to go. */
  back(): boolean
  /** The room has come to it. */
  arrive(): void
  /** It has been started: looking at it does not. */
  hasBegun(state: StageState): boolean
  /** The time of day has jumped by so many ms: its own clock goes on from where it stood. When a plain item began stands with the projector. */
  keep(by: number): void
  /** The ms that its clock was kept from, and nobody has said whether they passed. */
  kept(state: StageState): number
  /** Somebody has said so. */
  passed(passed: boolean): void
  /** Takes the right to go on where another window has left it. */
  take(): Promise<void>
  close(): void
}

const methodSource = (session: Session, workshop: Document<Workshop>): Source => {
  // Steps are pressed from every page of the event, not only from the one that shows them.
  void session.record.claim()
  return {
    scene: () => {
      // What another workshop has come to is not this one's to show.
      if (isHeldElsewhere(session)) return null
      const tongue = language()
      return activityScene(session, methodName(session.manifest.id, tongue), tongue, workshop.atRest().rehearsal)
    },
    subscribe: session.subscribe,
    forward: () => press(session).kind !== 'done',
    back: () => {
      goBack(session)
      return true
    },
    arrive: () => {
      if (session.gaps().length === 0) begin(session)
    },
    hasBegun: () => hasBegun(session),
    keep: (by) => keepFromJump(session, by),
    kept: () => keptFromJump(session),
    passed: (passed) => answerJump(session, passed),
    take: async () => {
      if (session.record.store.getState().mine) return
      await session.record.claim()
      session.record.release()
    },
    close: () => session.record.release(),
  }
}

/** The method items of the run sheet, as it is now. */
const followSessions = (house: House, event: string, workshop: Document<Workshop>, changed: () => void) => {
  let sessions: readonly Session[] = []
  let stops: readonly (() => void)[] = []
  let items: Workshop['items'] | null = null
  let closed = false
  const hush = () => {
    for (const stop of stops) stop()
  }
  const look = async () => {
    const wanted = workshop.store.getState().data.items
    if (wanted === items) return
    items = wanted
    const found = await sessionsOf(house, event).catch(() => null)
    // What could not be read is read at the next change.
    if (!found) items = null
    if (!found || closed || items !== wanted) return
    hush()
    sessions = found
    stops = found.map((session) => session.subscribe(changed))
    changed()
  }
  const stop = workshop.store.subscribe(() => look())
  return {
    ready: look(),
    now: () => sessions,
    close: () => {
      closed = true
      stop()
      hush()
    },
  }
}

const plainSource = async (
  house: House,
  event: string,
  workshop: Document<Workshop>,
  where: Exclude<Where, { kind: 'method' }>,
): Promise<Source> => {
  const listeners = new Set<() => void>()
  const items = followSessions(house, event, workshop, () => {
    for (const listener of listeners) listener()
  })
  await items.ready
  const minutes = (activity: string) => {
    const session = items.now().find(({ id }) => id === activity)
    return session ? minutesOf(session) : 0
  }
  return {
    scene: ({ begun }) => {
      const evening = workshop.atRest()
      const item = where.kind === 'plain' ? evening.items.find(({ id }) => id === where.item) : undefined
      if (where.kind === 'closing' || (item?.kind === 'plain' && item.plain === 'closing'))
        return closingScene(evening, language(), agreedTexts(items.now().map(toldIn)))
      return item?.kind === 'plain' ? plainScene(evening, item, language(), minutes, begun[item.id]) : null
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // What comes after the closing is nobody's to press for.
    forward: () => where.kind === 'closing',
    back: () => where.kind === 'closing',
    arrive: () => undefined,
    hasBegun: ({ begun }) => where.kind === 'closing' || begun[where.item] !== undefined,
    keep: () => undefined,
    kept: ({ kept }) => (where.kind === 'plain' ? (kept[where.item] ?? 0) : 0),
    passed: () => undefined,
    take: async () => undefined,
    close: items.close,
  }
}

/** Opens what is to be on; null when it is gone or cannot be read. */
export const openSource = async (
  house: House,
  event: string,
  workshop: Document<Workshop>,
  where: Where,
): Promise<Source | null> => {
  if (where.kind !== 'method') return plainSource(house, event, workshop, where)
  const session = await openSession(house, where.activity).catch(() => null)
  return session && methodSource(heldIn(session, event, workshop), workshop)
}
