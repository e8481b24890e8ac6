import type { Agreed, Context, Document, Documents } from '../contract'
import { everythingAgreed } from '../kit/documents'
import type { View } from './audience'
import type { MethodTypes, ThisTold } from './model'

export const agreed = ({ setup, plenary }: ThisTold, _: Context): readonly Agreed[] =>
  plenary.day === null || plenary.answer.trim() === ''
    ? []
    : [{ id: 'answer', under: setup.question.trim() || null, text: plenary.answer, day: plenary.day }]

const answered = (_: ThisTold, { t }: Context): readonly Document<View>[] => [
  { id: 'answer', title: t('run.answer'), blocks: [everythingAgreed] },
]

/** *Til sagen* is made of what is told, *Til os selv* of everything; a method that has more to say gives two functions. */
export const documents: Documents<MethodTypes, View> = { case: answered, ours: answered }
