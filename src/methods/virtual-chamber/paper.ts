import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import { roomView, rulesOf } from './audience'
import { type PlaceKind, placesOf, prompts, type Setup, type ThisTold } from './model'
import { addressFault } from './troubles'
import type { View } from './views'
import { whenSaid } from './when'

type T = Context['t']

/** A council, where nobody has said how many they are. */
const usual = 25

const linesAt = ({ places }: Setup, kind: PlaceKind): readonly string[] =>
  placesOf(places, kind).flatMap(({ text }) => linesOf(text))

/** One for each, with a line for the name and one to sign on: both are written by hand. */
const letterCells = (setup: Setup, context: Context): readonly SheetCell[] => {
  const { t } = context
  const address = setup.address.trim()
  const ending = [
    ...(setup.day === null ? [] : [t(`letter.day.${setup.way}`, { day: whenSaid(setup, context) })]),
    ...(setup.contact.trim() === '' ? [] : [t('letter.contact', { contact: setup.contact.trim() })]),
  ]
  return [
    { title: setup.title.trim() || t('room.untitled'), lines: [t('letter.to')] },
    ...linesOf(setup.letter).map((line) => ({ title: '', lines: [line] })),
    ...(ending.length > 0 ? [{ title: '', lines: ending }] : []),
    { title: '', lines: [t('letter.signed')] },
    ...(addressFault(address, t) !== null || address === ''
      ? []
      : [{ title: '', lines: [t('letter.address')], code: address }]),
  ]
}

/** What goes into each, who sees to it, and whom it has been brought to. */
const parcelCells = (setup: Setup, people: number, { t, dayName }: Context): readonly SheetCell[] => {
  const chores = setup.chores.filter(({ kind }) => kind === 'parcel')
  return [
    {
      title: t('paper.parcel'),
      lines: [
        t('parcel.in.letter'),
        t('parcel.in.cards'),
        ...linesOf(setup.snacks).map((line) => t('parcel.in', { line })),
        ...chores.map(({ text, kind, who, day }) =>
          t('parcel.by', {
            text: text.trim() || t(`chore.kind.${kind}`),
            who: who.trim() || '…',
            day: day === null ? '…' : dayName(day),
          }),
        ),
      ],
    },
    {
      ...{ title: '', lines: [t('parcel.names')] },
      grid: { head: [t('parcel.to'), t('parcel.packed'), t('parcel.brought')], rows: times(people, () => ' ') },
    },
  ]
}

/** Who meets whom, by role; names are written in by hand. */
const seatingCells = ({ tables }: Setup, t: T): readonly SheetCell[] => {
  const rows = tables.flatMap(({ name, roles }, at) => {
    const table = name.trim() || t('table.number', { number: at + 1 })
    return linesOf(roles).map((role) => t('table.seat', { table, role }))
  })
  return rows.length === 0
    ? []
    : [{ title: t('paper.seating'), lines: [], grid: { head: [t('table.role'), t('table.written')], rows } }]
}

/** Alike cards lie together: three heaps to pack from. */
const promptCells = (setup: Setup, people: number, t: T): readonly SheetCell[] =>
  prompts
    .map((prompt) => setup.prompts[prompt])
    .filter((title) => title.trim() !== '')
    .flatMap((title) => times(people, () => ({ title, lines: [], blanks: 5, foot: t('card.foot') })))

const posters = (told: ThisTold, t: T): readonly Sheet<View>[] => {
  const { setup } = told
  const rules = rulesOf(told)
  return [
    {
      ...{ id: 'rules', title: t('paper.rules'), kind: 'poster' },
      view: { kind: 'rules', title: t('place.rules'), lines: rules },
      cells: rules.length === 0 ? [] : [{ title: t('place.rules'), lines: [] }],
    },
    {
      ...{ id: 'room', title: t('paper.room'), kind: 'poster', spare: true },
      view: { kind: 'poster', room: roomView(setup, t) },
      cells: setup.places.length === 0 ? [] : [{ title: setup.title.trim() || t('room.untitled'), lines: [] }],
    },
  ]
}

/** What is carried to people, and what hangs and lies in the room. */
export const paper = (told: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  const { setup } = told
  const people = peopleAt(told.round.tables, usual)
  const programme = linesAt(setup, 'programme')
  return written<View>([
    {
      ...{ id: 'letter', title: t('paper.letter'), kind: 'page' },
      cells: setup.letter.trim() === '' ? [] : letterCells(setup, context),
    },
    { ...{ id: 'parcel', title: t('paper.parcel'), kind: 'page' }, cells: parcelCells(setup, people, context) },
    { ...{ id: 'prompts', title: t('paper.prompts'), kind: 'cards' }, cells: promptCells(setup, people, t) },
    {
      ...{ id: 'programme', title: t('place.programme'), kind: 'page' },
      cells:
        programme.length === 0
          ? []
          : [
              {
                title: `${t('place.programme')}: ${setup.title.trim() || t('room.untitled')}`,
                lines: [...(setup.day === null ? [] : [whenSaid(setup, context)]), ...programme],
              },
            ],
    },
    { ...{ id: 'seating', title: t('paper.seating'), kind: 'page' }, cells: seatingCells(setup, t) },
    ...posters(told, t),
  ])
}
