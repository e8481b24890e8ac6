import { fillNames } from '../../i18n/language'
import type { Language } from '../contract'
import { notIn } from '../kit/lists'
import { type Dilemma, most, type Setup } from './model'

type Written = Omit<Dilemma, 'facts'>

/** Twelve dilemmas that come again in every municipality; the facts are one's own. */
export const loadDeck = async (language: Language): Promise<readonly Dilemma[]> => {
  const file = await (language === 'da' ? import('./decks/dilemmas.da.json') : import('./decks/dilemmas.en.json'))
  const dilemmas: readonly Written[] = file.default
  return dilemmas.map((one) => ({ ...fillNames(one), facts: [] }))
}

/** A whole matter, and what a room could make of it. */
export const loadExample = async (language: Language) => {
  const file = await (language === 'da' ? import('./decks/example.da.json') : import('./decks/example.en.json'))
  return fillNames(file.default)
}

/** The set-up with the dilemmas added at the end, as far as there is room; one that is there stays as it has been edited. */
export const takeDilemmas = (setup: Setup, cards: readonly Dilemma[]): Setup => {
  const fresh = notIn(setup.dilemmas, cards).slice(0, Math.max(0, most.dilemmas - setup.dilemmas.length))
  return fresh.length === 0 ? setup : { ...setup, dilemmas: [...setup.dilemmas, ...fresh] }
}

type Example = Awaited<ReturnType<typeof loadExample>>

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, { matter }: Example): Setup => ({
  ...setup,
  title: setup.title || matter.title,
  about: setup.about || matter.about,
  frame: setup.frame || matter.frame,
  fixed: setup.fixed || matter.fixed,
  dilemmas: setup.dilemmas.length > 0 ? setup.dilemmas : matter.dilemmas,
})
