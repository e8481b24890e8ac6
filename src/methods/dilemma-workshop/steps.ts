import type { Context, Step } from '../contract'
import {
  type Dilemma,
  type Minutes,
  nameOf,
  playedDilemmas,
  scalePart,
  stonePart,
  type Task,
  type ThisMade,
  workshopNow,
} from './model'

type Rest = Partial<Omit<Step<Task>, 'task' | 'minutes' | 'who'>>
type Make = (task: Task, minutes: number, who: Step['who'], rest?: Rest) => Step<Task>

/** Half a minute: what lies in the scales is put away, or shown. */
const moment = 0.5

const making =
  (t: Context['t']): Make =>
  (task, minutes, who, rest = {}) => ({
    ...{ id: task, task, minutes, who },
    ...rest,
    // Asked for only where nothing else is said: a text with a hole in it wants to be filled.
    title: rest.title ?? t(`step.${task}`),
    say: rest.say ?? t(`step.${task}.say`),
  })

/** A step that is about one dilemma. */
const about = (make: Make, { t }: Context) => {
  return (
    dilemma: Dilemma,
    task: 'input' | 'questions' | 'goods' | 'swap' | 'through',
    ...rest: [number, Step['who'], Rest?]
  ) => {
    const [minutes, who, more] = rest
    const name = nameOf(dilemma) || t('dilemma.untitled')
    const say = t(`step.${task}.say`, { dilemma: name })
    // Alone in its part, it is known in the list by its dilemma.
    const title = task === 'through' ? t('step.through.of', { dilemma: name }) : t(`step.${task}`)
    return make(task, minutes, who, { ...more, id: `${dilemma.id}/${task}`, part: dilemma.id, title, say })
  }
}

/** Both workshops begin at a step of the same id: *Start* is pressed before it is known that a new round is the second. */
const opening = { id: 'begin' } as const

const inScale = { part: scalePart } as const

const firstWorkshop = (made: ThisMade, make: Make, context: Context, { minutes: m }: { readonly minutes: Minutes }) => {
  const of = about(make, context)
  const away = { ...inScale, showing: context.t('step.keep') }
  return [
    make('frame', m.frame, 'facilitator', opening),
    make('know', m.scale, 'each', { ...inScale, poll: 'know' }),
    make('near', m.scale, 'each', { ...inScale, poll: 'near' }),
    ...playedDilemmas(made).flatMap((one) => [
      of(one, 'input', m.input, 'facilitator'),
      of(one, 'questions', m.questions, 'plenary'),
      of(one, 'goods', m.goods, 'table'),
      of(one, 'swap', m.goods, 'table'),
    ]),
    make('break', m.break, 'facilitator'),
    make('write', m.write, 'table', { part: stonePart }),
    make('gather', m.gather, 'plenary', { part: stonePart, later: true }),
    make('ask', m.ask, 'plenary', { later: true }),
    make('keep-know', moment, 'facilitator', { ...away, shows: 'know' }),
    make('keep-near', moment, 'facilitator', { ...away, shows: 'near' }),
    make('next', m.next, 'facilitator'),
  ]
}

const secondWorkshop = (
  made: ThisMade,
  make: Make,
  context: Context,
  { minutes: m }: { readonly minutes: Minutes },
) => {
  const of = about(make, context)
  const scale = Math.max(0.5, Math.round((m.scale - moment) * 2) / 2)
  return [
    make('answers', m.answers, 'plenary', { ...opening, later: true }),
    ...playedDilemmas(made).map((one) => of(one, 'through', m.through, 'plenary', { later: true })),
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

/** The scales of the first workshop are put away at its end: they are seen beside those of the second, and not before. */
export const steps = (made: ThisMade, context: Context): readonly Step<Task>[] => {
  const steps = workshopNow(made) === 'first' ? firstWorkshop : secondWorkshop
  return steps(made, making(context.t), context, made.setup)
}
