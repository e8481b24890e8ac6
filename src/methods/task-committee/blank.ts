import type { Context } from '../contract'
import { usualMilestones } from './milestones'
import { type Setup, type Terms, termKeys } from './model'

const noTerms = Object.fromEntries(termKeys.map((key) => [key, ''])) as Terms

export const blank = ({ t }: Pick<Context, 't'>): Setup => ({
  ...{ title: '', need: '', sitting: 'joint', first: null, council: '', milestones: usualMilestones(t) },
  ...{ terms: noTerms, versions: [], worked: [], channels: '', notice: '', rows: [], columns: [], cells: [] },
  ...{ result: null, recommendations: [], photo: null, alt: '', questions: { one: '', two: '', three: '' } },
  minutes: {
    ...{ frame: 3, two: 5, pairs: 8, hear: 9, agree: 5 },
    ...{ present: 10, tables: 18, gather: 20, send: 9, next: 3 },
    ...{ welcome: 10, meet: 20, terms: 20, break: 15, ask: 20, work: 15, last: 10 },
  },
})
