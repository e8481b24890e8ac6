import { type Beginnings, begunWith } from './beginnings'
import { type Cue, cueOf, foundAt, type Said, shelved } from './cues'
import { type Placed, placesOf } from './evidence'
import type { Theme, Themes } from './theme'
import { heardIn, untalked } from './themes'

/** What a note can be said to be about, as somebody in the room would say it; data, and easy to extend. */
export interface Subject {
  /** Comes after "Is it about …". */
  readonly name: string
  /** What is asked where it is this; at first what fits whatever is said of it. */
  readonly themes: readonly string[]
  /** Words that make it likelier, as the words of a theme are written. Too little to ask by, and enough to offer it. */
  readonly leans: readonly string[]
  /** Whole ways to begin. None takes for granted what the subject and the words where it fits do not tell. */
  readonly begin: Beginnings
}

/** In the order in which all of them are listed. */
export type Subjects = Readonly<Record<string, Subject>>

/** So many are offered: more would have to be read. */
const mostOffered = 3
/** How much a word makes a subject likelier, by where it stands. */
const weight = { row: 1, core: 0.7, beside: 0.5, hanging: 0.4 }
/** How much likelier what tells of its themes makes it: the best of them, and the others. */
const telling = { best: 0.6, other: 0.2 }
/** Less than this, of the likeliest, is nothing told: any three would be a guess. */
const least = 0.35
/** Enough for the questions of one theme, when somebody has said that its subject is what it is about. */
const enough = 1.2
const mostQuestions = 3
/** To be sure of a subject without being told: so much, and so much more than the next; less where a way to begin plainly fits. */
const surely = { told: 2, fitting: 1.5, more: 0.6 }
/** A word that stands in what is done, or in what it is done to. */
const plainly = 1
/** … or where it is. */
const halfway = 0.7

interface Lean extends Cue {
  readonly subject: string
  /** What leans to many subjects says little of each. */
  readonly share: number
}

type Leaning = (text: string) => readonly Lean[]
const known = new WeakMap<Subjects, Leaning>()

/** Made once. */
const leaningOf = (subjects: Subjects, { grammar }: Themes): Leaning => {
  const made = known.get(subjects)
  if (made) return made
  const all = Object.entries(subjects).flatMap(([subject, { leans }]) => leans.map((lean) => ({ subject, lean })))
  const count = new Map<string, number>()
  for (const { lean } of all) count.set(lean, (count.get(lean) ?? 0) + 1)
  const share = (lean: string) => 1 / Math.sqrt(count.get(lean) ?? 1)
  const leaning = shelved(all.map(({ subject, lean }) => ({ ...cueOf(lean, grammar), subject, share: share(lean) })))
  known.set(subjects, leaning)
  return leaning
}

const weightOf = ({ row, share }: Lean, { core, hanging }: Placed): number =>
  share * (row ? weight.row : hanging ? weight.hanging : core ? weight.core : weight.beside)

/** What leans to each subject; a word leans once. */
const leaningIn = (text: string, themes: Themes, subjects: Subjects): ReadonlyMap<string, number> => {
  const said: Said = { text, places: placesOf(text, themes.grammar) }
  const leans = new Map<string, Map<number, number>>()
  for (const lean of leaningOf(subjects, themes)(text)) {
    const own = leans.get(lean.subject) ?? new Map<number, number>()
    leans.set(lean.subject, own)
    for (const [first] of foundAt(lean, said, themes.grammar, true))
      if (first) own.set(first.at, Math.max(own.get(first.at) ?? 0, weightOf(lean, first)))
  }
  return new Map([...leans].map(([subject, own]) => [subject, [...own.values()].reduce((sum, one) => sum + one, 0)]))
}

type Tell = (name: string) => number

const tellingOf = (idea: string, themes: Themes): Tell => {
  const heard = new Map<Theme | undefined, number>(heardIn(idea, themes).map(({ theme, score }) => [theme, score]))
  return (name) => heard.get(themes.themes[name]) ?? 0
}

/** How likely an idea is about each subject, the likeliest first. */
const weighed = (idea: string, themes: Themes, subjects: Subjects) => {
  const tells = tellingOf(idea, themes)
  const leans = leaningIn(idea.toLocaleLowerCase(), themes, subjects)
  const scored = Object.entries(subjects).map(([subject, { themes: names }]) => {
    const [best = 0, ...rest] = names.map(tells).sort((one, other) => other - one)
    const told = telling.best * best + telling.other * rest.reduce((sum, one) => sum + one, 0)
    return { subject, score: told + (leans.get(subject) ?? 0) }
  })
  return scored.sort((one, other) => other.score - one.score)
}

/** The subjects that an idea is likeliest about, the likeliest first; none where nothing tells of any. */
export const likeliest = (idea: string, themes: Themes, subjects: Subjects): readonly string[] => {
  const best = weighed(idea, themes, subjects).slice(0, mostOffered)
  return (best[0]?.score ?? 0) < least ? [] : best.map(({ subject }) => subject)
}

/** A way to begin where one subject is sure, and nothing else is told nearly as much. */
export const begunSurely = (idea: string, themes: Themes, subjects: Subjects): string | null => {
  const [best, next] = weighed(untalked(idea, themes), themes, subjects)
  if (!best || best.score - (next?.score ?? 0) < surely.more) return null
  const begun = begunWith(idea, subjects[best.subject]?.begin ?? [], themes.grammar)
  const least = best.score >= surely.told ? halfway : plainly
  return begun && best.score >= surely.fitting && begun.score >= least ? begun.draft : null
}

/** One of each in turn, and again. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] =>
  [0, 1, 2].flatMap((at) => lists.flatMap((list) => list[at] ?? []))

/** What is asked of an idea that is said to be about a subject: of the theme that is told, else of what the subject holds. */
export const askedAbout = (
  idea: string,
  subject: string,
  { themes, subjects }: { themes: Themes; subjects: Subjects },
): { readonly questions: readonly string[]; readonly drafts: readonly string[] } => {
  const names = subjects[subject]?.themes ?? []
  const tells = tellingOf(idea, themes)
  const [best = ''] = [...names].sort((one, other) => tells(other) - tells(one))
  const one = names.length === 1 || tells(best) >= enough ? themes.themes[best] : undefined
  const all = names.map((name) => themes.themes[name]?.questions ?? [])
  const begun = begunWith(idea, subjects[subject]?.begin ?? [], themes.grammar)
  return {
    questions: one ? one.questions : inTurn(all).slice(0, mostQuestions),
    // What only hangs on the rest tells too little of what is wrong.
    drafts: begun && begun.score >= halfway ? [begun.draft] : [],
  }
}
