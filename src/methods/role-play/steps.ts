import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { castOf } from './cast'
import type { Task, ThisMade } from './model'
import { quizPart } from './parts'
import { isTurned, minutesOf, played } from './played'

/** The meeting item by item, each as long as its lines take; then the quiz, question by question. */
export const steps = (
  { setup, round }: Pick<ThisMade, 'setup'> & { readonly round: Pick<ThisMade['round'], 'skipped'> },
  { t }: Context,
): readonly Step<Task>[] => {
  const { minutes: m } = setup
  const make = stepsOf<Task>(t)
  const items = played(setup, castOf(setup).absent, round.skipped)
  const say = [t('step.welcome.say'), ...(isTurned(items) ? [t('items.turned')] : [])].join(' ')
  return [
    make('welcome', m.welcome, 'facilitator', { say }),
    make('sheets', m.sheets, 'table'),
    ...items.map((item) =>
      make('play', minutesOf(item), 'plenary', {
        ...{ id: `${item.id}/play`, part: item.id, title: item.title.trim() || t('item.untitled') },
        pages: item.lines.length,
      }),
    ),
    make('break', m.break, 'facilitator'),
    // Asked and shown in one step: the press after the question shows the answers, and none is made in between for nothing.
    ...setup.quiz.map(({ id }, at) =>
      make('ask', m.ask + m.show, 'each', {
        ...{ id: `${id}/ask`, part: quizPart(id), poll: id, shows: id, title: t('quiz.number', { number: at + 1 }) },
      }),
    ),
    make('questions', m.questions, 'plenary', { later: true }),
    make('pairs', m.pairs, 'plenary', { later: true }),
  ]
}
