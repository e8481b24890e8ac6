import { ArrowRightLeft } from 'lucide-react'
import { memo } from 'react'
import type { Grip } from './lane-drag'
import type { Lane, LaneCard } from './lane-place'
import type { LaneTexts } from './lane-texts'

interface Hands {
  readonly grip: Grip
  /** A key pressed on a card. @returns whether it was meant for the card */
  keyed(card: string, key: string, up: boolean): boolean
  left(card: string): void
  open(card: string, anchor: Element): void
  readonly texts: LaneTexts
  /** The id of the text that says how. */
  readonly how: string
}

interface CardProps extends LaneCard, Hands {
  readonly up: boolean
}

const CardInLane = ({ id, text, note, up, grip, keyed, left, open, texts, how }: CardProps) => {
  return (
    <li data-card={id} data-up={up || undefined} className="lane-card">
      <button
        type="button"
        className="lane-grip"
        aria-describedby={how}
        aria-pressed={up}
        onMouseDown={(event) => grip(id, event)}
        onTouchStart={(event) => grip(id, event)}
        onClick={(event) => {
          // The space bar lifts; a tap, a click or Enter opens the ways to go.
          if (!up) open(id, event.currentTarget)
        }}
        onBlur={() => left(id)}
        onKeyDown={(event) => {
          if (!keyed(id, event.key, up)) return
          event.preventDefault()
          // Elsewhere an arrow is the clicker's: a card on its way must not take the room along.
          event.stopPropagation()
        }}
        onKeyUp={(event) => {
          // A space bar let go is a click to the browser; here it has lifted or laid down already.
          if (event.key === ' ') event.preventDefault()
        }}
      >
        {text}
        {note && <small>{note}</small>}
      </button>
      <button
        type="button"
        className="button button-small lane-move"
        aria-label={texts.moveOf(text)}
        onClick={(event) => open(id, event.currentTarget)}
      >
        <ArrowRightLeft aria-hidden="true" />
        {texts.move}
      </button>
    </li>
  )
}
/** Drawn anew only when it has changed itself: there may be hundreds. */
const Card = memo(CardInLane)

interface CardsProps extends Hands {
  readonly cards: readonly LaneCard[]
  /** The lifted card, where it is one of these. */
  readonly lifted: string | null
}

/** The list stands still while a drag passes over its lane. */
const Cards = memo(({ cards, lifted, ...hands }: CardsProps) => (
  <ol>
    {cards.map((card) => (
      <Card key={card.id} {...card} up={card.id === lifted} {...hands} />
    ))}
  </ol>
))

interface Props extends Hands {
  readonly lane: Lane
  readonly lifted: string | null
}

export const LaneColumn = ({ lane, lifted, ...hands }: Props) => {
  const { id, title, hint, empty, cards, aside } = lane
  return (
    <section className="lane" data-lane={id} data-aside={aside || undefined} aria-label={title}>
      <h3>
        {title} <span className="lane-count">{cards.length}</span>
      </h3>
      {hint && <p className="hint">{hint}</p>}
      {cards.length === 0 && <p className="lane-empty">{empty}</p>}
      <Cards cards={cards} lifted={cards.some((card) => card.id === lifted) ? lifted : null} {...hands} />
    </section>
  )
}
