import type { ReactNode } from 'react'
import './pick-cards.css'

/** A card of a deck, as it lies to be picked. */
export interface Pickable {
  readonly id: string
  readonly title: string
  readonly text: ReactNode
  readonly tags: readonly string[]
  /** Said of a card that has been taken already; null where it may be picked. */
  readonly there: string | null
}

const Card = ({
  card,
  picked,
  pick,
}: {
  readonly card: Pickable
  readonly picked: boolean
  pick(on: boolean): void
}) => {
  const id = `pick-${card.id}`
  const taken = card.there !== null
  return (
    <li>
      <label className="pick-card" data-there={taken || undefined}>
        <span className="pick-head">
          <input
            type="checkbox"
            aria-labelledby={id}
            aria-describedby={`${id}-text`}
            checked={taken || picked}
            disabled={taken}
            onChange={(event) => pick(event.target.checked)}
          />
          <strong id={id}>{card.title}</strong>
        </span>
        <span className="pick-text" id={`${id}-text`}>
          {card.text}
        </span>
        <span className="row">
          {card.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
          {taken && <span className="tag tag-warn">{card.there}</span>}
        </span>
      </label>
    </li>
  )
}

interface Props {
  readonly cards: readonly Pickable[]
  /** Their ids. */
  readonly picked: readonly string[]
  change(picked: readonly string[]): void
}

/** Cards laid out on the table: several are picked at a time. */
export const PickCards = ({ cards, picked, change }: Props) => (
  <ul className="pick-cards">
    {cards.map((card) => (
      <Card
        key={card.id}
        card={card}
        picked={picked.includes(card.id)}
        pick={(on) => change(on ? [...picked, card.id] : picked.filter((id) => id !== card.id))}
      />
    ))}
  </ul>
)
