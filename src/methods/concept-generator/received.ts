import { notYetThere } from '../../lib/not-yet-there'
import { fitText } from '../../lib/typed-text'
import type { Fetched, Id, Offer } from '../contract'
import { type Idea, longest, mostIdeas, type Setup, type ThisActivity } from './model'

type FromElsewhere = Idea & { readonly origin: NonNullable<Idea['origin']> }
const fromElsewhere = (idea: Idea): idea is FromElsewhere => idea.origin !== null

/** What an idea is called here: by its offer and where it came from, so that it is the same each time. */
const idOf = ({ origin }: Pick<Fetched, 'origin'>, taken: ReadonlySet<Id>): Id => {
  const base = `${origin.offer}-${origin.activity}`.slice(0, 70)
  let [id, more] = [base, 1]
  while (taken.has(id)) {
    more += 1
    id = `${base}-${more}`
  }
  return id
}

/** Ideas from other items join the collection with where they came from; twice fetched is once there. */
export const receive = (setup: Setup, fetched: readonly Fetched[]): Setup => {
  const fresh = notYetThere(setup.ideas.filter(fromElsewhere), fetched).slice(
    0,
    Math.max(0, mostIdeas - setup.ideas.length),
  )
  if (fresh.length === 0) return setup
  const taken = new Set(setup.ideas.map(({ id }) => id))
  const ideas = fresh.map((one): Idea => {
    const id = idOf(one, taken)
    taken.add(id)
    return { id, text: fitText(one.text, longest.text), origin: one.origin }
  })
  return { ...setup, ideas: [...setup.ideas, ...ideas] }
}

/** New ideas that a table's test gave, laid in the collection for everybody; those that lie there already are left out. */
export const collected = (setup: Setup, fresh: readonly { readonly id: Id; readonly text: string }[]): Setup => {
  const more = fresh.filter(({ id, text }) => text.trim() !== '' && !setup.ideas.some((idea) => idea.id === id))
  return more.length === 0
    ? setup
    : { ...setup, ideas: [...setup.ideas, ...more.map(({ id, text }): Idea => ({ id, text, origin: null }))] }
}

/** What other items can go on with: the room's concept. */
export const offers = ({ plenary: { concept } }: Pick<ThisActivity, 'plenary'>): readonly Offer[] =>
  concept
    ? [
        { id: 'concept', text: [concept.sheet.headline.text, concept.sheet.sentence.text].filter(Boolean).join(': ') },
        ...concept.parts.map(({ id, text }) => ({ id, text })),
      ].flatMap(({ id, text }): readonly Offer[] =>
        text.trim() === '' ? [] : [{ id, text, kind: id === 'concept' ? 'solution' : 'idea' }],
      )
    : []
