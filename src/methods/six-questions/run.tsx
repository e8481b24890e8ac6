import type { RunProps } from '../contract'
import { DirectionEditor } from './direction-editor'
import { answerTo, besideCard, type Card, type MethodTypes, nameOf, playedCards } from './model'
import './run.css'

type Props = RunProps<MethodTypes>

/** What the tables have beside the card, to be read aloud. */
const Beside = ({ card, activity, context: { t } }: Props & { card: Card }) => {
  const beside = besideCard(activity.setup, card.id)
  if (beside.length === 0) return null
  return (
    <div className="six-aloud">
      <strong>{t('brought.at-table')}</strong>
      <ul className="bullets">
        {beside.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

const CardNotes = (props: Props & { card: Card }) => {
  const { card, context } = props
  return (
    <div className="stack">
      {card.because.trim() !== '' && (
        <p className="six-aloud">
          <strong>{context.t('because.lead')}</strong> {card.because}
        </p>
      )}
      <Beside {...props} />
    </div>
  )
}

/** What the tables marked on a card, with what it was about. */
const Marked = ({ card, activity, context: { t } }: Props & { card: Card }) => {
  const said = activity.round.tables.flatMap(({ name, work }) => {
    const answer = answerTo(work, card.id)
    return (['disagree', 'unknown'] as const).flatMap((mark) => {
      const about = answer?.[mark]
      return about === null || about === undefined ? [] : [{ name, mark, about }]
    })
  })
  if (said.length === 0) return null
  return (
    <ul className="stack six-marked">
      {said.map(({ name, mark, about }) => (
        <li key={`${name} ${mark}`}>
          <strong>{t(`mark.${mark}`)}</strong> ({name}){about && `: ${about}`}
        </li>
      ))}
    </ul>
  )
}

const Together = (props: Props & { card: Card }) => (
  <>
    <DirectionEditor {...props} />
    <Marked {...props} />
  </>
)

/** What only the facilitator sees beside the room's view: why a card is asked, and where the direction is written. */
export const Run = (props: Props) => {
  const { activity, step } = props
  const card = activity.setup.cards.find(({ id }) => id === step.part)
  const together = step.id === `${card?.id}/together`
  return (
    <div className="stack">
      {card && (together ? <Together key={card.id} {...props} card={card} /> : <CardNotes {...props} card={card} />)}
      {step.id === 'direction' &&
        playedCards(activity).map((one) => (
          <section key={one.id} className="stack six-direction-of">
            <h3>{nameOf(one)}</h3>
            <DirectionEditor {...props} card={one} />
          </section>
        ))}
    </div>
  )
}
