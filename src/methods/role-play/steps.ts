import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { castOf } from './cast'
import type { Task, ThisMade } from './model'
import { quizPart } from './parts'
import { minutesOf, played } from './played'

/** The meeting item by item, each as long as its lines take; then the quiz, question by question. */
export const steps = (
  { setup, round }: Pick<ThisMade, 'setup'> & { readonly round: Pick<ThisMade['round'], 'skipped'> },
  { t }: Context,
): readonly Step<Task>[] => {
  const { minutes: m } = setup
  const make = stepsOf<Task>(t)
  return [
    make('welcome', m.welcome, 'facilitator'),
    make('sheets', m.sheets, 'table'),
    ...played(setup, castOf(setup).absent, round.skipped).map((item) =>
      make('play', minutesOf(item), 'plenary', {
        ...{ id: `${item.id}/play`, part: item.id, title: item.title.trim() || t('item.untitled') },
        pages: item.lines.length,
      }),
    ),
    make('break', m.break, 'facilitator'),
    ...setup.quiz.flatMap(({ id }, at) => [
      make('ask', m.ask, 'each', {
        ...{ id: `${id}/ask`, part: quizPart(id), poll: id, title: t('step.ask.of', { number: at + 1 }) },
      }),
      make('show', m.show, 'plenary', {
        ...{ id: `${id}/show`, part: quizPart(id), shows: id, title: t('step.show.of', { number: at + 1 }) },
      }),
    ]),
    make('questions', m.questions, 'plenary', { later: true }),
    make('pairs', m.pairs, 'plenary', { later: true }),
  ]
}
