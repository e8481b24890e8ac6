import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import { roomView, rulesOf } from './audience'
import { type PlaceKind, placesOf, prompts, type Setup, type ThisTold } from './model'
import { placeName } from './troubles'
import type { View } from './views'

type T = Context['t']

/** A council, where nobody has said how many they are. */
const usual = 25

const linesAt = ({ places }: Setup, kind: PlaceKind): readonly string[] =>
  placesOf(places, kind).flatMap(({ text }) => linesOf(text))

/** One for each, with a line for the name and one to sign on: both are written by hand. */
const letterCell = (setup: Setup, { t, dayName }: Context): SheetCell => ({
  title: setup.title.trim() || t('room.untitled'),
  lines: [
    t('letter.to'),
    ...linesOf(setup.letter),
    ...(setup.day === null ? [] : [t(`letter.day.${setup.way}`, { day: dayName(setup.day) })]),
    ...(setup.contact.trim() === '' ? [] : [t('letter.contact', { contact: setup.contact.trim() })]),
    t('letter.signed'),
  ],
  ...(setup.address.trim() === '' ? {} : { foot: t('letter.address'), code: setup.address.trim() }),
})

const parcelCell = (setup: Setup, { t, dayName }: Context): SheetCell => {
  const chores = setup.chores.filter(({ kind }) => kind === 'parcel')
  return {
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
    grid: {
      head: [t('parcel.to'), t('parcel.packed'), t('parcel.brought')],
      rows: times(14, () => ' '),
    },
  }
}

/** Who meets whom, by role; names are written in by hand. */
const seatingCells = ({ tables }: Setup, t: T): readonly SheetCell[] =>
  tables.map(({ name, roles }, at) => ({
    title: name.trim() || t('table.number', { number: at + 1 }),
    lines: [],
    grid: {
      head: [t('table.role'), t('table.written')],
      rows: linesOf(roles).length > 0 ? linesOf(roles) : times(6, () => ' '),
    },
  }))

const promptCells = (setup: Setup, people: number, t: T): readonly SheetCell[] =>
  times(people, () => null).flatMap(() =>
    prompts
      .filter((prompt) => setup.prompts[prompt].trim() !== '')
      .map((prompt) => ({ title: setup.prompts[prompt], lines: [], blanks: 5, foot: t('card.foot') })),
  )

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
      view: roomView(setup, t),
      cells:
        setup.places.length === 0
          ? []
          : [
              {
                ...{ title: setup.title.trim() || t('room.untitled'), lines: [] },
                table: {
                  head: [t('report.place'), t('report.there')],
                  rows: setup.places.map((place, at) => [
                    `${at + 1}. ${placeName(place, t)}`,
                    linesOf(place.text)[0] ?? '–',
                  ]),
                },
              },
            ],
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
      cells: setup.letter.trim() === '' ? [] : [letterCell(setup, context)],
    },
    { ...{ id: 'parcel', title: t('paper.parcel'), kind: 'page' }, cells: [parcelCell(setup, context)] },
    { ...{ id: 'prompts', title: t('paper.prompts'), kind: 'cards' }, cells: promptCells(setup, people, t) },
    {
      ...{ id: 'programme', title: t('place.programme'), kind: 'page' },
      cells:
        programme.length === 0
          ? []
          : [{ title: `${t('place.programme')}: ${setup.title.trim() || t('room.untitled')}`, lines: programme }],
    },
    { ...{ id: 'seating', title: t('paper.seating'), kind: 'page' }, cells: seatingCells(setup, t) },
    ...posters(told, t),
  ])
}
