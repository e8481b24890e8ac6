import type { Id } from '../contract'
import type { Dilemma, Lead, Stone } from './model'

// The ford: which stones lead through which dilemmas, and where there is only water.

export const leadsThrough = ({ leads }: Pick<Stone, 'leads'>, dilemma: Id): boolean =>
  leads.some((lead) => lead.dilemma === dilemma)

/** A dilemma that no stone leads through. One that lies loose leads nobody, and neither does one without words. */
export const isGap = (stones: readonly Stone[], { id }: Pick<Dilemma, 'id'>): boolean =>
  stones.every((stone) => !leadsThrough(stone, id) || stone.mark === 'loose' || stone.text.trim() === '')

export const gapsIn = (dilemmas: readonly Dilemma[], stones: readonly Stone[]): readonly Dilemma[] =>
  dilemmas.filter((dilemma) => isGap(stones, dilemma))

/** The dilemmas that a stone leads through, in the order of the matter. */
export const dilemmasOf = (dilemmas: readonly Dilemma[], stone: Pick<Stone, 'leads'>): readonly Dilemma[] =>
  dilemmas.filter(({ id }) => leadsThrough(stone, id))

/** A stone that touches no dilemma that is there. */
export const isAdrift = (dilemmas: readonly Dilemma[], stone: Stone): boolean =>
  dilemmasOf(dilemmas, stone).length === 0

/** Two texts are one with both in it, each once. */
export const bothTexts = (one: string, other: string): string =>
  other.trim() === '' || one.includes(other.trim())
    ? one
    : one.trim() === ''
      ? other
      : `${one.trim()} · ${other.trim()}`

/** All that either leads through. A dilemma in both is there once, at the price of both. */
export const joined = (leads: readonly Lead[], more: readonly Lead[]): readonly Lead[] => [
  ...leads.map((one) => {
    const other = more.find(({ dilemma }) => dilemma === one.dilemma)
    return other ? { ...one, price: bothTexts(one.price, other.price) } : one
  }),
  ...more.filter(({ dilemma }) => !leads.some((one) => one.dilemma === dilemma)),
]

/** Leads anew from one dilemma to another; the price goes along. */
export const moved = (leads: readonly Lead[], from: Id, to: Id): readonly Lead[] => {
  const lead = leads.find(({ dilemma }) => dilemma === from)
  return lead && from !== to
    ? joined(
        leads.filter((one) => one !== lead),
        [{ ...lead, dilemma: to }],
      )
    : leads
}
