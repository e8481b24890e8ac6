import { fillNames } from '../../i18n/language'
import type { Language } from '../contract'
import { type Setup, sizes } from './model'

/** Safe way to school: three goals, three groups, a catalogue, and how a first sprint could be. */
export const loadExample = async (language: Language) => {
  const file = await (language === 'da' ? import('./decks/example.da.json') : import('./decks/example.en.json'))
  return fillNames(file.default)
}
type Example = Awaited<ReturnType<typeof loadExample>>

/** Whether nothing has been prepared that an example would stand in the way of. */
export const isUntouched = ({ title, goals, groups, ideas }: Setup): boolean =>
  title.trim() === '' && goals.length + groups.length + ideas.length === 0

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, { title, about, goals, groups, ideas }: Example): Setup => {
  const own = setup.goals.length > 0
  return {
    ...setup,
    ...{ title: setup.title || title, about: setup.about || about },
    goals: own ? setup.goals : goals.map((goal) => ({ ...goal, away: false })),
    groups: setup.groups.length > 0 ? setup.groups : groups.map((group) => ({ ...group, away: false })),
    ideas:
      setup.ideas.length > 0
        ? setup.ideas
        : ideas.map(({ id, text, goal, from, size }) => ({
            ...{ id, text, from, size: sizes.find((one) => one === size) ?? null, origin: null, of: null },
            goal: own ? null : goal,
          })),
  }
}
