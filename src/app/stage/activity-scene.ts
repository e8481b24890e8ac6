import { isMadeUp } from '../../workshop/evening/made-up'
import { stepNow } from '../../workshop/evening/presses'
import { type Scene, viewOf } from '../../workshop/evening/scene'
import type { Session } from '../../workshop/evening/session'

/** What the room sees of an activity now. */
export const activityScene = (
  session: Session,
  title: string,
  language: Scene['language'],
  rehearsal: boolean,
): Scene => {
  const step = stepNow(session)
  return {
    kind: 'activity',
    method: session.manifest.id,
    view: viewOf(session),
    title,
    language,
    rehearsal: isMadeUp({ rehearsal }, session),
    timer: session.round().round.timer,
    length: (step?.minutes ?? 0) * 60_000,
    ...(step?.turns === undefined ? {} : { turns: step.turns }),
    blank: false,
  }
}
