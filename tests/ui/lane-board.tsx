import { useMemo, useState } from 'react'
import { vi } from 'vitest'
import { type Lane, Lanes, type LaneTexts } from '../../src/ui/lanes'

const texts: LaneTexts = {
  how: 'Mellemrum løfter.',
  move: 'Flyt til …',
  moveOf: (card) => `Flyt til …: ${card}`,
  to: (lane) => `Flyt til ${lane}`,
  up: 'Op',
  down: 'Ned',
  lifted: (card) => `${card} er løftet.`,
  over: (card, place, of, lane) => `${card} er over plads ${place} af ${of} i ${lane}.`,
  moved: (card, place, of, lane) => `${card} ligger nu på plads ${place} af ${of} i ${lane}.`,
  laid: (card, lane) => `${card} ligger nu i ${lane}.`,
  stayed: (card) => `${card} blev.`,
}

export type Cards = Readonly<Record<string, readonly string[]>>

/** A board that moves what it is told to, by the very rule: out of where it lay, before another or last. */
export const Board = ({ start, seen }: { readonly start: Cards; readonly seen?: (now: Cards) => void }) => {
  const [cards, setCards] = useState(start)
  const lanes = useMemo(
    () =>
      Object.entries(cards).map(
        ([id, inLane]): Lane => ({
          id,
          title: id,
          empty: 'Tom',
          cards: inLane.map((text) => ({ id: text, text })),
          loose: id === 'Bunken',
          closed: id === 'Herfra',
        }),
      ),
    [cards],
  )
  return (
    <Lanes
      label="Vejen"
      lanes={lanes}
      texts={texts}
      move={(card, lane, before) => {
        const next = Object.fromEntries(
          Object.entries(cards).map(([id, inLane]) => {
            const rest = inLane.filter((one) => one !== card)
            if (id !== lane) return [id, rest]
            const at = before === null ? rest.length : rest.indexOf(before)
            return [id, [...rest.slice(0, at), card, ...rest.slice(at)]]
          }),
        )
        setCards(next)
        seen?.(next)
      }}
    />
  )
}

const box = (x: number, y: number, width: number, height: number): DOMRect =>
  ({ x, y, width, height, left: x, top: y, right: x + width, bottom: y + height, toJSON: () => ({}) }) as DOMRect

/** jsdom lays nothing out: lanes of 300 side by side, cards of 40 below each other from 100, less what the page is scrolled. */
export const layOut = (scrolled = { by: 0 }) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const lane = this.closest('[data-lane]')
    const card = this.closest('[data-card]')
    const x = lane ? [...document.querySelectorAll('[data-lane]')].indexOf(lane) * 300 : 0
    if (card) return box(x, 100 - scrolled.by + [...(card.parentElement?.children ?? [])].indexOf(card) * 40, 300, 40)
    return lane ? box(x, 0, 300, 20_000) : box(0, 0, 1200, 20_000)
  })
