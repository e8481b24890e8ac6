import type { Step } from '../../methods/contract'
import { inRound, roundNow } from '../record/records'
import { addMinutes, hasBegun, stepNow } from './presses'
import type { Ahead, Proposal } from './proposals'
import type { Session } from './session'
import { timeLeft } from './time-left'

const sum = (steps: readonly Pick<Step, 'minutes'>[]): number =>
  steps.reduce((total, { minutes }) => total + minutes, 0)

/** Minutes that are left of the step the room is at; 0 when its time is up. A clock that waits for a press has all of them left. */
const leftNow = (session: Session, now: number): number => {
  const left = timeLeft(session.round().round.timer, now)
  if (left !== null) return Math.max(0, left) / 60_000
  const step = stepNow(session)
  // The last one has no clock when it is over.
  return step && step.id !== session.steps().at(-1)?.id ? step.minutes : 0
}

const after = (session: Session, steps: readonly Step[]): readonly Step[] => {
  if (!hasBegun(session)) return steps
  return steps.slice(steps.findIndex(({ id }) => id === stepNow(session)?.id) + 1)
}

/** What is left of an item in the room. @param now ms since 1970 */
export const aheadOf = (session: Session, now: number): Ahead => {
  const steps = after(session, session.steps())
  const step = hasBegun(session) ? stepNow(session) : null
  const { skipped } = session.activity().round
  const isAhead = (part: string) =>
    step?.part !== part &&
    !skipped.includes(part) &&
    steps.some((one) => one.part === part) &&
    session.steps().every((one) => one.part !== part || steps.includes(one))
  const parts = session.parts()
  /** Steps are called the same in each part: the part says which. */
  const named = (one: Step) => {
    const part = parts.find(({ id }) => id === one.part)?.title
    return { ...one, title: part && part !== one.title ? `${part}: ${one.title}` : one.title }
  }
  return {
    at: step && { title: step.title, left: leftNow(session, now) },
    steps: steps.map(named),
    parts: parts
      .filter(({ id, skippable }) => skippable && isAhead(id))
      .map(({ id, title }) => ({ id, title, gives: sum(steps) - sum(after(session, session.stepsWithout(id))) })),
  }
}

/** Minutes that are left of an item in the room: of its step, and of those that come. */
export const minutesLeft = (session: Session, now: number): number =>
  (hasBegun(session) && stepNow(session) ? leftNow(session, now) : 0) + sum(after(session, session.steps()))

/** Makes an item of the room shorter, as it was proposed. */
export const shorten = (session: Session, proposal: Proposal, now = Date.now()): void => {
  const record = session.record.store.getState().data
  const { shorter = [] } = roundNow(record)
  if (proposal.kind === 'skip') session.pass(proposal.part, true)
  if (proposal.kind === 'clock') addMinutes(session, -proposal.gives, now)
  if (proposal.kind !== 'step') return
  const { step, to } = proposal
  session.record.set(
    inRound(record, { shorter: [...shorter.filter((one) => one.step !== step), { step, minutes: to }] }),
  )
}
