import { daysAfter } from '../../lib/clock'
import type { Stamp } from '../contract'
import { changed, without } from '../kit/lists'
import { playClosed } from './closed'
import {
  type Brief,
  longest,
  most,
  type Plenary,
  type PlenaryMove,
  type Sprint,
  type SprintMove,
  type ThisActivity,
  usualDays,
  type Work,
  type WorkMove,
} from './model'
import { playOpen } from './open'
import { groupsOf, isOpen, isOver, sprintsOf } from './sprints'

// A move that changes nothing, or is not allowed, gives the same back, and nothing is saved.

export const openWork = (): Work => ({ ideas: [] })

const playIdeas = (ideas: Work['ideas'], move: WorkMove & Stamp): Work['ideas'] => {
  switch (move.type) {
    case 'idea': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.idea && ideas.length < most.written
      return fits ? [...ideas, { id: move.id, text }] : ideas
    }
    case 'reword':
      return move.text.length > longest.idea ? ideas : changed(ideas, move.idea, { text: move.text })
    case 'remove':
      return without(ideas, move.idea)
  }
}

export const playWork = (_: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const ideas = playIdeas(work.ideas, move)
  return ideas === work.ideas ? work : { ideas }
}

export const openPlenary = (): Plenary => ({ sprints: [] })

/** The next sprint of a group: not while it has one that is not evaluated. */
const begin = ({ setup, plenary }: ThisActivity, { group, id, day }: { readonly group: string } & Stamp): Plenary => {
  const isThere = groupsOf(setup).some((one) => one.id === group)
  const isFree = sprintsOf(plenary, group).every(isOver)
  if (!isThere || !isFree || plenary.sprints.length >= most.sprints) return plenary
  const people = setup.groups.find((one) => one.id === group)?.people ?? 0
  const sprint: Sprint = {
    ...{ id, group, goal: '', goalDay: day, hands: people, evenings: 0, from: day, to: daysAfter(day, usualDays) },
    ...{ picks: [], log: [], closed: null, notes: [] },
    ...{ thing: '', met: null, result: '', resultDay: day, learned: '' },
  }
  return { sprints: [...plenary.sprints, sprint] }
}

const playSprint = (activity: ThisActivity, move: SprintMove & Stamp): Plenary => {
  const { plenary } = activity
  const named = plenary.sprints.find(({ id }) => id === move.sprint)
  const sprint = named ?? sprintsOf(plenary, move.sprint).at(-1)
  if (!sprint) return plenary
  const next = isOpen(sprint) ? playOpen(activity, sprint, move) : playClosed(activity, sprint, move)
  return next === sprint ? plenary : { sprints: plenary.sprints.map((one) => (one === sprint ? next : one)) }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  if (move.type === 'begin') return begin(activity, move)
  if (move.type !== 'cancel') return playSprint(activity, move)
  // One that was begun by mistake. A closed one stands.
  const sprints = plenary.sprints.filter((one) => one.id !== move.sprint || !isOpen(one))
  return sprints.length === plenary.sprints.length ? plenary : { sprints }
}
