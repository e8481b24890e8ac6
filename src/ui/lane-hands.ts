import type { RefObject } from 'react'
import type { LineHand } from './insertion-line'
import { cardIn, homeOf, type Lane, placeOf, type Target } from './lane-place'
import type { LaneTexts } from './lane-texts'

/** A card that was laid down, and whether the page stays where it is when the pen follows the card. */
export interface Wanted {
  readonly card: string
  readonly lane: string
  readonly still: boolean
}

/** What the hands work with: refs, so that the hands stay the same while the cards move. */
export interface HandsOn {
  readonly latest: RefObject<{
    readonly lanes: readonly Lane[]
    move(card: string, lane: string, before: string | null): void
    readonly texts: LaneTexts
  }>
  readonly line: RefObject<LineHand | null>
  readonly status: RefObject<HTMLElement | null>
  /** Where the lifted card is about to lie. */
  readonly target: RefObject<Target | null>
  /** The card that was laid down, until it is there and has the pen. */
  readonly wanted: RefObject<Wanted | null>
  readonly byKeys: RefObject<boolean>
  readonly resting: RefObject<ReturnType<typeof setTimeout> | undefined>
  setLifted(card: string | null): void
}

const same = (one: Target | null, other: Target | null): boolean =>
  one?.lane === other?.lane && one?.before === other?.before

/** Said by hand: nothing is drawn anew for a sentence, of which a drag has many. */
const speak = ({ status, latest }: HandsOn, card: string, say: (name: string, texts: LaneTexts) => string): void => {
  const { lanes, texts } = latest.current
  if (status.current) status.current.textContent = say(cardIn(lanes, card)?.text ?? '', texts)
}

const tell = (on: HandsOn, card: string, at: Target, how: 'over' | 'moved'): void => {
  const { lanes } = on.latest.current
  const { place, of } = placeOf(lanes, card, at)
  const lane = lanes.find(({ id }) => id === at.lane)
  speak(on, card, (name, texts) =>
    lane?.loose && how === 'moved' ? texts.laid(name, lane.title) : texts[how](name, place, of, lane?.title ?? ''),
  )
}

const put = (on: HandsOn, card: string, at: Target, still: boolean): void => {
  const { lanes, move } = on.latest.current
  on.wanted.current = { card, lane: at.lane, still }
  tell(on, card, at, 'moved')
  if (!same(at, homeOf(lanes, card))) move(card, at.lane, at.before)
}

/** So long a pointer must rest before its place is told, in ms: on its way it passes many. */
const rest = 150

const end = ({ byKeys, resting, setLifted, target, line }: HandsOn): void => {
  clearTimeout(resting.current)
  byKeys.current = false
  setLifted(null)
  target.current = null
  line.current?.(null, false)
}

const cancel = (on: HandsOn, card: string): void => {
  end(on)
  speak(on, card, (name, texts) => texts.stayed(name))
}

/** What can be done with a card: by menu, by keyboard and by drag alike. */
export const handsOf = (on: HandsOn) => ({
  put: (card: string, at: Target, still: boolean) => put(on, card, at, still),
  lift: (card: string, keys: boolean) => {
    on.byKeys.current = keys
    on.setLifted(card)
    on.target.current = homeOf(on.latest.current.lanes, card)
    speak(on, card, (name, texts) => texts.lifted(name))
  },
  aim: (card: string, at: Target | null) => {
    if (same(at, on.target.current)) return
    on.target.current = at
    on.line.current?.(at, on.byKeys.current)
    clearTimeout(on.resting.current)
    if (!at) return
    if (on.byKeys.current) tell(on, card, at, 'over')
    else on.resting.current = setTimeout(() => tell(on, card, at, 'over'), rest)
  },
  drop: (card: string) => {
    const [at, still] = [on.target.current, !on.byKeys.current]
    end(on)
    if (at) put(on, card, at, still)
    else cancel(on, card)
  },
  cancel: (card: string) => cancel(on, card),
  /** The pen has left a card that was lifted by keyboard. */
  leave: (card: string) => {
    if (on.byKeys.current) cancel(on, card)
  },
})
