import { fitText } from '../../lib/typed-text'
import type { Day, Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  dotsPoll,
  longest,
  mostPrinciples,
  type Plenary,
  type PlenaryMove,
  type Principle,
  type ThisActivity,
} from './model'

type PrincipleMove = Extract<
  PlenaryMove,
  { type: 'raise' | 'state' | 'root' | 'rewordPrinciple' | 'merge' | 'split' | 'dropPrinciple' }
>

/** The day of words that are put anew. */
type Anew = (principle: Principle) => Day

const find = ({ principles }: Plenary, id: Id): Principle | undefined => principles.find((one) => one.id === id)

/** The lowest number that is free; null when seven stand already. */
const freeNumber = ({ principles }: Plenary): number | null =>
  Array.from({ length: mostPrinciples }, (_, index) => index + 1).find(
    (number) => !principles.some((one) => one.number === number),
  ) ?? null

const added = (plenary: Plenary, id: Id, text: string, from: readonly Id[], day: Day): Plenary => {
  const number = freeNumber(plenary)
  return number === null || text.trim() === ''
    ? plenary
    : { ...plenary, principles: [...plenary.principles, { id, number, text, from, day }] }
}

const withAll = (plenary: Plenary, principles: readonly Principle[]): Plenary =>
  principles === plenary.principles ? plenary : { ...plenary, principles }

const change = (plenary: Plenary, id: Id, part: Partial<Omit<Principle, 'id'>>): Plenary =>
  withAll(plenary, changed(plenary.principles, id, part))

const joined = (into: Principle, other: Principle): string =>
  into.text.includes(other.text) ? into.text : `${into.text.replace(/[\s.]+$/, '')}. ${other.text}`

/** Two become one: the words of both, and the roots of both. */
const merge = (plenary: Plenary, from: Id, to: Id, anew: Anew): Plenary => {
  const [part, into] = [find(plenary, from), find(plenary, to)]
  if (!part || !into || part === into || joined(into, part).length > longest.text) return plenary
  return change(withAll(plenary, without(plenary.principles, from)), to, {
    text: joined(into, part),
    from: [...new Set([...into.from, ...part.from])],
    day: anew(into),
  })
}

/** One root leaves, and becomes a principle of its own in its own words. */
const split = (plenary: Plenary, id: Id, root: Id, { id: fresh, day }: Stamp): Plenary => {
  const principle = find(plenary, id)
  const turned = plenary.turned.find((one) => one.id === root)
  if (!principle?.from.includes(root) || !turned || principle.from.length < 2) return plenary
  const next = added(plenary, fresh, turned.text, [root], day)
  return next === plenary ? plenary : change(next, id, { from: principle.from.filter((one) => one !== root) })
}

/** People have put dots on numbers: before those are given to other words, what they stood for is kept. */
const keptDotted = (plenary: Plenary, rounds: ThisActivity['rounds']): Plenary => {
  const round = rounds.at(-1)
  if (!round?.asked.includes(dotsPoll) || plenary.dotted?.round === round.id) return plenary
  return {
    ...plenary,
    dotted: { round: round.id, words: plenary.principles.map(({ number, text }) => ({ number, text })) },
  }
}

export const playPrinciples = (
  plenary: Plenary,
  rounds: ThisActivity['rounds'],
  move: PrincipleMove & Stamp,
): Plenary => {
  const next = playPrinciple(plenary, rounds, move)
  if (next.principles === plenary.principles) return next
  const { dotted } = keptDotted(plenary, rounds)
  return dotted ? { ...next, dotted } : next
}

const playPrinciple = (plenary: Plenary, rounds: ThisActivity['rounds'], move: PrincipleMove & Stamp): Plenary => {
  const anew: Anew = ({ day }) => dayAgreed(day, rounds, move.day)
  switch (move.type) {
    case 'raise': {
      const turned = plenary.turned.find(({ id }) => id === move.turned)
      const taken = plenary.principles.some(({ from }) => from.includes(move.turned))
      return turned && !taken ? added(plenary, move.id, turned.text, [turned.id], move.day) : plenary
    }
    case 'state':
      return added(plenary, move.id, fitText(move.text.trim(), longest.text), [], move.day)
    case 'root': {
      const principle = find(plenary, move.principle)
      const turned = plenary.turned.some(({ id }) => id === move.turned)
      return principle && turned && !principle.from.includes(move.turned)
        ? change(plenary, move.principle, { from: [...principle.from, move.turned] })
        : plenary
    }
    case 'rewordPrinciple': {
      const principle = find(plenary, move.principle)
      const text = fitText(move.text, longest.text)
      return !principle || principle.text === text
        ? plenary
        : change(plenary, move.principle, { text, day: anew(principle) })
    }
    case 'merge':
      return merge(plenary, move.principle, move.into, anew)
    case 'split':
      return split(plenary, move.principle, move.turned, move)
    case 'dropPrinciple':
      return withAll(plenary, without(plenary.principles, move.principle))
  }
}
