import { watchClocks } from '../../lib/clock-jump'
import { attempt } from '../../ui/deed'
import type { Where } from '../../workshop/evening/stage-state'
import { type Act, isAct } from './acts'
import { type Claim, createClaim } from './claim'
import { createCourseKeeper } from './course-keeper'
import { createHands, createSteps, type Page } from './hands'
import { greeting } from './presence'
import { createProjection, type Event, type Projection, type StageNow } from './projection'
import { fillByPress, fillStage, openStageWindow } from './stage-window'

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
  /** The projector's window, on the projector's screen where the browser tells which that is. */
  open(): Promise<'open' | 'blocked'>
  /** Lets it fill the screen. False where another page has opened it. */
  fill(): boolean
}

interface Keepers {
  /** Keeps the course of the evening, now and then. */
  keep(): unknown
  /** The time of day has jumped. @param by ms */
  jumped(by: number): void
}

/** The pages of the event that are open in this tab. */
const createEntrance = (pages: Page[], claim: Claim, projection: Projection, { keep, jumped }: Keepers) => {
  let stopWatch = () => {}
  return (page: Page) => {
    pages.push(page)
    // Each window sees that the time of day has jumped; the one that steers acts on it, and the others follow.
    if (pages.length === 1) stopWatch = watchClocks((by) => claim.mine() && jumped(by))
    // What comes to nothing is tried again at the next look.
    const tried = (claiming: Promise<void>) => claiming.catch(() => undefined)
    tried(pages.length === 1 ? claim.enter() : claim.again())
    projection.attend()
    const timer = setInterval(() => {
      projection.look()
      keep()
      tried(claim.again())
    }, greeting)
    return () => {
      clearInterval(timer)
      pages.splice(pages.indexOf(page), 1)
      if (pages.length > 0) return
      stopWatch()
      claim.leave()
      projection.close()
    }
  }
}

export const createStage = (event: Event): Stage => {
  const pages: Page[] = []
  const wanted = () => pages.length > 0
  const claim = createClaim(event, wanted, () => projection.take())
  const projection = createProjection(event, claim.mine, wanted)
  const { link } = event.house
  const keeper = createCourseKeeper(event, projection, () => wanted() && claim.mine())
  const hands = createHands(event, projection, createSteps(event, projection, pages), keeper)
  // What could not be noted is noted at the next look.
  const keep = () => keeper.look().catch(() => undefined)
  projection.subscribe(keep)

  const act = async (asked: Act): Promise<void> => {
    if (asked.type === 'key') fillByPress(event.id)
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
    enter: createEntrance(pages, claim, projection, { keep, jumped: hands.keep }),
    act: (asked) => void attempt(() => act(asked)),
    allows: hands.allows,
    steer: async (where) => {
      if (!claim.mine()) await claim.takeOver()
      hands.perform({ type: 'put', where })
    },
    open: () => openStageWindow(event.id),
    fill: () => fillStage(event.id),
  }
}
