import { type RefObject, useImperativeHandle, useRef } from 'react'
import type { Target } from './lane-place'

/** @param follow brings the line into sight: by keyboard, where there is no pointer to scroll with */
export type LineHand = (at: Target | null, follow: boolean) => void

/** Where the lifted card would lie, as a line between two cards. Moved by hand: no card is drawn anew for it. */
export const InsertionLine = ({
  hand,
  root,
}: {
  readonly hand: RefObject<LineHand | null>
  readonly root: RefObject<HTMLElement | null>
}) => {
  const line = useRef<HTMLDivElement>(null)
  useImperativeHandle(hand, () => (at, follow) => {
    const [board, mark] = [root.current, line.current]
    if (!board || !mark) return
    for (const lane of board.querySelectorAll<HTMLElement>('[data-lane]'))
      lane.toggleAttribute('data-over', lane.dataset.lane === at?.lane)
    mark.hidden = at === null
    if (!at) return
    const list = board.querySelector(`[data-lane="${CSS.escape(at.lane)}"] > ol`)
    const next = at.before === null ? null : list?.querySelector(`[data-card="${CSS.escape(at.before)}"]`)
    if (follow) next?.scrollIntoView?.({ block: 'nearest' })
    const frame = board.getBoundingClientRect()
    const { left, width, top: listTop, bottom } = (list ?? board).getBoundingClientRect()
    const before = next ? next.getBoundingClientRect().top - 4 : list?.lastElementChild ? bottom + 1 : listTop
    // A list that scrolls by itself has cards above and below what is seen of it.
    const top = Math.min(Math.max(before, listTop - 4), bottom + 1)
    mark.style.width = `${width}px`
    mark.style.transform = `translate(${left - frame.left}px, ${top - frame.top - 2}px)`
    if (follow) mark.scrollIntoView?.({ block: 'nearest' })
  })
  return <div ref={line} className="insertion-line" hidden />
}
