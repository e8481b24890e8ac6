import { gong } from '../../ui/gong'
import { arrive, isSlip, keepBegun, playStage, type StageState } from '../../workshop/evening/stage-state'
import { endTyping } from '../../workshop/record/house'
import type { Act } from './acts'
import type { ClickerKey } from './clicker'
import type { CourseKeeper } from './course-keeper'
import { backFrom, type Onward, onwardFrom } from './onward'
import type { Event, Projection } from './projection'

/** What stands on the screen: a page that runs an item, a table's page, or another page of the event. */
export type PageKind = 'item' | 'table' | 'other'

export interface Page {
  readonly kind: PageKind
  /** Goes to another page when the room goes to another item. */
  move(to: string): void
}

/** Forward and back: a step of what is on, or another item. */
export const createSteps = (event: Event, projection: Projection, pages: readonly Page[]) => {
  const state = () => event.record.store.getState().data
  const workshop = () => event.workshop.store.getState().data

  const go = ({ where, to }: Onward, forward: boolean) => {
    if (where) {
      const item = where.kind === 'plain' ? workshop().items.find(({ id }) => id === where.item) : undefined
      const begun = item && forward ? arrive(state(), item.id, (item.minutes ?? 0) * 60_000, Date.now()) : state()
      projection.arriving(forward)
      event.record.set({ ...begun, where })
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
  return step
}

/** What presses do, in the window that steers. */
export const createHands = (
  { record }: Event,
  projection: Projection,
  step: (forward: boolean) => void,
  course: CourseKeeper,
) => {
  const state = () => record.store.getState().data
  const set = (next: StageState) => record.set(next)
  const allows = (): boolean => {
    const now = Date.now()
    const slipped = isSlip(state().last, now)
    set(playStage(state(), { type: 'press' }, null, now))
    return !slipped
  }
  const press = (key: ClickerKey): void => {
    if (key === 'dark') perform({ type: state().blank ? 'light' : 'darken' })
    else if (!allows()) return
    else if (key === 'gong') gong(state().ring)
    else step(key === 'next')
  }
  const perform = (act: Act): void => {
    const now = Date.now()
    if (act.type === 'passed' && !isSlip(state().last, now)) {
      if (act.passed) course.jumped(-(projection.source()?.kept(state()) ?? 0))
      projection.source()?.passed(act.passed)
    }
    if (act.type === 'key') press(act.key)
    else set(playStage(state(), act, projection.now().scene, now))
  }
  /** The time of day has jumped: what runs goes on from where it stood, before anybody sees it elsewhere. */
  const keep = (by: number): void => {
    projection.source()?.keep(by)
    course.jumped(by)
    set(keepBegun(state(), by))
  }
  return { perform, allows, keep }
}
