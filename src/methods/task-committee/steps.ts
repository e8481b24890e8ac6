import type { Context, Step } from '../contract'
import { type MakeStep, stepsOf } from '../kit/steps'
import { questions, type Setup, type Task, type ThisTold, wishPart } from './model'
import { termPages } from './terms'

type Make = MakeStep<Task>

const rolesSteps = ({ minutes: m }: Setup, make: Make) => [
  make('frame', m.frame, 'facilitator'),
  make('two', m.two, 'facilitator'),
  make('pairs', m.pairs, 'table'),
  make('hear', m.hear, 'plenary'),
  make('agree', m.agree, 'plenary', { later: true }),
]

const jointSteps = ({ minutes: m }: Setup, make: Make) => [
  make('present', m.present, 'facilitator'),
  make('tables', m.tables, 'table', { part: wishPart, later: true }),
  make('gather', m.gather, 'plenary', { part: wishPart, later: true }),
  make('send', m.send, 'plenary', { later: true }),
  make('next', m.next, 'facilitator'),
]

const firstSteps = (setup: Setup, make: Make, t: Context['t']) => {
  const { minutes: m } = setup
  const asked = questions.filter((one) => setup.questions[one].trim() !== '')
  const pages = termPages(setup.terms, t).length
  return [
    make('welcome', m.welcome, 'facilitator'),
    make('meet', m.meet, 'each'),
    make('terms', m.terms, 'plenary', pages > 1 ? { pages } : {}),
    ...asked.slice(0, 1).map((one) => question(setup, one, t)),
    make('break', m.break, 'facilitator'),
    ...asked.slice(1).map((one) => question(setup, one, t)),
    make('work', m.work, 'plenary', { later: true }),
    make('last', m.last, 'facilitator'),
  ]
}

const question = (setup: Setup, one: (typeof questions)[number], t: Context['t']): Step<Task> =>
  stepsOf<Task>(t, {}, one)('ask', setup.minutes.ask, 'table', {
    later: true,
    title: setup.questions[one].trim(),
  })

/** The politicians alone, the joint meeting, or the committee's first. */
export const steps = ({ setup }: Pick<ThisTold, 'setup'>, { t }: Context): readonly Step<Task>[] => {
  const make = stepsOf<Task>(t)
  if (setup.sitting === 'joint') return jointSteps(setup, make)
  return setup.sitting === 'first' ? firstSteps(setup, make, t) : rolesSteps(setup, make)
}
