import { limit } from '../../lib/limits'
import type { CsvColumn, CsvRow } from '../../lib/read-csv'
import { fitText } from '../../lib/typed-text'
import type { Context, Id } from '../contract'
import { daysText, stepName } from './audience'
import { heldArrows } from './circles'
import { newStep } from './edits'
import {
  type Arrow,
  type Body,
  bodies,
  daysBefore,
  type Kind,
  kinds,
  type Lane,
  longest,
  most,
  type Setup,
  type Step,
} from './model'

// The way as a table, out and in: what a document gives as CSV is what a file with the same heads brings back.

type T = Context['t']
const heads = ['number', 'text', 'lane', 'kind', 'when', 'role', 'leads', 'notes'] as const
export type Head = (typeof heads)[number]

/** What it is called here, and in the other language. */
type Names = readonly [here: string, also: string]
const headNames = (key: Head, t: T): Names => [t(`csv.${key}`), t(`csv.${key}.also`)]
const kindNames = (kind: Kind, t: T): Names => [t(`kind.${kind}`), t(`kind.${kind}.also`)]
const bodyNames = (body: Body, t: T): Names => [t(`body.${body}`), t(`body.${body}.also`)]

const noteKinds = ['good', 'snag', 'template'] as const
type NoteKind = (typeof noteKinds)[number]
const noteNames = (kind: NoteKind, t: T): Names => [t(`note.${kind}`), t(`note.${kind}.also`)]
/** All three with their names. */
const longestNotes = limit(1100)

const limitOf: Readonly<Record<Head, CsvColumn<Head>['limit']>> = {
  ...{ number: longest.lane, text: longest.step, lane: longest.lane, kind: longest.lane },
  ...{ when: longest.note, role: longest.role, leads: longest.note, notes: longestNotes },
}

/** What a file of steps is read by. */
export const stepColumns = (t: T): readonly CsvColumn<Head>[] =>
  heads.map((key) => ({
    ...{ key, names: headNames(key, t), limit: limitOf[key] },
    ...(key === 'text' ? { needed: true as const } : {}),
  }))

const leadsOf = (setup: Setup, step: Step, t: T): string =>
  heldArrows(setup)
    .filter(({ from }) => from === step.id)
    .map(({ to, back }) => {
      const number = setup.steps.findIndex(({ id }) => id === to) + 1
      return back ? `${number} (${t('arrow.back')})` : `${number}`
    })
    .join(', ')

const notesOf = (step: Step, t: T): string =>
  noteKinds
    .filter((kind) => step[kind].trim() !== '')
    .map((kind) => t('note.line', { kind: t(`note.${kind}`), text: step[kind].trim().replace(/\s*\n\s*/g, ' ') }))
    .join('\n')

/** The table of the way. @param whole with its notes, so that a file of it brings all of it back */
export const stepTable = (setup: Setup, t: T, whole: boolean) => ({
  head: heads.filter((key) => whole || key !== 'notes').map((key) => t(`csv.${key}`)),
  rows: setup.steps.map((step, at) => [
    ...[`${at + 1}`, stepName(step, t), setup.lanes.find(({ id }) => id === step.lane)?.label ?? ''],
    ...[t(`kind.${step.kind}`), daysText(setup, step, t), step.role, leadsOf(setup, step, t)],
    ...(whole ? [notesOf(step, t)] : []),
  ]),
})

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da')

const named = <Name extends string>(
  all: readonly Name[],
  names: (name: Name, t: T) => Names,
  said: string,
  t: T,
): Name | undefined => all.find((name) => names(name, t).some((one) => same(one, said)))

const says = (said: string, names: readonly string[]): boolean =>
  names.some((name) => name.trim() !== '' && said.toLocaleLowerCase('da').includes(name.trim().toLocaleLowerCase('da')))

/** However they are called, one or many. */
const count =
  /(?:^|[^\d.,/])(\d{1,4})\s*(?:(arbejdsdag|hverdag|working day|work ?day|weekday)|(uge|week)|(?:kalender|calendar )?(?:dag|day))(?:e|r|s|es|rs)?(?![a-zæøå])/i
/** A number alone is in working days. */
const alone = /^()(\d{1,4})\s*(?:(?:før|before)(?![a-zæøå]).*)?$/i
const weekDays = 7

const bodyIn = (setup: Setup, said: string, t: T): Body | undefined =>
  // The longer name first: one may stand within another.
  [...bodies]
    .sort((one, other) => setup.names[other].length - setup.names[one].length)
    .find((body) => says(said, [setup.names[body], ...bodyNames(body, t)]))

const lengthOf = (said: string): Pick<Step, 'before' | 'unit'> => {
  const [, figure, working, weeks] = count.exec(said) ?? []
  const [, , bare] = alone.exec(said.trim()) ?? []
  const number = figure ?? bare
  if (number === undefined) return { before: null, unit: 'working' }
  const before = Math.min(daysBefore.max, Number(number) * (weeks ? weekDays : 1))
  return { before, unit: working || figure === undefined ? 'working' : 'days' }
}

/** "5 arbejdsdage før Økonomiudvalget": how long, in what, before which. A meeting says only which. */
const whenOf = (setup: Setup, said: string, t: T): Pick<Step, 'before' | 'unit' | 'body'> => ({
  ...lengthOf(said),
  body: bodyIn(setup, said, t) ?? 'first',
})

const notesIn = (said: string, t: T): Pick<Step, NoteKind> => {
  const notes = { good: '', snag: '', template: '' }
  for (const line of said.split('\n')) {
    const kind = noteKinds.find((one) => noteNames(one, t).some((name) => line.startsWith(`${name}:`)))
    const text = kind ? line.slice(line.indexOf(':') + 1).trim() : line.trim()
    const at = kind ?? 'good'
    notes[at] = fitText([notes[at], text].filter(Boolean).join(' '), longest.note)
  }
  return notes
}

/** Lanes by their names: those that are there, and those that a file brings, as far as there is room. */
const lanesFor = (lanes: readonly Lane[], rows: readonly CsvRow<Head>[], nextId: () => Id): readonly Lane[] => {
  const all = [...lanes]
  for (const { lane } of rows)
    if (lane !== '' && all.length < most.lanes && !all.some(({ label }) => same(label, lane)))
      all.push({ id: nextId(), label: fitText(lane, longest.lane) })
  return all
}

interface Read {
  readonly step: Step
  readonly row: CsvRow<Head>
  readonly number: string
}

/** "1." and "01" are 1. */
const numberIn = (said: string): string | undefined => /\d+(?:\.\d+)*/.exec(said)?.[0].replace(/^0+(?=\d)/, '')

/** What stands under what a row leads to, each by itself, and the step that it means. */
const leadsIn = (read: readonly Read[], { row }: Read) =>
  row.leads
    .split(/[,;]/)
    .filter((said) => said.trim() !== '')
    .map((said) => {
      const number = numberIn(said)
      return { said: said.trim(), to: number && read.find((one) => one.number === number)?.step.id }
    })

const arrowsOf = (read: readonly Read[], nextId: () => Id, t: T): readonly Arrow[] => {
  const backwards = [t('arrow.back'), t('arrow.back.also')]
  // A file that says nothing of what leads to what is a list: each leads to the next.
  const silent = read.every(({ row }) => row.leads === '')
  return read.flatMap((one, at): readonly Arrow[] => {
    const { step } = one
    const next = read[at + 1]
    if (silent) return next ? [{ id: nextId(), from: step.id, to: next.step.id, back: false }] : []
    const seen = new Set<string>()
    return leadsIn(read, one).flatMap(({ said, to }): readonly Arrow[] => {
      if (!to || to === step.id || seen.has(to)) return []
      seen.add(to)
      const back = backwards.some((word) => said.toLocaleLowerCase('da').includes(word.toLocaleLowerCase('da')))
      return [{ id: nextId(), from: step.id, to, back }]
    })
  })
}

const quotedIn = (texts: readonly string[], t: T): string =>
  [...new Set(texts)].map((text) => t('dates.quoted', { text })).join(', ')

/** What could not be taken as it was written, a sentence each. */
const amissIn = (setup: Setup, lanes: readonly Lane[], read: readonly Read[], t: T): readonly string[] => {
  const crowded = read.filter(({ row }) => row.lane !== '' && !lanes.some(({ label }) => same(label, row.lane)))
  const unread = read.filter(({ row, step }) => {
    const isMeaning = step.kind === 'meet' ? bodyIn(setup, row.when, t) !== undefined : step.before !== null
    return row.when.trim() !== '' && !isMeaning
  })
  const astray = read.flatMap((one) =>
    leadsIn(read, one)
      .filter(({ to }) => !to)
      .map(({ said }) => t('csv.astray.one', { step: stepName(one.step, t), to: said })),
  )
  return [
    ...(crowded.length > 0
      ? [
          t('csv.crowded', {
            most: most.lanes,
            lanes: quotedIn(
              crowded.map(({ row }) => row.lane),
              t,
            ),
          }),
        ]
      : []),
    ...(unread.length > 0
      ? [
          t('csv.unread', {
            texts: quotedIn(
              unread.map(({ row }) => row.when),
              t,
            ),
          }),
        ]
      : []),
    ...(astray.length > 0 ? [t('csv.astray', { arrows: astray.join(', ') })] : []),
  ]
}

/** The way with the steps of a file at its end, and what is to be told. @param places where each row stands in the file, from 1 */
export const withRows = (
  setup: Setup,
  rows: readonly CsvRow<Head>[],
  nextId: () => Id,
  t: T,
  places: readonly number[],
): { readonly setup: Setup; readonly amiss: readonly string[] } => {
  const room = rows.slice(0, Math.max(0, most.steps - setup.steps.length))
  const lanes = lanesFor(setup.lanes, room, nextId)
  const read = room.map((row, at): Read => {
    const step = newStep(nextId(), {
      text: row.text,
      lane: lanes.find(({ label }) => same(label, row.lane))?.id ?? null,
      kind: named(kinds, kindNames, row.kind, t) ?? 'do',
      ...whenOf(setup, row.when, t),
      ...notesIn(row.notes, t),
      role: row.role,
    })
    return { step, row, number: numberIn(row.number) ?? `${places[at] ?? at + 1}` }
  })
  const arrows = [...setup.arrows, ...arrowsOf(read, nextId, t)].slice(0, most.arrows)
  return {
    setup: { ...setup, lanes, arrows, steps: [...setup.steps, ...read.map(({ step }) => step)] },
    amiss: amissIn(setup, lanes, read, t),
  }
}
