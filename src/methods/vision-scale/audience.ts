import type { Context, Id } from '../contract'
import { type Cloud, cloudBefore, fewest, fewestForSpan, given, type Reach, reach, roomCloud } from './counts'
import { draftOf, numberOf, type Play, tablesOf, type Version, versionAt } from './model'
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
      readonly answered: { readonly given: number; readonly of: number } | null
    })
  | BeamView
  | (Asked & { readonly kind: 'few'; readonly number: number; readonly span: Reach | null })
  | { readonly kind: 'nothing' }
  /** On paper only: what changed between two versions. */
  | { readonly kind: 'changes'; readonly before: string; readonly after: string }

const answered = (activity: Play, poll: Id) => {
  const open = tablesOf(activity).flatMap(({ way, boxes }) => {
    const box = boxes[poll]
    return way === 'tablet' && box?.state === 'open' && box.of > 0 ? [box] : []
  })
  if (open.length === 0) return null
  return {
    given: open.reduce((total, box) => total + box.given, 0),
    of: open.reduce((total, box) => total + box.of, 0),
  }
}

const asked = ({ setup: { ask, question, low, high } }: Play): Asked => ({ ask, question, low, high })

const tableReaches = (activity: Play, version: Id): BeamView['tables'] =>
  tablesOf(activity).flatMap((table) => {
    const rounds = [{ id: '', day: '', tables: [table] }]
    const cloud = roomCloud({ ...activity, rounds }, version)
    const reached = given(cloud) < fewest ? null : reach(cloud)
    return reached ? [{ name: table.name, ...reached }] : []
  })

/** The room's numbers to a version. Under five: nothing, or how far they reach where the room has chosen to see it. */
export const beamView = (activity: Play, { id }: Version): View => {
  const cloud = roomCloud(activity, id)
  const number = numberOf(activity.setup, id)
  if (given(cloud) < fewest) {
    const chosen = activity.plenary.spans.includes(id) && given(cloud) >= fewestForSpan
    return { kind: 'few', number, ...asked(activity), span: chosen ? reach(cloud) : null }
  }
  return {
    kind: 'beam',
    number,
    ...asked(activity),
    cloud,
    before: cloudBefore(activity, id),
    tables: activity.perTable ? tableReaches(activity, id) : [],
  }
}

type VisionView = Extract<View, { kind: 'vision' }>

/** The page of a text that the facilitator has turned to; the last one where it has become shorter. */
const pageOf = (activity: Play, text: string, around: Around): Pick<VisionView, 'text' | 'page' | 'pages'> => {
  const pages = pagesOf(text, around)
  const page = Math.min(activity.plenary.page, pages.length - 1)
  return { text: pages.length === 1 ? text : (pages[page] ?? ''), page, pages: pages.length }
}

export const visionView = (activity: Play, { id, text, picture }: Version, question: string | null): VisionView => ({
  kind: 'vision',
  number: numberOf(activity.setup, id),
  ...pageOf(activity, text, { picture: picture !== null, question: question ?? '' }),
  picture,
  question,
  draft: false,
})

/** While the room adjusts, the new wording stands clean on stage; before there is one, the numbers stay. */
const adjusting = (activity: Play, version: Version): View => {
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
  return activity.shown.includes(version.id) ? beamView(activity, version) : visionView(activity, version, null)
}

export const audience = (activity: Play, _: Context): View => {
  const version = versionAt(activity)
  if (!version) return { kind: 'nothing' }
  const name = activity.at.split('/')[1]
  if (name === 'think') return visionView(activity, version, activity.setup.question)
  if (name === 'adjust') return adjusting(activity, version)
  if (name === 'write' || name === 'talk') {
    if (activity.shown.includes(version.id)) return beamView(activity, version)
    return {
      kind: 'write',
      number: numberOf(activity.setup, version.id),
      ...asked(activity),
      hidden: name === 'talk',
      answered: answered(activity, version.id),
    }
  }
  return visionView(activity, version, null)
}
