import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import { tablesOf } from '../kit/rounds'
import { pagesOn } from './audience'
import { DirectionEditor } from './direction-editor'
import {
  answerTo,
  besideCard,
  type Card,
  nameOf,
  type Plenary,
  type PlenaryMove,
  playedCards,
  type Setup,
  type Work,
} from './model'
import './run.css'

type Props = RunProps<Setup, Work, Plenary, PlenaryMove>

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
  const { card, activity, play, context } = props
  return (
    <div className="stack">
      {card.because.trim() !== '' && (
        <p className="six-aloud">
          <strong>{context.t('because.lead')}</strong> {card.because}
        </p>
      )}
      <Beside {...props} />
      {!activity.plenary.skipped.includes(card.id) && (
        <Button small onClick={() => play({ type: 'skip', card: card.id })}>
          {context.t('run.skip')}
        </Button>
      )}
    </div>
  )
}

/** Where there are more tables than can be read at once: which of them are on stage. */
const Pages = ({ card, activity, play, context: { t } }: Props & { card: Card }) => {
  const count = pagesOn(activity, card.id).length
  if (count < 2) return null
  return (
    <div className="row">
      {Array.from({ length: count }, (_, page) => (
        <Button
          key={page}
          small
          aria-pressed={activity.plenary.page === page}
          onClick={() => play({ type: 'turnPage', page })}
        >
          {t('run.page', { number: page + 1, of: count })}
        </Button>
      ))}
    </div>
  )
}

/** What the tables marked on a card, with what it was about. */
const Marked = ({ card, activity, context: { t } }: Props & { card: Card }) => {
  const said = tablesOf(activity).flatMap(({ name, work }) => {
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
    <Pages {...props} />
    <DirectionEditor {...props} />
    <Marked {...props} />
  </>
)

const Skipped = ({ activity, play, context: { t } }: Props) => {
  const skipped = activity.setup.cards.filter(({ id }) => activity.plenary.skipped.includes(id))
  if (skipped.length === 0) return null
  return (
    <ul className="stack">
      {skipped.map((card) => (
        <li key={card.id} className="row">
          <span>{t('run.skipped', { card: nameOf(card) })}</span>
          <Button small onClick={() => play({ type: 'playAnyway', card: card.id })}>
            {t('run.play-anyway')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

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
      <Skipped {...props} />
    </div>
  )
}
