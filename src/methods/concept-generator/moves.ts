import { fitText } from '../../lib/typed-text'
import type { Stamp } from '../contract'
import { ideaAt, placed } from './ideas'
import {
  type Brief,
  fields,
  findings,
  laneIds,
  longest,
  mostIdeas,
  type Placed,
  type Trial,
  type Work,
  type WorkMove,
} from './model'
import { playTrial, trialOf } from './trials'

export const openWork = (): Work => ({
  ideas: [],
  sheet: { headline: '', sentence: '', whom: '', first: '', last: '', asks: '' },
  trials: [],
})

const untried = (lap: number): Trial => ({
  lap,
  name: '',
  kind: null,
  picture: null,
  features: [],
  arguments: [],
  test: { what: '', with: '', works: '', stumbles: '', surprises: '' },
})

const isLap = ({ laps }: Brief, lap: number): boolean => Number.isInteger(lap) && lap >= 1 && lap <= laps

const added = (work: Work, texts: readonly string[], lap: number | null, id: string): Work => {
  const fresh = texts
    .map((text) => fitText(text.trim(), longest.text))
    .filter((text) => text !== '')
    .slice(0, Math.max(0, mostIdeas - work.ideas.length))
    // One paste is one move: its ideas are told apart by their place in it.
    .map((text, index): Placed => ({ id: `${id}-${index}`, text, shared: false, lane: null, lap }))
  return fresh.length === 0 ? work : { ...work, ideas: [...work.ideas, ...fresh] }
}

const reworded = (brief: Brief, work: Work, id: string, text: string): Work => {
  const idea = ideaAt(brief, work, id)
  if (!idea || idea.text === text || text.length > longest.text) return work
  const next = { ...idea, text }
  return {
    ...work,
    ideas: work.ideas.some((one) => one.id === id)
      ? work.ideas.map((one) => (one.id === id ? next : one))
      : [...work.ideas, next],
  }
}

const moved = (brief: Brief, work: Work, { idea: id, lane, before }: Extract<WorkMove, { type: 'place' }>): Work => {
  const idea = ideaAt(brief, work, id)
  // The unsorted lie in the order of the collection: there is no place to choose.
  if (!idea || (lane !== null && !laneIds.includes(lane)) || (lane === null && before !== null)) return work
  const orphan = idea.shared && !brief.ideas.some((one) => one.id === id)
  // One that was taken out of the preparation becomes the table's own when the table says where it belongs.
  const item: Placed = { ...idea, lane, shared: idea.shared && !orphan }
  const known = work.ideas.some((one) => one.id === id)
  if (lane === null) {
    if (idea.lane === null && !orphan) return work
    return { ...work, ideas: work.ideas.map((one) => (one.id === id ? item : one)) }
  }
  const there = known ? work.ideas.map((one) => (orphan && one.id === id ? { ...one, lane: null } : one)) : work.ideas
  const ideas = placed(there, item, before)
  return ideas === there ? work : { ...work, ideas }
}

/** Nothing a table has written is lost by sorting, or when the preparation changes. */
export const playWork = (brief: Brief, work: Work, move: WorkMove & Stamp): Work => {
  switch (move.type) {
    case 'addIdeas':
      return move.lap === null || isLap(brief, move.lap) ? added(work, move.texts, move.lap, move.id) : work
    case 'rewordIdea':
      return reworded(brief, work, move.idea, move.text)
    case 'place':
      return moved(brief, work, move)
    case 'write':
      return !fields.includes(move.field) ||
        work.sheet[move.field] === move.text ||
        move.text.length > longest.text ||
        (move.field === 'headline' && move.text.length > longest.line)
        ? work
        : { ...work, sheet: { ...work.sheet, [move.field]: move.text } }
    case 'find':
      if (!findings.includes(move.finding)) return work
  }
  if (!isLap(brief, move.lap)) return work
  const before = trialOf(work, move.lap)
  const trial = before ?? untried(move.lap)
  const next = playTrial(brief, trial, move)
  if (next === trial) return work
  return {
    ...work,
    trials: before ? work.trials.map((one) => (one === before ? next : one)) : [...work.trials, next],
  }
}
