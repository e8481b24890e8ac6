import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, listed, without } from '../kit/lists'
import {
  type Ask,
  type AskMove,
  type Brief,
  type End,
  type EndMove,
  endKinds,
  goods,
  longest,
  most,
  type Plenary,
  type PlenaryMove,
  type StoneMove,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'
import { playStones } from './stones'

export const openWork = (): Work => ({ said: [], stones: [] })

const fits = (text: string, limit: number, room: { readonly has: readonly unknown[]; readonly most: number }) =>
  text !== '' && text.length <= limit && room.has.length < room.most

const playSaid = ({ dilemmas }: Brief, said: Work['said'], move: WorkMove & Stamp): Work['said'] => {
  switch (move.type) {
    case 'say': {
      const { id, dilemma, good } = move
      const text = move.text.trim()
      const isThere = dilemmas.some((one) => one.id === dilemma) && goods.includes(good)
      return isThere && fits(text, longest.said, { has: said, most: most.said })
        ? [...said, { id, dilemma, good, text }]
        : said
    }
    case 'rewordSaid':
      return move.text.length > longest.said ? said : changed(said, move.said, { text: move.text })
    case 'removeSaid':
      return without(said, move.said)
    default:
      return said
  }
}

const playLaid = ({ dilemmas }: Brief, stones: Work['stones'], move: WorkMove & Stamp): Work['stones'] => {
  const isThere = (dilemma: string) => dilemmas.some(({ id }) => id === dilemma)
  switch (move.type) {
    case 'lay': {
      const text = move.text.trim()
      const through = [...new Set(move.through)].filter(isThere)
      return fits(text, longest.stone, { has: stones, most: most.laid })
        ? [...stones, { id: move.id, text, through }]
        : stones
    }
    case 'rewordLaid':
      return move.text.length > longest.stone ? stones : changed(stones, move.stone, { text: move.text })
    case 'aim': {
      const stone = stones.find(({ id }) => id === move.stone)
      if (!stone || (move.on && !isThere(move.dilemma))) return stones
      return changed(stones, stone.id, { through: listed(stone.through, move.dilemma, move.on) })
    }
    case 'removeLaid':
      return without(stones, move.stone)
    default:
      return stones
  }
}

export const playWork = (brief: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const said = playSaid(brief, work.said, move)
  const stones = playLaid(brief, work.stones, move)
  return said === work.said && stones === work.stones ? work : { said, stones }
}

const playAsks = (asks: readonly Ask[], move: AskMove & Stamp): readonly Ask[] => {
  switch (move.type) {
    case 'ask': {
      const text = move.text.trim()
      const { id, who = '', by = null, day } = move
      return fits(text, longest.ask, { has: asks, most: most.asks }) && who.length <= longest.who
        ? [...asks, { id, text, who, by, answer: '', day }]
        : asks
    }
    case 'askText':
      return move.text.length > longest.ask ? asks : changed(asks, move.ask, { text: move.text })
    case 'askWho':
      return move.text.length > longest.who ? asks : changed(asks, move.ask, { who: move.text })
    case 'answer':
      return move.text.length > longest.answer ? asks : changed(asks, move.ask, { answer: move.text })
    case 'askBy':
      return changed(asks, move.ask, { by: move.by })
    case 'removeAsk':
      return without(asks, move.ask)
  }
}

const playEnds = ({ rounds }: ThisActivity, ends: readonly End[], move: EndMove & Stamp): readonly End[] => {
  switch (move.type) {
    case 'end': {
      const { id, kind, day } = move
      const text = move.text.trim()
      return endKinds.includes(kind) && fits(text, longest.end, { has: ends, most: most.ends })
        ? [...ends, { id, kind, text, day }]
        : ends
    }
    case 'rewordEnd': {
      const end = ends.find(({ id }) => id === move.end)
      return !end || end.text === move.text || move.text.length > longest.end
        ? ends
        : changed(ends, end.id, { text: move.text, day: dayAgreed(end.day, rounds, move.day) })
    }
    case 'removeEnd':
      return without(ends, move.end)
  }
}

export const openPlenary = (): Plenary => ({ stones: [], asks: [], ends: [] })

const isAsk = ({ type }: PlenaryMove): boolean => /^(ask|answer|removeAsk)/.test(type)
const isEnd = ({ type }: PlenaryMove): boolean => /end$/i.test(type)

/** Each list changes by its own moves alone; a move that changes nothing gives the same back, and nothing is saved. */
export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  const { stones, asks, ends } = plenary
  const next: Plenary = isAsk(move)
    ? { stones, ends, asks: playAsks(asks, move as AskMove & Stamp) }
    : isEnd(move)
      ? { stones, asks, ends: playEnds(activity, ends, move as EndMove & Stamp) }
      : { asks, ends, stones: playStones(activity, move as StoneMove & Stamp) }
  return next.stones === stones && next.asks === asks && next.ends === ends ? plenary : next
}
