import { gong } from '../../ui/gong'
import { arrive, isSlip, playStage, type StageState, type Where } from '../../workshop/evening/stage-state'
import { endTyping } from '../../workshop/record/house'
import { inBar, paths } from '../frame/paths'
import { type Act, isAct } from './acts'
import type { ClickerKey } from './clicker'
import { backFrom, type Onward, onwardFrom } from './onward'
import { greeting } from './presence'
import { createProjection, type Event, type Projection, type StageNow } from './projection'

/** What stands on the screen: a page that runs an item, a table's page, or another page of the event. */
export type PageKind = 'item' | 'table' | 'other'

interface Page {
  readonly kind: PageKind
  /** Goes to another page when the room goes to another item. */
  move(to: string): void
}

/** The one controller of an event's projector, for all pages of this tab. */
export interface Stage {
  readonly event: string
  now(): StageNow
  subscribe(listener: () => void): () => void
  /** A page of the event is open. @returns a function that leaves it */
  enter(page: Page): () => void
  /** Done here, or asked of the window that steers. */
  act(act: Act): void
  /** For a press that the page acts on itself: false when it is a slip. */
  allows(): boolean
  /** Puts something on from a page that may write it: this window steers from now on. */
  steer(where: Where): Promise<void>
  open(): 'open' | 'blocked'
}

/** The right to steer: a Web Lock, wanted by every window with a page of the event, held by one. */
const createClaim = ({ record }: Event, wanted: () => boolean, gained: () => Promise<void>) => {
  let asked = false
  let turn = Promise.resolve()
  const mine = () => asked && wanted() && record.store.getState().mine
  /** One after the other, or a later one would be answered before the first is. */
  const inTurn = (claim: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      if (mine()) return
      await claim()
      if (record.store.getState().mine) await gained()
      asked = true
    })
    return turn
  }
  return {
    mine,
    enter: () => inTurn(() => record.claim()),
    /** If nobody has it now. */
    again: () =>
      inTurn(async () => {
        await record.claim()
        // Only the page's own claim lasts.
        record.release()
      }),
    takeOver: () => inTurn(() => record.claim(true)),
    leave: () => {
      asked = false
      record.release()
    },
  }
}

/** What presses do, in the window that steers. */
const createHands = (event: Event, projection: Projection, pages: readonly Page[]) => {
  const state = () => event.record.store.getState().data
  const set = (next: StageState) => event.record.set(next)
  const workshop = () => event.workshop.store.getState().data

  const go = ({ where, to }: Onward, forward: boolean) => {
    if (where) {
      const item = where.kind === 'plain' ? workshop().items.find(({ id }) => id === where.item) : undefined
      const begun = item && forward ? arrive(state(), item.id, (item.minutes ?? 0) * 60_000, Date.now()) : state()
      projection.arriving(forward)
      set({ ...begun, where })
    }
    for (const page of pages) if (page.kind === 'item') page.move(to)
  }
  const step = (forward: boolean) => {
    const { where } = state()
    const source = projection.source()
    if (!where || !source) return
    // The room moves on: what stands in a field is what was written.
    endTyping(event.house)
    if (forward ? source.forward() : source.back()) return projection.changed()
    // While the facilitator writes for a table the steps go on, but not to another item.
    if (pages.some(({ kind }) => kind === 'table')) return
    const onward = (forward ? onwardFrom : backFrom)(workshop(), event.id, where)
    if (onward) go(onward, forward)
  }
  const allows = (): boolean => {
    const now = Date.now()
    const slipped = isSlip(state().last, now)
    set(playStage(state(), { type: 'press' }, null, now))
    return !slipped
  }
  const press = (key: ClickerKey): void => {
    if (key === 'dark') perform({ type: state().blank ? 'light' : 'darken' })
    else if (!allows()) return
    else if (key === 'gong') gong()
    else step(key === 'next')
  }
  const perform = (act: Act): void => {
    if (act.type === 'key') press(act.key)
    else set(playStage(state(), act, projection.now().scene, Date.now()))
  }
  return { perform, allows }
}

export const createStage = (event: Event): Stage => {
  const pages: Page[] = []
  const wanted = () => pages.length > 0
  const claim = createClaim(event, wanted, () => projection.take())
  const projection = createProjection(event, claim.mine, wanted)
  const hands = createHands(event, projection, pages)
  const { link } = event.house

  const act = async (asked: Act): Promise<void> => {
    // The window that steered may be gone.
    if (!claim.mine()) await claim.again()
    if (claim.mine()) hands.perform(asked)
    else link.tell({ type: 'ask', workshop: event.id, act: asked })
  }
  link.hear((message) => {
    if (message.type !== 'ask' || message.workshop !== event.id || !wanted() || !isAct(message.act)) return
    if (claim.mine()) hands.perform(message.act)
  })

  return {
    event: event.id,
    now: projection.now,
    subscribe: projection.subscribe,
    enter: (page) => {
      pages.push(page)
      void (pages.length === 1 ? claim.enter() : claim.again())
      projection.attend()
      const timer = setInterval(() => {
        projection.look()
        void claim.again()
      }, greeting)
      return () => {
        clearInterval(timer)
        pages.splice(pages.indexOf(page), 1)
        if (wanted()) return
        claim.leave()
        projection.close()
      }
    },
    act: (asked) => void act(asked),
    allows: hands.allows,
    steer: async (where) => {
      if (!claim.mine()) await claim.takeOver()
      hands.perform({ type: 'put', where })
    },
    open: () => {
      const address = inBar(paths.stage(event.id))
      return window.open(address, `samtalerum-stage-${event.id}`, 'popup,width=1280,height=720') ? 'open' : 'blocked'
    },
  }
}
