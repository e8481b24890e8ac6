import { limit } from '../../lib/limits'
import type { Activity, Day, Gap, Id, Made, Told, Translate } from '../contract'

// A made-up meeting, and those who play it. Nobody is named: people are a kind and a group, and parts are streets of a made-up town.

export const kinds = ['seasoned', 'fresh', 'official'] as const
/** Members who have sat a term or more, members who are new, and officials. */
export type Kind = (typeof kinds)[number]
export const suitable = ['seasoned', 'fresh', 'official', 'mayor'] as const
/** Who a part is written for. `mayor`: the real mayor, who plays the newest member. */
export type Suits = (typeof suitable)[number]
export const seats = ['council', 'floor'] as const
/** Who sits in the council has a vote; on the floor are citizens, press and officials of the made-up town. */
export type Seat = (typeof seats)[number]
export const sides = ['for', 'against', 'neither'] as const
export type Side = (typeof sides)[number]
export const outcomes = ['carried', 'lost', 'tie', 'thin'] as const
/** `thin`: carried, though most vote neither for nor against. */
export type Outcome = (typeof outcomes)[number]
export const lineKinds = ['said', 'halt', 'vote'] as const
export type LineKind = (typeof lineKinds)[number]

/** A group of the real council: how many come of it, and no names. */
export interface Group {
  readonly id: Id
  readonly name: string
  readonly seasoned: number
  readonly fresh: number
}
/** A group of the made-up council, named after a place. */
export interface List {
  readonly id: Id
  readonly name: string
}
/** A part. The order of the parts is the order in which they are filled; what is left over is played by those who have one. */
export interface Part {
  readonly id: Id
  readonly title: string
  readonly list: Id | null
  readonly seat: Seat
  readonly suits: Suits
  /** What the part is in the made-up town, where somebody in the room is that in earnest: it is not for them. */
  readonly office: string
  /** Left out, with its lines, when there is nobody for it. */
  readonly spare: boolean
  /** A character that is rehearsed: its sheet is sent out beforehand. */
  readonly early: boolean
  readonly who: string
  readonly want: string
  readonly how: string
  /** The private instruction: for whoever plays it, and for nobody else. */
  readonly secret: string
}
/** `said` by a part; a `halt` at a card, with what the game master says; a `vote`, with what is voted on. A line that tells a result is `at` its vote. */
export interface Line {
  readonly id: Id
  readonly kind: LineKind
  readonly by: Id | null
  readonly at: Id | null
  readonly text: string
}
export interface Item {
  readonly id: Id
  /** As it stands on the agenda, with its number. */
  readonly title: string
  /** The half page that lies before the council. */
  readonly paper: string
  readonly out: boolean
  /** The items that its lines speak of. */
  readonly refers: readonly Id[]
  readonly lines: readonly Line[]
}
/** A vote comes out as the script says, whoever is there: some votes are written, the others follow. */
export interface Vote {
  readonly id: Id
  readonly question: string
  readonly outcome: Outcome
  readonly written: readonly { readonly part: Id; readonly side: Side }[]
  /** The parts that are outside while it is held. */
  readonly away: readonly Id[]
}
/** How something is done: what one says, what follows, and where it stands. `ours`: how it is done at home. */
export interface Card {
  readonly id: Id
  readonly title: string
  readonly what: string
  readonly when: string
  readonly says: string
  readonly follows: string
  readonly source: string
  readonly year: string
  readonly ours: string
}
export const letters = ['a', 'b', 'c'] as const
export type Letter = (typeof letters)[number]
export interface Question {
  readonly id: Id
  readonly asks: string
  readonly a: string
  readonly b: string
  readonly c: string
  readonly right: Letter
  readonly why: string
  readonly card: Id | null
}

export const minuteParts = ['welcome', 'sheets', 'break', 'ask', 'show', 'questions', 'pairs'] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

export interface Setup {
  /** The made-up town. */
  readonly council: string
  readonly groups: readonly Group[]
  readonly officials: number
  /** The group of the real mayor, who is among its experienced members; null where the mayor does not come. */
  readonly mayor: Id | null
  /** Those who rehearse have their sheets. */
  readonly sent: boolean
  readonly lists: readonly List[]
  readonly parts: readonly Part[]
  readonly items: readonly Item[]
  readonly votes: readonly Vote[]
  readonly cards: readonly Card[]
  readonly quiz: readonly Question[]
  readonly minutes: Minutes
}

/** What everybody may know: the script as it will be heard, and the questions without their answers. */
export interface Brief {
  readonly council: string
  readonly parts: readonly { readonly title: string; readonly list: string }[]
  readonly items: readonly {
    readonly id: Id
    readonly title: string
    /** `by`: the place of the part in the list; -1 where nobody says it. Of halts and votes it is told that they come, and no more. */
    readonly lines: readonly { readonly kind: LineKind; readonly by: number; readonly text: string }[]
  }[]
  readonly votes: readonly string[]
  readonly quiz: readonly Pick<Question, 'id' | 'asks' | Letter>[]
}
/** What is for one player alone. Parts and votes are places in the lists of the brief. */
export interface Own {
  readonly parts: readonly {
    readonly part: number
    readonly who: string
    readonly want: string
    readonly how: string
    readonly secret: string
  }[]
  /** For each vote: 1 for, -1 against, 0 neither; null where the player is outside, or has no vote. */
  readonly votes: readonly (1 | 0 | -1 | null)[]
}

export const noteKinds = ['agreed', 'question'] as const
/** What was agreed on working together, and questions to one's own handbook. */
export type NoteKind = (typeof noteKinds)[number]
export interface Note {
  readonly id: Id
  readonly kind: NoteKind
  readonly text: string
  readonly day: Day
}
export interface Plenary {
  readonly notes: readonly Note[]
}
export type PlenaryMove =
  | { readonly type: 'note'; readonly kind: NoteKind; readonly text: string }
  | { readonly type: 'reword'; readonly note: Id; readonly text: string }
  | { readonly type: 'remove'; readonly note: Id }

/** What the room does at a step. */
export type Task = 'welcome' | 'sheets' | 'play' | 'break' | 'ask' | 'questions' | 'pairs'

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: Own
  readonly work: null
  readonly plenary: Plenary
  readonly workMove: never
  readonly plenaryMove: PlenaryMove
  readonly card: never
  readonly sittings: { readonly meeting: Task }
}
export type ThisActivity = Activity<MethodTypes>
export type ThisMade = Made<MethodTypes>
/** What is told of it where answers do not belong. */
export type ThisTold = Told<MethodTypes>

/** In characters. */
export const longest = {
  name: limit(80),
  title: limit(120),
  part: limit(400),
  line: limit(1200),
  paper: limit(2400),
  card: limit(400),
  source: limit(200),
  year: limit(20),
  quiz: limit(240),
  why: limit(400),
  note: limit(300),
} as const
/** So many of each can be kept. */
export const most = {
  ...{ groups: 20, people: 60, lists: 12, parts: 60, items: 30, lines: 500, votes: 30, cards: 60, quiz: 40 },
  notes: 100,
} as const
/** Fewer cannot hold the meeting; those beyond the last look on. */
export const players = { fewest: 9, most: 31 } as const
/** A procedure that raises no smile is a card, not a halt. */
export const enoughHalts = 10

export const totalOf = ({ groups, officials }: Pick<Setup, 'groups' | 'officials'>): number =>
  groups.reduce((sum, { seasoned, fresh }) => sum + seasoned + fresh, officials)

export const blank = (): Setup => ({
  ...{ council: '', groups: [], officials: 0, mayor: null, sent: false },
  ...{ lists: [], parts: [], items: [], votes: [], cards: [], quiz: [] },
  minutes: { welcome: 10, sheets: 8, break: 10, ask: 0.5, show: 0.5, questions: 10, pairs: 10 },
})

/** What was written down of a kind, as far as there are words. */
export const notesOf = ({ notes }: Plenary, of: NoteKind): readonly Note[] =>
  notes.filter(({ kind, text }) => kind === of && text.trim() !== '')

export const councilOf = ({ council }: Pick<Setup, 'council'>, t: Translate): string => council || t('council.unnamed')

/** Where a rule stands, and that one’s own is to be looked up. */
export const sourceOf = ({ source, year }: Pick<Card, 'source' | 'year'>, t: Translate): string =>
  `${[source, year].filter(Boolean).join(', ')}. ${t('card.check')}`

/** What is missing before the doors open. */
export const gaps = (setup: Setup): readonly Gap[] => [
  ...(setup.items.some(({ out, lines }) => !out && lines.length > 0) ? [] : [{ key: 'gap.script', where: 'items' }]),
  ...(totalOf(setup) >= players.fewest ? [] : [{ key: 'gap.people', where: 'groups' }]),
]
