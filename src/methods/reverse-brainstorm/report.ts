import type { Block, Context, Reader, Report } from '../contract'
import { principlesView, type View } from './audience'
import { cannotBeTurned, everyTurned, inOrder, looseTurned, rootsOf } from './counts'
import { everyNote, type Note, type Play } from './model'

type Line = Block<View>

const listUnder = (heading: string, items: readonly string[]): readonly Line[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]

const textsOf = (list: readonly { readonly text: string }[]): readonly string[] => list.map(({ text }) => text)

/** What the room made: principles with what they rest on, and solutions. Not one of the bad ideas. */
const agreed = (activity: Play, { t, today, dayName }: Context): readonly Line[] => {
  const { principles, turned } = activity.plenary
  if (principles.length + turned.length === 0) return [{ kind: 'text', text: t('report.nothing') }]
  const others = looseTurned(activity).filter(({ kind }) => kind === 'principle')
  const rooted = inOrder(principles).flatMap((principle): readonly Line[] => {
    const roots = rootsOf(activity, principle).filter((root) => root.turned.text !== principle.text)
    return roots.length === 0
      ? []
      : [
          { kind: 'text', text: t('report.rests-on', { number: principle.number }) },
          { kind: 'list', items: roots.map((root) => root.turned.text) },
        ]
  })
  return [
    ...listUnder(
      t('report.principles'),
      inOrder(principles).map(({ number, text }) => `${number}. ${text}`),
    ),
    ...(principles.length > 0 ? [{ kind: 'text' as const, text: t('report.today', { today: dayName(today) }) }] : []),
    ...rooted,
    ...listUnder(
      t('report.solutions'),
      textsOf(turned.filter(({ kind, text }) => kind === 'solution' && !principles.some((one) => one.text === text))),
    ),
    ...listUnder(t('report.others'), textsOf(others)),
  ]
}

const frame = ({ setup, rounds }: Play, { t }: Context): readonly Line[] => [
  { kind: 'text', text: t('report.initiative', { initiative: setup.initiative }) },
  { kind: 'text', text: t('report.task', { task: setup.positive }) },
  { kind: 'text', text: t('report.how', { count: rounds.at(-1)?.tables.length ?? 0 }) },
]

const becameOf = (activity: Play, note: Note, { t }: Context): string => {
  const turned = textsOf(everyTurned(activity).filter((one) => one.note === note.id))
  if (turned.length > 0) return turned.join(' · ')
  if (cannotBeTurned(activity).has(note.id)) return t('turn.cannot.said')
  return note.away ? t('report.away') : '–'
}

/** The head stands again on each printed page: it says that none of it was meant. */
const exercise = (activity: Play, context: Context): readonly Line[] => {
  const { t } = context
  const notes = everyNote(activity)
  if (notes.length === 0) return []
  const known = (id: string) => activity.setup.asksKnown && activity.plenary.known.includes(id)
  return [
    { kind: 'heading', text: t('report.not-meant') },
    { kind: 'text', text: t('report.question', { question: activity.setup.negative }) },
    {
      kind: 'table',
      head: [t('report.not-meant'), t('report.became')],
      rows: notes.map((note) => [
        known(note.id) ? t('report.known', { text: note.text }) : note.text,
        becameOf(activity, note, context),
      ]),
    },
  ]
}

const pictures = (activity: Play, { t }: Context): readonly Line[] => {
  const view = principlesView(activity, false)
  return view.principles.length === 0 ? [] : [{ kind: 'picture', view, label: t('report.picture') }]
}

/** *Til sagen*: principles and solutions. *Til os selv*: the negative pages too, each marked. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const own = agreed(activity, context)
  return reader === 'case'
    ? [...frame(activity, context), ...own]
    : [...frame(activity, context), ...own, ...pictures(activity, context), ...exercise(activity, context)]
}
