import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  longest,
  most,
  type Note,
  noteKinds,
  outcomes,
  type ReviewField,
  reviewFields,
  type Sprint,
  type SprintMove,
  states,
  type Task,
  type ThisActivity,
} from './model'
import { playDays } from './open'
import { isElsewhere, isOver, wheres } from './sprints'

// Once the log is closed, no task comes and none goes, and their words stand. A task is done, and may get another who takes it.

const limits: Readonly<Record<ReviewField, number>> = {
  thing: longest.thing,
  result: longest.result,
  learned: longest.learned,
}

type LogMove = Extract<SprintMove, { readonly type: 'state' | 'write' }>
const playLog = (log: readonly Task[], move: LogMove): readonly Task[] => {
  if (move.type === 'state') return states.includes(move.state) ? changed(log, move.task, { state: move.state }) : log
  const who = move.text.trim()
  const isTaken = move.field === 'who' && who !== '' && who.length <= longest.who
  return isTaken ? changed(log, move.task, { who }) : log
}

type NoteMove = Extract<SprintMove, { readonly type: 'note' | 'rewordNote' | 'removeNote' }> & Stamp
const playNotes = (notes: readonly Note[], move: NoteMove): readonly Note[] => {
  switch (move.type) {
    case 'note': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.note && notes.length < most.notes
      return fits && noteKinds.includes(move.kind)
        ? [...notes, { id: move.id, kind: move.kind, text, day: move.day }]
        : notes
    }
    case 'rewordNote':
      return move.text.length > longest.note ? notes : changed(notes, move.note, { text: move.text })
    case 'removeNote':
      return without(notes, move.note)
  }
}

type ReviewMove = Extract<SprintMove, { readonly type: 'review' }> & Stamp
const playReview = ({ rounds }: ThisActivity, sprint: Sprint, { field, text, day }: ReviewMove): Sprint => {
  if (!reviewFields.includes(field) || sprint[field] === text || text.length > limits[field]) return sprint
  if (field !== 'result') return { ...sprint, [field]: text }
  const resultDay = dayAgreed(sprint.result === '' ? null : sprint.resultDay, rounds, day)
  return { ...sprint, result: text, resultDay }
}

/** What went back may have been picked by another group since: then it is theirs. */
const playMade = ({ plenary }: ThisActivity, sprint: Sprint, move: Extract<SprintMove, { type: 'made' }>): Sprint => {
  const pick = sprint.picks.find(({ id }) => id === move.pick)
  if (!pick || (isOver(sprint) && isElsewhere(wheres({ plenary }), sprint, pick))) return sprint
  const picks = changed(sprint.picks, pick.id, { made: move.on })
  return picks === sprint.picks ? sprint : { ...sprint, picks }
}

/** An evaluation is taken back only while nobody has gone on from it: neither the group, nor another with what went back. */
const canReopen = ({ plenary }: ThisActivity, sprint: Sprint): boolean => {
  const all = wheres({ plenary })
  const isLast = plenary.sprints.findLast(({ group }) => group === sprint.group)?.id === sprint.id
  return isLast && !sprint.picks.some((pick) => !pick.made && isElsewhere(all, sprint, pick))
}
const playMet = (activity: ThisActivity, sprint: Sprint, { met }: Extract<SprintMove, { type: 'met' }>): Sprint => {
  const isKnown = met === null ? canReopen(activity, sprint) : outcomes.includes(met)
  return met === sprint.met || !isKnown ? sprint : { ...sprint, met }
}

export const playClosed = (activity: ThisActivity, sprint: Sprint, move: SprintMove & Stamp): Sprint => {
  switch (move.type) {
    case 'state':
    case 'write': {
      const log = playLog(sprint.log, move)
      return log === sprint.log ? sprint : { ...sprint, log }
    }
    case 'note':
    case 'rewordNote':
    case 'removeNote': {
      const notes = playNotes(sprint.notes, move)
      return notes === sprint.notes ? sprint : { ...sprint, notes }
    }
    case 'made':
      return playMade(activity, sprint, move)
    case 'review':
      return playReview(activity, sprint, move)
    case 'met':
      return playMet(activity, sprint, move)
    case 'days':
      return isOver(sprint) ? sprint : playDays(sprint, move)
    default:
      return sprint
  }
}
