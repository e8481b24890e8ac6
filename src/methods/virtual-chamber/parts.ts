import type { Context, Part } from '../contract'
import { type Brief, cardPart } from './model'

/** Nothing is asked: a table reads the cards, and types them in. */
export const parts = (_: Brief, { t }: Context): readonly Part[] => [
  { id: cardPart, title: t('parcel.prompts'), polls: [] },
]
