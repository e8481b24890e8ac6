/** What becomes of a thing, or what it is: each has its own questions. */
export type Kind =
  | 'group'
  | 'who'
  | 'new'
  | 'held'
  | 'power'
  | 'event'
  | 'paper'
  | 'lost'
  | 'added'
  | 'placed'
  | 'service'
  | 'burden'

/** How things and people stand in a note, in one language: each a pattern for one word, most of them words with `|` between. */
export interface Nouns {
  /** Comes before somebody who does something, at the beginning of a sentence. */
  readonly clause: string
  /** May stand before the verb and add nothing. */
  readonly openers: string
  /** May stand between a verb and its thing. */
  readonly particles: string
  /** A thing ends before these. */
  readonly bounds: string
  /** And what comes after these is said of something else. */
  readonly joints: string
  /** After these a thing may come next, where none came after the verb. */
  readonly leads: string
  /** A thing may begin with these. */
  readonly heads: string
  /** Those of them that begin another thing. */
  readonly articles: string
  /** Before an article: all the benches. */
  readonly wholeOf: string
  /** Begin a thing only where it is described: the old bus, while "it" alone is none. */
  readonly light: string
  /** Begin a thing only after an article. */
  readonly alone: string
  /** Those of them that begin something new. */
  readonly fresh: string
  /** A whole thing by itself: with its article at its end, or plural. */
  readonly whole: string
  /** After one of these, a thing that began with an article has ended. */
  readonly closes: string
  /** Whose it is: the thing comes next. */
  readonly owner: string
  /** Describes what comes next. */
  readonly like: string
  /** The same where nothing is done: those that cannot be a verb. */
  readonly bare: string
  /** Cannot end a thing. */
  readonly notLast: string
  /** Look like things and are none, or say nothing alone. */
  readonly never: string
  readonly people: string
  /** Comes before more of them. */
  readonly joins: string
  /** More than one of them. */
  readonly plural: string
  /** One or more in particular. */
  readonly known: string
  /** One in particular. */
  readonly single: string
  /** People who decide anyway. */
  readonly power: string
  /** What people use and share, and can be asked about. */
  readonly service: string
  /** What weighs on people. */
  readonly burden: string
  /** What comes after people who have something done to them, and do nothing wrong themselves. */
  readonly asked: string
  readonly event: string
  /** Endings of more of them, each a pattern and what it becomes where those in particular are meant. */
  readonly definite: readonly (readonly string[])[]
  readonly paper: string
  /** What is done with an event that is held. */
  readonly holds: string
  /** Begins what is said of a thing: that, who. */
  readonly relative: string
  /** Somebody is let do something: the doing is no part of the thing. */
  readonly letting: string
  readonly doing: string
  /** What is done, by what becomes of the thing. */
  readonly verbs: Readonly<Record<'lost' | 'added' | 'placed' | 'other', string>>
  /** Only now and then, by a share or at a time: what is closed or cut so is not taken away. */
  readonly partly: string
  /** People who have this done to them are brought somewhere: what they need is another matter. */
  readonly moves: string
  /** What comes after a thing that is put somewhere. */
  readonly where: string
}

export type Verb = keyof Nouns['verbs']
export interface NounReader {
  readonly is: Readonly<Record<Exclude<keyof Nouns, 'verbs' | 'where' | 'clause' | 'definite' | 'partly'>, RegExp>>
  readonly verbs: readonly (readonly [Verb, RegExp])[]
  readonly definite: readonly (readonly [RegExp, string])[]
  readonly where: RegExp
  readonly partly: RegExp
  readonly clause: RegExp
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')

/** Read once when help is first asked for. Throws at a pattern that is not an expression. */
export const nounReader = ({ verbs, where, clause, definite, partly, ...words }: Nouns): NounReader => ({
  is: Object.fromEntries(
    Object.entries(words).map(([name, pattern]) => [name, whole(pattern)]),
  ) as unknown as NounReader['is'],
  verbs: (['lost', 'added', 'placed', 'other'] as const).map((verb) => [verb, whole(verbs[verb])]),
  definite: definite.map(([pattern = '', said = '']) => [new RegExp(pattern, 'iu'), said]),
  where: new RegExp(`^ (?:${where})(?![\\p{L}])`, 'u'),
  partly: new RegExp(`(?<![\\p{L}\\p{N}])(?:${partly})(?![\\p{L}\\p{N}])`, 'u'),
  clause: new RegExp(clause, 'u'),
})
