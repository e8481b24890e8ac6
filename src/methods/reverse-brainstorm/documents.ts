import type { Agreed, Block, Context, Documents } from '../contract'
import { everythingAgreed, listOf, said, tableOf, under } from '../kit/documents'
import { principlesView, type View } from './audience'
import { cannotBeTurned, dotsApart, everyTurned, inOrder, looseTurned } from './counts'
import { everyNote, type MethodTypes, type Note, type ThisActivity, type ThisTold, type Turned } from './model'

type Lines = readonly Block<View>[]

const textsOf = (list: readonly Turned[]): readonly string[] => list.map(({ text }) => text)

/** The principles. What they rest on is said in the documents; it was not agreed. */
export const agreed = ({ plenary }: ThisTold, { t }: Context): readonly Agreed[] =>
  inOrder(plenary.principles)
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, day }) => ({ id, under: t('report.principles'), text, day }))

const restsOn = ({ plenary }: ThisTold, { t }: Context): Lines => {
  const rows = inOrder(plenary.principles).flatMap((principle) => {
    const roots = plenary.turned.filter(({ id, text }) => principle.from.includes(id) && text !== principle.text)
    return roots.length === 0 ? [] : [[principle.text, textsOf(roots).join('\n')]]
  })
  return under(t('report.rests-on'), tableOf([t('report.principle'), t('report.roots')], rows))
}

/** What the room made: principles with what they rest on, and what else was turned. Not one of the bad ideas. */
const made = (told: ThisTold, context: Context): Lines => {
  const { t } = context
  const { principles, turned } = told.plenary
  const solutions = turned.filter(
    ({ kind, text }) => kind === 'solution' && !principles.some((one) => one.text === text),
  )
  const others = looseTurned(told).filter(({ kind }) => kind === 'principle')
  return [
    everythingAgreed,
    ...restsOn(told, context),
    ...under(t('report.solutions'), listOf(textsOf(solutions))),
    ...under(t('report.others'), listOf(textsOf(others))),
  ]
}

const frame = (told: ThisTold, { t }: Context): Lines => {
  const { setup, plenary } = told
  return [
    said(t('report.initiative', { initiative: setup.initiative })),
    ...(setup.positive.trim() === '' ? [] : [said(t('report.task', { task: setup.positive }))]),
    // What somebody said aloud was not turned.
    ...(plenary.turned.some(({ note }) => note !== null) ? [said(t('report.how'))] : []),
  ]
}

const becameOf = (activity: ThisActivity, note: Note, { t }: Context): string => {
  const turned = textsOf(everyTurned(activity).filter((one) => one.note === note.id))
  if (turned.length > 0) return turned.join(' · ')
  if (cannotBeTurned(activity).has(note.id)) return t('turn.cannot.said')
  return note.away ? t('report.away') : '–'
}

/** The head stands again on each printed page: it says that none of it was meant. */
const exercise = (activity: ThisActivity, context: Context): Lines => {
  const { t } = context
  const known = (id: string) => activity.setup.asksKnown && activity.plenary.known.includes(id)
  const rows = everyNote(activity).map((note) => [
    known(note.id) ? t('report.known', { text: note.text }) : note.text,
    becameOf(activity, note, context),
  ])
  const head = [t('report.not-meant'), t('report.became')]
  return rows.length === 0
    ? []
    : under(t('report.not-meant'), [
        said(t('report.question', { question: activity.setup.negative })),
        ...tableOf(head, rows),
      ])
}

const pictures = (activity: ThisActivity, { t }: Context): Lines => {
  const view = principlesView(activity, false)
  return view.principles.length === 0 ? [] : [{ kind: 'picture', view, label: t('report.picture') }]
}

/** Dots stand with the words that they were given to. */
const oldDots = (activity: ThisActivity, { t }: Context): Lines =>
  under(
    t('report.dots-apart'),
    tableOf(
      [t('report.principle'), t('part.dots')],
      dotsApart(activity).map(({ text, dots }) => [text, String(dots)]),
    ),
  )

/** *Til sagen*: principles and solutions. *Til os selv*: the negative pages too, each marked. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => [
    { id: 'case', title: context.t('report.principles'), blocks: [...frame(told, context), ...made(told, context)] },
  ],
  ours: (activity, context) => [
    {
      id: 'ours',
      title: context.t('report.principles'),
      blocks: [
        ...frame(activity, context),
        ...made(activity, context),
        ...pictures(activity, context),
        ...oldDots(activity, context),
        ...exercise(activity, context),
      ],
    },
  ],
}
