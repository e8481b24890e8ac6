import type { Context } from '../contract'
import { linesOf } from '../kit/sheets'
import { heldArrows } from './circles'
import { isRead } from './flow-layout'
import { stageTurns } from './flow-part'
import {
  heaps,
  type MarkKind,
  markKinds,
  type Plenary,
  type Setup,
  type Step,
  stepOf,
  type Task,
  type ThisActivity,
  type ThisTold,
} from './model'
import type { DrawnStep, FlowView, Part, View } from './views'

type T = Context['t']

/** How long before which meeting a step is done, in words; '' where it has no day. */
export const daysText = ({ names }: Pick<Setup, 'names'>, { kind, before, unit, body }: Step, t: T): string => {
  const name = names[body].trim() || t(`body.${body}`)
  if (kind === 'meet') return name
  return before === null ? '' : t(`days.${unit}`, { count: before, body: name })
}

/** The same where all of them are seen together: a meeting says it itself, and days are counted from the first where nothing else is said. */
const shortDays = (setup: Pick<Setup, 'names'>, step: Step, t: T): string => {
  if (step.kind === 'meet') return ''
  return step.before !== null && step.body === 'first'
    ? t(`days.short.${step.unit}`, { count: step.before })
    : daysText(setup, step, t)
}

const marksOn = ({ marks }: Plenary, step: Step): DrawnStep['marks'] =>
  Object.fromEntries(
    markKinds.flatMap((kind) => {
      const count = marks.filter((one) => one.kind === kind && one.step === step.id).length
      return count === 0 ? [] : [[kind, count]]
    }),
  )

export const stepName = ({ text }: Pick<Step, 'text'>, t: T): string => text.trim() || t('step.unnamed')
export const titleOf = ({ title }: Pick<Setup, 'title'>, t: T): string => title.trim() || t('flow.untitled')

/** All of a set-up that is drawn. */
type Way = Pick<Setup, 'title' | 'lanes' | 'steps' | 'arrows' | 'names'>

/** So many lines of a lit step are read at once. */
const mostLines = 4

/** What a task asks about: its notes come first. */
const askedOf: Readonly<Partial<Record<Task, MarkKind>>> = { reader: 'reader', beside: 'differs', hurts: 'hurts' }

/** What is said of the step that is lit: what is asked about, what a good one looks like, the usual snag, and the other notes. */
const litOf = (
  { setup, plenary }: { readonly setup: Way; readonly plenary: Plenary },
  step: Step,
  t: T,
  task: Task | null,
): FlowView['lit'] => {
  const notes = plenary.marks.filter((one) => one.step === step.id && one.text.trim() !== '')
  const asked = task === null ? undefined : askedOf[task]
  const said = (of: typeof notes) => of.map(({ kind, text }) => t('lit.mark', { kind: t(`mark.${kind}`), text }))
  const lines = [
    ...said(notes.filter(({ kind }) => kind === asked)),
    ...linesOf(step.good).map((text) => t('lit.good', { text })),
    ...linesOf(step.snag).map((text) => t('lit.snag', { text })),
    ...said(notes.filter(({ kind }) => kind !== asked)),
  ]
  const shown = lines.length > mostLines ? lines.slice(0, mostLines - 1) : lines
  const left = lines.length - shown.length
  return {
    number: setup.steps.indexOf(step) + 1,
    text: stepName(step, t),
    lines: [...shown, ...(left > 0 ? [t('heaps.more', { count: left })] : [])],
  }
}

interface Wanted {
  /** The step that is lit. */
  readonly lit?: Step | null
  /** What the room is asked. */
  readonly asks?: string
  /** What it is at. */
  readonly task?: Task
  readonly part?: Part | null
  readonly map?: boolean
}

/** The one drawing. In a part of it, what leads out of it says where to. */
export const flowView = (
  told: { readonly setup: Way; readonly plenary: Plenary },
  t: T,
  { lit = null, asks = '', task, part = null, map = false }: Wanted = {},
): FlowView => {
  const { lanes, steps } = told.setup
  const drawn = part === null ? steps : steps.slice(part.from, part.to)
  const ids = new Set(drawn.map(({ id }) => id))
  const arrows = heldArrows(told.setup)
  const outOf = ({ id }: Step): string =>
    arrows
      .filter(({ from, to }) => from === id && !ids.has(to))
      .map(({ to }) => `→ ${steps.findIndex((one) => one.id === to) + 1}`)
      .join(' ')
  return {
    ...{ kind: 'flow', title: titleOf(told.setup, t), asks, part, map },
    lanes: lanes
      .map(({ id, label }, at) => ({ id, label: label.trim() || t('lane.number', { number: at + 1 }) }))
      .filter(({ id }) => part === null || drawn.some(({ lane }) => lane === id)),
    steps: drawn.map((step) => ({
      ...{ id: step.id, number: steps.indexOf(step) + 1, lane: step.lane, kind: step.kind, text: stepName(step, t) },
      days: [shortDays(told.setup, step, t), outOf(step)].filter(Boolean).join(' '),
      ...{ lit: step === lit, marks: marksOn(told.plenary, step) },
    })),
    arrows: arrows
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ id, from, to, back }) => ({ id, from, to, back })),
    lit: lit && litOf(told, lit, t, task ?? null),
  }
}

const unsaid: Plenary = { marks: [], improvements: [], lines: [], heaps: [], lit: null }

/** In the units of the drawing: a stage with its legend below, and the type that is read from the back of a room. */
const stageRoom = { width: 1600, height: 580, type: { least: 26, most: 40 } } as const

type Turns = readonly (Part | null)[]
interface Turned {
  readonly by: readonly unknown[]
  readonly turns: Turns
}
const turned = new WeakMap<Setup['steps'], Turned>()
/** The pages that a way has on stage; nothing is laid out anew while it is the same way. */
const turnsOf = (setup: Setup, t: T): Turns => {
  const by = [setup.lanes, setup.arrows, setup.names, t]
  const known = turned.get(setup.steps)
  if (known && by.every((one, at) => one === known.by[at])) return known.turns
  const told = { setup, plenary: unsaid }
  const reads = (part: Part | null) => isRead(flowView(told, t, { part }), stageRoom, t('lane.none'))
  const turns = stageTurns(setup, reads)
  turned.set(setup.steps, { by, turns })
  return turns
}

const turnAt = (turns: Turns, page: number): Pick<Wanted, 'part' | 'map'> => ({
  part: turns[Math.min(page, turns.length - 1)] ?? null,
  map: turns.length > 1 && page === 0,
})

/** The step that has been lit by hand at this task. */
export const litByHand = ({ setup, plenary: { lit }, now }: ThisActivity): Step | null =>
  lit?.task === now.task ? stepOf(setup, lit.step) : null

/** So many are read from the last row at once. */
const handful = { rows: 5, heap: 5 } as const

const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / handful.rows))

/** What was agreed, with who sees to it and when. */
export const improvementRows = ({ plenary }: Pick<ThisTold, 'plenary'>, { t, dayName }: Context) =>
  plenary.improvements
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, who, by, day, done }) => ({
      ...{ id, text: text.trim(), day, done },
      foot: [who.trim(), by === null ? '' : t('improve.by', { day: dayName(by) })].filter(Boolean).join(', '),
    }))

type Row = { readonly text: string; readonly foot: string }
const rowsFor = (activity: ThisActivity, context: Context): readonly Row[] =>
  activity.now.task === 'line'
    ? activity.plenary.lines.filter(({ text }) => text.trim() !== '').map(({ text }) => ({ text, foot: '' }))
    : improvementRows(activity, context).map(({ text, foot }) => ({ text, foot }))

const listView = (activity: ThisActivity, context: Context, task: Task): View => {
  const rows = rowsFor(activity, context)
  const page = Math.min(activity.now.page, pagesFor(rows.length) - 1)
  return {
    ...{ kind: 'list', title: context.t(`stage.${task}`), empty: context.t(`stage.${task}.do`) },
    rows: rows.slice(page * handful.rows, (page + 1) * handful.rows),
  }
}

const heapsView = ({ setup, plenary }: ThisActivity): View => {
  const of = setup.past.filter(({ text }) => text.trim() !== '')
  const heapOf = (id: string) => plenary.heaps.find((one) => one.id === id)?.heap
  const next = of.find(({ id }) => heapOf(id) === undefined)
  return {
    kind: 'heaps',
    heaps: heaps.map((heap) => {
      const items = of.filter(({ id }) => heapOf(id) === heap).map(({ text }) => text)
      return { heap, items: items.slice(-handful.heap), more: Math.max(0, items.length - handful.heap) }
    }),
    next: next ? { number: of.indexOf(next) + 1, of: of.length, text: next.text } : null,
  }
}

/** The drawing stands here, with what the room is asked above it. */
const drawn: readonly Task[] = ['frame', 'beside', 'deadlines', 'hurts']
const listed: readonly Task[] = ['improve', 'close', 'line', 'plan']

/** All that stage and picture can ever receive. */
export const audience = (activity: ThisActivity, context: Context): View => {
  const { t } = context
  const { task } = activity.now
  const byHand = litByHand(activity)
  if (byHand) return flowView(activity, t, { lit: byHand, task })
  if (drawn.includes(task)) {
    const asks = task === 'frame' ? '' : t(`stage.${task}`)
    return flowView(activity, t, { asks, ...turnAt(turnsOf(activity.setup, t), activity.now.page) })
  }
  if (listed.includes(task)) return listView(activity, context, task)
  if (task === 'heaps' || task === 'talk') return heapsView(activity)
  const page = activity.setup.page.trim()
  return {
    kind: 'ask',
    title: t(`stage.${task}`),
    lines: [...(task === 'page' && page !== '' ? linesOf(page) : []), ...linesOf(t(`stage.${task}.do`))],
  }
}

/** Long lists and long ways are read a few at a time. */
export const pages = (activity: ThisActivity, context: Context): number => {
  const { task } = activity.now
  if (litByHand(activity)) return 1
  if (drawn.includes(task)) return turnsOf(activity.setup, context.t).length
  return listed.includes(task) ? pagesFor(rowsFor(activity, context).length) : 1
}
