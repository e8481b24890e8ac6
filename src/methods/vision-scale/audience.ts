import type { Answers, Context, Id } from '../contract'
import { type Counting, countingOf } from '../kit/answers'
import { answersTo, type Cloud, cloudBefore, cloudIn, type Reach, reach } from './counts'
import { draftOf, numberOf, type ThisActivity, type Version, versionAt } from './model'
import { type Around, pagesOf } from './pages'

interface Asked {
  /** The headline: what should be adjusted. */
  readonly ask: string
  readonly question: string
  readonly low: string
  readonly high: string
}

export interface BeamView extends Asked {
  readonly kind: 'beam'
  readonly number: number
  /** How many gave each number, 0–10. */
  readonly cloud: Cloud
  /** The numbers before these; null the first time, and where they would be too few. */
  readonly before: Cloud | null
  /** How far each table's numbers reach. Only when the facilitator has switched rows per table on. */
  readonly tables: readonly (Reach & { readonly name: string })[]
}

export type View =
  | {
      readonly kind: 'vision'
      readonly number: number
      /** What is on stage of it: all of it, or one page of several. */
      readonly text: string
      /** From 0. */
      readonly page: number
      readonly pages: number
      readonly picture: Id | null
      /** What one thinks about in silence; null while the vision is read. */
      readonly question: string | null
      /** The next version, as the room is writing it. */
      readonly draft: boolean
    }
  | (Asked & {
      readonly kind: 'write'
      readonly number: number
      readonly hidden: boolean
      /** Said only where this machine counts. */
      readonly answered: Counting
    })
  | BeamView
  | (Asked & { readonly kind: 'few'; readonly number: number; readonly span: Reach | null })
  | { readonly kind: 'nothing' }
  /** On paper only: what changed between two versions. */
  | { readonly kind: 'changes'; readonly before: string; readonly after: string }

const asked = ({ setup: { ask, question, low, high } }: ThisActivity): Asked => ({ ask, question, low, high })

const spanIn = (answers: Answers | null): Reach | null => {
  const span = answers?.state === 'few' ? answers.span : null
  return span && { from: Number(span.from), to: Number(span.to) }
}

/** How far three or four numbers reach, where they may be told. */
export const spanOf = (activity: ThisActivity, version: Id): Reach | null => spanIn(answersTo(activity, version))

/** The room's numbers to a version. Under five: nothing, or how far they reach where the room has chosen to see it. */
export const beamView = (activity: ThisActivity, { id }: Version): View => {
  const answers = answersTo(activity, id)
  const number = numberOf(activity.setup, id)
  if (answers?.state !== 'counts') {
    const chosen = activity.plenary.spans.includes(id)
    return { kind: 'few', number, ...asked(activity), span: chosen ? spanIn(answers) : null }
  }
  return {
    kind: 'beam',
    number,
    ...asked(activity),
    cloud: cloudIn(answers.counts),
    before: cloudBefore(activity, id),
    tables: answers.rows.flatMap(({ name, counts }) => {
      const reached = reach(cloudIn(counts))
      return reached ? [{ name, ...reached }] : []
    }),
  }
}

type VisionView = Extract<View, { kind: 'vision' }>

/** The page of a text that the facilitator has turned to; the last one where it has become shorter. */
const pageOf = (activity: ThisActivity, text: string, around: Around): Pick<VisionView, 'text' | 'page' | 'pages'> => {
  const pages = pagesOf(text, around)
  const page = Math.min(activity.now.page, pages.length - 1)
  return { text: pages.length === 1 ? text : (pages[page] ?? ''), page, pages: pages.length }
}

export const visionView = (
  activity: ThisActivity,
  { id, text, picture }: Version,
  question: string | null,
): VisionView => ({
  kind: 'vision',
  number: numberOf(activity.setup, id),
  ...pageOf(activity, text, { picture: picture !== null, question: question ?? '' }),
  picture,
  question,
  draft: false,
})

/** While the room adjusts, the new wording stands clean on stage; before there is one, the numbers stay. */
const adjusting = (activity: ThisActivity, version: Version): View => {
  const draft = draftOf(activity)
  if (draft && activity.setup.versions.at(-1)?.id === version.id)
    return {
      kind: 'vision',
      number: activity.setup.versions.length + 1,
      ...pageOf(activity, draft.text, { picture: draft.picture !== null, question: '' }),
      picture: draft.picture,
      question: null,
      draft: true,
    }
  return activity.round.shown.includes(version.id) ? beamView(activity, version) : visionView(activity, version, null)
}

export const audience = (activity: ThisActivity, _: Context): View => {
  const version = versionAt(activity)
  if (!version) return { kind: 'nothing' }
  const { task } = activity.now
  if (task === 'think') return visionView(activity, version, activity.setup.question)
  if (task === 'adjust') return adjusting(activity, version)
  if (task === 'write' || task === 'talk') {
    if (activity.round.shown.includes(version.id)) return beamView(activity, version)
    return {
      kind: 'write',
      number: numberOf(activity.setup, version.id),
      ...asked(activity),
      hidden: task === 'talk',
      answered: countingOf(answersTo(activity, version.id)),
    }
  }
  return visionView(activity, version, null)
}

/** A long vision is read page by page. */
export const pages = (activity: ThisActivity, context: Context): number => {
  const view = audience(activity, context)
  return view.kind === 'vision' ? view.pages : 1
}
