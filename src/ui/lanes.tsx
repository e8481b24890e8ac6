import { type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { InsertionLine, type LineHand } from './insertion-line'
import { LaneColumn } from './lane-column'
import { type Grip, LaneDrag } from './lane-drag'
import { handsOf, type Wanted } from './lane-hands'
import { type Action, LaneMenu, type MenuHand } from './lane-menu'
import { type Lane, laneOf, stepped, type Target, type Way } from './lane-place'
import type { LaneTexts } from './lane-texts'
import { useLatest } from './use-latest'
import './lanes.css'

export type { Lane } from './lane-place'
export type { LaneTexts } from './lane-texts'

interface Props {
  readonly label: string
  readonly lanes: readonly Lane[]
  /** The card goes before another in the lane, or last. Called only when it would lie elsewhere than it does. */
  move(card: string, lane: string, before: string | null): void
  /** Other things that can be done with a card, at the end of its menu. */
  actions?(card: string): readonly Action[]
  /** Must stay the same object while the language does: every card is drawn with it. */
  readonly texts: LaneTexts
  readonly className?: string
}

/** Lanes stand side by side; those that are beside the others have a row of their own. */
const columns = (lanes: readonly Lane[]): object => ({ '--lanes': lanes.filter(({ aside }) => !aside).length })

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const useBoard = (props: Props) => {
  const latest = useLatest(props)
  const root = useRef<HTMLElement>(null)
  const line = useRef<LineHand>(null)
  const menu = useRef<MenuHand>(null)
  const target = useRef<Target | null>(null)
  const wanted = useRef<Wanted | null>(null)
  const [lifted, setLifted] = useState<string | null>(null)
  const byKeys = useRef(false)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const status = useRef<HTMLParagraphElement>(null)
  const hands = useMemo(() => handsOf({ latest, line, status, target, wanted, byKeys, resting, setLifted }), [latest])
  // A card that went to another lane is a new element there: the pen follows it.
  useLayoutEffect(() => {
    const at = wanted.current
    if (!at || laneOf(props.lanes, at.card)?.id !== at.lane) return
    wanted.current = null
    root.current
      ?.querySelector<HTMLElement>(`[data-card="${CSS.escape(at.card)}"] .lane-grip`)
      ?.focus({ preventScroll: at.still })
  })
  return { latest, root, line, menu, target, lifted, status, hands }
}

/**
 * Cards in lanes. A card is moved by its menu, by keyboard (space, arrows, space) or by drag, with the same result, and each of
 * it is told with its place. Knows nothing of what the cards are about.
 */
export const Lanes = (props: Props): ReactNode => {
  const { label, lanes, texts, className } = props
  const { latest, root, line, menu, target, lifted, status, hands } = useBoard(props)
  const how = useId()
  const keyed = useCallback(
    (card: string, key: string, up: boolean): boolean => {
      if (!up) {
        if (key === ' ') hands.lift(card, true)
        return key === ' '
      }
      const way = ways[key]
      if (key === ' ' || key === 'Enter') hands.drop(card)
      else if (key === 'Escape') hands.cancel(card)
      else if (way && target.current) hands.aim(card, stepped(latest.current.lanes, card, target.current, way))
      return way !== undefined || [' ', 'Enter', 'Escape'].includes(key)
    },
    [hands, latest, target],
  )
  const drag = useRef<Grip>(null)
  const grip = useCallback<Grip>((card, event) => drag.current?.(card, event), [])
  const open = useCallback((card: string, anchor: Element) => menu.current?.(card, anchor), [menu])
  return (
    <section ref={root} className={['lanes', className].filter(Boolean).join(' ')} aria-label={label}>
      <p id={how} hidden>
        {texts.how}
      </p>
      <div className="lanes-frame">
        <div className="lanes-board" style={columns(lanes)}>
          {lanes.map((lane) => (
            <LaneColumn
              key={lane.id}
              lane={lane}
              lifted={lifted}
              grip={grip}
              keyed={keyed}
              left={hands.leave}
              open={open}
              texts={texts}
              how={how}
            />
          ))}
        </div>
      </div>
      <LaneDrag {...hands} root={root} grip={drag} lanes={lanes} />
      <InsertionLine hand={line} root={root} />
      <LaneMenu hand={menu} latest={latest} put={hands.put} />
      <p ref={status} className="hidden-text" role="status" />
    </section>
  )
}
