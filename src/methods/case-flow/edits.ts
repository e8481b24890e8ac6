import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import type { Id } from '../contract'
import { changed, without } from '../kit/lists'
import { type Arrow, type Case, gates, type Lane, most, type Setup, type Step } from './model'

// What is done to the way at the desk. Nothing that hangs on something else is lost with it.

export const newStep = (id: Id, rest: Partial<Omit<Step, 'id'>> = {}): Step => ({
  ...{ id, lane: null, text: '', kind: 'do', before: null, unit: 'working', body: 'first' },
  ...{ role: '', good: '', snag: '', template: '' },
  ...rest,
})

export const newCase = (id: Id, rest: Partial<Omit<Case, 'id' | 'gate'>> = {}): Case => ({
  ...{ id, title: '', role: '', last: null, done: [] },
  gate: { relevant: 'open', level: 'open', room: 'open', delegate: 'open' },
  ...rest,
})

export const addLane = (setup: Setup, lane: Lane): Setup =>
  setup.lanes.length < most.lanes ? { ...setup, lanes: [...setup.lanes, lane] } : setup

/** The steps that stood in it stay, without a lane. */
export const removeLane = (setup: Setup, lane: Id): Setup => ({
  ...setup,
  lanes: without(setup.lanes, lane),
  steps: setup.steps.map((step) => (step.lane === lane ? { ...step, lane: null } : step)),
})

const shifted = <T extends { readonly id: Id }>(list: readonly T[], id: Id, by: number): readonly T[] => {
  const at = list.findIndex((one) => one.id === id)
  const to = at + by
  return at < 0 || to < 0 || to >= list.length ? list : moveItem(list, at, to)
}
export const shiftLane = (setup: Setup, lane: Id, by: number): Setup => ({
  ...setup,
  lanes: shifted(setup.lanes, lane, by),
})
export const shiftStep = (setup: Setup, step: Id, by: number): Setup => ({
  ...setup,
  steps: shifted(setup.steps, step, by),
})

const joined = (arrows: readonly Arrow[], arrow: Arrow): readonly Arrow[] => {
  const is = ({ from, to }: Arrow) => from === arrow.from && to === arrow.to
  return arrow.from === arrow.to || arrows.some(is) || arrows.length >= most.arrows ? arrows : [...arrows, arrow]
}

/** A step at the end, or after another: what led on from that one leads on from the new one. @param arrow the id of what leads to it */
export const addStep = (
  setup: Setup,
  step: Step,
  arrow: Id,
  after: Id | null = setup.steps.at(-1)?.id ?? null,
): Setup => {
  if (setup.steps.length >= most.steps) return setup
  const at = setup.steps.findIndex(({ id }) => id === after)
  const steps = at < 0 ? [...setup.steps, step] : setup.steps.toSpliced(at + 1, 0, step)
  if (at < 0 || after === null) return { ...setup, steps }
  const moved = setup.arrows.map((one) => (one.from === after && !one.back ? { ...one, from: step.id } : one))
  return { ...setup, steps, arrows: joined(moved, { id: arrow, from: after, to: step.id, back: false }) }
}

/** Where a step is taken away, each way that led to it leads on to each that it led to. */
export const removeStep = (setup: Setup, step: Id, nextId: () => Id = newId): Setup => {
  const others = setup.arrows.filter(({ from, to }) => from !== step && to !== step)
  const onward = setup.arrows.filter(({ back }) => !back)
  const ahead = onward.filter(({ from }) => from === step)
  const past = onward
    .filter(({ to }) => to === step)
    .flatMap((arrow) => ahead.map(({ to }, at) => ({ ...arrow, id: at === 0 ? arrow.id : nextId(), to })))
  const arrows = past.reduce<readonly Arrow[]>(joined, others)
  return {
    ...setup,
    arrows,
    steps: without(setup.steps, step),
    cases: setup.cases.map((one) =>
      one.done.includes(step) ? { ...one, done: one.done.filter((id) => id !== step) } : one,
    ),
  }
}

export const changeStep = (setup: Setup, step: Id, change: Partial<Omit<Step, 'id'>>): Setup => ({
  ...setup,
  steps: changed(setup.steps, step, change),
})

export const addArrow = (setup: Setup, arrow: Arrow): Setup => ({ ...setup, arrows: joined(setup.arrows, arrow) })
export const removeArrow = (setup: Setup, arrow: Id): Setup => ({ ...setup, arrows: without(setup.arrows, arrow) })
export const turnArrow = (setup: Setup, arrow: Id, back: boolean): Setup => ({
  ...setup,
  arrows: changed(setup.arrows, arrow, { back }),
})

export const changeCase = (setup: Setup, id: Id, change: Partial<Omit<Case, 'id'>>): Setup => ({
  ...setup,
  cases: changed(setup.cases, id, change),
})

/** What the gate says of a case: the first thing that stands in its way, or that it goes up. */
export type Verdict = 'up' | 'delegate' | 'irrelevant' | 'unclear' | 'unasked'
export const verdictOf = ({ gate }: Case): Verdict => {
  if (gate.relevant === 'no') return 'irrelevant'
  if (gate.delegate === 'yes') return 'delegate'
  if (gate.level === 'no' || gate.room === 'no') return 'unclear'
  return gates.some((one) => gate[one] === 'open') ? 'unasked' : 'up'
}
