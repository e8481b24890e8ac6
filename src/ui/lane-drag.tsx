import {
  type CollisionDetection,
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  type TouchEvent,
  use,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Lane, LaneCard, Target } from './lane-place'

type Grip = (card: string, event: MouseEvent<HTMLElement> | TouchEvent<HTMLElement>) => void
const GripContext = createContext<Grip>(() => undefined)

/** What a card calls when it is pressed. The same function all along. */
export const useLaneGrip = (): Grip => use(GripContext)

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
const beforeAt = (list: Element | null, y: number, card: string): string | null => {
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

/** A layer of its own: what lies under it is not painted again when it moves. */
const overlay = { willChange: 'transform' } as const

interface Props {
  readonly lanes: RefObject<{ readonly lanes: readonly Lane[] }>
  readonly lifted: LaneCard | null
  lift(card: string, keys: boolean): void
  aim(card: string, target: Target | null): void
  drop(card: string): void
  cancel(card: string): void
  readonly children: ReactNode
}

/** Drag by mouse, or by a finger that rests a moment first, so that a list can still be scrolled. */
export const LaneDrag = ({ lanes, lifted, lift, aim, drop, cancel, children }: Props) => {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  )
  const holder = useRef<Holder>(null)
  const held = useRef('')
  const board = useRef<Element | null>(null)
  const dragging = useRef(false)
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const grip = useMemo(
    (): Grip => (card, event) => {
      const element = event.currentTarget.closest<HTMLElement>('[data-card]')
      if (!element || dragging.current) return
      held.current = card
      board.current = element.closest('.lanes')
      holder.current?.hold(element)
      holder.current?.listeners?.[event.type === 'mousedown' ? 'onMouseDown' : 'onTouchStart']?.(event)
    },
    [],
  )
  const collide = useMemo(
    (): CollisionDetection => (given) => {
      pointer.current = given.pointerCoordinates
      return pointerWithin(given)
    },
    [],
  )
  const end = (how: (card: string) => void) => {
    dragging.current = false
    how(held.current)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collide}
      accessibility={silent}
      onDragStart={() => {
        dragging.current = true
        lift(held.current, false)
      }}
      onDragMove={({ collisions }) => {
        // What the library calls `over` is one step behind here.
        const lane = lanes.current.lanes.find(({ id }) => id === collisions?.[0]?.id)
        if (!lane) return aim(held.current, null)
        const list = board.current?.querySelector(`[data-lane="${CSS.escape(lane.id)}"] > ol`) ?? null
        const before = lane.loose ? null : beforeAt(list, pointer.current?.y ?? 0, held.current)
        aim(held.current, { lane: lane.id, before })
      }}
      onDragEnd={() => end(drop)}
      onDragCancel={() => end(cancel)}
    >
      <OneDraggable holder={holder} />
      <GripContext value={grip}>
        <div className="lanes-frame">{children}</div>
      </GripContext>
      <DragOverlay dropAnimation={null} style={overlay}>
        {lifted && <div className="lane-ghost">{lifted.text}</div>}
      </DragOverlay>
    </DndContext>
  )
}
