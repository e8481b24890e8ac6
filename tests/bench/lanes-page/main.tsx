import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Lane, Lanes, type LaneTexts } from '../../../src/ui/lanes'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import '../../../src/ui/parts.css'

const texts: LaneTexts = {
  how: 'Mellemrum løfter kortet.',
  move: 'Flyt til …',
  moveOf: (card) => `Flyt til …: ${card}`,
  to: (lane) => `Flyt til ${lane}`,
  up: 'Op',
  down: 'Ned',
  lifted: (card) => `${card} er løftet.`,
  over: (card, place, of, lane) => `${card} er over plads ${place} af ${of} i ${lane}.`,
  moved: (card, place, of, lane) => `${card} ligger nu på plads ${place} af ${of} i ${lane}.`,
  laid: (card, lane) => `${card} ligger nu i ${lane}.`,
  stayed: (card) => `${card} ligger, hvor den lå.`,
}
const words = 'En lampe, der tænder, når nogen kommer, og en stol ved hvert vindue'
const start = ['Indgang', 'Aktivitet', 'Udgang', 'Parkeret'].map(
  (id): Lane => ({
    id,
    title: id,
    empty: 'Tom',
    cards: Array.from({ length: 75 }, (_, at) => ({ id: `${id}-${at}`, text: `${at + 1} ${words.slice(at % 30)}` })),
  }),
)

const Board = () => {
  const [lanes, setLanes] = useState(start)
  const move = (card: string, to: string, before: string | null) => {
    const moved = lanes.flatMap(({ cards }) => cards).find(({ id }) => id === card)
    if (!moved) return
    setLanes(
      lanes.map((lane) => {
        const rest = lane.cards.filter(({ id }) => id !== card)
        const at = before === null ? rest.length : rest.findIndex(({ id }) => id === before)
        return { ...lane, cards: lane.id === to ? [...rest.slice(0, at), moved, ...rest.slice(at)] : rest }
      }),
    )
  }
  return <Lanes label="Vejen igennem" lanes={lanes} move={move} texts={texts} />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Board />)
