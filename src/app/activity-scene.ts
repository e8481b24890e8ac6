import { stepNow } from '../workshop/playing'
import { type Scene, viewOf } from '../workshop/scene'
import type { Session } from '../workshop/session'

/** What the room sees of an activity now. */
export const activityScene = (
  session: Session,
  title: string,
  language: Scene['language'],
  rehearsal: boolean,
): Scene => ({
  kind: 'activity',
  method: session.manifest.id,
  view: viewOf(session),
  title,
  language,
  rehearsal,
  timer: session.record.store.getState().data.timer,
  length: (stepNow(session)?.minutes ?? 0) * 60_000,
  blank: false,
})
