import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { GripVertical } from 'lucide-react'
import { type ReactNode, useRef } from 'react'

export interface SortableItem {
  readonly id: string
  /** What a screen reader calls it. */
  readonly name: string
  readonly body: ReactNode
}

export interface SortableTexts {
  handle(name: string): string
  lifted(name: string): string
  over(name: string, place: number, of: number): string
  dropped(name: string, place: number, of: number): string
  cancelled(name: string): string
  readonly how: string
}

interface Props {
  readonly label: string
  readonly className?: string
  readonly items: readonly SortableItem[]
  move(from: number, to: number): void
  readonly texts: SortableTexts
}

const Row = ({ id, name, body, texts }: SortableItem & { readonly texts: SortableTexts }) => {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  return (
    <li
      ref={setNodeRef}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Transform.toString(transform && { ...transform, scaleX: 1, scaleY: 1 }), transition }}
    >
      <button
        type="button"
        className="grip"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={texts.handle(name)}
      >
        <GripVertical aria-hidden="true" />
      </button>
      {body}
    </li>
  )
}

/** A list whose order can be dragged, by pointer or keyboard. Dragging is an extra: each row also has buttons that move it. */
export const SortableList = ({ label, className, items, move, texts }: Props) => {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const placeOf = (id: unknown) => items.findIndex((item) => item.id === id)
  const nameOf = (id: unknown) => items[placeOf(id)]?.name ?? ''
  const justLifted = useRef(false)
  const end = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) move(placeOf(active.id), placeOf(over.id))
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{
        screenReaderInstructions: { draggable: texts.how },
        announcements: {
          onDragStart: ({ active }) => {
            justLifted.current = true
            return texts.lifted(nameOf(active.id))
          },
          onDragOver: ({ active, over }) => {
            // A lifted row is over its own place at once: told, it would drown what was said of the lifting.
            const atHome = justLifted.current && over?.id === active.id
            justLifted.current = false
            return over && !atHome ? texts.over(nameOf(active.id), placeOf(over.id) + 1, items.length) : undefined
          },
          onDragEnd: ({ active, over }) =>
            over
              ? texts.dropped(nameOf(active.id), placeOf(over.id) + 1, items.length)
              : texts.cancelled(nameOf(active.id)),
          onDragCancel: ({ active }) => texts.cancelled(nameOf(active.id)),
        },
      }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className={className} aria-label={label}>
          {items.map((item) => (
            <Row key={item.id} {...item} texts={texts} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
