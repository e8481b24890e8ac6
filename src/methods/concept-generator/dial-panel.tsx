import { TextField } from '../../ui/field'
import { featuresIn, type Hanging } from './features'
import { dials, longest, versionOf } from './model'
import type { LapRoomProps } from './run-props'

const Said = ({ title, said }: { readonly title: string; readonly said: readonly string[] }) =>
  said.length === 0 ? null : (
    <div>
      <p className="label">{title}</p>
      <ul className="dial-said">
        {said.map((text, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  )

const Feature = ({ feature, activity, play, lap, context: { t } }: LapRoomProps & { readonly feature: Hanging }) => {
  const version = versionOf(activity, lap)
  const { id, name, turn } = feature
  return (
    <li className="dial-feature" data-to={turn?.to}>
      <fieldset className="stack">
        <legend>
          <strong>{name}</strong>{' '}
          {feature.tables.length > 0 && <span className="quiet small">{feature.tables.join(', ')}</span>}{' '}
          {feature.orphan && <span className="tag tag-warn">{t('feature.gone')}</span>}
        </legend>
        <div className="dial-keys">
          {([...dials, null] as const).map((to) => (
            <label key={to ?? 'middle'}>
              <input
                type="radio"
                name={`dial-${version}-${id}`}
                checked={(turn?.to ?? null) === to}
                onChange={() => play({ type: 'turn', version, feature: id, to })}
              />
              {t(to === null ? 'dial.middle' : `dial.${to}`)}
            </label>
          ))}
        </div>
        <Said title={t('argue.for.title')} said={feature.for} />
        <Said title={t('argue.against.title')} said={feature.against} />
        {turn && (
          <TextField
            label={t('dial.because')}
            limit={longest.text}
            value={turn.because}
            onChange={(text) => play({ type: 'because', version, feature: id, text })}
          />
        )}
      </fieldset>
    </li>
  )
}

/** The dial: people turn each feature up or down or throw it away, with the arguments beside it. Nothing is proposed. */
export const DialPanel = (props: LapRoomProps) => {
  const { t } = props.context
  const features = featuresIn(props.activity, props.lap)
  return (
    <div className="stack">
      <p className="hint">{t('dial.hint')}</p>
      <ul className="stack">
        {features.map((feature) => (
          <Feature key={feature.id} {...props} feature={feature} />
        ))}
      </ul>
      {features.length === 0 && <p className="quiet">{t('dial.empty')}</p>}
    </div>
  )
}
