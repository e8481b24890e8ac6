import type { Day, Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import { bothTexts, joined, moved } from './ford'
import { type Laid, longest, most, type Stone, type StoneMove, type ThisActivity } from './model'

type Move<Type extends StoneMove['type']> = Extract<StoneMove, { type: Type }>
type Has = ThisActivity

const ids = (of: readonly { readonly id: Id }[]): readonly Id[] => of.map(({ id }) => id)
const isThere = ({ setup }: Has, dilemma: Id): boolean => ids(setup.dilemmas).includes(dilemma)

/** What tables have laid out, and what was brought from other items, that no stone has in it yet. */
export const waitingStones = ({ setup, rounds, plenary }: Has): readonly Laid[] => {
  const used = plenary.stones.flatMap(({ from }) => from)
  const laid = rounds.flatMap(({ tables }) => tables.flatMap(({ work }) => work?.stones ?? []))
  const brought = setup.brought
    .filter(({ kind }) => kind !== 'question')
    .map(({ id, text }) => ({ id, text, through: [] }))
  return [...laid, ...brought].filter(({ id, text }) => text.trim() !== '' && !used.includes(id))
}

const newStone = (text: string, { id, day }: Stamp, through: readonly Id[], from: readonly Id[]): Stone => ({
  ...{ id, text, from, mark: null, condition: '', day },
  leads: through.map((dilemma) => ({ dilemma, price: '' })),
})

const added = (has: Has, move: (Move<'stone'> | Move<'gather'>) & Stamp): readonly Stone[] => {
  const { stones } = has.plenary
  const laid: Laid | undefined =
    move.type === 'stone' ? { ...move, text: move.text } : waitingStones(has).find(({ id }) => id === move.from)
  const text = laid?.text.trim() ?? ''
  if (!laid || text === '' || stones.length >= most.stones) return stones
  if (text.length > longest.stone && move.type === 'stone') return stones
  const through = [...new Set(laid.through)].filter((dilemma) => isThere(has, dilemma))
  return [...stones, newStone(text.slice(0, longest.stone), move, through, move.type === 'gather' ? [laid.id] : [])]
}

/** The stone that stays has all that both lead through, and what both take; of the words, its own stay. */
const merged = (stones: readonly Stone[], stone: Stone, into: Id, day: Day): readonly Stone[] => {
  const stays = stones.find(({ id }) => id === into)
  if (!stays || stays === stone) return stones
  const next: Stone = {
    ...stays,
    leads: joined(stays.leads, stone.leads),
    from: [...stays.from, ...stone.from],
    condition: bothTexts(stays.condition, stone.condition),
    day,
  }
  const fits = [next.condition, ...next.leads.map(({ price }) => price)].every(({ length }) => length <= longest.price)
  return fits ? stones.flatMap((one) => (one === stone ? [] : [one === stays ? next : one])) : stones
}

const ledBy = (has: Has, stone: Stone, move: Move<'lead'> | Move<'move'> | Move<'price'>): Stone['leads'] => {
  const { leads } = stone
  const lead = leads.find(({ dilemma }) => dilemma === move.dilemma)
  const leading = lead !== undefined
  if (move.type === 'price')
    return move.text.length > longest.price || !lead || lead.price === move.text
      ? leads
      : leads.map((one) => (one === lead ? { ...one, price: move.text } : one))
  if (move.type === 'move') return leading && isThere(has, move.to) ? moved(leads, move.dilemma, move.to) : leads
  if (leading === move.on) return leads
  if (!move.on) return leads.filter(({ dilemma }) => dilemma !== move.dilemma)
  return isThere(has, move.dilemma) ? [...leads, { dilemma: move.dilemma, price: '' }] : leads
}

/** The stones after a move; the same list when it is not allowed. */
export const playStones = (has: Has, move: StoneMove & Stamp): readonly Stone[] => {
  const { stones } = has.plenary
  if (move.type === 'stone' || move.type === 'gather') return added(has, move)
  const stone = stones.find(({ id }) => id === move.stone)
  if (!stone) return stones
  const day = dayAgreed(stone.day, has.rounds, move.day)
  const change = (next: Partial<Stone>): readonly Stone[] => {
    const after = changed(stones, stone.id, next)
    return after === stones ? stones : changed(after, stone.id, { day })
  }
  switch (move.type) {
    case 'reword':
      return move.text.length > longest.stone ? stones : change({ text: move.text })
    case 'merge':
      return merged(stones, stone, move.into, day)
    case 'mark':
      return change({ mark: move.mark })
    case 'condition':
      return move.text.length > longest.price ? stones : change({ condition: move.text })
    case 'remove':
      return without(stones, stone.id)
    default:
      return change({ leads: ledBy(has, stone, move) })
  }
}
