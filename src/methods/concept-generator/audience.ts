import type { Context, Id } from '../contract'
import { alive } from './features'
import {
  brief,
  type Concept,
  conceptOf,
  type Dial,
  dials,
  type Kind,
  type LapTask,
  lapTasks,
  type ThisActivity,
  versionOf,
  type Work,
  wayThrough,
} from './model'
import { handful, hasConcept } from './room-moves'
import { isBuilt, trialOf } from './trials'

/** A feature the room has turned. */
export interface Turned {
  readonly name: string
  readonly to: Dial
  readonly because: string
}
/** The way through: in, an activity, out, and the dial under it. */
export interface PathView {
  readonly kind: 'path'
  /** What the room is doing with it. */
  readonly task: 'pick' | 'make' | 'version' | 'changed' | 'again' | 'poster'
  /** From 1. */
  readonly version: number
  readonly headline: string
  readonly sentence: string
  readonly whom: string
  readonly first: string
  readonly last: string
  readonly asks: string
  readonly in: readonly string[]
  readonly activity: readonly string[]
  readonly out: readonly string[]
  readonly dial: readonly Turned[]
  /** What the prototypes can stress; while they are being built. */
  readonly features: readonly string[]
}
export interface DialView {
  readonly name: string
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly to: Dial | null
}
export interface PrototypeView {
  readonly table: string
  readonly name: string
  readonly kind: Kind | null
  readonly picture: Id | null
  readonly features: readonly string[]
}
interface Frame {
  readonly title: string
  readonly challenge: string
  readonly whom: string
}

export type View =
  | (Frame & { readonly kind: 'collect'; readonly count: number; readonly latest: readonly string[] })
  | (Frame & { readonly kind: 'sort' })
  | (Frame & { readonly kind: 'name' })
  | {
      readonly kind: 'concepts'
      readonly concepts: readonly { readonly table: string; readonly headline: string; readonly sentence: string }[]
      /** Those that are not on stage now. */
      readonly more: number
    }
  | PathView
  | { readonly kind: 'prototypes'; readonly prototypes: readonly PrototypeView[]; readonly more: number }
  | { readonly kind: 'dial'; readonly features: readonly DialView[] }
  | { readonly kind: 'test'; readonly names: readonly string[] }
  | { readonly kind: 'photo'; readonly picture: Id; readonly name: string }

/** So many of the latest ideas can be read from the last row. */
const readable = 6

/** What the room has turned on a version: up, down and away, in this order. */
export const turnedOn = ({ plenary }: Pick<ThisActivity, 'plenary'>, version: number): readonly Turned[] =>
  dials.flatMap((to) =>
    plenary.turns
      .filter((turn) => turn.version === version && turn.to === to)
      .map(({ name, because }) => ({ name, to, because })),
  )

const textsIn = (concept: Concept, lane: 'in' | 'activity' | 'out'): readonly string[] =>
  concept.parts.filter((part) => part.lane === lane && part.text.trim() !== '').map(({ text }) => text)

/** @param turned the version whose dial lies under the way: the one before, where the room has gone on */
const pathView = (
  activity: Pick<ThisActivity, 'setup' | 'plenary'>,
  concept: Concept,
  version: number,
  turned: number,
  task: PathView['task'],
): PathView => {
  const { headline, sentence, whom, first, last, asks } = concept.sheet
  return {
    kind: 'path',
    task,
    version,
    headline: headline.text || activity.setup.title,
    sentence: sentence.text,
    whom: whom.text,
    first: first.text,
    last: last.text,
    asks: asks.text,
    in: textsIn(concept, 'in'),
    activity: textsIn(concept, 'activity'),
    out: textsIn(concept, 'out'),
    dial: turnedOn(activity, turned),
    features: [],
  }
}

/** The newest version, with the dial that led to it; the first has the dial that is turned on it. */
export const newestPath = (
  activity: Pick<ThisActivity, 'setup' | 'plenary'>,
  task: PathView['task'],
): PathView | null => {
  const { concept, versions } = activity.plenary
  const version = versions.length + 1
  const own = turnedOn(activity, version).length > 0
  return concept && pathView(activity, concept, version, own || version === 1 ? version : version - 1, task)
}

/** All that has been said so far: the collection, and what the tables have added. */
export const allIdeas = (activity: ThisActivity): readonly string[] => {
  const collection = brief(activity.setup).ideas.map(({ text }) => text)
  const own = activity.round.tables.flatMap(({ work }) => (work?.ideas ?? []).filter(({ shared }) => !shared))
  return [...collection, ...own.map(({ text }) => text)]
}

const pageOf = <T>(
  activity: ThisActivity,
  all: readonly T[],
): { readonly here: readonly T[]; readonly more: number } => {
  const from = activity.now.page * handful < all.length ? activity.now.page * handful : 0
  const here = all.slice(from, from + handful)
  return { here, more: all.length - here.length }
}

/** The way through of a table that has not put it in a sentence: where it begins, what happens, where it ends. */
const wayOf = ({ ideas }: Work): string =>
  wayThrough
    .flatMap((lane) => ideas.find((idea) => idea.lane === lane && idea.text.trim() !== '')?.text ?? [])
    .join(' → ')

const concepts = (activity: ThisActivity): View => {
  const made = activity.round.tables.flatMap(({ name, work }) =>
    work && hasConcept(work)
      ? [{ table: name, headline: work.sheet.headline, sentence: work.sheet.sentence.trim() || wayOf(work) }]
      : [],
  )
  const { here, more } = pageOf(activity, made)
  return { kind: 'concepts', concepts: here, more }
}

/** The tables' prototypes of a lap; a table that has not built anything is left out. */
export const prototypesIn = (activity: ThisActivity, lap: number): readonly PrototypeView[] =>
  activity.round.tables.flatMap(({ name: table, work }) => {
    const trial = trialOf(work, lap)
    if (!trial || !isBuilt(trial)) return []
    const { name, kind, picture, features } = trial
    return [{ table, name, kind, picture, features: features.filter(({ on }) => on).map((one) => one.name) }]
  })

const inLap = (activity: ThisActivity, name: LapTask, lap: number): View => {
  const version = versionOf(activity, lap)
  const concept = conceptOf(activity, version)
  switch (name) {
    case 'argue': {
      const { here, more } = pageOf(activity, prototypesIn(activity, lap))
      return { kind: 'prototypes', prototypes: here, more }
    }
    case 'dial':
      return {
        kind: 'dial',
        features: alive(activity, lap).map((one) => ({
          name: one.name,
          for: one.for,
          against: one.against,
          to: one.turn?.to ?? null,
        })),
      }
    case 'test':
      return { kind: 'test', names: prototypesIn(activity, lap).map((one) => one.name || one.table) }
  }
  const next = conceptOf(activity, version + 1)
  if (name === 'version' && next && version <= activity.plenary.versions.length)
    return pathView(activity, next, version + 1, version, 'changed')
  if (!concept) return concepts(activity)
  if (name === 'version') return pathView(activity, concept, version, version, 'version')
  const features = alive(activity, lap).filter(({ own, orphan }) => !own && !orphan)
  return {
    ...pathView(activity, concept, version, version - 1, 'make'),
    features: features.map((one) => one.name),
  }
}

/** All that stage and picture can ever receive. */
export const audience = (activity: ThisActivity, _: Context): View => {
  const { title, challenge, whom } = activity.setup
  const frame = { title, challenge, whom }
  const { task, lap } = activity.now
  const again = lapTasks.find((one) => one === task)
  if (again) return inLap(activity, again, lap)
  if (task === 'sort') return { kind: 'sort', ...frame }
  if (task === 'name') return { kind: 'name', ...frame }
  if (task === 'pick' || task === 'again') return newestPath(activity, task) ?? concepts(activity)
  const ideas = allIdeas(activity)
  return { kind: 'collect', ...frame, count: ideas.length, latest: ideas.slice(-readable).reverse() }
}

/** Where there are more tables than can be read at once, a handful is a page. */
export const pages = (activity: ThisActivity, context: Context): number => {
  const view = audience(activity, context)
  if (view.kind === 'concepts') return Math.ceil((view.concepts.length + view.more) / handful)
  return view.kind === 'prototypes' ? Math.ceil((view.prototypes.length + view.more) / handful) : 1
}
