import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'
import { type ReactNode, type RefObject, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { layBeside } from './beside'
import { type Lane, laneOf, placeOf, type Target, targetAt } from './lane-place'
import type { LaneTexts } from './lane-texts'
import './overlays.css'

export interface Action {
  readonly label: string
  readonly icon?: ReactNode
  act(): void
}
export type MenuHand = (card: string, anchor: Element) => void

interface Board {
  readonly lanes: readonly Lane[]
  actions?(card: string): readonly Action[]
  readonly texts: LaneTexts
}
interface Props {
  readonly hand: RefObject<MenuHand | null>
  readonly latest: RefObject<Board>
  /** @param still the page stays where it is: whoever tapped goes on from there */
  put(card: string, target: Target, still: boolean): void
}

const waysFor = (
  { lanes, texts, actions }: Board,
  card: string,
  put: (card: string, target: Target) => void,
): readonly Action[] => {
  const here = laneOf(lanes, card)
  if (!here) return []
  const at = here.cards.findIndex(({ id }) => id === card)
  const to = (place: number) => put(card, targetAt(lanes, card, here.id, place))
  const { of } = placeOf(lanes, card, { lane: here.id, before: null })
  const other = lanes.filter(({ id, closed }) => id !== here.id && !closed)
  return [
    ...other.map(
      ({ id, title }): Action => ({
        label: texts.to(title),
        icon: <ArrowRight aria-hidden="true" />,
        act: () => put(card, { lane: id, before: null }),
      }),
    ),
    ...(at > 0 && !here.loose ? [{ label: texts.up, icon: <ArrowUp aria-hidden="true" />, act: () => to(at) }] : []),
    ...(at + 1 < of && !here.loose
      ? [{ label: texts.down, icon: <ArrowDown aria-hidden="true" />, act: () => to(at + 2) }]
      : []),
    ...(actions?.(card) ?? []),
  ]
}

/** One menu for all cards: it opens beside the card that was pressed. */
export const LaneMenu = ({ hand, latest, put }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const [card, setCard] = useState<string | null>(null)
  useImperativeHandle(hand, () => (pressed, anchor) => {
    const menu = box.current
    if (!menu) return
    menu.hidePopover()
    // Drawn before it is shown, so that it is laid where it fits.
    flushSync(() => setCard(pressed))
    menu.showPopover()
    layBeside(anchor, menu)
    menu.querySelector('button')?.focus()
  })
  const tapped = useRef(false)
  const ways = card === null ? [] : waysFor(latest.current, card, (one, at) => put(one, at, tapped.current))
  return (
    <div
      ref={box}
      popover="auto"
      className="menu"
      onToggle={(event) => {
        if (event.newState === 'closed') setCard(null)
      }}
    >
      <div className="menu-list">
        {ways.map(({ label, icon, act }) => (
          <button
            key={label}
            type="button"
            className="menu-item"
            onClick={({ detail }) => {
              // A click by keyboard has no count.
              tapped.current = detail > 0
              box.current?.hidePopover()
              act()
            }}
          >
            {icon}
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
