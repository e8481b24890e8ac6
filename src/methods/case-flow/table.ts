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
  type Unit,
  units,
} from './model'

// The way as a table, out and in: what a document gives as CSV is what a file with the same heads brings back.

type T = Context['t']
const heads = [
  'number',
  'text',
  'lane',
  'kind',
  'before',
  'unit',
  'body',
  'role',
  'good',
  'snag',
  'template',
  'leads',
] as const
export type Head = (typeof heads)[number]

/** What it is called here, and in the other language. */
type Names = readonly [here: string, also: string]
const headNames = (key: Head, t: T): Names => [t(`csv.${key}`), t(`csv.${key}.also`)]
const kindNames = (kind: Kind, t: T): Names => [t(`kind.${kind}`), t(`kind.${kind}.also`)]
const unitNames = (unit: Unit, t: T): Names => [t(`unit.${unit}`), t(`unit.${unit}.also`)]
const bodyNames = (body: Body, t: T): Names => [t(`body.${body}`), t(`body.${body}.also`)]

const limitOf: Readonly<Record<Head, CsvColumn<Head>['limit']>> = {
  ...{ number: longest.lane, text: longest.step, lane: longest.lane, kind: longest.lane, before: longest.lane },
  ...{ unit: longest.lane, body: longest.name, role: longest.role, leads: longest.note },
  ...{ good: longest.note, snag: longest.note, template: longest.note },
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

/** The table of the way: every cell, so that it can be brought back. */
export const stepTable = (setup: Setup, t: T) => ({
  head: heads.map((key) => t(`csv.${key}`)),
  rows: setup.steps.map((step, at) => [
    `${at + 1}`,
    stepName(step, t),
    setup.lanes.find(({ id }) => id === step.lane)?.label ?? '',
    t(`kind.${step.kind}`),
    step.before === null ? '' : `${step.before}`,
    t(`unit.${step.unit}`),
    setup.names[step.body],
    ...[step.role, step.good, step.snag, step.template, leadsOf(setup, step, t)],
  ]),
})

/** The same with only what is read: who, what, when. */
export const shortTable = (setup: Setup, t: T) => ({
  head: ['number', 'text', 'lane', 'kind', 'when', 'role', 'leads'].map((key) => t(`csv.${key}`)),
  rows: setup.steps.map((step, at) => [
    `${at + 1}`,
    stepName(step, t),
    setup.lanes.find(({ id }) => id === step.lane)?.label ?? '–',
    t(`kind.${step.kind}`),
    daysText(setup, step, t) || '–',
    step.role || '–',
    leadsOf(setup, step, t) || '–',
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

const bodyOf = (setup: Setup, said: string, t: T): Body =>
  bodies.find((body) => same(setup.names[body], said)) ?? named(bodies, bodyNames, said, t) ?? 'first'

const wholeOf = (said: string): number | null => {
  const count = /^\d{1,4}$/.test(said) ? Number(said) : null
  return count !== null && count <= daysBefore.max ? count : null
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

const arrowsOf = (read: readonly Read[], nextId: () => Id, t: T): readonly Arrow[] => {
  const backwards = [t('arrow.back'), t('arrow.back.also')]
  // A file that says nothing of what leads to what is a list: each leads to the next.
  const silent = read.every(({ row }) => row.leads === '')
  return read.flatMap(({ step, row }, at): readonly Arrow[] => {
    const next = read[at + 1]
    if (silent) return next ? [{ id: nextId(), from: step.id, to: next.step.id, back: false }] : []
    const seen = new Set<string>()
    return row.leads.split(/[,;]/).flatMap((said): readonly Arrow[] => {
      const to = read.find(({ number }) => number === /\d+/.exec(said)?.[0])?.step.id
      if (to === undefined || to === step.id || seen.has(to)) return []
      seen.add(to)
      const back = backwards.some((one) => said.toLocaleLowerCase('da').includes(one.toLocaleLowerCase('da')))
      return [{ id: nextId(), from: step.id, to, back }]
    })
  })
}

/** The way with the steps of a file at its end. */
export const withRows = (setup: Setup, rows: readonly CsvRow<Head>[], nextId: () => Id, t: T): Setup => {
  const room = rows.slice(0, Math.max(0, most.steps - setup.steps.length))
  const lanes = lanesFor(setup.lanes, room, nextId)
  const read = room.map((row, at): Read => {
    const step = newStep(nextId(), {
      text: row.text,
      lane: lanes.find(({ label }) => same(label, row.lane))?.id ?? null,
      kind: named(kinds, kindNames, row.kind, t) ?? 'do',
      before: wholeOf(row.before),
      unit: named(units, unitNames, row.unit, t) ?? 'working',
      body: bodyOf(setup, row.body, t),
      ...{ role: row.role, good: row.good, snag: row.snag, template: row.template },
    })
    return { step, row, number: row.number || `${at + 1}` }
  })
  const arrows = [...setup.arrows, ...arrowsOf(read, nextId, t)].slice(0, most.arrows)
  return { ...setup, lanes, arrows, steps: [...setup.steps, ...read.map(({ step }) => step)] }
}
