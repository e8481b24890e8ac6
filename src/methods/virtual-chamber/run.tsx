import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { litByHand } from './audience'
import { cardsFor } from './documents'
import { longest, type MethodTypes, most, prompts, type Task } from './model'
import { asked } from './quiz'
import { placeName } from './troubles'

type Props = RunProps<MethodTypes>

/** The cards that have been typed in, to be read out: whose they are is not told. */
const Cards = ({ activity, context: { t } }: Props) => {
  const all = prompts
    .map((prompt) => ({
      prompt,
      asks: activity.setup.prompts[prompt].trim() || t(`card.${prompt}`),
      cards: cardsFor(activity, prompt),
    }))
    .filter(({ cards }) => cards.length > 0)
  return (
    <section className="stack" aria-label={t('parcel.prompts')}>
      <p className="hint">{t('run.cards')}</p>
      {all.map(({ prompt, asks, cards }) => (
        <div key={prompt} className="stack">
          <h3>{asks}</h3>
          <ul className="bullets">
            {cards.map((text, at) => (
              <li key={`${at} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The rules that the room adds. Those that were prepared are read out first. */
const Rules = ({ activity, play, context: { t } }: Props) => {
  const { rules } = activity.plenary
  return (
    <div className="stack">
      <ul className="stack">
        {rules.map(({ id, text }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t('rule.text')}
              quietLabel
              limit={longest.rule}
              text={text}
              reword={(next) => play({ type: 'rewordRule', rule: id, text: next })}
              removeName={t('rule.remove', { text })}
              remove={() => play({ type: 'removeRule', rule: id })}
            />
          </li>
        ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('rule.add')}
        save={t('add')}
        limit={longest.rule}
        room={{ has: rules.length, most: most.rules }}
        add={(text) => play({ type: 'rule', text })}
      />
    </div>
  )
}

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

/** The answers of the quiz, for who asks: nobody is to guess with the room. */
const Answers = ({ activity, context: { t } }: Props) => {
  const quiz = asked(activity.setup.quiz)
  if (quiz.length === 0) return null
  return (
    <details>
      <summary>{t('run.answers')}</summary>
      <ol className="bullets">
        {quiz.map(({ text, answers, right }, at) => (
          <li key={`${at} ${text}`}>
            {text} <strong>{right === null ? t('quiz.right.none') : answers[right]}</strong>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Without an address nobody finds the page they are to walk round in. */
const isLost = ({ activity: { setup, round }, step, afterwards }: Props): boolean =>
  !afterwards && round.sitting === 'distance' && setup.address.trim() === '' && ['doors', 'alone'].includes(step.task)

const cardTasks: readonly Task[] = ['cards', 'threes', 'close']

/** What only the facilitator sees: which place is lit, the cards to be read out, and the rules that come. */
export const Run = (props: Props) => {
  const { step, afterwards } = props
  return (
    <div className="stack chamber-run">
      {isLost(props) && <p className="notice">{props.context.t('run.no-address')}</p>}
      {!afterwards && <Lights {...props} />}
      {step.task === 'break' && <Answers {...props} />}
      {step.task === 'rules' && <Rules {...props} />}
      {cardTasks.includes(step.task) && <Cards {...props} />}
    </div>
  )
}
