import type { Context, Step } from '../contract'
import { type MakeStep, stepsOf } from '../kit/steps'
import {
  type Dilemma,
  nameOf,
  playedDilemmas,
  scalePart,
  scales,
  stonePart,
  type Task,
  type ThisMade,
  workshopNow,
} from './model'

type Make = MakeStep<Task>

/** Half a minute: what lies in a scale is put aside, or shown. */
const moment = 0.5

/** What a dilemma is called in its steps. */
const named = (dilemma: Dilemma, t: Context['t']) => ({ dilemma: nameOf(dilemma) || t('dilemma.untitled') })

/** The steps that are about one dilemma. */
const about = (dilemma: Dilemma, t: Context['t']): Make => stepsOf<Task>(t, named(dilemma, t), dilemma.id)

/** Both workshops begin at a step of the same id: *Start* is pressed before it is known that a new round is the second. */
const opening = { id: 'begin' } as const

const inScale = { part: scalePart } as const

const firstWorkshop = (made: ThisMade, make: Make, t: Context['t']) => {
  const m = made.setup.minutes
  return [
    make('frame', m.frame, 'facilitator', opening),
    make('know', m.scale, 'each', { ...inScale, poll: 'know' }),
    make('near', m.scale, 'each', { ...inScale, poll: 'near' }),
    ...playedDilemmas(made).flatMap((one) => {
      const of = about(one, t)
      return [
        of('input', m.input, 'facilitator'),
        of('questions', m.questions, 'plenary'),
        of('goods', m.goods, 'table'),
        of('swap', m.goods, 'table'),
      ]
    }),
    make('break', m.break, 'facilitator'),
    make('write', m.write, 'table', { part: stonePart }),
    make('gather', m.gather, 'plenary', { part: stonePart, later: true }),
    make('ask', m.ask, 'plenary', { later: true }),
    make('keep', 2 * moment, 'facilitator', { ...inScale, keeps: scales }),
    make('next', m.next, 'facilitator'),
  ]
}

const secondWorkshop = (made: ThisMade, make: Make, t: Context['t']) => {
  const m = made.setup.minutes
  const scale = Math.max(0.5, Math.round((m.scale - moment) * 2) / 2)
  return [
    make('answers', m.answers, 'plenary', { ...opening, later: true }),
    // Alone in its part, it is known in the list by its dilemma.
    ...playedDilemmas(made).map((one) =>
      about(one, t)('through', m.through, 'plenary', { later: true, title: t('step.through.of', named(one, t)) }),
    ),
    make('pause', m.break, 'facilitator'),
    make('mend', m.mend, 'plenary', { later: true }),
    make('agree', m.agree, 'plenary', { later: true }),
    make('know-again', scale, 'each', { ...inScale, poll: 'know' }),
    make('near-again', scale, 'each', { ...inScale, poll: 'near' }),
    make('show-know', moment, 'plenary', { ...inScale, shows: 'know' }),
    make('show-near', moment, 'plenary', { ...inScale, shows: 'near' }),
    make('last', m.last, 'facilitator'),
  ]
}

/** The scales of the first workshop are put aside at its end: they are seen beside those of the second, and not before. */
export const steps = (made: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const steps = workshopNow(made) === 'first' ? firstWorkshop : secondWorkshop
  return steps(made, stepsOf<Task>(t), t)
}
