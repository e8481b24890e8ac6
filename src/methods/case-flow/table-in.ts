import type { CsvRow } from '../../lib/read-csv'
import { fitText } from '../../lib/typed-text'
import type { Context, Id } from '../contract'
import { newStep } from './edits'
import { type Arrow, type Lane, longest, most, type Setup } from './model'
import type { Head } from './table'
import { amissIn } from './table-amiss'
import { kindIn, leadsIn, notesIn, numberIn, type Read, same, whenIn } from './table-cells'

// The steps of a file, laid at the end of the way that there is.

type T = Context['t']

/** Lanes by their names: those that are there, and those that a file brings, as far as there is room. */
const lanesFor = (lanes: readonly Lane[], rows: readonly CsvRow<Head>[], nextId: () => Id): readonly Lane[] => {
  const all = [...lanes]
  for (const { lane } of rows)
    if (lane !== '' && all.length < most.lanes && !all.some(({ label }) => same(label, lane)))
      all.push({ id: nextId(), label: fitText(lane, longest.lane) })
  return all
}

const readRow = (setup: Pick<Setup, 'names' | 'lanes'>, row: CsvRow<Head>, id: Id, t: T) => {
  const kind = kindIn(row.kind, t)
  const { whole: whenWhole, ...when } = whenIn(setup, row.when, kind ?? 'do', t)
  const { whole: notesWhole, ...notes } = notesIn(row.notes, t)
  const lane = setup.lanes.find(({ label }) => same(label, row.lane))?.id ?? null
  const partly = (['kind', 'when', 'notes'] as const).filter(
    (one) => !{ kind: kind !== undefined || row.kind === '', when: whenWhole, notes: notesWhole }[one],
  )
  return {
    step: newStep(id, {
      text: row.text.replace(/\s*\n\s*/g, ' '),
      lane,
      kind: kind ?? 'do',
      ...when,
      ...notes,
      role: row.role,
    }),
    partly,
  }
}

/** Each arrow once. A file that says nothing of what leads to what is a list: each leads to the next. */
const arrowsOf = (read: readonly Read[], nextId: () => Id): readonly Arrow[] => {
  const silent = read.every(({ row }) => row.leads === '')
  return read.flatMap(({ step, leads }, at): readonly Arrow[] => {
    const next = read[at + 1]
    if (silent) return next ? [{ id: nextId(), from: step.id, to: next.step.id, back: false }] : []
    const seen = new Set<Id>([step.id])
    return leads.flatMap(({ to, back }): readonly Arrow[] => {
      if (to === undefined || seen.has(to)) return []
      seen.add(to)
      return [{ id: nextId(), from: step.id, to, back }]
    })
  })
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
  const numbered = room.map((row, at) => ({
    ...{ row, number: numberIn(row.number) ?? `${places[at] ?? at + 1}` },
    ...readRow({ names: setup.names, lanes }, row, nextId(), t),
  }))
  const stepOf = (number: string | undefined) => numbered.find((one) => one.number === number)?.step.id
  const read = numbered.map((one): Read => {
    const leads = leadsIn(one.row.leads, [t('arrow.back'), t('arrow.back.also')])
    return { ...one, leads: leads.map((lead) => ({ ...lead, to: stepOf(lead.number) })) }
  })
  const drawn = arrowsOf(read, nextId)
  const arrows = [...setup.arrows, ...drawn].slice(0, most.arrows)
  const undrawn = drawn.slice(Math.max(0, most.arrows - setup.arrows.length))
  return {
    setup: { ...setup, lanes, arrows, steps: [...setup.steps, ...read.map(({ step }) => step)] },
    amiss: amissIn({ lanes, read, undrawn, before: setup.steps.length }, t),
  }
}
