import type { Context, Day, Id } from '../contract'
import { reasonsFor, type Split, splitOf, tableSplits } from './counts'
import { type Agreed, againOf, headings, type Play, playedStories, type Side, type Story, tablesOf } from './model'

/** Under this many answers in the whole room, a count could point at somebody: nothing is counted on stage. */
export const fewest = 5

export interface LineView extends Split {
  readonly kind: 'line'
  readonly title: string
  /** The first answers, where the room has answered twice. */
  readonly before: Split | null
  readonly reasons: readonly { readonly side: Side; readonly text: string }[]
  /** Only when the facilitator has switched rows per table on. */
  readonly tables: readonly (Split & { readonly name: string })[]
}

export type View =
  | { readonly kind: 'rules'; readonly rules: readonly string[] }
  | {
      readonly kind: 'story'
      readonly title: string
      readonly text: string
      readonly who: string
      /** Said only where this machine counts. */
      readonly answered: { readonly given: number; readonly of: number } | null
      readonly asks: boolean
    }
  | LineView
  | { readonly kind: 'few'; readonly title: string; readonly reasons: LineView['reasons'] }
  | { readonly kind: 'choose'; readonly titles: readonly string[] }
  | { readonly kind: 'expect' }
  | {
      readonly kind: 'expectations'
      readonly today: Day
      readonly agreed: readonly { readonly under: Agreed['under']; readonly texts: readonly string[] }[]
    }

const answered = (activity: Play, poll: Id) => {
  const open = tablesOf(activity).flatMap(({ way, boxes }) => {
    const box = boxes[poll]
    return way === 'tablet' && box?.state === 'open' ? [box] : []
  })
  if (open.length === 0) return null
  return {
    given: open.reduce((total, box) => total + box.given, 0),
    of: open.reduce((total, box) => total + box.of, 0),
  }
}

const storyView = (activity: Play, { title, text, who }: Story, poll: Id | null): View => ({
  kind: 'story',
  title,
  text,
  who,
  asks: poll !== null,
  answered: poll === null ? null : answered(activity, poll),
})

/** The room's line for a story that has been shown. */
export const lineView = (activity: Play, { id, title }: Story): View => {
  const moved = activity.shown.includes(againOf(id))
  const now = splitOf(activity, moved ? againOf(id) : id)
  const first = splitOf(activity, id)
  const reasons = reasonsFor(activity, id).map(({ side, text }) => ({ side, text }))
  if (now.over + now.under < fewest) return { kind: 'few', title, reasons }
  return {
    kind: 'line',
    title,
    ...now,
    before: moved && first.over + first.under >= fewest ? first : null,
    reasons,
    tables: activity.perTable ? tableSplits(activity, moved ? againOf(id) : id) : [],
  }
}

export const audience = (activity: Play, { today }: Context): View => {
  const { setup, plenary, at, shown } = activity
  const [part, name] = at.split('/')
  const story = setup.stories.find(({ id }) => id === part)
  if (story) {
    if (name === 'again') return storyView(activity, story, againOf(story.id))
    if (shown.includes(story.id)) return lineView(activity, story)
    return storyView(activity, story, name === 'decide' ? story.id : null)
  }
  if (at === 'play') return { kind: 'choose', titles: playedStories(activity).map(({ title }) => title) }
  if (at === 'expect') return { kind: 'expect' }
  if (at === 'plenary') {
    const picked = setup.stories.find(({ id }) => id === plenary.picked && shown.includes(id))
    if (picked) return lineView(activity, picked)
    return {
      kind: 'expectations',
      today,
      agreed: headings.map((under) => ({
        under,
        texts: plenary.agreed.filter((one) => one.under === under).map(({ text }) => text),
      })),
    }
  }
  return { kind: 'rules', rules: setup.rules }
}
