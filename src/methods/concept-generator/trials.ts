import type { Id, Stamp } from '../contract'
import {
  type Argument,
  type Brief,
  longest,
  type Side,
  type TableFeature,
  type Trial,
  type Work,
  type WorkMove,
} from './model'

/** Whether a table has built anything: it has a name, a kind or a photo. */
export const isBuilt = ({ name, kind, picture }: Trial): boolean =>
  name.trim() !== '' || kind !== null || picture !== null

type TrialMove = Extract<WorkMove, { lap: number }> & Stamp

/** A feature that the table can speak of: of the preparation, its own, or one it has stressed before. */
const featureAt = (brief: Brief, trial: Trial, id: Id): TableFeature | null => {
  const known = trial.features.find((feature) => feature.id === id)
  if (known) return known
  const shared = brief.features.find((feature) => feature.id === id)
  return shared ? { ...shared, own: false, on: false } : null
}

const stressed = (brief: Brief, trial: Trial, id: Id, on: boolean): Trial => {
  const feature = featureAt(brief, trial, id)
  if (!feature || feature.on === on) return trial
  const next = { ...feature, on }
  return {
    ...trial,
    features: trial.features.includes(feature)
      ? trial.features.map((one) => (one === feature ? next : one))
      : [...trial.features, next],
  }
}

const named = (trial: Trial, text: string, id: Id): Trial => {
  const name = text.trim()
  return name === '' || name.length > longest.line || trial.features.length >= 100
    ? trial
    : { ...trial, features: [...trial.features, { id, name, own: true, on: true }] }
}

const argued = (brief: Brief, trial: Trial, feature: Id, side: Side, said: string, id: Id): Trial => {
  const text = said.trim()
  const about = featureAt(brief, trial, feature)
  if (!about || text === '' || text.length > longest.text || trial.arguments.length >= 500) return trial
  const argument: Argument = { id, feature, name: about.name, side, text }
  return { ...trial, arguments: [...trial.arguments, argument] }
}

/** The trial after the move; the same when the move is not allowed. */
export const playTrial = (brief: Brief, trial: Trial, move: TrialMove): Trial => {
  switch (move.type) {
    case 'name':
      return move.text === trial.name || move.text.length > longest.line ? trial : { ...trial, name: move.text }
    case 'build':
      return move.kind === trial.kind ? trial : { ...trial, kind: move.kind }
    case 'photo':
      return move.picture === trial.picture ? trial : { ...trial, picture: move.picture }
    case 'stress':
      return stressed(brief, trial, move.feature, move.on)
    case 'ownFeature':
      return named(trial, move.text, move.id)
    case 'argue':
      return argued(brief, trial, move.feature, move.side, move.text, move.id)
    case 'withdraw':
      return trial.arguments.some(({ id }) => id === move.argument)
        ? { ...trial, arguments: trial.arguments.filter(({ id }) => id !== move.argument) }
        : trial
    case 'find':
      return move.text === trial.test[move.finding] || move.text.length > longest.text
        ? trial
        : { ...trial, test: { ...trial.test, [move.finding]: move.text } }
    default:
      return trial
  }
}

export const trialOf = (work: Work | null, lap: number): Trial | null =>
  work?.trials.find((trial) => trial.lap === lap) ?? null
