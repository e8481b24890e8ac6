import { daysAfter } from '../../lib/clock'
import type { Context } from '../contract'
import { loadExample, withExample } from './deck'
import { heaps, markKinds, type PlenaryMove, type Setup } from './model'

/** A whole way with what a room could say of it, so that every sitting can be tried before it is held. */
export const rehearse = async (setup: Setup, { language, today }: Context) => {
  const example = await loadExample(language)
  const ready = withExample(setup, example, today)
  const plenary: readonly PlenaryMove[] = [
    ...example.marks.map(
      ({ kind, step, text }): PlenaryMove => ({
        ...{ type: 'mark', kind: markKinds.find((one) => one === kind) ?? 'hurts', text },
        step: ready.steps[step - 1]?.id ?? null,
      }),
    ),
    ...example.improvements.map(
      ({ text, who, days }): PlenaryMove => ({ type: 'improve', text, who, by: daysAfter(today, days) }),
    ),
    ...example.lines.map((text): PlenaryMove => ({ type: 'line', text })),
    ...example.heaps.flatMap((heap, at): readonly PlenaryMove[] => {
      const past = ready.past[at]
      return past ? [{ type: 'heap', past: past.id, heap: heaps.find((one) => one === heap) ?? 'up' }] : []
    }),
  ]
  return { setup: ready, tables: [], plenary }
}
