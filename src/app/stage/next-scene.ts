import { language } from '../../i18n/language'
import type { Step } from '../../methods/contract'
import { itemName } from '../../methods/registry'
import { minutesOf } from '../../workshop/evening/digest'
import { primaryOf, stepNow } from '../../workshop/evening/presses'
import type { Scene } from '../../workshop/evening/scene'
import type { Session } from '../../workshop/evening/session'
import { nowAt } from '../../workshop/evening/sitting'
import { agreedTexts } from '../../workshop/files/papers'
import type { Workshop } from '../../workshop/record/records'
import { activityScene } from './activity-scene'
import { onwardFrom } from './onward'
import { closingScene, plainScene } from './plain-scene'

/** What the room will see after the next press. `answers`: what is hidden is shown then, and not before. */
export type Next = { readonly kind: 'scene'; readonly scene: Scene } | { readonly kind: 'answers' | 'nothing' }

const nothing: Next = { kind: 'nothing' }

/** An item as it is at one of its steps; nothing of what is hidden is in it. */
const atStep = (
  session: Session,
  workshop: Workshop,
  step: Step | undefined,
  page = 0,
  kept: readonly string[] = [],
): Next => {
  const tongue = language()
  const title = itemName({ title: '', method: session.manifest.id }, tongue)
  const seen = session.onStage()
  const round = { ...seen.round, shown: [...seen.round.shown, ...kept] }
  const view = session.method.audience({ ...seen, round, now: nowAt(seen.now.sitting, step, page) }, session.context())
  const scene = activityScene(session, title, tongue, workshop.rehearsal)
  return { kind: 'scene', scene: { ...scene, kind: 'activity', method: session.manifest.id, view, timer: null } }
}

/** @param where the item of the run sheet that the room is at: an activity or a plain item */
export const nextScene = (
  workshop: Workshop,
  event: string,
  where: { readonly kind: 'method'; readonly activity: string } | { readonly kind: 'plain'; readonly item: string },
  sessions: readonly Session[],
): Next => {
  const find = (id: string) => sessions.find((session) => session.id === id)
  const here = where.kind === 'method' ? find(where.activity) : undefined
  const primary = here && primaryOf(here)
  if (here && primary?.kind === 'start') return atStep(here, workshop, here.steps()[0])
  if (primary?.kind === 'show') return { kind: 'answers' }
  if (here && primary?.kind === 'keep') return atStep(here, workshop, stepNow(here) ?? undefined, 0, primary.polls)
  if (here && primary?.kind === 'turn') return atStep(here, workshop, stepNow(here) ?? undefined, primary.page)
  if (here && primary?.kind === 'next') return atStep(here, workshop, primary.step)
  const to = onwardFrom(workshop, event, where).where
  if (to?.kind === 'closing') return { kind: 'scene', scene: closingScene(workshop, language(), agreedTexts(sessions)) }
  if (to?.kind === 'method') {
    const next = find(to.activity)
    return next ? atStep(next, workshop, stepNow(next) ?? undefined) : nothing
  }
  const item = to && workshop.items.find(({ id }) => id === to.item)
  if (item?.kind !== 'plain') return nothing
  if (item.plain === 'closing')
    return { kind: 'scene', scene: closingScene(workshop, language(), agreedTexts(sessions)) }
  const minutes = (activity: string) => {
    const session = find(activity)
    return session ? minutesOf(session) : 0
  }
  return { kind: 'scene', scene: plainScene(workshop, item, language(), minutes, undefined) }
}
