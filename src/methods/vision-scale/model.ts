import { limits, whole } from '../../lib/limits'
import type { Activity, Context, Day, Gap, Id, Made, Part, Poll, Told } from '../contract'

/** What the question does to the talk: opens it, narrows it, or trims what lies there. The number scale trims. */
export const kinds = ['opens', 'narrows', 'trims'] as const
export type Kind = (typeof kinds)[number]

/** The vision as it stood at one round: words, an image, or both. Its id is also the id of its round and its poll. */
export interface Version {
  readonly id: Id
  readonly text: string
  readonly picture: Id | null
}

export interface Question {
  readonly kind: Kind
  /** The headline: what should be adjusted. */
  readonly ask: string
  /** What the number answers. */
  readonly question: string
  /** What 0 and 10 mean. */
  readonly low: string
  readonly high: string
}

/** `speak` is for one person, round the table. */
export const minuteParts = ['read', 'think', 'speak', 'adjust'] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

export interface Setup extends Question {
  readonly versions: readonly Version[]
  readonly minutes: Minutes
  /** The number from which a vision counts as ready, 1–10; null when nobody asks. On the laptop only. */
  readonly threshold: number | null
}

export type Brief = Omit<Question, 'kind'> & { readonly versions: readonly Version[] }

/** Something to adjust, said at a table. Tied to a number, never to a person. */
export interface Adjustment {
  readonly id: Id
  readonly version: Id
  readonly text: string
  /** 0–10; null when it belongs to no number. */
  readonly number: number | null
}
export interface Work {
  readonly adjustments: readonly Adjustment[]
}

export const verdicts = ['waiting', 'accepted', 'later', 'declined'] as const
export type Verdict = (typeof verdicts)[number]

export interface Settled extends Adjustment {
  readonly verdict: Verdict
  /** The table's adjustment it was made from. */
  readonly from: Id | null
  /** The day the verdict was given. */
  readonly day: Day
}

/** The next version while it is being written. It is over when its version has been asked about. */
export interface Draft {
  /** The version it goes on from. */
  readonly after: Id
  readonly text: string
  readonly picture: Id | null
}

export interface Plenary {
  readonly adjustments: readonly Settled[]
  readonly draft: Draft | null
  /** Rounds with fewer than five numbers where the room has chosen to see how far they reach. */
  readonly spans: readonly Id[]
}

interface Said {
  readonly version: Id
  readonly number: number | null
  readonly text: string
}
export type WorkMove =
  | ({ readonly type: 'suggest' } & Said)
  | { readonly type: 'reword'; readonly adjustment: Id; readonly text: string }
  | { readonly type: 'withdraw'; readonly adjustment: Id }

export type PlenaryMove =
  | ({ readonly type: 'suggest' } & Said)
  | { readonly type: 'fetch'; readonly from: Id; readonly verdict: Verdict }
  | { readonly type: 'reword'; readonly adjustment: Id; readonly text: string }
  | { readonly type: 'settle'; readonly adjustment: Id; readonly verdict: Verdict }
  | { readonly type: 'withdraw'; readonly adjustment: Id }
  | { readonly type: 'draft'; readonly after: Id; readonly text: string; readonly picture: Id | null }
  | { readonly type: 'drop' }
  | { readonly type: 'showSpan'; readonly version: Id; readonly on: boolean }

/** What the room does at a step. */
export type Task = 'read' | 'think' | 'write' | 'talk' | 'adjust'

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
  readonly sittings: { readonly evening: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** With the tables' words, and without answers. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** The longest text that is kept, in characters. */
export const longestText = limits.text
/** The number from which a vision may be tied down; null where none is set. */
export const thresholds = whole(1, 10)
/** So many versions of the vision can be asked about. */
export const mostVersions = 50
/** So many adjustments can be written, at a table and in the room. */
export const mostAdjustments = 2000

/** 0–10, in order. */
export const scale: readonly number[] = Array.from({ length: 11 }, (_, number) => number)
export const onScale = (number: number | null): boolean => number === null || scale.includes(number)

export const blank = ({ t }: Context): Setup => ({
  kind: 'trims',
  ask: t('kind.trims.ask'),
  question: t('kind.trims.question'),
  low: t('kind.trims.low'),
  high: t('kind.trims.high'),
  versions: [{ id: 'version-1', text: '', picture: null }],
  minutes: { read: 2, think: 2, speak: 2, adjust: 10 },
  threshold: null,
})

const isEmpty = ({ text, picture }: Version): boolean => text.trim() === '' && picture === null

export const gaps = ({ versions, question }: Setup): readonly Gap[] => [
  ...versions.filter(isEmpty).map(({ id }): Gap => ({ key: 'gap.vision', where: id })),
  ...(question.trim() === '' ? [{ key: 'gap.question', where: 'question' }] : []),
]

export const brief = ({ versions, ask, question, low, high }: Setup): Brief => ({ versions, ask, question, low, high })

const poll = ({ question, low, high }: Brief, { id, ...about }: Version, number: number, t: Context['t']): Poll => ({
  id,
  about: [about.text, about.picture ?? '', question, low, high],
  title: t('round', { number }),
  text: question,
  lead: t('poll.lead'),
  marks: 1,
  layout: 'scale',
  ordered: true,
  options: scale.map((at) => ({ id: String(at), label: String(at), meaning: at === 0 ? low : at === 10 ? high : '' })),
})

export const parts = (table: Brief, { t }: Context): readonly Part[] =>
  table.versions.map((version, index) => ({
    id: version.id,
    title: t('round', { number: index + 1 }),
    polls: [poll(table, version, index + 1, t)],
  }))

/** A sitting has given a version numbers when the room has seen them, however few they were. */
const hasNumbers = ({ asked, shown }: ThisTold['round'], version: Id): boolean =>
  asked.includes(version) && shown.includes(version)

/**
 * The versions this sitting asks about: those that no earlier sitting has given numbers to. Where all have been given
 * numbers, the last one is asked about again.
 */
export const askedVersions = ({ setup, rounds }: ThisTold): readonly Version[] => {
  const earlier = rounds.slice(0, -1)
  const fresh = setup.versions.filter(({ id }) => !earlier.some((round) => hasNumbers(round, id)))
  return fresh.length > 0 ? fresh : setup.versions.slice(-1)
}

/** 1 for the first version. */
export const numberOf = ({ versions }: Pick<Setup, 'versions'>, version: Id): number =>
  versions.findIndex(({ id }) => id === version) + 1

/** The version the room is at, as the step says; the last one where the step says nothing. */
export const versionAt = ({ setup, now }: ThisActivity): Version | null =>
  setup.versions.find(({ id }) => id === now.part) ?? setup.versions.at(-1) ?? null

/** The draft, while the version it becomes has not been asked about. */
export const draftOf = ({ setup, plenary }: Pick<ThisActivity, 'setup' | 'plenary'>): Draft | null =>
  plenary.draft !== null && plenary.draft.after === setup.versions.at(-1)?.id ? plenary.draft : null

/** The vision as it stands now: the draft, else the last version. */
export const standing = (activity: Pick<ThisActivity, 'setup' | 'plenary'>): Omit<Version, 'id'> | null =>
  draftOf(activity) ?? activity.setup.versions.at(-1) ?? null

/** While people write their numbers, and until they are shown, the wording they answer to stands fast. */
export const numbersOpen = (activity: ThisActivity): boolean => {
  const { setup, round, now } = activity
  return setup.versions.some(({ id }) => {
    if (round.shown.includes(id)) return false
    const here = round.begun && now.part === id && (now.task === 'write' || now.task === 'talk')
    return here || round.answers[id]?.state === 'asked'
  })
}
