import { limits, whole } from '../../lib/limits'
import type { Activity, Context, Day, Gap, Id, Made, Part, Poll, Told } from '../contract'

export type Side = 'over' | 'under'
export const sides: readonly Side[] = ['over', 'under']

export const themes = ['tone', 'loyalty', 'working-form', 'media', 'positioning'] as const
export type Theme = (typeof themes)[number]

export interface Story {
  readonly id: Id
  readonly title: string
  /** One scene, told to "du": 35–60 words. */
  readonly text: string
  /** Who one is in it. */
  readonly who: string
  readonly theme: Theme
  /** For the facilitator only. */
  readonly followUps: readonly string[]
  /** Where law or rules decide something. */
  readonly rule: { readonly note: string; readonly source: string; readonly year: number } | null
}

export const minuteParts = ['rules', 'read', 'decide', 'talk', 'expect', 'plenary'] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

export interface Setup {
  readonly stories: readonly Story[]
  readonly rules: readonly string[]
  /** `room`: the projector leads. `table`: each table chooses its next story. */
  readonly pace: 'room' | 'table'
  /** "Flytter nogen sig?": everybody answers a second time after the talk. Only where the projector leads. */
  readonly again: boolean
  readonly minutes: Minutes
}

export interface Brief {
  readonly stories: readonly Pick<Story, 'id' | 'title' | 'text' | 'who'>[]
  readonly again: boolean
}

export interface Reason {
  readonly id: Id
  readonly story: Id
  readonly side: Side
  readonly text: string
}
export interface Expectation {
  readonly id: Id
  readonly text: string
}
export interface Work {
  readonly reasons: readonly Reason[]
  readonly expectations: readonly Expectation[]
}

export const headings = ['each-other', 'administration', 'what-we-bring'] as const
export type Heading = (typeof headings)[number]

export interface Agreed {
  readonly id: Id
  readonly under: Heading
  readonly text: string
  /** The tables' expectations it was made from. */
  readonly from: readonly Id[]
  readonly day: Day
}
export interface Plenary {
  /** The story the facilitator has picked for the plenary talk. */
  readonly picked: Id | null
  readonly agreed: readonly Agreed[]
  /** The heading that was worked on last. */
  readonly at: Heading | null
}

export type WorkMove =
  | { readonly type: 'addReason'; readonly story: Id; readonly side: Side; readonly text: string }
  | { readonly type: 'rewordReason'; readonly reason: Id; readonly text: string }
  | { readonly type: 'removeReason'; readonly reason: Id }
  | { readonly type: 'expect'; readonly text: string }
  | { readonly type: 'rewordExpectation'; readonly expectation: Id; readonly text: string }
  | { readonly type: 'removeExpectation'; readonly expectation: Id }

export type PlenaryMove =
  | { readonly type: 'pick'; readonly story: Id | null }
  | { readonly type: 'agree'; readonly under: Heading; readonly text: string; readonly from: readonly Id[] }
  | { readonly type: 'reword'; readonly agreed: Id; readonly text: string }
  | { readonly type: 'place'; readonly agreed: Id; readonly under: Heading }
  | { readonly type: 'merge'; readonly agreed: Id; readonly into: Id }
  | { readonly type: 'withdraw'; readonly agreed: Id }

/** What the room does at a step. */
export type Task = 'rules' | 'read' | 'decide' | 'talk' | 'again' | 'moved' | 'play' | 'look' | 'expect' | 'plenary'

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: Work
  readonly plenary: Plenary
  readonly workMove: WorkMove
  readonly plenaryMove: PlenaryMove
  readonly card: Story
  readonly sittings: { readonly evening: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** With the tables' words, and without answers. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** The longest text that is kept, in characters. */
export const longestText = limits.text
/** The year of a rule's source. */
export const ruleYears = whole(1849, 2199)
/** How many of each can be prepared, and said. */
export const most = { stories: 2000, rules: 100, followUps: 50, said: 2000 } as const

/** The second answer to a story, after the talk. */
export const againOf = (story: Id): Id => `${story}~again`

export const emptyStory = (id: Id, theme: Theme = 'tone'): Story => ({
  id,
  title: '',
  text: '',
  who: '',
  theme,
  followUps: [],
  rule: null,
})

export const blank = ({ t }: Context): Setup => ({
  stories: [],
  rules: [t('rules.1'), t('rules.2'), t('rules.3'), t('rules.4')],
  pace: 'room',
  again: false,
  minutes: { rules: 5, read: 1, decide: 0.5, talk: 7, expect: 6, plenary: 25 },
})

export const gaps = ({ stories }: Setup): readonly Gap[] =>
  stories.length === 0
    ? [{ key: 'gap.stories', where: 'stories' }]
    : stories.filter(({ text }) => text.trim() === '').map(({ id }) => ({ key: 'gap.text', where: id }))

/** The whole room answers a second time, so it must be at the same story: not where each table keeps its own pace. */
export const answersAgain = ({ again, pace }: Setup): boolean => again && pace === 'room'

export const brief = (setup: Setup): Brief => ({
  again: answersAgain(setup),
  stories: setup.stories.map(({ id, title, text, who }) => ({ id, title, text, who })),
})

export const parts = ({ stories, again }: Brief, { t }: Context): readonly Part[] => [
  ...stories.map(({ id, title, text, who }): Part => {
    const ask = (poll: Id, name: string, lead: string, repeats?: Id): Poll => ({
      id: poll,
      ...(repeats === undefined ? {} : { repeats }),
      about: [title, text, who],
      title: name,
      text,
      lead,
      marks: 1,
      layout: 'pair',
      options: sides.map((side) => ({ id: side, label: t(`side.${side}`), meaning: t(`side.${side}.meaning`) })),
    })
    const second = ask(againOf(id), t('again.title', { title }), t('again.lead'), id)
    return { id, title, skippable: true, polls: again ? [ask(id, title, who), second] : [ask(id, title, who)] }
  }),
  { id: 'expect', title: t('expect.title'), polls: [] },
]

export const playedStories = ({ setup, round }: Pick<ThisTold, 'setup' | 'round'>): readonly Story[] =>
  setup.stories.filter(({ id }) => !round.skipped.includes(id))

/** A table puts two expectations into words. */
export const expectationsPerTable = 2
