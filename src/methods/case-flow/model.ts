import { limit } from '../../lib/limits'
import type { Activity, Day, Gap, Id, Told } from '../contract'

// The way a case goes, from somebody has the idea until it is decided: who has it when, and how long before the meeting.

/** A lane of the drawing: somebody who has the case for a while, by role. */
export interface Lane {
  readonly id: Id
  readonly label: string
}

export const kinds = ['do', 'decide', 'wait', 'hand-over', 'meet'] as const
export type Kind = (typeof kinds)[number]

export const bodies = ['first', 'second', 'last'] as const
/** The meetings that a case goes through, one after another. */
export type Body = (typeof bodies)[number]

export const units = ['days', 'working'] as const
export type Unit = (typeof units)[number]

export interface Step {
  readonly id: Id
  /** null where it stands in no lane, or where its lane was taken away. */
  readonly lane: Id | null
  readonly text: string
  readonly kind: Kind
  /** It is done so long before a meeting; null where it has no day. Where the step is a meeting, it is that meeting itself. */
  readonly before: number | null
  readonly unit: Unit
  readonly body: Body
  /** Who does it, by role. */
  readonly role: string
  /** What a good one looks like. */
  readonly good: string
  /** What usually goes wrong. */
  readonly snag: string
  /** The template that is used, or where it lies. */
  readonly template: string
}

/** One step leads to another; `back`: the case is sent back. */
export interface Arrow {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly back: boolean
}

/** Days on which nobody works here. */
export interface Closed {
  readonly id: Id
  readonly from: Day
  readonly to: Day
  readonly text: string
}

export const assumptions = ['agenda', 'saturday', 'constitution', 'christmas', 'newyear', 'prayer', 'july'] as const
/** What the counting of days takes for granted. Each can be switched. */
export type Assumption = (typeof assumptions)[number]

export const gates = ['relevant', 'level', 'room', 'delegate'] as const
/** What is asked before step one: is the case to go to the politicians at all? */
export type Gate = (typeof gates)[number]
export const replies = ['yes', 'no', 'open'] as const
export type Reply = (typeof replies)[number]

/** A case on its way, counted back from the last meeting it goes to. */
export interface Case {
  readonly id: Id
  readonly title: string
  /** Who writes it, by role. */
  readonly role: string
  readonly last: Day | null
  readonly gate: Readonly<Record<Gate, Reply>>
  /** The steps and the agendas of it that are done. */
  readonly done: readonly Id[]
}

/** Something that has been on an agenda: what the delegation plan is looked over with. */
export interface Past {
  readonly id: Id
  readonly text: string
}

export const sittings = ['draw', 'page', 'delegation'] as const
/** What people meet for: to draw the way together, to read one old page, to go through old items. */
export type SittingName = (typeof sittings)[number]

export interface Setup {
  readonly title: string
  readonly sitting: SittingName
  readonly lanes: readonly Lane[]
  readonly steps: readonly Step[]
  readonly arrows: readonly Arrow[]
  readonly names: Readonly<Record<Body, string>>
  readonly meetings: Readonly<Record<Body, readonly Day[]>>
  readonly closed: readonly Closed[]
  readonly assumed: Readonly<Record<Assumption, boolean>>
  readonly cases: readonly Case[]
  /** What whoever writes a case goes through, one a line. */
  readonly checks: string
  /** The old page that is read, and where it lies. */
  readonly page: string
  readonly past: readonly Past[]
  /** What the room said goes into the case file as well. */
  readonly share: boolean
}
/** Tables draw on paper: there is nothing that they must know. */
export interface Brief extends Pick<Setup, 'title'> {}

export const markKinds = ['reader', 'differs', 'hurts', 'wanted'] as const
/** `reader`: what one lacks who receives it. `differs`: where the drawings differ. `hurts`: where it hurts. `wanted`: how we want it. */
export type MarkKind = (typeof markKinds)[number]
export interface Mark {
  readonly id: Id
  readonly kind: MarkKind
  /** null where it is about the whole way. */
  readonly step: Id | null
  readonly text: string
}
/** Something that is to be different, who sees to it, by role, and when. */
export interface Improvement {
  readonly id: Id
  readonly text: string
  readonly who: string
  readonly by: Day | null
  readonly done: boolean
  readonly day: Day
}
/** Something that we write differently from now on. */
export interface Line {
  readonly id: Id
  readonly text: string
  readonly day: Day
}
export const heaps = ['up', 'settled', 'talked'] as const
/** `up`: it had to go up. `settled`: it could have been settled without. `talked`: it should have been talked about. */
export type Heap = (typeof heaps)[number]

export interface Plenary {
  readonly marks: readonly Mark[]
  readonly improvements: readonly Improvement[]
  readonly lines: readonly Line[]
  readonly heaps: readonly { readonly id: Id; readonly heap: Heap }[]
  /** A step that has been lit by hand, for as long as the room is at this task. */
  readonly lit: { readonly task: Task; readonly step: Id } | null
}
export type PlenaryMove =
  | { readonly type: 'mark'; readonly kind: MarkKind; readonly step: Id | null; readonly text: string }
  | { readonly type: 'rewordMark'; readonly mark: Id; readonly text: string }
  | { readonly type: 'placeMark'; readonly mark: Id; readonly step: Id | null }
  | { readonly type: 'removeMark'; readonly mark: Id }
  | { readonly type: 'improve'; readonly text: string; readonly who: string; readonly by: Day | null }
  | { readonly type: 'improveText' | 'improveWho'; readonly improvement: Id; readonly text: string }
  | { readonly type: 'improveBy'; readonly improvement: Id; readonly by: Day | null }
  | { readonly type: 'improved'; readonly improvement: Id; readonly done: boolean }
  | { readonly type: 'removeImprovement'; readonly improvement: Id }
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'rewordLine'; readonly line: Id; readonly text: string }
  | { readonly type: 'removeLine'; readonly line: Id }
  | { readonly type: 'heap'; readonly past: Id; readonly heap: Heap | null }
  | { readonly type: 'light'; readonly task: Task; readonly step: Id | null }

export const tasks = {
  draw: ['frame', 'reader', 'apart', 'beside', 'deadlines', 'hurts', 'improve', 'close'],
  page: ['page', 'read', 'stops', 'rewrite', 'line'],
  delegation: ['old', 'heaps', 'talk', 'plan'],
} as const satisfies Readonly<Record<SittingName, readonly string[]>>
/** What the room does at a step. */
export type Task = (typeof tasks)[SittingName][number]

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: null
  readonly plenary: Plenary
  readonly workMove: never
  readonly plenaryMove: PlenaryMove
  readonly card: never
  readonly sittings: Readonly<Record<SittingName, Task>>
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters. */
export const longest = {
  title: limit(120),
  lane: limit(40),
  step: limit(90),
  role: limit(60),
  note: limit(300),
  name: limit(60),
  checks: limit(2000),
  page: limit(300),
  past: limit(160),
  closed: limit(60),
  mark: limit(240),
  improvement: limit(240),
  line: limit(200),
  pasted: limit(20_000),
} as const
/** So many of each can be kept. */
export const most = {
  ...({ lanes: 8, steps: 40, arrows: 120, meetings: 120, closed: 60, cases: 500, past: 300 } as const),
  ...({ marks: 200, improvements: 60, lines: 40 } as const),
} as const
/** More than these are hard to read from the back of a room. */
export const enough = { lanes: 6, steps: 18, past: 15 } as const
/** Days before a meeting. */
export const daysBefore = { min: 0, max: 400, step: 1 } as const

export const stepOf = ({ steps }: Pick<Setup, 'steps'>, id: Id | null): Step | null =>
  steps.find((step) => step.id === id) ?? null

const gapOf: Readonly<Record<SittingName, (setup: Setup) => readonly Gap[]>> = {
  draw: ({ lanes, steps }) => [
    ...(lanes.length === 0 ? [{ key: 'gap.lanes', where: 'lanes' }] : []),
    ...(steps.every(({ text }) => text.trim() === '') ? [{ key: 'gap.steps', where: 'steps' }] : []),
  ],
  page: ({ page }) => (page.trim() === '' ? [{ key: 'gap.page', where: 'page' }] : []),
  delegation: ({ past }) => (past.length === 0 ? [{ key: 'gap.past', where: 'past' }] : []),
}
/** What stops the sitting that is next. Everything else that looks odd is said beside it, and stops nothing. */
export const gaps = (setup: Setup): readonly Gap[] => gapOf[setup.sitting](setup)
