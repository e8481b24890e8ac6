import type { GenericSchema } from 'valibot'
import type { Agreed, Dated, Documents, Fetched, Offer, OwnPage, PictureProps, Sheet } from './documents'
import type {
  Activity,
  Context,
  Day,
  Gap,
  Id,
  Language,
  Made,
  Part,
  Play,
  Screen,
  SittingOf,
  Stamp,
  Step,
  Table,
  Told,
  Types,
} from './room'
import type { Purpose, Sentence, Track } from './wanted'

// The contract between the house and a method. The house calls; a method is called and never calls.

/** What came of a photo that somebody chose, with its size in pixels. `unreadable`: no picture, broken, or of a kind this browser cannot open. */
export type KeptPicture =
  | { readonly ok: true; readonly id: Id; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly fault: 'unreadable' | 'too-large' | 'storage' }
/** Shrinks a photo on the device, takes its metadata away and keeps it in a record of its own. A method stores the id. */
export type KeepPicture = (file: Blob) => Promise<KeptPicture>

export type * from './documents'
export { offerKinds } from './documents'
export type * from './room'

/** The nth in the list takes what version n saved to n + 1. What it leaves out stays as it is. */
export interface Migration {
  readonly name: string
  readonly setup?: (saved: unknown) => unknown
  /** What lies on a table's own tablet. */
  readonly brief?: (saved: unknown) => unknown
  readonly own?: (saved: unknown) => unknown
  readonly work?: (saved: unknown) => unknown
  /** Told which rounds there have been, for what is dated by them. */
  readonly plenary?: (saved: unknown, rounds: readonly { readonly id: Id; readonly day: Day }[]) => unknown
  /** A card of a deck of one's own. */
  readonly card?: (saved: unknown) => unknown
  /** The parts that the plenary held as passed over: the house keeps them with its rounds. */
  readonly skipped?: (plenary: unknown) => readonly Id[]
}

/** A role that somebody takes: `own` is for them, and for nobody else. */
export interface Character<Own> {
  readonly id: Id
  readonly title: string
  readonly own: Own
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
  /** What people say when this is what they need, the surest first. */
  readonly sentences: readonly Sentence[]
  /** What it is good for, first of all the first. */
  readonly purposes: readonly Purpose[]
  /** The tracks that the booklet puts it on. */
  readonly tracks: readonly Track[]
  /** The tracks that it is on by our own reading, which their pages say. */
  readonly ownTracks?: readonly Track[]
  /** Built and tested, but not offered in the library. */
  readonly hidden?: true
  /** It lives for months or years: home lists it by its name, and it has members of its own. In a run sheet it is the same one. */
  readonly lives?: true
  load(): Promise<{ readonly method: AnyMethod }>
  /** The method's texts in a language. Among them the guide, how to do it tomorrow: `guide.purpose`, `guide.not` (when not
   *  to), `guide.bring`, `guide.steps`, `guide.trick` and `guide.out`; paragraphs are lines. */
  texts(language: Language): Promise<{ readonly default: Readonly<Record<string, string>> }>
}

/** What a method does at one kind of sitting. */
export interface Sitting<T extends Types, Task extends string = string> {
  /** What is missing before it can start. */
  gaps(told: Told<T>): readonly Gap[]
  parts(brief: T['brief'], context: Context): readonly Part[]
  steps(made: Made<T>, context: Context): readonly Step<Task>[]
}

export interface Method<T extends Types, View> {
  /** Rises with each change of what is stored; each rise has its migration. */
  readonly version: number
  readonly migrations: readonly Migration[]
  readonly schema: {
    readonly setup: GenericSchema<unknown, T['setup']>
    readonly brief: GenericSchema<unknown, T['brief']>
    readonly work: GenericSchema<unknown, T['work']>
    readonly plenary: GenericSchema<unknown, T['plenary']>
  }
  blank(context: Context): T['setup']
  /** The kinds of sittings there are of it. The first is meant where none is named. */
  readonly sittings: { readonly [S in SittingOf<T>]: Sitting<T, T['sittings'][S]> }
  /**
   * Where there are several sittings: which comes next. It is prepared, so it stands in the set-up, and undo takes it back. The
   * house asks for it, in the words of `sitting.<id>` and `sitting.<id>.line`; what has begun stays the sitting that it began as.
   */
  readonly next?: {
    of(setup: T['setup']): SittingOf<T>
    choose(setup: T['setup'], sitting: SittingOf<T>): T['setup']
    /** What the state of it calls for; null where that says nothing. */
    proposed(told: Told<T>, context: Context): SittingOf<T> | null
    /** Methods that go well with a sitting, by their ids in the registry: one press lays them in a run sheet with it. */
    readonly beside?: Readonly<Partial<Record<SittingOf<T>, readonly Id[]>>>
  }
  /** What this one is called among others of its kind; '' while it has no name. For methods that live. */
  name?(setup: T['setup']): string
  /** All that a table may know, and all that is handed out: of what was prepared, and of what the room has made of it since. */
  brief(told: Told<T>): T['brief']
  /** Where seats are roles. The house puts the brief and one `own` into a hand: no method can put two there. */
  readonly characters?: {
    readonly own: GenericSchema<unknown, T['own']>
    all(setup: T['setup'], context: Context): readonly Character<T['own']>[]
    readonly Own: Screen<{ readonly brief: T['brief']; readonly own: T['own']; readonly context: Context }>
  }
  openPlenary(setup: T['setup']): T['plenary']
  /** The same reference back = not allowed now. */
  playPlenary(activity: Activity<T>, move: T['plenaryMove'] & Stamp): T['plenary']
  /** Left out by methods whose tables only answer polls, or do nothing. */
  readonly table?: {
    openWork(brief: T['brief']): T['work']
    /** The same reference back = not allowed now. */
    playWork(brief: T['brief'], work: T['work'], move: T['workMove'] & Stamp): T['work']
    /** What one table makes at one part. `part` is null where the table is at no part. */
    readonly Group: Screen<GroupProps<T>>
  }
  /** All that stage and picture can ever receive. */
  audience(activity: Activity<T>, context: Context): View
  /** How many pages there are of what stands on stage, where it can be more than one. The house turns them. */
  pages?(activity: Activity<T>, context: Context): number
  /** What the room has agreed on, in the order it is read. */
  readonly agreed: (told: Told<T>, context: Context) => readonly Agreed[]
  readonly documents: Documents<T, View>
  /** What a method may have besides: the house shows its button where it is given; `dates` have theirs where the method lives. */
  readonly extras?: {
    readonly deck?: {
      load(language: Language): Promise<readonly T['card'][]>
      title(card: T['card']): string
      /** A card of a deck of one's own, as it is saved and opened. */
      readonly card: GenericSchema<unknown, T['card']>
      /** The cards of a set-up, to be saved as a deck. */
      cards(setup: T['setup']): readonly T['card'][]
      /** The set-up with the cards added; those that are there already stay as they have been edited. */
      take(setup: T['setup'], cards: readonly T['card'][]): T['setup']
    }
    readonly paper?: (told: Told<T>, context: Context) => readonly Sheet[]
    /** What belongs in a calendar. The house makes the file of it, and warns when something must begin. */
    readonly dates?: (told: Told<T>, context: Context) => readonly Dated[]
    /** A page for others to put on a server: one file that reads by itself. The house gives it to the person. */
    readonly page?: (told: Told<T>, context: Context) => Promise<OwnPage>
    /** What other items may fetch. What is agreed is offered under its own id, and fetched in the words that were agreed. */
    readonly offers?: (made: Made<T>) => readonly Offer[]
    /** The setup with what was fetched. It remembers where each came from; twice fetched is once there. */
    receive?(setup: T['setup'], offers: readonly Fetched[]): T['setup']
    rehearse?(
      setup: T['setup'],
      context: Context,
    ): Promise<{
      setup: T['setup']
      /** What each table makes up. */
      tables: readonly { readonly work: readonly T['workMove'][] }[]
      plenary: readonly T['plenaryMove'][]
    }>
    /** What the room would say when it meets again, beside what it has said: nothing that is there already. */
    rehearseAgain?(activity: Activity<T>, context: Context): Promise<readonly T['plenaryMove'][]>
  }
  readonly screens: {
    readonly Prepare: Screen<PrepareProps<T>>
    readonly Run: Screen<RunProps<T>>
    readonly Stage: Screen<{ readonly view: View; readonly context: Context }>
    readonly Picture: Screen<PictureProps<View>>
  }
}

export interface PrepareProps<T extends Types> {
  readonly setup: T['setup']
  /** @param madeUp an example was laid in: what lives is marked as a rehearsal on every screen and page, until somebody says it is theirs */
  edit(next: T['setup'], madeUp?: true): void
  /** What has come of it so far. */
  readonly told: Told<T>
  /** For what is done between sittings. */
  readonly play: Play<T['plenaryMove']>
  /** Polls that have been answered, or are being: what they are about stands fast, and all they ask until it is shown. */
  readonly answered: readonly Id[]
  readonly keepPicture: KeepPicture
  readonly deck: readonly T['card'][]
  readonly context: Context
}
export interface GroupProps<T extends Types> {
  readonly brief: T['brief']
  readonly table: Table<T['work']>
  readonly part: Id | null
  readonly play: Play<T['workMove']>
  readonly keepPicture: KeepPicture
  readonly context: Context
}
export interface RunProps<T extends Types> {
  readonly activity: Activity<T>
  readonly step: Step<T['sittings'][SittingOf<T>]>
  /** It is being written in afterwards: no projector is on, so nothing is shown on it or said of it. */
  readonly afterwards?: true
  readonly play: Play<T['plenaryMove']>
  edit(next: T['setup']): void
  /** Turns to a page of what stands on stage, from 0. Not there where it is written in afterwards. */
  turn?(page: number): void
  readonly keepPicture: KeepPicture
  readonly context: Context
}
// The registry holds methods of unlike types: each takes back only what it has made itself.
// biome-ignore lint/suspicious/noExplicitAny: only the house's opaque records pass here
export type AnyMethod = Method<any, any>

export const defineManifest = <M extends Manifest>(manifest: M): M => manifest
export const defineMethod = <T extends Types, View>(method: Method<T, View>): Method<T, View> => method
