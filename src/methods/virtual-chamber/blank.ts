import type { Context } from '../contract'
import { usualChores } from './chores'
import type { Setup } from './model'

export const blank = ({ t }: Pick<Context, 't'>): Setup => ({
  ...{ title: '', welcome: '', way: 'distance', day: null, begins: '', chores: usualChores(t), tables: [] },
  ...{ letter: '', snacks: '' },
  prompts: { first: t('prompt.first'), second: t('prompt.second'), third: t('prompt.third') },
  ...{ photo: null, alt: '', places: [], quiz: [], music: '', contact: '', address: '' },
  minutes: {
    ...{ doors: 15, welcome: 5, alone: 7, threes: 8, cards: 10, rules: 3, talk: 50, break: 10, close: 7 },
  },
})
