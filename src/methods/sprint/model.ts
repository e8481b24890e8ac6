import { limit, type Range, whole } from '../../lib/limits'
import type { Activity, Day, Id, Made, Origin, Told } from '../contract'

// Concrete tasks are solved, a few at a time. What there is to choose from lies in one catalogue, several groups pick from it, and
// the log of a sprint is closed when each task has somebody who takes it home.

/** Something the council wants, that ideas serve. One that is used is laid away, never removed: results stand under it. */
export interface Goal {
  readonly id: Id
  readonly text: string
  readonly away: boolean
}
export const sizes = ['S', 'M', 'L'] as const
export type Size = (typeof sizes)[number]
/** A line of the catalogue. */
export interface Idea {
  readonly id: Id
  readonly text: string
  readonly goal: Id | null
  /** Where it comes from, in words: a meeting, a walk, another item. */
  readonly from: string
  readonly size: Size | null
  /** The item that it was fetched from. */
  readonly origin: Origin | null
  /** What a table wrote that it was taken from. */
  readonly of: Id | null
}
/** A group that runs sprints, by role and number. One that has a sprint is laid away, never removed. */
export interface Group {
  readonly id: Id
  readonly name: string
  /** Who is in it, by role, a line each. */
  readonly roles: string
  readonly people: number
  readonly away: boolean
}

export const kinds = ['fill', 'plan', 'midway', 'review'] as const
/** The four sittings. All but the first are of one group and its sprint. */
export type Kind = (typeof kinds)[number]
export const stepsIn = {
  fill: ['frame', 'alone', 'pairs', 'gather', 'tie'],
  plan: ['last', 'new', 'hands', 'pick', 'aim', 'tasks', 'much', 'close'],
  midway: ['done', 'stuck', 'need'],
  review: ['show', 'met', 'made', 'learned', 'next'],
} as const
export const stepNames = [...stepsIn.fill, ...stepsIn.plan, ...stepsIn.midway, ...stepsIn.review] as const
/** What the room does at a step. */
export type StepName = (typeof stepNames)[number]

export interface Setup {
  /** What the sprints are about. */
  readonly title: string
  readonly about: string
  readonly goals: readonly Goal[]
  readonly ideas: readonly Idea[]
  readonly groups: readonly Group[]
  /** Which sitting comes next, and whose it is; and whose those were that had begun when another group was chosen. */
  readonly meeting: {
    readonly kind: Kind
    readonly group: Id | null
    readonly was?: readonly { readonly round: Id; readonly group: Id | null }[] | undefined
  }
  readonly minutes: Readonly<Record<StepName, number>>
}
/** What a table may know: what it is about, and which goals ideas may serve. */
export interface Brief {
  readonly title: string
  readonly goals: readonly string[]
}

/** What pairs have written at their table. */
export interface Work {
  readonly ideas: readonly { readonly id: Id; readonly text: string }[]
}
export type WorkMove =
  | { readonly type: 'idea'; readonly text: string }
  | { readonly type: 'reword'; readonly idea: Id; readonly text: string }
  | { readonly type: 'remove'; readonly idea: Id }

/** An idea as it was when the group picked it. */
export interface Picked {
  readonly id: Id
  readonly idea: Id
  readonly text: string
  readonly goal: Id | null
  /** It is made: said at the evaluation. What is not goes back to the catalogue. */
  readonly made: boolean
}
export const states = ['todo', 'doing', 'done'] as const
export type State = (typeof states)[number]
export interface Task {
  readonly id: Id
  /** What was picked that it belongs to. */
  readonly pick: Id | null
  readonly text: string
  /** By what one sees that it is done. */
  readonly when: string
  /** Who takes it home, by role. */
  readonly who: string
  readonly state: State
}
export const noteKinds = ['stuck', 'need'] as const
export type NoteKind = (typeof noteKinds)[number]
/** Said halfway. */
export interface Note {
  readonly id: Id
  readonly kind: NoteKind
  readonly text: string
  readonly day: Day
}
export const outcomes = ['yes', 'partly', 'no'] as const
/** Whether the goal was met. */
export type Outcome = (typeof outcomes)[number]
export interface Sprint {
  readonly id: Id
  readonly group: Id
  readonly goal: string
  /** The day that its words were agreed. */
  readonly goalDay: Day
  /** What there is to do it with: how many hands, how many evenings. */
  readonly hands: number
  readonly evenings: number
  readonly from: Day | null
  readonly to: Day | null
  readonly picks: readonly Picked[]
  readonly log: readonly Task[]
  /** The press that closed the log, and its day; null while it is open. */
  readonly closed: { readonly id: Id; readonly day: Day } | null
  readonly notes: readonly Note[]
  /** What there is to show: the evaluation begins with it. */
  readonly thing: string
  readonly met: Outcome | null
  /** What came of it, in a sentence or two. */
  readonly result: string
  readonly resultDay: Day
  readonly learned: string
}
export interface Plenary {
  readonly sprints: readonly Sprint[]
}

export const taskFields = ['text', 'when', 'who'] as const
export type TaskField = (typeof taskFields)[number]
export const reviewFields = ['thing', 'result', 'learned'] as const
export type ReviewField = (typeof reviewFields)[number]
/** What is done to one sprint: called by its own id, or by its group where the last of that group is meant. */
export type SprintMove = { readonly sprint: Id } & (
  | { readonly type: 'goal'; readonly text: string }
  | { readonly type: 'hands'; readonly hands: number; readonly evenings: number }
  | { readonly type: 'days'; readonly from: Day | null; readonly to: Day | null }
  | { readonly type: 'pick'; readonly idea: Id }
  | { readonly type: 'drop'; readonly pick: Id }
  | {
      readonly type: 'task'
      readonly text: string
      readonly pick: Id | null
      readonly when?: string
      readonly who?: string
    }
  | { readonly type: 'write'; readonly task: Id; readonly field: TaskField; readonly text: string }
  | { readonly type: 'removeTask'; readonly task: Id }
  | { readonly type: 'close' }
  | { readonly type: 'state'; readonly task: Id; readonly state: State }
  | { readonly type: 'note'; readonly kind: NoteKind; readonly text: string }
  | { readonly type: 'rewordNote'; readonly note: Id; readonly text: string }
  | { readonly type: 'removeNote'; readonly note: Id }
  | { readonly type: 'made'; readonly pick: Id; readonly on: boolean }
  | { readonly type: 'review'; readonly field: ReviewField; readonly text: string }
  | { readonly type: 'met'; readonly met: Outcome | null }
)
export type PlenaryMove =
  | { readonly type: 'begin'; readonly group: Id }
  | { readonly type: 'cancel'; readonly sprint: Id }
  | SprintMove

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
  readonly sittings: Readonly<Record<Kind, StepName>>
}
export type ThisActivity = Activity<MethodTypes>
/** With the tables' words, and without their answers. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>
/** What was prepared, and what the room has made of it. */
export type Both = { readonly setup: Setup; readonly plenary: Plenary }

/** In characters. */
export const longest = {
  title: limit(100),
  about: limit(600),
  goal: limit(160),
  idea: limit(240),
  from: limit(80),
  name: limit(60),
  roles: limit(400),
  aim: limit(240),
  task: limit(200),
  when: limit(160),
  who: limit(80),
  note: limit(300),
  thing: limit(300),
  result: limit(600),
  learned: limit(600),
} as const
/** So many of each can be kept. */
export const most = {
  ...{ goals: 20, ideas: 500, groups: 12, written: 200 },
  ...{ sprints: 60, picks: 20, tasks: 40, notes: 40 },
} as const
export const people: Range = whole(0, 60)
export const amount: Range = whole(0, 99)

/** Where a table is while ideas are written down. */
export const ideaPart = 'ideas'

/** So many days a sprint lasts where nobody says anything else: eight weeks hold two. */
export const usualDays = 27

export const brief = ({ title, goals }: Setup): Brief => ({
  title,
  goals: goals.filter(({ text, away }) => !away && text.trim() !== '').map(({ text }) => text),
})
