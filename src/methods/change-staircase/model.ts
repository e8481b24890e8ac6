import type { Activity, Context, Day, Gap, Id, Part, Poll, Round, Told } from '../contract'
import { isDay, type Month, type Span } from './calendar'

/** Who a text is for: `us` never leaves the administration. */
export type Reach = 'us' | 'room'

export const fieldNames = ['purpose', 'signs', 'questions', 'offer', 'leave', 'risk'] as const
export type FieldName = (typeof fieldNames)[number]
export interface Field {
  readonly text: string
  readonly for: Reach
}

/** A step of the staircase. It lasts until the next begins. */
export interface Phase {
  readonly id: Id
  /** What we call it among ourselves. */
  readonly name: string
  /** What the room sees: a kinder name, and one line. */
  readonly stageName: string
  readonly line: string
  readonly from: Month
  readonly fields: Readonly<Record<FieldName, Field>>
}

export const efforts = ['small', 'medium', 'large'] as const
export type Effort = (typeof efforts)[number]
export const kinds = ['budget', 'development', 'roles', 'innovation', 'other'] as const
export type Kind = (typeof kinds)[number]

/** Something the administration does for the committee: an indsats. */
export interface Item {
  readonly id: Id
  readonly text: string
  /** The step it belongs to; null follows the month. */
  readonly phase: Id | null
  readonly month: Month
  /** 1–31; null is the whole month. */
  readonly date: number | null
  /** Work must begin so many weeks before, 0–104. */
  readonly lead: number
  readonly effort: Effort
  /** Working days, where they are known better than by the effort. */
  readonly days: number | null
  /** The owner's role, never a name. */
  readonly role: string
  readonly kind: Kind
  readonly yearly: boolean
  /** The years in which it is done. */
  readonly done: readonly number[]
  readonly dropped: boolean
  /** Left over from an earlier term. */
  readonly carried: boolean
  readonly for: Reach
  /** The sitting that last looked at it. */
  readonly seen: Id | null
}

/** A suggestion: an item with its place in a term instead of a month. */
export interface Card
  extends Pick<Item, 'id' | 'text' | 'date' | 'lead' | 'effort' | 'role' | 'kind' | 'yearly' | 'for'> {
  /** Months after the first of the term, 0–600. */
  readonly at: number
}

/** A day that comes back: every year, or every election year. With its source, to be checked locally. */
export interface Fixed {
  readonly id: Id
  readonly text: string
  /** 1–12 */
  readonly month: number
  readonly date: number | null
  readonly every: 'year' | 'election'
  readonly source: string
  readonly on: boolean
}

/** What is kept of a term that is over. */
export interface Earlier {
  readonly id: Id
  readonly from: string
  readonly to: string
  readonly handover: string
  readonly items: readonly { readonly text: string; readonly month: Month; readonly done: boolean }[]
}

export interface Setup {
  readonly kind: 'committee' | 'council'
  readonly body: string
  readonly term: Span
  readonly phases: readonly Phase[]
  readonly items: readonly Item[]
  readonly fixed: readonly Fixed[]
  /** Suggestions that were declined. */
  readonly declined: readonly Id[]
  /** *Spørg medlemmerne* in the review. */
  readonly ask: boolean
  /** Working days a month that can be spent on this, 1–200. */
  readonly capacity: number
  /** What is taken into *Til sagen* besides the items. */
  readonly share: { readonly phase: boolean; readonly handover: boolean }
  readonly handover: string
  readonly earlier: readonly Earlier[]
}

export interface Brief {
  readonly ask: boolean
  readonly phases: readonly Pick<Phase, 'id' | 'stageName' | 'line'>[]
}

/** The review, step by step. */
export const stepNames = ['frame', 'since', 'phases', 'where', 'show', 'talk', 'sentence', 'items', 'write'] as const
export type StepName = (typeof stepNames)[number]

export const looks = ['stairs', 'wheel', 'list'] as const
export type Look = (typeof looks)[number]

/** What the room agreed on in one sitting: where it is, and one sentence. */
export interface Agreed {
  readonly id: Id
  readonly round: Id
  readonly phase: Id | null
  readonly text: string
  /** The day it was agreed. */
  readonly day: Day
}
export interface Plenary {
  readonly agreed: readonly Agreed[]
  /** Where the administration thinks the committee is, by sitting. */
  readonly bids: readonly { readonly round: Id; readonly phase: Id }[]
  /** The view the room has been turned to, for as long as it is at this step. */
  readonly look: { readonly step: StepName; readonly view: Look } | null
}
export type PlenaryMove =
  | { readonly type: 'agree'; readonly round: Id; readonly phase: Id | null; readonly text: string }
  | { readonly type: 'bid'; readonly round: Id; readonly phase: Id | null }
  | { readonly type: 'look'; readonly step: StepName; readonly view: Look }

/** Tables do nothing here but answer. */
export type WorkMove = never

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: null
  readonly plenary: Plenary
  readonly workMove: never
  readonly plenaryMove: PlenaryMove
  readonly card: Card
  readonly sittings: { readonly review: StepName }
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>
export type Sitting = Round<MethodTypes>

/** The poll: which step are we on? */
export const where = 'where'

/** What stops a review. Everything else that looks odd is said beside it, and stops nothing. */
export const gaps = ({ phases, term }: Setup): readonly Gap[] => [
  ...(phases.length === 0 ? [{ key: 'gap.phases', where: 'phases' }] : []),
  ...(isDay(term.from) && isDay(term.to) && term.from <= term.to ? [] : [{ key: 'gap.term', where: 'term' }]),
]

export const brief = ({ ask, phases }: Setup): Brief => ({
  ask: ask && phases.length > 1,
  phases: phases.map(({ id, stageName, line }) => ({ id, stageName, line })),
})

const poll = ({ phases }: Brief, { t }: Context): Poll => ({
  id: where,
  title: t('poll.title'),
  text: t('poll.text'),
  lead: t('poll.lead'),
  marks: 1,
  layout: 'list',
  ordered: true,
  options: phases.map(({ id, stageName, line }, at) => ({
    id,
    label: `${at + 1}. ${stageName.trim() || t('phase.unnamed')}`,
    meaning: line,
    about: [stageName, line],
  })),
})

export const parts = (table: Brief, context: Context): readonly Part[] =>
  table.ask ? [{ id: 'review', title: context.t('poll.title'), polls: [poll(table, context)] }] : []

/** The sitting before this one. */
export const sittingBefore = ({ rounds }: ThisActivity): Sitting | null => rounds.at(-2) ?? null
