import type { Id } from '../contract'
import type { Arrow, Setup } from './model'

// Where arrows lead round in a ring. What is sent back is meant to; anything else is a slip.

/** The steps of a ring of arrows that nobody has marked as sent back; none where there is none. */
export const circleIn = ({ steps, arrows }: Pick<Setup, 'steps' | 'arrows'>): readonly Id[] => {
  const onward = (step: Id) => arrows.filter(({ from, back }) => from === step && !back).map(({ to }) => to)
  const over = new Set<Id>()
  const walk = (step: Id, way: readonly Id[]): readonly Id[] => {
    if (way.includes(step)) return way.slice(way.indexOf(step))
    if (over.has(step)) return []
    for (const next of onward(step)) {
      const found = walk(next, [...way, step])
      if (found.length > 0) return found
    }
    over.add(step)
    return []
  }
  for (const { id } of steps) {
    const found = walk(id, [])
    if (found.length > 0) return found
  }
  return []
}

/** The arrows that hang on steps that are there. */
export const heldArrows = ({ steps, arrows }: Pick<Setup, 'steps' | 'arrows'>): readonly Arrow[] => {
  const ids = new Set(steps.map(({ id }) => id))
  return arrows.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
}
