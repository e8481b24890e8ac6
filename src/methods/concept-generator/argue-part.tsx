import { AddForm } from '../../ui/add-form'
import { Remove } from '../kit/written-row'
import { longest, mostInTrial, type Side, sides } from './model'
import { featuresAt, type LapProps } from './prototype-part'
import { trialOf } from './trials'

interface FeatureProps extends LapProps {
  readonly feature: string
  readonly name: string
}

const Said = ({ table, lap, feature, side, play, context: { t } }: FeatureProps & { readonly side: Side }) => {
  const said = (trialOf(table.work, lap)?.arguments ?? []).filter((one) => one.feature === feature && one.side === side)
  return (
    <div className="stack concept-side" data-side={side}>
      <ul className="stack">
        {said.map((one) => (
          <li key={one.id} className="concept-argument">
            <span>{one.text}</span>
            <Remove
              name={t('argue.remove', { text: one.text })}
              act={() => play({ type: 'withdraw', lap, argument: one.id })}
            />
          </li>
        ))}
      </ul>
      <AddForm
        className="many-form"
        label={t(`argue.${side}`)}
        save={t('argue.add')}
        limit={longest.text}
        room={{ has: trialOf(table.work, lap)?.arguments.length ?? 0, most: mostInTrial }}
        add={(text) => play({ type: 'argue', lap, feature, side, text })}
      />
    </div>
  )
}

/** Arguments hang on a feature, not on who said them. */
export const ArguePart = (props: LapProps) => {
  const { table, lap, context } = props
  const { t } = context
  const argued = trialOf(table.work, lap)?.arguments ?? []
  const features = featuresAt(props)
  const known = new Set(features.map(({ id }) => id))
  const gone = new Map(argued.filter(({ feature }) => !known.has(feature)).map(({ feature, name }) => [feature, name]))
  return (
    <div className="stack">
      <p className="lead">{t('argue.lead')}</p>
      {features.map((feature) => (
        <section key={feature.id} className="concept-argue" aria-label={feature.name}>
          <h2>
            {feature.name} {feature.on && <span className="tag">{t('argue.ours')}</span>}
          </h2>
          {sides.map((side) => (
            <Said key={side} {...props} feature={feature.id} name={feature.name} side={side} />
          ))}
        </section>
      ))}
      {gone.size > 0 && (
        <section className="stack" aria-label={t('argue.gone')}>
          <h2>{t('argue.gone')}</h2>
          <ul className="stack">
            {argued
              .filter(({ feature }) => gone.has(feature))
              .map(({ id, name, side, text }) => (
                <li key={id}>
                  <strong>{name}</strong> {t(`argue.${side}.said`, { text })}
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  )
}
