import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { cardPart, minuteParts, type Setup, type Task, type ThisTold } from './model'
import { asked } from './quiz'

const who: Readonly<Record<Task, Step['who']>> = {
  doors: 'facilitator',
  welcome: 'facilitator',
  alone: 'each',
  threes: 'table',
  cards: 'table',
  rules: 'facilitator',
  talk: 'plenary',
  break: 'facilitator',
  close: 'facilitator',
}

/** The cards are typed in here. */
const hasCards = (task: Task): boolean => task === 'cards' || task === 'threes'

/** The break goes on question by question: asked, then answered. The last page is the green room. */
export const breakPages = ({ quiz }: Pick<Setup, 'quiz'>): number => {
  const questions = asked(quiz).length
  return questions === 0 ? 1 : 2 + 2 * questions
}

const tasksOf = ({ way, minutes }: Setup): readonly Task[] => {
  const all: readonly Task[] = minuteParts[way]
  // A method that is an item of its own takes no time here.
  return all.filter((task) => task !== 'talk' || minutes.talk > 0)
}

/** By distance or in one room; both begin with open doors. */
export const steps = ({ setup }: Pick<ThisTold, 'setup'>, { t }: Context): readonly Step<Task>[] =>
  tasksOf(setup).map((task) => {
    const said = ['doors', 'welcome', 'break', 'close'].includes(task)
    return stepsOf<Task>(t)(task, setup.minutes[task], who[task], {
      ...(said ? { say: t(`step.${task}.say.${setup.way}`) } : {}),
      ...(hasCards(task) ? { part: cardPart, later: true } : {}),
      ...(task === 'rules' ? { later: true } : {}),
      ...(task === 'break' && breakPages(setup) > 1 ? { pages: breakPages(setup) } : {}),
    })
  })
