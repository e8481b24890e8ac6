import { limit, limits } from '../../lib/limits'
import type { Activity, Context, Day, Id, Origin, Part, Told } from '../contract'

/** A way in, an activity, a way out; and what is put aside. */
export const laneIds = ['in', 'activity', 'out', 'parked'] as const
export type LaneId = (typeof laneIds)[number]
/** The lanes that make the way through. */
export const wayThrough = ['in', 'activity', 'out'] as const

export interface Idea {
  readonly id: Id
  readonly text: string
  /** Where it was fetched from; null where it was written here. */
  readonly origin: Origin | null
}
/** A quality that a prototype can stress, such as a push or a rule. */
export interface Feature {
  readonly id: Id
  readonly name: string
}
export const minuteParts = ['collect', 'sort', 'name', 'pick', 'make', 'argue', 'dial', 'test', 'version'] as const
export type MinutePart = (typeof minuteParts)[number]
export type Minutes = Readonly<Record<MinutePart, number>>

export interface Setup {
  /** What is to become a concept: a service, a workflow, a meeting place. */
  readonly title: string
  readonly challenge: string
  readonly whom: string
  /** What lies there from the start, and new ideas that a test gave. All tables begin from it. */
  readonly ideas: readonly Idea[]
  readonly features: readonly Feature[]
  /** The prototypes are tried on somebody before the evening is over. */
  readonly tests: boolean
  /** One more lap of prototypes, by the id of the round it is held in; once for each lap. */
  readonly more: readonly Id[]
  readonly minutes: Minutes
}
export interface Brief {
  readonly title: string
  readonly challenge: string
  readonly whom: string
  readonly ideas: readonly { readonly id: Id; readonly text: string }[]
  readonly features: readonly Feature[]
  /** How many laps of prototypes there are to write for. */
  readonly laps: number
}

/** An idea as a table has it: its own, or its copy of one from the collection. Within a lane, order is place. */
export interface Placed {
  readonly id: Id
  readonly text: string
  /** It came from the collection. */
  readonly shared: boolean
  /** null: not sorted yet. */
  readonly lane: LaneId | null
  /** The lap whose test gave the idea; null where it was simply said. */
  readonly lap: number | null
}

/** The lines of a concept sheet. */
export const fields = ['headline', 'sentence', 'whom', 'first', 'last', 'asks'] as const
export type Field = (typeof fields)[number]
export type ConceptSheet = Readonly<Record<Field, string>>

export const kinds = ['cardboard', 'drawing', 'mock-up', 'scenario', 'storyboard'] as const
export type Kind = (typeof kinds)[number]

/** A feature as a table has it; the name is a copy, so that it stays when the preparation changes. */
export interface TableFeature extends Feature {
  readonly own: boolean
  readonly on: boolean
}
export const sides = ['for', 'against'] as const
export type Side = (typeof sides)[number]
export interface Argument {
  readonly id: Id
  readonly feature: Id
  /** The feature's name when it was said. */
  readonly name: string
  readonly side: Side
  readonly text: string
}
export const findings = ['what', 'with', 'works', 'stumbles', 'surprises'] as const
export type Finding = (typeof findings)[number]

/** A table's prototype of one lap, what is said of it, and what came of trying it. */
export interface Trial {
  readonly lap: number
  readonly name: string
  readonly kind: Kind | null
  /** The id of a kept photo. */
  readonly picture: Id | null
  readonly features: readonly TableFeature[]
  readonly arguments: readonly Argument[]
  readonly test: Readonly<Record<Finding, string>>
}
export interface Work {
  readonly ideas: readonly Placed[]
  readonly sheet: ConceptSheet
  readonly trials: readonly Trial[]
}

/** A line of the room's concept, and the table it came from. */
export interface Line {
  readonly text: string
  readonly table: Id | null
}
export interface ConceptPart {
  readonly id: Id
  readonly text: string
  readonly lane: LaneId
  /** The table it came from, and the idea there; null where the room said it. */
  readonly from: { readonly table: Id; readonly idea: Id } | null
}
export interface Concept {
  /** The day it was last agreed. */
  readonly day: Day
  readonly sheet: Readonly<Record<Field, Line>>
  readonly parts: readonly ConceptPart[]
}
export const dials = ['up', 'down', 'drop'] as const
export type Dial = (typeof dials)[number]
/** How the room turned a feature of a version. */
export interface Turn {
  /** From 1. */
  readonly version: number
  readonly feature: Id
  readonly name: string
  readonly to: Dial
  readonly because: string
}
/** A concept as it was when the room went on to the next version. */
export interface Version {
  readonly round: Id
  readonly day: string
  readonly concept: Concept
}
export interface Plenary {
  /** The version the room is working on; null until something has been picked. */
  readonly concept: Concept | null
  readonly turns: readonly Turn[]
  readonly versions: readonly Version[]
}

export type WorkMove =
  | { readonly type: 'addIdeas'; readonly texts: readonly string[]; readonly lap: number | null }
  | { readonly type: 'rewordIdea'; readonly idea: Id; readonly text: string }
  /** Into a lane (null: back to the unsorted), before another idea there, or last. */
  | { readonly type: 'place'; readonly idea: Id; readonly lane: LaneId | null; readonly before: Id | null }
  | { readonly type: 'write'; readonly field: Field; readonly text: string }
  | { readonly type: 'name'; readonly lap: number; readonly text: string }
  | { readonly type: 'build'; readonly lap: number; readonly kind: Kind | null }
  | { readonly type: 'photo'; readonly lap: number; readonly picture: Id | null }
  | { readonly type: 'stress'; readonly lap: number; readonly feature: Id; readonly on: boolean }
  | { readonly type: 'ownFeature'; readonly lap: number; readonly text: string }
  | { readonly type: 'argue'; readonly lap: number; readonly feature: Id; readonly side: Side; readonly text: string }
  | { readonly type: 'withdraw'; readonly lap: number; readonly argument: Id }
  | { readonly type: 'find'; readonly lap: number; readonly finding: Finding; readonly text: string }

export type PlenaryMove =
  | { readonly type: 'pick'; readonly table: Id }
  | { readonly type: 'startOver' }
  | { readonly type: 'takeLine'; readonly table: Id; readonly field: Field }
  | { readonly type: 'takeIdea'; readonly table: Id; readonly idea: Id }
  | { readonly type: 'write'; readonly field: Field; readonly text: string }
  | { readonly type: 'add'; readonly lane: LaneId; readonly text: string }
  | { readonly type: 'reword'; readonly part: Id; readonly text: string }
  | { readonly type: 'place'; readonly part: Id; readonly lane: LaneId; readonly before: Id | null }
  /** null: the dial is back in the middle. */
  | { readonly type: 'turn'; readonly version: number; readonly feature: Id; readonly to: Dial | null }
  | { readonly type: 'because'; readonly version: number; readonly feature: Id; readonly text: string }
  | { readonly type: 'nextVersion' }

/** What comes again in each lap. */
export const lapTasks = ['make', 'argue', 'dial', 'test', 'version'] as const
export type LapTask = (typeof lapTasks)[number]
/** What the room does at a step. */
export type Task = MinutePart | 'again'

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: Work
  readonly plenary: Plenary
  readonly workMove: WorkMove
  readonly plenaryMove: PlenaryMove
  readonly card: never
  readonly sittings: { readonly workshop: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters: anything that is written, and a line that must be read from the last row. */
export const longest = { text: limit(1000), challenge: limit(600), line: limit(200), feature: limits.word } as const
/** So many ideas a table, or the collection; things a prototype can stress; arguments, and things of its own, one trial. */
export const [mostIdeas, mostFeatures, mostInTrial] = [2000, 100, 500] as const
/** So many laps can be held in one round. */
export const mostLaps = 9

const lapsOf = (more: readonly Id[], round: Id): number =>
  Math.min(mostLaps, 1 + more.filter((one) => one === round).length)

/** How many laps the round that is on has. */
export const lapsNow = ({ setup, round }: Pick<ThisTold, 'setup' | 'round'>): number => lapsOf(setup.more, round.id)

export const brief = ({ title, challenge, whom, ideas, features, more }: Setup): Brief => ({
  title,
  challenge,
  whom,
  ideas: ideas.filter(({ text }) => text.trim() !== '').map(({ id, text }) => ({ id, text })),
  features: features.filter(({ name }) => name.trim() !== ''),
  laps: Math.max(1, ...more.map((round) => lapsOf(more, round))),
})

/** A table's parts of a lap. */
const lapParts = ['make', 'argue', 'test'] as const

export const parts = ({ laps }: Brief, { t }: Context): readonly Part[] => [
  { id: 'ideas', title: t('part.ideas'), polls: [] },
  { id: 'sheet', title: t('part.sheet'), polls: [] },
  ...Array.from({ length: laps }, (_, index) =>
    lapParts.map(
      (part): Part => ({
        id: `${part}-${index + 1}`,
        title: laps > 1 ? t(`part.${part}.lap`, { number: index + 1 }) : t(`part.${part}`),
        polls: [],
      }),
    ),
  ).flat(),
]

/** The version that a lap of the round that is on is about, from 1. Versions of earlier rounds stand. */
export const versionOf = (activity: ThisActivity, lap: number): number =>
  activity.plenary.versions.filter(({ round }) => round !== activity.round.id).length + lap

/** The concept of a version; null where the room has not come so far. */
export const conceptOf = ({ plenary }: ThisActivity, version: number): Concept | null =>
  version <= plenary.versions.length ? (plenary.versions[version - 1]?.concept ?? null) : plenary.concept
