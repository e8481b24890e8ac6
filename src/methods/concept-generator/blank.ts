import type { Context, Gap } from '../contract'
import type { Setup } from './model'

/** What every preparation begins with. */
const starters = ['push', 'rule', 'nourishment', 'network'] as const

export const blank = ({ t }: Context): Setup => ({
  title: '',
  challenge: '',
  whom: '',
  ideas: [],
  features: starters.map((id) => ({ id, name: t(`feature.${id}`) })),
  tests: false,
  more: [],
  minutes: { collect: 10, sort: 15, name: 10, pick: 10, make: 20, argue: 10, dial: 10, test: 15, version: 10 },
})

export const gaps = ({ title, challenge }: Setup): readonly Gap[] => [
  ...(title.trim() === '' ? [{ key: 'gap.title', where: 'title' }] : []),
  ...(challenge.trim() === '' ? [{ key: 'gap.challenge', where: 'challenge' }] : []),
]
