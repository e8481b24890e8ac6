import { cameTo, eveningTime, keepCourse } from '../../workshop/evening/course'
import { minutesOf, sessionsOf } from '../../workshop/evening/digest'
import { runSheet } from '../../workshop/evening/run-sheet'
import type { Event, Projection } from './projection'

/** The item that the room is at, once it has begun: '' when the evening is over, null where it is at none. */
const roomAt = ({ record, workshop }: Event, hasBegun: boolean): string | null => {
  const { where } = record.store.getState().data
  if (where?.kind === 'closing') return ''
  const item = workshop.store
    .getState()
    .data.items.find((one) =>
      one.kind === 'plain'
        ? where?.kind === 'plain' && where.item === one.id
        : where?.kind === 'method' && where.activity === one.activity,
    )
  return item && hasBegun ? item.id : null
}

export type CourseKeeper = ReturnType<typeof createCourseKeeper>

/** Notes in the workshop when the room comes to an item: nobody presses for it. Only the window that steers does. */
export const createCourseKeeper = (event: Event, projection: Projection, mine: () => boolean) => {
  let looking = false
  const now = () => event.workshop.store.getState()
  const comes = (): string | null => {
    const item = roomAt(event, projection.source()?.hasBegun(event.record.store.getState().data) ?? false)
    const last = now().data.course?.log.at(-1)?.item ?? ''
    return item === null || item === last || !mine() || !now().mine ? null : item
  }
  /** The clock has jumped by so many ms; or somebody has said that the time did pass. */
  const jumped = (by: number): void => {
    const { data } = now()
    const course = keepCourse(data.course, by)
    if (course && course !== data.course) event.workshop.set({ ...data, course })
  }
  const look = async (): Promise<void> => {
    const item = looking ? null : comes()
    if (item === null) return
    looking = true
    const at = Date.now()
    const sessions = await sessionsOf(event.house, event.id).catch(() => [])
    looking = false
    if (comes() !== item) return
    const { data } = now()
    const sheet = runSheet(data, (activity) => {
      const session = sessions.find(({ id }) => id === activity)
      return session ? minutesOf(session) : 0
    })
    const course = cameTo(data, sheet, item, eveningTime(data, at))
    if (course && course !== data.course) event.workshop.set({ ...data, course })
  }
  return { look, jumped }
}
