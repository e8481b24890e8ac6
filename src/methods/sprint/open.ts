import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  amount,
  longest,
  most,
  type Sprint,
  type SprintMove,
  type Task,
  type TaskField,
  type ThisActivity,
  taskFields,
} from './model'
import { areDays, canBePicked, closingFaults, whereIs, wheres } from './sprints'

// While the log is open: the room picks, says its goal, and writes tasks.

const inRange = (...numbers: readonly number[]): boolean =>
  numbers.every((one) => Number.isInteger(one) && one >= amount.min && one <= amount.max)

const fieldLimits: Readonly<Record<TaskField, number>> = {
  text: longest.task,
  when: longest.when,
  who: longest.who,
}

/** Days can be moved until the sprint is over: it may take longer than one thought. */
export const playDays = (sprint: Sprint, { from, to }: Extract<SprintMove, { type: 'days' }>): Sprint =>
  !areDays(from, to) || (from === sprint.from && to === sprint.to) ? sprint : { ...sprint, from, to }

type PickMove = Extract<SprintMove, { readonly type: 'pick' }> & Stamp
const pick = ({ setup, plenary }: ThisActivity, sprint: Sprint, move: PickMove): Sprint => {
  const idea = setup.ideas.find(({ id }) => id === move.idea)
  const isFree = idea && idea.text.trim() !== '' && canBePicked(whereIs(wheres({ plenary }), idea))
  if (!isFree || sprint.picks.length >= most.picks) return sprint
  const { text, goal } = idea
  return { ...sprint, picks: [...sprint.picks, { id: move.id, idea: idea.id, text: text.trim(), goal, made: false }] }
}

/** Tasks of something that is put back stand as they are, without it. */
const drop = (sprint: Sprint, id: string): Sprint => {
  const picks = without(sprint.picks, id)
  if (picks === sprint.picks) return sprint
  return { ...sprint, picks, log: sprint.log.map((task) => (task.pick === id ? { ...task, pick: null } : task)) }
}

type TaskMove = Extract<SprintMove, { readonly type: 'task' | 'write' | 'removeTask' }> & Stamp
const playLog = ({ picks, log }: Sprint, move: TaskMove): readonly Task[] => {
  switch (move.type) {
    case 'task': {
      const text = move.text.trim()
      const { when = '', who = '' } = move
      const fits = text.length <= longest.task && when.length <= longest.when && who.length <= longest.who
      const pick = picks.find(({ id, idea }) => move.pick === id || move.pick === idea)?.id ?? null
      const isSound = text !== '' && fits && log.length < most.tasks && (move.pick === null || pick !== null)
      return isSound ? [...log, { id: move.id, pick, text, when: when.trim(), who: who.trim(), state: 'todo' }] : log
    }
    case 'write':
      return taskFields.includes(move.field) && move.text.length <= fieldLimits[move.field]
        ? changed(log, move.task, { [move.field]: move.text })
        : log
    case 'removeTask':
      return without(log, move.task)
  }
}

const playGoal = (
  { rounds }: ThisActivity,
  sprint: Sprint,
  { text, day }: Extract<SprintMove, { readonly type: 'goal' }> & Stamp,
): Sprint =>
  sprint.goal === text || text.length > longest.aim
    ? sprint
    : { ...sprint, goal: text, goalDay: dayAgreed(sprint.goal === '' ? null : sprint.goalDay, rounds, day) }

const playHands = (sprint: Sprint, { hands, evenings }: Extract<SprintMove, { readonly type: 'hands' }>): Sprint =>
  !inRange(hands, evenings) || (hands === sprint.hands && evenings === sprint.evenings)
    ? sprint
    : { ...sprint, hands, evenings }

export const playOpen = (activity: ThisActivity, sprint: Sprint, move: SprintMove & Stamp): Sprint => {
  switch (move.type) {
    case 'goal':
      return playGoal(activity, sprint, move)
    case 'hands':
      return playHands(sprint, move)
    case 'days':
      return playDays(sprint, move)
    case 'pick':
      return pick(activity, sprint, move)
    case 'drop':
      return drop(sprint, move.pick)
    case 'task':
    case 'write':
    case 'removeTask': {
      const log = playLog(sprint, move)
      return log === sprint.log ? sprint : { ...sprint, log }
    }
    case 'close':
      // Refused while a task has nobody who takes it home.
      return closingFaults(sprint).length > 0 ? sprint : { ...sprint, closed: { id: move.id, day: move.day } }
    default:
      return sprint
  }
}
