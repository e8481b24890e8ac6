import { fillNames } from '../../i18n/language'
import type { Id, Language } from '../contract'
import { notIn } from '../kit/lists'
import { type Heading, headings, type Setup, type Story, themes } from './model'

type Written = Omit<Story, 'theme' | 'rule'> & { readonly theme: string; readonly rule?: Story['rule'] }

export interface Examples {
  readonly stories: readonly {
    readonly story: Id
    readonly over: readonly string[]
    readonly under: readonly string[]
  }[]
  readonly expectations: Readonly<Record<Heading, readonly string[]>>
}

const asStory = ({ rule = null, ...written }: Written): Story => {
  const theme = themes.find((one) => one === written.theme)
  if (!theme) throw new Error(`The card ${written.id} has the theme ${written.theme}, which does not exist.`)
  return fillNames({ ...written, theme, rule })
}

/** The stories that come with the app, with the council's own name in them. */
export const loadDeck = async (language: Language): Promise<readonly Story[]> => {
  const file = await (language === 'da' ? import('./decks/stories.da.json') : import('./decks/stories.en.json'))
  const cards: readonly Written[] = file.default
  return cards.map(asStory)
}

/** Made-up reasons and expectations for a rehearsal. */
export const loadExamples = async (language: Language): Promise<Examples> => {
  const file = await (language === 'da' ? import('./decks/examples.da.json') : import('./decks/examples.en.json'))
  const expectations: Record<Heading, readonly string[]> = { 'each-other': [], administration: [], 'what-we-bring': [] }
  const stories = fillNames(file.default).flatMap(({ story, over = [], under = [], expectations: expected }) => {
    for (const heading of headings) expectations[heading] = expected?.[heading] ?? expectations[heading]
    return story === '' ? [] : [{ story, over, under }]
  })
  return { stories, expectations }
}

/** The set-up with the cards added at the end; a card that is already there stays as it has been edited. */
export const takeCards = (setup: Setup, cards: readonly Story[]): Setup => {
  const fresh = notIn(setup.stories, cards)
  return fresh.length === 0 ? setup : { ...setup, stories: [...setup.stories, ...fresh] }
}

/** One card from each theme, the first that is not there yet. */
export const pickFive = (deck: readonly Story[], setup: Setup): readonly Story[] =>
  themes.flatMap(
    (theme) => deck.find((card) => card.theme === theme && !setup.stories.some(({ id }) => id === card.id)) ?? [],
  )
