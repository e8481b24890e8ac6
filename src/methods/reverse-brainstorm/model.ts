import { limit, limits } from '../../lib/limits'
import type { Activity, Context, Day, Fetched, Gap, Id, Made, Part, Told } from '../contract'

/** Two ways to ask for the worst: that nothing comes of it, or that it changes nothing. */
export const families = ['nothing', 'unchanged'] as const
export type Family = (typeof families)[number]

export const minuteParts = ['silent', 'open', 'turn', 'principles', 'priority'] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

export interface Setup {
  /** One named initiative: what the evening is about. */
  readonly initiative: string
  readonly family: Family
  /** The task as it is meant. */
  readonly positive: string
  /** Its negative twin: the question that is asked. */
  readonly negative: string
  /** "Kender vi noget af det?" For the facilitator's screen alone. */
  readonly asksKnown: boolean
  /** A dot from each person on the principle that matters most. */
  readonly dots: boolean
  /** The numbers of the principles that can have a dot, 1–7. */
  readonly numbers: readonly number[]
  /** Fetched from other items of the workshop. */
  readonly brought: readonly Fetched[]
  readonly minutes: Minutes
}

export interface Brief {
  readonly initiative: string
  readonly negative: string
  readonly dots: boolean
  readonly numbers: readonly number[]
}

export interface Note {
  readonly id: Id
  readonly text: string
  /** Put away, not thrown away: what was made of it keeps its root. */
  readonly away: boolean
}

export const kinds = ['principle', 'solution'] as const
export type Kind = (typeof kinds)[number]

export interface Turned {
  readonly id: Id
  /** The bad idea it was turned from; null where somebody simply said it. */
  readonly note: Id | null
  readonly kind: Kind
  readonly text: string
}
/** Ideas that have been turned, and those that were given up. */
export interface Turnings {
  readonly turned: readonly Turned[]
  /** "Kan ikke vendes" is an answer. */
  readonly cannot: readonly Id[]
}
/** What one table has made: its worst ideas, and what it has turned of them itself. */
export interface Work extends Turnings {
  readonly notes: readonly Note[]
  /**
   * The table has closed its negative round, by a press of its own. A table's own tablet has the brief and hears nothing
   * of the room: it cannot know the step, but whoever holds it hears the facilitator say that the round is over.
   */
  readonly closed: boolean
}
export interface Principle {
  readonly id: Id
  /** 1–7: what people put their dots on. It stays when other principles come and go. */
  readonly number: number
  readonly text: string
  /** The turned ideas it was made from. */
  readonly from: readonly Id[]
  /** The day it was agreed. */
  readonly day: Day
}
/** The room's: what it has turned, or taken up from the tables. */
export interface Plenary extends Turnings {
  /** The negative round is over, whatever the step. */
  readonly closed: boolean
  /** The bad idea that lies on the table now. */
  readonly picked: Id | null
  readonly known: readonly Id[]
  readonly principles: readonly Principle[]
  /** The words that the dots of a round were given to, where those of a principle have changed since. */
  readonly dotted?: {
    readonly round: Id
    readonly words: readonly { readonly number: number; readonly text: string }[]
  }
}

export type WorkMove =
  | { readonly type: 'addNotes'; readonly texts: readonly string[] }
  | { readonly type: 'rewordNote'; readonly note: Id; readonly text: string }
  | { readonly type: 'putAway'; readonly note: Id }
  | { readonly type: 'bringBack'; readonly note: Id }
  | { readonly type: 'closeRound' }
  | { readonly type: 'reopenRound' }
  | TurningMove

/** What one does with a bad idea when the negative round is over: in the room, and at a table. */
export type TurningMove =
  | { readonly type: 'turn'; readonly note: Id | null; readonly kind: Kind; readonly text: string }
  | { readonly type: 'rewordTurned'; readonly turned: Id; readonly text: string }
  | { readonly type: 'sort'; readonly turned: Id; readonly kind: Kind }
  | { readonly type: 'dropTurned'; readonly turned: Id }
  | { readonly type: 'cannotTurn'; readonly note: Id }
  | { readonly type: 'tryAgain'; readonly note: Id }

export type PlenaryMove =
  | { readonly type: 'closeRound' }
  | { readonly type: 'pick'; readonly note: Id | null }
  | TurningMove
  /** A table's turned idea becomes the room's too, as it is. */
  | { readonly type: 'takeUp'; readonly turned: Id }
  | { readonly type: 'know'; readonly note: Id; readonly known: boolean }
  | { readonly type: 'raise'; readonly turned: Id }
  | { readonly type: 'state'; readonly text: string }
  | { readonly type: 'root'; readonly turned: Id; readonly principle: Id }
  | { readonly type: 'rewordPrinciple'; readonly principle: Id; readonly text: string }
  | { readonly type: 'merge'; readonly principle: Id; readonly into: Id }
  | { readonly type: 'split'; readonly principle: Id; readonly turned: Id }
  | { readonly type: 'dropPrinciple'; readonly principle: Id }

/** What the room does at a step. */
export type Task = 'silent' | 'open' | 'turn' | 'principles' | 'dots' | 'priority'

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
/** With the tables' words. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** How long the texts are that are kept. */
export const longest = { initiative: limit(300), line: limits.line, text: limits.note } as const
/** So many notes a table can write. */
export const mostNotes = 2000
/** So many principles a group can remember. */
export const mostPrinciples = 7
/** The one poll: a dot from each. */
export const dotsPoll: Id = 'dots'

/** Until the room has its principles nobody knows how many there will be. */
export const everyNumber: readonly number[] = Array.from({ length: mostPrinciples }, (_, index) => index + 1)

export const blank = (): Setup => ({
  initiative: '',
  family: 'nothing',
  positive: '',
  negative: '',
  asksKnown: false,
  dots: false,
  numbers: everyNumber,
  brought: [],
  minutes: { silent: 3, open: 7, turn: 12, principles: 12, priority: 5 },
})

export const gaps = ({ initiative, negative }: Setup): readonly Gap[] => [
  ...(initiative.trim() === '' ? [{ key: 'gap.initiative', where: 'initiative' }] : []),
  ...(negative.trim() === '' ? [{ key: 'gap.question', where: 'negative' }] : []),
]

export const brief = ({ initiative, negative, dots, numbers }: Setup): Brief => ({
  initiative,
  negative,
  dots,
  numbers,
})

/** A principle is known by its number: a table is not told the room's words before it sees them on the wall. */
export const parts = ({ dots, numbers }: Brief, { t }: Context): readonly Part[] => [
  { id: 'bad', title: t('part.bad'), polls: [] },
  { id: 'turn', title: t('part.turn'), polls: [] },
  ...(dots
    ? [
        {
          id: 'priority',
          title: t('part.dots'),
          polls: [
            {
              id: dotsPoll,
              title: t('dots.title'),
              text: t('dots.text'),
              lead: t('dots.lead'),
              marks: 1,
              layout: 'list' as const,
              options: numbers.map((number) => ({
                id: String(number),
                label: t('dots.option', { number }),
                meaning: t('dots.option.meaning'),
              })),
            },
          ],
        },
      ]
    : []),
]

/** Every bad idea of the room, table by table, those put away too. */
export const everyNote = (activity: ThisMade): readonly Note[] =>
  activity.round.tables.flatMap(({ work }) => work?.notes ?? [])

/** The bad ideas that lie on the table. */
export const notesOf = (activity: ThisMade): readonly Note[] =>
  everyNote(activity).filter(({ text, away }) => !away && text.trim() !== '')
