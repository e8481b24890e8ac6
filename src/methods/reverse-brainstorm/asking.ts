import { type Help, helpAbout, type Lexicon } from './help'

/** Help that was asked for, and what the room has said of it since. */
export interface Answer {
  readonly lexicon: Lexicon
  readonly idea: string
  readonly help: Help
  /** What somebody said that the idea is about. */
  readonly subject: string | null
  /** Every subject is shown. */
  readonly open: boolean
}

/** Whether it is asked what the idea is about: somebody wants to say so, or it is not certain. */
export const isAsking = ({ help, subject, open }: Answer): boolean =>
  open || (subject === null && help.questions.length === 0)

const aboutIn = ({ lexicon, idea, subject }: Answer) => (subject === null ? null : helpAbout(idea, subject, lexicon))

/** What the room has said counts for more than what the rules are certain of. */
export const questionsIn = (answer: Answer): readonly string[] => aboutIn(answer)?.questions ?? answer.help.questions

const mostDrafts = 3

export const draftsIn = (answer: Answer): readonly string[] =>
  [...new Set([...answer.help.drafts, ...(aboutIn(answer)?.drafts ?? [])])].slice(0, mostDrafts)
