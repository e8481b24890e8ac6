import { limit, limits } from '../../lib/limits'
import type { Activity, Context, Fetched, Gap, Id, Made, Part, Told } from '../contract'

/** `booklet`: the theme is the booklet's; `ours`: it is ours; `dis`: after the DIS model; `own`: written here. */
export const origins = ['booklet', 'ours', 'dis', 'own'] as const
export type Origin = (typeof origins)[number]

/** A postcard: the question on its front, the two prompts on its back. */
export interface Card {
  readonly id: Id
  readonly origin: Origin
  readonly theme: string
  readonly question: string
  /** The prompt that opens. */
  readonly opens: string
  /** The prompt that forces a choice. */
  readonly chooses: string
  /** "Her mangler forvaltningen retning, fordi …": read aloud before anybody writes. */
  readonly because: string
}

/** `cards`: one card at a time for all tables. `grid`: each table takes the cards as it likes. `round`: the whole room in one round. */
export const forms = ['cards', 'grid', 'round'] as const
export type Form = (typeof forms)[number]

/** `turn` is for each person, `table` for each table in plenary. */
export const minuteParts = ['frame', 'read', 'write', 'turn', 'sentence', 'table', 'direction'] as const
export type Minutes = Readonly<Record<(typeof minuteParts)[number], number>>

/** Fetched from another item of the workshop: a question has become a card, anything else can lie beside one. */
export interface Brought extends Fetched {
  /** The card it has become, or lies beside; null where it lies loose. */
  readonly card: Id | null
}

export interface Setup {
  readonly strategy: string
  /** A paragraph about it, for the room. */
  readonly about: string
  readonly cards: readonly Card[]
  readonly brought: readonly Brought[]
  readonly form: Form
  /** At the end: which of the cards matters most? */
  readonly dots: boolean
  readonly minutes: Minutes
}
export interface Brief extends Pick<Setup, 'strategy' | 'cards' | 'dots'> {
  /** What lies beside the cards, for the tables to go on from. */
  readonly beside: readonly { readonly card: Id; readonly text: string }[]
}

export interface Note {
  readonly id: Id
  readonly text: string
}
export const marks = ['disagree', 'unknown'] as const
export type Mark = (typeof marks)[number]

/** What a table has made of one card. */
export interface Answer {
  readonly card: Id
  readonly notes: readonly Note[]
  /** The most important, in one sentence. */
  readonly sentence: string
  /** *Her er vi uenige*: about what; null where the mark is not set. */
  readonly disagree: string | null
  /** *Her mangler vi viden*: about what; null where the mark is not set. */
  readonly unknown: string | null
}
export interface Work {
  readonly answers: readonly Answer[]
}

/** The room's sentence on one card, in one round. */
export interface Direction {
  readonly card: Id
  readonly round: Id
  readonly day: string
  readonly text: string
}
export interface Plenary {
  readonly directions: readonly Direction[]
}

export type WorkMove =
  | { readonly type: 'note'; readonly card: Id; readonly text: string }
  | { readonly type: 'rewordNote'; readonly card: Id; readonly note: Id; readonly text: string }
  | { readonly type: 'removeNote'; readonly card: Id; readonly note: Id }
  | { readonly type: 'sentence'; readonly card: Id; readonly text: string }
  | { readonly type: 'mark'; readonly card: Id; readonly mark: Mark; readonly text: string | null }

export type PlenaryMove =
  | { readonly type: 'direct'; readonly card: Id; readonly text: string }
  | { readonly type: 'withdraw'; readonly card: Id }

/** What the room does at a step. */
export type Task =
  | 'frame'
  | 'read'
  | 'write'
  | 'round'
  | 'sentence'
  | 'together'
  | 'play'
  | 'dots'
  | 'weigh'
  | 'direction'

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: Work
  readonly plenary: Plenary
  readonly workMove: WorkMove
  readonly plenaryMove: PlenaryMove
  readonly card: Card
  readonly sittings: { readonly evening: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** With the tables' words, and without answers. */
export type ThisMade = Made<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

/** In characters: a table's sentence, the room's sentence, and anything else that is written. */
export const longest = {
  theme: limit(60),
  question: limit(160),
  because: limit(300),
  about: limit(600),
  sentence: limit(140),
  direction: limit(160),
  text: limits.note,
} as const
/** So many cards can be prepared, and so many notes be written to one at a table. */
export const most = { cards: 100, notes: 500 } as const

/** More cards than these cut the talk too thin. */
export const enoughCards = 3

export const dotsPoll = 'dots'

export const emptyCard = (id: Id): Card => ({
  id,
  origin: 'own',
  theme: '',
  question: '',
  opens: '',
  chooses: '',
  because: '',
})

export const blank = (): Setup => ({
  strategy: '',
  about: '',
  cards: [],
  brought: [],
  form: 'cards',
  dots: false,
  minutes: { frame: 3, read: 1, write: 2, turn: 1, sentence: 2, table: 1, direction: 3 },
})

export const gaps = ({ cards }: Setup): readonly Gap[] =>
  cards.length === 0
    ? [{ key: 'gap.cards', where: 'cards' }]
    : cards.filter(({ question }) => question.trim() === '').map(({ id }) => ({ key: 'gap.question', where: id }))

/** One card alone leaves nothing to choose between. */
export const asksDots = ({ dots, cards }: Pick<Setup, 'dots' | 'cards'>): boolean => dots && cards.length > 1

/** What has been laid beside a card. What lies loose is the facilitator's alone. */
export const besideCard = ({ brought }: Pick<Setup, 'brought'>, card: Id): readonly Brought[] =>
  brought.filter((one) => one.kind !== 'question' && one.card === card)

export const brief = (setup: Setup): Brief => ({
  strategy: setup.strategy,
  cards: setup.cards,
  dots: asksDots(setup),
  beside: setup.cards.flatMap(({ id }) => besideCard(setup, id).map(({ text }) => ({ card: id, text }))),
})

/** A card as it is called: by its theme, or by its question. */
export const nameOf = ({ theme, question }: Card): string => theme || question

export const parts = (given: Omit<Brief, 'beside'>, { t }: Context): readonly Part[] => [
  ...given.cards.map((card): Part => ({ id: card.id, title: nameOf(card), polls: [], skippable: true })),
  ...(asksDots(given)
    ? [
        {
          id: dotsPoll,
          title: t('dots.title'),
          polls: [
            {
              id: dotsPoll,
              about: [given.strategy],
              title: t('dots.title'),
              text: given.strategy,
              lead: t('dots.lead'),
              options: given.cards.map((card) => ({
                id: card.id,
                label: nameOf(card) || t('card.untitled'),
                meaning: card.theme ? card.question : '',
                about: [card.theme, card.question],
              })),
              marks: 1,
              layout: 'list' as const,
            },
          ],
        },
      ]
    : []),
]

export const playedCards = ({ setup, round: { skipped } }: Pick<ThisTold, 'setup' | 'round'>): readonly Card[] =>
  setup.cards.filter(({ id }) => !skipped.includes(id))

export const answerTo = (work: Work | null, card: Id): Answer | null =>
  work?.answers.find((answer) => answer.card === card) ?? null

/** The room's sentence on a card in the round that is on. */
export const directionOn = ({ plenary, round }: ThisTold, card: Id): Direction | null =>
  plenary.directions.find((one) => one.card === card && one.round === round.id) ?? null

/** What the room said the last time it had the card; null where this is the first. */
export const directionBefore = ({ plenary, rounds }: ThisTold, card: Id): Direction | null =>
  rounds
    .slice(0, -1)
    .flatMap(({ id }) => plenary.directions.find((one) => one.card === card && one.round === id) ?? [])
    .at(-1) ?? null
