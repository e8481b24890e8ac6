import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { RunProps } from '../contract'
import { Remove } from '../kit/written-row'
import { litByHand } from './audience'
import { type Card, longest, type MethodTypes, most, type Prompt, prompts, type Task } from './model'
import { placeName } from './troubles'
import './run.css'

type Props = RunProps<MethodTypes>

const CardRow = ({ card, play, context: { t } }: Pick<Props, 'play' | 'context'> & { readonly card: Card }) => (
  <li className="chamber-card">
    <TextField
      label={t('card.text')}
      quietLabel
      limit={longest.card}
      value={card.text}
      onChange={(text) => play({ type: 'reword', card: card.id, text })}
    />
    <Remove name={t('card.remove', { text: card.text })} act={() => play({ type: 'remove', card: card.id })} />
  </li>
)

const CardsOf = ({ activity, play, context, prompt }: Props & { readonly prompt: Prompt }) => {
  const { t } = context
  const { cards } = activity.plenary
  const asks = activity.setup.prompts[prompt].trim() || t(`card.${prompt}`)
  return (
    <section className="stack" aria-label={asks}>
      <h3>{asks}</h3>
      <ul className="stack">
        {cards
          .filter((card) => card.prompt === prompt)
          .map((card) => (
            <CardRow key={card.id} card={card} play={play} context={context} />
          ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('card.add', { prompt: t(`card.${prompt}`) })}
        save={t('add')}
        limit={longest.card}
        room={{ has: cards.length, most: most.cards }}
        add={(text) => play({ type: 'card', prompt, text })}
      />
    </section>
  )
}

/** What was brought on cards, typed in: without a sender, and for nobody but ourselves. */
const Cards = (props: Props) => (
  <div className="stack">
    <p className="hint">{props.context.t('run.cards')}</p>
    {prompts.map((prompt) => (
      <CardsOf key={prompt} {...props} prompt={prompt} />
    ))}
  </div>
)

/** Any place can be lit, for as long as the room is at this step. */
const Lights = ({ activity, step, play, context: { t } }: Props) => {
  const { places } = activity.setup
  if (places.length === 0) return null
  const now = litByHand(activity)
  return (
    <fieldset className="row chamber-lights">
      <legend className="label">{t('run.light')}</legend>
      <Button small aria-pressed={now === null} onClick={() => play({ type: 'light', step: step.task, place: null })}>
        {t('run.light.none')}
      </Button>
      {places.map((place, at) => (
        <Button
          key={place.id}
          small
          aria-pressed={now?.id === place.id}
          onClick={() => play({ type: 'light', step: step.task, place: place.id })}
        >
          {at + 1}. {placeName(place, t)}
        </Button>
      ))}
    </fieldset>
  )
}

const cardTasks: readonly Task[] = ['cards', 'threes', 'close']

/** What only the facilitator sees: which place is lit, and the cards being typed in. */
export const Run = (props: Props) => {
  const { step, afterwards } = props
  return (
    <div className="stack chamber-run">
      {!afterwards && <Lights {...props} />}
      {cardTasks.includes(step.task) && <Cards {...props} />}
    </div>
  )
}
