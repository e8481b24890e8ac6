import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  type Brief,
  longest,
  most,
  type Plenary,
  type PlenaryMove,
  prompts,
  type Rule,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'

// A move that changes nothing gives the same back, and nothing is saved.

export const openWork = (): Work => ({ cards: [] })

const playCards = (cards: Work['cards'], move: WorkMove & Stamp): Work['cards'] => {
  switch (move.type) {
    case 'card': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.card && cards.length < most.cards
      return fits && prompts.includes(move.prompt) ? [...cards, { id: move.id, prompt: move.prompt, text }] : cards
    }
    case 'reword':
      return move.text.length > longest.card ? cards : changed(cards, move.card, { text: move.text })
    case 'remove':
      return without(cards, move.card)
  }
}

export const playWork = (_: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const cards = playCards(work.cards, move)
  return cards === work.cards ? work : { cards }
}

export const openPlenary = (): Plenary => ({ lit: null, rules: [] })

const playLight = ({ setup, plenary: { lit } }: ThisActivity, move: PlenaryMove): Plenary['lit'] => {
  if (move.type !== 'light') return lit
  const { step, place } = move
  if (place === null) return lit?.step === step ? null : lit
  const isThere = setup.places.some(({ id }) => id === place)
  return !isThere || (lit?.step === step && lit.place === place) ? lit : { step, place }
}

const playRules = ({ plenary: { rules }, rounds }: ThisActivity, move: PlenaryMove & Stamp): readonly Rule[] => {
  switch (move.type) {
    case 'rule': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.rule && rules.length < most.rules
      return fits ? [...rules, { id: move.id, text, day: move.day }] : rules
    }
    case 'rewordRule': {
      const rule = rules.find(({ id }) => id === move.rule)
      if (!rule || rule.text === move.text || move.text.length > longest.rule) return rules
      return changed(rules, rule.id, { text: move.text, day: dayAgreed(rule.day, rounds, move.day) })
    }
    case 'removeRule':
      return without(rules, move.rule)
    default:
      return rules
  }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  const [lit, rules] = [playLight(activity, move), playRules(activity, move)]
  return lit === plenary.lit && rules === plenary.rules ? plenary : { lit, rules }
}
