import type { Grammar } from './evidence'

/** What an idea can be about, and what one can ask; data, and easy to extend. */
export interface Themes {
  /** Words that tell of another language. */
  readonly foreign: readonly string[]
  /** Words said about somebody. */
  readonly insults: readonly string[]
  /** Words that are said about somebody only where one of these roles comes next, in any of its forms. */
  readonly slurs: { readonly words: readonly string[]; readonly of: readonly string[] }
  /** With an insult in them, and said about something: none. */
  readonly mild: readonly string[]
  /** So begins an idea that is good as it is … */
  readonly fine: readonly string[]
  /** … unless one of these is in it. */
  readonly bad: readonly string[]
  /** … or one of each of these: asked first when it is too late. */
  readonly late: { readonly first: readonly string[]; readonly next: readonly string[] }
  readonly grammar: Grammar
  readonly themes: Readonly<Record<string, Theme>>
}

/**
 * What tells of a theme. A cue is the beginning of a word, of six letters and more, or a shorter word in any of its forms; `=` before it: the whole word; `~`: its ending; with a space: these
 * words in a row, `*` being any; `!`: words that only look like it.
 */
export interface Theme {
  readonly questions: readonly string[]
  /** What is done: tells most, where it is the verb. */
  readonly does?: readonly string[]
  /** Tells of nothing else, wherever it stands. */
  readonly says?: readonly string[]
  /** Things: they tell enough where something is done to them, and too little where it only happens there. */
  readonly stems?: readonly string[]
  /** Tell too little alone. */
  readonly hints?: readonly string[]
  /** Nothing tells of it where none of these stands: what is said of time needs a time. */
  readonly needs?: readonly string[]
  /** Never asked at once: its words stand in what is about something else, too, or it was asked rightly too seldom to be sure. */
  readonly broad?: boolean
  /** When, where or how: comes before what it is done to, where both are told as well. */
  readonly manner?: boolean
}
