import type { Context } from '../contract'
import { linesOf } from '../kit/sheets'
import { comingUp, nameOf } from './milestones'
import { questions, type Setup, type Sitting, type ThisActivity, type ThisTold } from './model'
import { shortDay } from './spoken'
import { termPages } from './terms'
import type { PosterView, View } from './views'
import { wayView } from './way'

type T = Context['t']

/** So many can be read from the last row at once. */
const handful = { lines: 4, days: 5 } as const

const slice = <One>(all: readonly One[], page: number, size: number): readonly One[] => {
  const at = Math.min(page, Math.max(0, Math.ceil(all.length / size) - 1)) * size
  return all.slice(at, at + size)
}

/** What one of the meetings wrote down, in the order it was said. */
const linesFrom = ({ plenary }: Pick<ThisTold, 'plenary'>, from: Sitting): readonly string[] =>
  plenary.lines.filter((line) => line.from === from).flatMap(({ text }) => linesOf(text))

export const askedIn = ({ questions: asks }: Pick<Setup, 'questions'>): readonly string[] =>
  questions.map((one) => asks[one].trim()).filter((text) => text !== '')

/** The poster of the next meeting. */
export const posterView = (setup: Setup): PosterView => ({
  ...{ kind: 'poster', title: setup.title, photo: setup.photo, alt: setup.alt },
  questions: askedIn(setup),
})

const linesView = (activity: ThisActivity, t: T, from: Sitting): View => ({
  ...{ kind: 'lines', heading: t(`stage.lines.${from}`), none: t(`stage.lines.${from}.none`) },
  lines: slice(linesFrom(activity, from), activity.now.page, handful.lines),
})

const termsView = ({ setup, now }: ThisActivity, t: T, page = now.page): View => {
  const pages = termPages(setup.terms, t)
  const none = [{ heading: t('stage.terms.none'), lines: [] }]
  return { kind: 'terms', sections: pages[Math.min(page, pages.length - 1)] ?? none }
}

const planView = ({ setup }: ThisActivity, context: Context): View => ({
  ...{ kind: 'plan', heading: context.t('stage.plan') },
  days: comingUp(setup)
    .slice(0, handful.days)
    .map((one) => ({ name: nameOf(one, context.t), day: one.day === null ? '' : shortDay(one.day, context.language) })),
})

const askView = (t: T, task: 'pairs' | 'hear' | 'tables' | 'meet'): View => ({
  ...{ kind: 'ask', heading: t(`stage.${task}`), lines: linesOf(t(`stage.${task}.lines`)) },
})

const questionView = ({ setup, now }: ThisActivity, t: T): View => {
  const part = questions.find((one) => one === now.part) ?? 'one'
  const asked = questions.filter((one) => setup.questions[one].trim() !== '')
  return {
    ...{ kind: 'question', number: asked.indexOf(part) + 1, question: setup.questions[part].trim() },
    lead: t('stage.ask'),
  }
}

/** So many letters leave room for the way beneath them; a longer need has a page of its own. */
const besideWay = 260

const openPages = ({ need }: Pick<Setup, 'need'>): number => (need.length > besideWay ? 2 : 1)

const openView = (setup: Setup, context: Context, page: number): View =>
  page > 0 && openPages(setup) > 1
    ? { kind: 'ask', heading: setup.title.trim() || context.t('untitled'), lines: linesOf(setup.need) }
    : { kind: 'open', way: wayView(setup, context), need: openPages(setup) > 1 ? '' : setup.need }

/** All that stage and picture can ever receive: neither what tables wrote nor how seats were given out is among it. */
export const audience = (activity: ThisActivity, context: Context): View => {
  const { t } = context
  const { setup, now } = activity
  switch (now.task) {
    case 'two':
      return { kind: 'roles' }
    case 'pairs':
    case 'hear':
    case 'tables':
    case 'meet':
      return askView(t, now.task)
    case 'agree':
      return linesView(activity, t, 'roles')
    case 'present':
      return now.page < openPages(setup)
        ? openView(setup, context, now.page)
        : termsView(activity, t, now.page - openPages(setup))
    case 'gather':
    case 'send':
      return linesView(activity, t, 'joint')
    case 'next':
    case 'last':
      return planView(activity, context)
    case 'welcome':
      return posterView(setup)
    case 'terms':
      return termsView(activity, t)
    case 'ask':
      return questionView(activity, t)
    case 'break':
      return { kind: 'pause' }
    case 'work':
      return linesView(activity, t, 'first')
    default:
      return openView(setup, context, now.page)
  }
}

const pagesFor = (lines: readonly unknown[]): number => Math.max(1, Math.ceil(lines.length / handful.lines))

/** Long lists, and the text, are read a little at a time. */
export const pages = (activity: ThisActivity, { t }: Context): number => {
  const { setup, now } = activity
  switch (now.task) {
    case 'present':
      return openPages(setup) + termPages(setup.terms, t).length
    case 'terms':
      return Math.max(1, termPages(setup.terms, t).length)
    case 'agree':
      return pagesFor(linesFrom(activity, 'roles'))
    case 'gather':
    case 'send':
      return pagesFor(linesFrom(activity, 'joint'))
    case 'work':
      return pagesFor(linesFrom(activity, 'first'))
    case 'frame':
      return openPages(setup)
    default:
      return 1
  }
}
