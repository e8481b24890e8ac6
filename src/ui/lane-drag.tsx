import {
  type CollisionDetection,
  DndContext,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
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
  useMemo,
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

interface ZoneProps {
  readonly id: string
  readonly disabled: boolean
  readonly root: RefObject<HTMLElement | null>
}

/** Where a card can be dropped. It knows its lane by name: the lanes stand outside, where a step of a drag does not reach them. */
const DropZone = ({ id, disabled, root }: ZoneProps) => {
  const { setNodeRef } = useDroppable({ id, disabled })
  useEffect(() => {
    setNodeRef(root.current?.querySelector<HTMLElement>(`[data-lane="${CSS.escape(id)}"]`) ?? null)
  }, [id, root, setNodeRef])
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

/**
 * Drag by mouse, or by a finger that rests a moment first, so that a list can still be scrolled. Beside the lanes and not
 * around them: the library tells all that it surrounds of each step, and looks through hundreds of cards for who listens.
 */
export const LaneDrag = ({ root, grip, lanes, lift, aim, drop, cancel }: Props) => {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  )
  const holder = useRef<Holder>(null)
  const held = useRef<{ readonly card: string; readonly element: HTMLElement } | null>(null)
  const pointer = useRef<Point>({ x: 0, y: 0 })
  const from = useRef<Point | null>(null)
  const hand = useRef<HTMLDivElement>(null)
  const [ghost, setGhost] = useState<Ghost | null>(null)
  useImperativeHandle(
    grip,
    () => (card, event) => {
      const element = event.currentTarget.closest<HTMLElement>('[data-card]')
      if (!element || from.current) return
      held.current = { card, element }
      holder.current?.hold(element)
      holder.current?.listeners?.[event.type === 'mousedown' ? 'onMouseDown' : 'onTouchStart']?.(event)
    },
    [],
  )
  const collide = useMemo(
    (): CollisionDetection => (given) => {
      pointer.current = given.pointerCoordinates ?? pointer.current
      from.current ??= pointer.current
      return pointerWithin(given)
    },
    [],
  )
  const card = () => held.current?.card ?? ''
  const end = (how: (card: string) => void) => {
    from.current = null
    setGhost(null)
    how(card())
  }
  const begin = () => {
    const { left: x, top: y, width } = held.current?.element.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 }
    setGhost({ x, y, width, text: cardIn(lanes, card())?.text ?? '' })
    lift(card(), false)
  }
  /** @param over the lane under the pointer; what the library calls `over` is one step behind here */
  const step = (over: string | undefined) => {
    const { x, y } = pointer.current
    const start = from.current ?? pointer.current
    // By hand: nothing is drawn anew for a card that only follows the pointer.
    if (hand.current) hand.current.style.translate = `${x - start.x}px ${y - start.y}px`
    const lane = lanes.find(({ id }) => id === over)
    if (!lane) return aim(card(), null)
    const list = root.current?.querySelector(`[data-lane="${CSS.escape(lane.id)}"] > ol`)
    aim(card(), { lane: lane.id, before: lane.loose ? null : beforeAt(list, y, card()) })
  }
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={collide}
        accessibility={silent}
        onDragStart={begin}
        onDragMove={({ collisions }) => step(collisions?.[0]?.id.toString())}
        onDragEnd={() => end(drop)}
        onDragCancel={() => end(cancel)}
      >
        <OneDraggable holder={holder} />
        {lanes.map(({ id, closed }) => (
          <DropZone key={id} id={id} disabled={closed ?? false} root={root} />
        ))}
      </DndContext>
      {ghost && (
        <div ref={hand} className="lane-ghost" style={{ left: ghost.x, top: ghost.y, width: ghost.width }}>
          {ghost.text}
        </div>
      )}
    </>
  )
}
