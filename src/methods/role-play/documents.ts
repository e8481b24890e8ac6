import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { everythingAgreed, heading, listOf, said, under } from '../kit/documents'
import { type Card, letters, type MethodTypes, notesOf, sourceOf, type ThisActivity, type ThisTold } from './model'
import type { View } from './views'

type T = Context['t']

/** What the room agreed about working together. No vote of a made-up meeting is agreed. */
export const agreed = ({ plenary }: ThisTold, { t }: Context): readonly Agreed[] =>
  notesOf(plenary, 'agreed').map(({ id, text, day }) => ({ id, under: t('notes.agreed'), text, day }))

const outcome = ({ plenary }: Pick<ThisTold, 'plenary'>, t: T): readonly Block<never>[] => [
  everythingAgreed,
  ...under(t('notes.question'), listOf(notesOf(plenary, 'question').map(({ text }) => text))),
]

/** How the room answered in the quiz, as far as it was shown and may be told. */
const quizRows = ({ setup, round }: ThisActivity, t: T): readonly string[] =>
  setup.quiz.flatMap(({ id, asks, right }) => {
    const answers = round.answers[id]
    if (answers?.state !== 'counts') return []
    const counts = letters.map((letter) => `${letter.toUpperCase()} ${answers.counts[letter] ?? 0}`).join(' · ')
    return [t('document.quiz.row', { asks, counts, right: right.toUpperCase() })]
  })

const cardBlocks = (card: Card, t: T): readonly Block<never>[] => [
  heading(card.title || t('card.untitled')),
  {
    kind: 'definitions',
    rows: (['what', 'when', 'says', 'follows', 'ours'] as const)
      .filter((key) => card[key].trim() !== '')
      .map((key) => [t(`card.${key}`), card[key]] as const),
  },
  said(sourceOf(card, t)),
]

export const documents: Documents<MethodTypes, View> = {
  case: (told, { t }) => [{ id: 'case', title: t('document.case'), blocks: outcome(told, t) }],
  ours: (activity, { t }) => [
    {
      ...{ id: 'ours', title: t('document.ours') },
      blocks: [...outcome(activity, t), ...under(t('document.quiz'), listOf(quizRows(activity, t)))],
    },
  ],
  handout: ({ setup }, { t }): readonly Document<View>[] => [
    {
      ...{ id: 'handbook', title: t('document.handbook') },
      blocks: [said(t('document.handbook.lead')), ...setup.cards.flatMap((card) => cardBlocks(card, t))],
    },
  ],
}
