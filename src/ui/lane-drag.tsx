import {
  DndContext,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  type MouseEvent,
  type RefObject,
  type TouchEvent,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { cardIn, type Lane, type Target } from './lane-place'

/** What a card calls when it is pressed. */
export type Grip = (card: string, event: MouseEvent<HTMLElement> | TouchEvent<HTMLElement>) => void

interface Holder {
  hold(card: HTMLElement): void
  readonly listeners: Readonly<Record<string, (event: unknown) => void>> | undefined
}

/**
 * The one thing that is dragged: whichever card was pressed. A `useDraggable` on every card would draw each of them anew
 * whenever a drag begins, ends or comes to another lane.
 */
const OneDraggable = ({ holder }: { readonly holder: RefObject<Holder | null> }) => {
  const { setNodeRef, listeners } = useDraggable({ id: 'card' })
  useLayoutEffect(() => {
    holder.current = { hold: setNodeRef, listeners: listeners as Holder['listeners'] }
  })
  return null
}

/** The card a pointer is before, in a lane's list: the first whose middle is below it. Found by halving: lists are long. */
const beforeAt = (list: Element | null | undefined, y: number, card: string): string | null => {
  const cards = [...(list?.children ?? [])].filter((one) => one instanceof HTMLElement)
  let [from, to] = [0, cards.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const { top, height } = cards[middle]?.getBoundingClientRect() ?? { top: 0, height: 0 }
    if (top + height / 2 < y) from = middle + 1
    else to = middle
  }
  const at = cards[from]?.dataset.card === card ? cards[from + 1] : cards[from]
  return at?.dataset.card ?? null
}

// The board tells itself what happens; the library's own announcements are in English and know no places.
const silent = {
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  restoreFocus: false,
}

/** A point in the window, in pixels. */
interface Point {
  readonly x: number
  readonly y: number
}
/** The card in hand: what stands on it, where it was when it was pressed, and how wide it was. */
interface Ghost extends Point {
  readonly text: string
  readonly width: number
}

interface Props {
  readonly root: RefObject<HTMLElement | null>
  /** Set to what a card calls when it is pressed. */
  readonly grip: RefObject<Grip | null>
  readonly lanes: readonly Lane[]
  lift(card: string, keys: boolean): void
  aim(card: string, target: Target | null): void
  drop(card: string): void
  cancel(card: string): void
}

/** The lane under a point, and before which of its cards. */
const targetUnder = (board: Element | null, lanes: readonly Lane[], { x, y }: Point, card: string): Target | null => {
  const element = [...(board?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])].find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    return left <= x && x <= right && top <= y && y <= bottom
  })
  const lane = lanes.find(({ id }) => id === element?.dataset.lane)
  if (!lane || lane.closed) return null
  return { lane: lane.id, before: lane.loose ? null : beforeAt(element?.querySelector(':scope > ol'), y, card) }
}

/** Where a finger or a mouse is; nowhere for another event. */
const pointOf = (event: Event | null): Point | null => {
  const at = event && 'touches' in event ? (event as globalThis.TouchEvent).touches[0] : event
  return at && 'clientX' in at ? { x: (at as Touch).clientX, y: (at as Touch).clientY } : null
}

/**
 * Drag by mouse, or by a finger that rests a moment first, so that a list can still be scrolled. The library begins and ends a
 * drag and scrolls at the edge. It stands beside the lanes and not around them, for it tells all that it surrounds of each
 * step; and where the card is, and its line, is found in the pointer's own event, before the frame that shows it.
 */
export const LaneDrag = ({ root, grip, lanes, lift, aim, drop, cancel }: Props) => {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  )
  const holder = useRef<Holder>(null)
  const held = useRef<{ readonly card: string; readonly element: HTMLElement } | null>(null)
  const listening = useRef<AbortController>(null)
  const hand = useRef<HTMLDivElement>(null)
  const [ghost, setGhost] = useState<Ghost | null>(null)
  useImperativeHandle(
    grip,
    () => (card, event) => {
      const element = event.currentTarget.closest<HTMLElement>('[data-card]')
      if (!element || listening.current) return
      held.current = { card, element }
      holder.current?.hold(element)
      holder.current?.listeners?.[event.type === 'mousedown' ? 'onMouseDown' : 'onTouchStart']?.(event)
    },
    [],
  )
  useEffect(() => () => listening.current?.abort(), [])
  const card = () => held.current?.card ?? ''
  const begin = ({ activatorEvent }: DragStartEvent) => {
    const { left: x, top: y, width } = held.current?.element.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 }
    const start = pointOf(activatorEvent) ?? { x, y }
    let pointer = start
    const look = () => aim(card(), targetUnder(root.current, lanes, pointer, card()))
    const step = (event: Event) => {
      pointer = pointOf(event) ?? pointer
      look()
      // By hand: nothing is drawn anew for a card that only follows the pointer.
      if (hand.current) hand.current.style.translate = `${pointer.x - start.x}px ${pointer.y - start.y}px`
    }
    listening.current = new AbortController()
    const { signal } = listening.current
    window.addEventListener('mousemove', step, { signal })
    window.addEventListener('touchmove', step, { signal, passive: true })
    // The page scrolls under a pointer that rests at its edge.
    window.addEventListener('scroll', look, { signal, capture: true, passive: true })
    setGhost({ x, y, width, text: cardIn(lanes, card())?.text ?? '' })
    lift(card(), false)
  }
  const end = (how: (card: string) => void) => {
    listening.current?.abort()
    listening.current = null
    setGhost(null)
    how(card())
  }
  return (
    <>
      <DndContext
        sensors={sensors}
        accessibility={silent}
        onDragStart={begin}
        onDragEnd={() => end(drop)}
        onDragCancel={() => end(cancel)}
      >
        <OneDraggable holder={holder} />
      </DndContext>
      {ghost && (
        <div className="lane-air">
          <div ref={hand} className="lane-ghost" style={{ left: ghost.x, top: ghost.y, width: ghost.width }}>
            {ghost.text}
          </div>
        </div>
      )}
    </>
  )
}
