import type { RunProps } from '../contract'
import { Asks, SecondDay } from './asks'
import { saidFor } from './audience'
import { movedText } from './documents'
import { type Dilemma, goods, type MethodTypes, scales } from './model'
import { Prices } from './prices'
import { Results } from './results'
import { movedOn } from './spans'
import { StoneList } from './stone-list'
import './run.css'

type Props = RunProps<MethodTypes>

/** Both goods as the tables have spoken them up, side by side. */
const BothGoods = ({ activity, dilemma, context: { t } }: Props & { readonly dilemma: Dilemma }) => (
  <div className="dilemma-goods">
    {goods.map((good) => {
      const said = saidFor(activity, dilemma.id, good)
      return (
        <section key={good} className="stack">
          <h3>{dilemma[good]}</h3>
          {said.length === 0 && <p className="quiet">{t('run.no-said')}</p>}
          <ul className="bullets">
            {said.map((text, at) => (
              <li key={`${at} ${text}`}>{text}</li>
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)

const Spans = ({ activity, context: { t } }: Props) => {
  const moved = scales.flatMap((scale) => movedOn(activity, scale) ?? [])
  return (
    <ul className="bullets">
      {moved
        .flatMap((one) => movedText(one, t))
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  )
}

const OfDilemma = (props: Props & { readonly dilemma: Dilemma }) => {
  const { activity, step, play, context } = props
  if (step.task === 'through') return <Prices {...props} />
  if (step.task === 'goods' || step.task === 'swap') return <BothGoods {...props} />
  if (step.task === 'questions') return <Asks plenary={activity.plenary} play={play} latest context={context} />
  return null
}

/** What only the facilitator sees: the stones being gathered, what is asked and answered, and the marks of the room. */
export const Run = (props: Props) => {
  const { activity, step, play, context } = props
  const dilemma = activity.setup.dilemmas.find(({ id }) => id === step.part)
  if (dilemma) return <OfDilemma key={`${dilemma.id} ${step.task}`} {...props} dilemma={dilemma} />
  switch (step.task) {
    case 'gather':
    case 'mend':
      return <StoneList {...props} />
    case 'ask':
      return <Asks plenary={activity.plenary} play={play} context={context} />
    case 'answers':
      return (
        <div className="stack">
          <Asks plenary={activity.plenary} play={play} answers context={context} />
          <StoneList {...props} />
        </div>
      )
    case 'next':
      return <SecondDay {...props} setup={activity.setup} />
    case 'agree':
    case 'last':
      return <Results {...props} />
    case 'show-know':
    case 'show-near':
      return <Spans {...props} />
    default:
      return null
  }
}
