import type { ReactNode } from 'react'
import type { GenericSchema } from 'valibot'

// The contract between the house and a method. The house calls; a method is called and never calls.

export type Language = 'da' | 'en'
export type Id = string
/** YYYY-MM-DD */
export type Day = string
/** A text of the method's own, or of the house, in the language on screen and with the council's own name in it. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What the house adds to a move, so that the method stays pure. Never added to a private answer. */
export interface Stamp {
  readonly id: Id
  /** Milliseconds since 1970. */
  readonly at: number
  /** 0 ≤ chance < 1 */
  readonly chance: number
}

export interface Context {
  readonly t: Translate
  readonly language: Language
  readonly today: Day
  /** A day as people say it: "fredag den 20. november 2026". */
  dayName(day: Day): string
}

/** What is missing before an item can start: a text key of the method, and where it is missing. */
export interface Gap {
  readonly key: string
  readonly where?: Id
}

// A plain function: React's ComponentType is invariant in its props, and a list of unlike methods would not type-check.
export type Screen<Props> = (props: Props) => ReactNode
export type Play<Move> = (move: Move) => void

// ── What the house keeps for every method ──

export type Way = 'cards' | 'hands' | 'tablet' | 'paper'

export interface Option {
  readonly id: Id
  readonly label: string
  /** What choosing it means, in the first person. */
  readonly meaning: string
}

/** A question that each person answers alone. */
export interface Poll {
  readonly id: Id
  readonly title: string
  readonly text: string
  /** Who one is in the story, or how to answer. */
  readonly lead: string
  readonly options: readonly Option[]
  /** How many options one person may choose. */
  readonly marks: number
  readonly layout: 'pair' | 'scale' | 'list'
}

/** A section of the item that a table can be at: a story, a card, a round. It needs nothing but the brief. */
export interface Part {
  readonly id: Id
  readonly title: string
  readonly polls: readonly Poll[]
}

/** What anybody outside the box may know. An open box has no counts in its type: the secret cannot be read by mistake. */
export type Box =
  | { readonly state: 'open'; readonly given: number; readonly of: number }
  | { readonly state: 'withheld'; readonly given: number }
  | { readonly state: 'closed'; readonly given: number; readonly counts: Readonly<Record<Id, number>> }

export interface Table<Work> {
  readonly id: Id
  readonly name: string
  readonly people: number
  readonly way: Way
  /** null until the table has made something. */
  readonly work: Work | null
  readonly boxes: Readonly<Record<Id, Box>>
}

/** One sitting of an activity. "Again in six months" opens the next and freezes the last. */
export interface Round<Work> {
  readonly id: Id
  readonly day: Day
  readonly tables: readonly Table<Work>[]
}

export interface Activity<Setup, Work, Plenary> {
  readonly setup: Setup
  readonly plenary: Plenary
  readonly rounds: readonly Round<Work>[]
  /** The step the room is at. */
  readonly at: Id
  /** The polls shown to the room. */
  readonly shown: readonly Id[]
  /** Switched on by the facilitator: rows per table on stage and in *Til os selv*. */
  readonly perTable: boolean
}

/** Minutes follow from the room, so that the run sheet can say "18 min. for langt". */
export interface Step {
  readonly id: Id
  /** The part it belongs to. */
  readonly part?: Id
  readonly title: string
  /** What the facilitator says or does here, in a sentence or two. */
  readonly say: string
  /** Minutes, in halves. */
  readonly minutes: number
  readonly who: 'facilitator' | 'each' | 'table' | 'plenary'
  /** The poll that is answered here. */
  readonly poll?: Id
  /** The poll that must be shown before the room moves on. */
  readonly shows?: Id
}

export interface Migration {
  readonly name: string
  readonly setup?: (saved: unknown) => unknown
  readonly work?: (saved: unknown) => unknown
  readonly plenary?: (saved: unknown) => unknown
}

export interface Sheet {
  readonly id: Id
  readonly title: string
  /** `cards` and `answer-cards` are A6, four on an A4 with cut marks; the others are A4. */
  readonly kind: 'cards' | 'answer-cards' | 'page'
  readonly cells: readonly SheetCell[]
}
export interface SheetCell {
  readonly title: string
  readonly lines: readonly string[]
  readonly foot?: string
  /** A grid to fill in by hand: head, and a label for each row. */
  readonly grid?: { readonly head: readonly string[]; readonly rows: readonly string[] }
  /** Empty lines to write on. */
  readonly blanks?: number
}

/** `case` is for the case file and carries agreed texts only; `ours` holds everything. */
export type Reader = 'case' | 'ours'
export type Block<View = unknown> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly view: View; readonly label: string }
export type Report<View = unknown> = readonly Block<View>[]

/** Made-up answers for a rehearsal. */
export interface Rehearsal<WorkMove, PlenaryMove> {
  readonly work: readonly WorkMove[]
  readonly plenary: readonly PlenaryMove[]
}

// ── What a method gives ──

/** Eager and tiny: home and the run sheet need it without loading the method. */
export interface Manifest {
  readonly id: Id
  /** OKLCH hue of the method's colour, 0–360. */
  readonly hue: number
  /** From–to, in minutes. */
  readonly minutes: readonly [number, number]
  readonly people: readonly [number, number]
  /** The method's name and line on cards, per language. */
  readonly card: Readonly<Record<Language, { readonly name: string; readonly line: string }>>
  readonly Emblem: Screen<object>
  /** Built and tested, but not offered in the library. */
  readonly hidden?: true
  // biome-ignore lint/suspicious/noExplicitAny: the registry holds methods of unlike types; only the house's opaque records pass here
  load(): Promise<{ readonly method: Method<any, any, any, any, any, any, any, any> }>
  /** The method's texts in a language. */
  texts(language: Language): Promise<{ readonly default: Readonly<Record<string, string>> }>
}

export interface Method<Setup, Brief, Work, Plenary, WorkMove, PlenaryMove, View, Card> {
  /** Rises with each change of what is stored; each rise has its migration. */
  readonly version: number
  readonly migrations: readonly Migration[]
  readonly schema: {
    readonly setup: GenericSchema<unknown, Setup>
    readonly work: GenericSchema<unknown, Work>
    readonly plenary: GenericSchema<unknown, Plenary>
  }
  blank(context: Context): Setup
  gaps(setup: Setup): readonly Gap[]
  /** All that a table may know, and all that is handed out. Notes and follow-ups stay behind. */
  brief(setup: Setup): Brief
  parts(brief: Brief, context: Context): readonly Part[]
  steps(activity: Activity<Setup, Work, Plenary>, context: Context): readonly Step[]
  openPlenary(setup: Setup): Plenary
  /** The same reference back = not allowed now. */
  playPlenary(activity: Activity<Setup, Work, Plenary>, move: PlenaryMove & Stamp): Plenary
  /** Left out by methods whose tables only answer polls, or do nothing. */
  readonly table?: {
    openWork(brief: Brief): Work
    /** The same reference back = not allowed now. */
    playWork(brief: Brief, work: Work, move: WorkMove & Stamp): Work
    /** What one table makes at one part. `part` is null where the table is at no part. */
    readonly Group: Screen<GroupProps<Brief, Work, WorkMove>>
  }
  /** All that stage and picture can ever receive. */
  audience(activity: Activity<Setup, Work, Plenary>, context: Context): View
  report(activity: Activity<Setup, Work, Plenary>, context: Context, reader: Reader): Report<View>
  /** Each is a page of the house that appears when given. */
  readonly extras?: {
    readonly deck?: {
      load(language: Language): Promise<readonly Card[]>
      title(card: Card): string
    }
    paper?(activity: Activity<Setup, Work, Plenary>, context: Context): readonly Sheet[]
    rehearse?(
      setup: Setup,
      context: Context,
    ): Promise<{ setup: Setup; tables: readonly Rehearsal<WorkMove, never>[]; plenary: readonly PlenaryMove[] }>
  }
  readonly screens: {
    readonly Prepare: Screen<PrepareProps<Setup, Card>>
    readonly Run: Screen<RunProps<Setup, Work, Plenary, PlenaryMove>>
    readonly Stage: Screen<{ readonly view: View; readonly context: Context }>
    readonly Picture: Screen<PictureProps<View>>
  }
}

export interface PrepareProps<Setup, Card> {
  readonly setup: Setup
  edit(next: Setup): void
  readonly deck: readonly Card[]
  readonly context: Context
}
export interface GroupProps<Brief, Work, WorkMove> {
  readonly brief: Brief
  readonly table: Table<Work>
  readonly part: Id | null
  readonly play: Play<WorkMove>
  readonly context: Context
}
export interface RunProps<Setup, Work, Plenary, PlenaryMove> {
  readonly activity: Activity<Setup, Work, Plenary>
  readonly step: Step
  readonly play: Play<PlenaryMove>
  edit(next: Setup): void
  readonly context: Context
}
export interface PictureProps<View> {
  readonly view: View
  readonly palette: Palette
  readonly context: Context
}
/** Colours for a picture that is drawn without the page's style sheet: on paper, as PNG, in a document. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly strong: string
  readonly contrast: string
}

export const defineManifest = <M extends Manifest>(manifest: M): M => manifest
export const defineMethod = <Setup, Brief, Work, Plenary, WorkMove, PlenaryMove, View, Card>(
  method: Method<Setup, Brief, Work, Plenary, WorkMove, PlenaryMove, View, Card>,
): Method<Setup, Brief, Work, Plenary, WorkMove, PlenaryMove, View, Card> => method
