import { limit } from '../../lib/limits'
import type { Activity, Day, Gap, Id, Told } from '../contract'

// A committee for one limited task, from the need that somebody saw to the answer that each recommendation gets.

export const sittings = ['joint', 'roles', 'first'] as const
/** Which of its meetings comes next: the whole council, the politicians alone, or the committee's own first. */
export type Sitting = (typeof sittings)[number]

/** Something on the way that has a day. The usual ones are known by their ids. */
export interface Milestone {
  readonly id: Id
  readonly text: string
  /** Who sees to it, by role. */
  readonly who: string
  readonly day: Day | null
  readonly done: boolean
  /** It takes place at a meeting of the council, or right after one. */
  readonly council: boolean
}

export const termKeys = [
  ...(['background', 'task', 'deliverables', 'members', 'election', 'chair', 'period', 'under'] as const),
  ...(['openness', 'pay', 'office', 'delivery', 'innovation', 'digital'] as const),
] as const
/** The headings of the terms of reference. The last two are left out where nothing stands under them. */
export type TermKey = (typeof termKeys)[number]
export const optionalTerms: readonly TermKey[] = ['innovation', 'digital']
export type Terms = Readonly<Record<TermKey, string>>
/** The text as it lay before a meeting: it is not changed any more. */
export interface Version {
  readonly id: Id
  readonly day: Day
  readonly meeting: string
  readonly terms: Terms
}

/** A competence, or a background: one heading of the grid. */
export interface Heading {
  readonly id: Id
  readonly name: string
}
/** How many are needed and found. Who they are stands nowhere. */
export interface Cell {
  readonly id: Id
  readonly row: Id
  readonly column: Id
  readonly needed: number
  readonly found: number
}

/** A group with the seats that it was given. `citizens`: apart from the others, where they were elected apart. */
export interface Elected {
  readonly id: Id
  readonly name: string
  readonly present: number
  readonly seats: number
  readonly citizens: number
}
/** How the seats were given out in the end: by everybody's agreement, or counted. Trials are not kept. */
export interface Result {
  readonly way: 'agreed' | 'counted'
  readonly day: Day
  /** All of them in one go. */
  readonly together: boolean
  /** How many there were to give: all of them, or those of the politicians and of the citizens. */
  readonly seats: number
  readonly citizens: number
  readonly groups: readonly Elected[]
  /** Who drew the lot, by role; '' where none was. */
  readonly lot: string
  readonly note: string
}

export const answers = ['none', 'followed', 'partly', 'not'] as const
export type Answer = (typeof answers)[number]
export interface Recommendation {
  readonly id: Id
  readonly text: string
  readonly answer: Answer
  readonly why: string
  readonly day: Day | null
}

export const questions = ['one', 'two', 'three'] as const
export type Question = (typeof questions)[number]

export const minuteParts = {
  roles: ['frame', 'two', 'pairs', 'hear', 'agree'],
  joint: ['present', 'tables', 'gather', 'send', 'next'],
  first: ['welcome', 'meet', 'terms', 'break', 'ask', 'work', 'last'],
} as const
export const allMinutes = [...minuteParts.roles, ...minuteParts.joint, ...minuteParts.first] as const
/** What the room does at a step. */
export type Task = (typeof allMinutes)[number]

export interface Setup {
  readonly title: string
  /** What somebody has seen, and what is to be different. */
  readonly need: string
  readonly sitting: Sitting
  /** The committee's first meeting; null until it is known. */
  readonly first: Day | null
  /** The council's days as they were pasted, one a line. */
  readonly council: string
  readonly milestones: readonly Milestone[]
  readonly terms: Terms
  readonly versions: readonly Version[]
  /** The wishes of the joint meeting that stand in the text by now. */
  readonly worked: readonly Id[]
  readonly channels: string
  readonly notice: string
  readonly rows: readonly Heading[]
  readonly columns: readonly Heading[]
  readonly cells: readonly Cell[]
  readonly result: Result | null
  readonly recommendations: readonly Recommendation[]
  /** The picture on the poster; the way is drawn where there is none. */
  readonly photo: { readonly id: Id; readonly width: number; readonly height: number } | null
  readonly alt: string
  readonly questions: Readonly<Record<Question, string>>
  readonly minutes: Readonly<Record<Task, number>>
}
/** What a table may know: what it is about, and what it is asked. */
export interface Brief extends Pick<Setup, 'title' | 'need' | 'sitting' | 'questions'> {}

export const wishPart = 'wishes'
export type PartId = typeof wishPart | Question
/** What a table wrote: a wish to the terms, or an answer to one of the three questions. No party stands on it. */
export interface Note {
  readonly id: Id
  readonly part: PartId
  readonly text: string
}
export interface Work {
  readonly notes: readonly Note[]
}
export type WorkMove =
  | { readonly type: 'note'; readonly part: PartId; readonly text: string }
  | { readonly type: 'reword'; readonly note: Id; readonly text: string }
  | { readonly type: 'remove'; readonly note: Id }

/** What a meeting wrote down together. */
export interface Line {
  readonly id: Id
  readonly from: Sitting
  readonly text: string
  readonly day: Day
}
export interface Plenary {
  readonly lines: readonly Line[]
}
export type PlenaryMove =
  | { readonly type: 'line'; readonly from: Sitting; readonly text: string }
  | { readonly type: 'rewordLine'; readonly line: Id; readonly text: string }
  | { readonly type: 'removeLine'; readonly line: Id }

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
  readonly sittings: Readonly<Record<Sitting, Task>>
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters. */
export const longest = {
  title: limit(100),
  need: limit(600),
  mile: limit(160),
  who: limit(80),
  council: limit(4000),
  term: limit(2400),
  meeting: limit(120),
  channels: limit(1200),
  notice: limit(2400),
  heading: limit(60),
  lot: limit(80),
  note: limit(600),
  recommendation: limit(600),
  why: limit(600),
  alt: limit(300),
  question: limit(160),
  wish: limit(300),
  group: limit(80),
  /** All groups there may be, going together. */
  bloc: limit(31 * 80 + 30 * 3),
} as const
/** So many of each can be kept. */
export const most = {
  ...{ milestones: 60, versions: 12, rows: 12, columns: 8, groups: 31, recommendations: 300 },
  ...{ notes: 200, lines: 300, people: 99, present: 31 * 99, seats: 2 * 99 },
} as const

/** The parts that tables write at. */
export const partsOf = (sitting: Sitting): readonly PartId[] =>
  sitting === 'joint' ? [wishPart] : sitting === 'first' ? questions : []

/** What a meeting cannot do without. */
export const gaps = ({ title, sitting, terms, questions: asks }: Setup): readonly Gap[] => [
  ...(title.trim() === '' ? [{ key: 'gap.title', where: 'title' }] : []),
  ...(sitting === 'joint' && terms.task.trim() === '' ? [{ key: 'gap.task', where: 'task' }] : []),
  ...(sitting === 'first' && questions.every((one) => asks[one].trim() === '')
    ? [{ key: 'gap.questions', where: 'questions' }]
    : []),
]

export const brief = ({ title, need, sitting, questions: asks }: Setup): Brief => ({
  ...{ title, need, sitting, questions: asks },
})

/** What came of it, why, and when. */
export const isAnswered = ({ answer, why, day }: Recommendation): boolean =>
  answer !== 'none' && why.trim() !== '' && day !== null
