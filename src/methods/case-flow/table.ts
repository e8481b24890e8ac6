import { limit } from '../../lib/limits'
import type { CsvColumn } from '../../lib/read-csv'
import type { Context } from '../contract'
import { daysText, stepName } from './audience'
import { heldArrows } from './circles'
import { type Body, type Kind, longest, type Setup, type Step } from './model'

// The way as a table: what a document gives as CSV is what a file with the same heads brings back (table-in.ts).

type T = Context['t']
const heads = ['number', 'text', 'lane', 'kind', 'when', 'role', 'leads', 'notes'] as const
export type Head = (typeof heads)[number]

/** What it is called here, and in the other language. */
export type Names = readonly [here: string, also: string]
const headNames = (key: Head, t: T): Names => [t(`csv.${key}`), t(`csv.${key}.also`)]
export const kindNames = (kind: Kind, t: T): Names => [t(`kind.${kind}`), t(`kind.${kind}.also`)]
export const bodyNames = (body: Body, t: T): Names => [t(`body.${body}`), t(`body.${body}.also`)]

export const noteKinds = ['good', 'snag', 'template'] as const
export type NoteKind = (typeof noteKinds)[number]
export const noteNames = (kind: NoteKind, t: T): Names => [t(`note.${kind}`), t(`note.${kind}.also`)]
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

export const leadsOf = (setup: Pick<Setup, 'steps' | 'arrows'>, step: Step, t: T): string =>
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
