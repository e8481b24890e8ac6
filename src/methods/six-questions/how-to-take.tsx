import { Check, NumberField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { type Card, forms, type Minutes, type Setup } from './model'

type Props = PrepareProps<Setup, Card>

const parts: readonly (keyof Minutes)[] = ['frame', 'read', 'write', 'turn', 'sentence', 'table', 'direction']

const FormOf = ({ setup, edit, context: { t } }: Props) => (
  <fieldset className="six-forms">
    <legend className="label">{t('prepare.form')}</legend>
    {forms.map((form) => (
      <label key={form}>
        <input type="radio" name="six-form" checked={setup.form === form} onChange={() => edit({ ...setup, form })} />
        <span>
          <strong>{t(`prepare.form.${form}`)}</strong> {t(`prepare.form.${form}.line`)}
        </span>
      </label>
    ))}
  </fieldset>
)

/** What is decided once for all the cards. */
export const HowToTake = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <section className="stack six-how" aria-labelledby="six-how">
      <h2 id="six-how">{t('prepare.how')}</h2>
      <FormOf {...props} />
      <Check
        label={
          <>
            <strong>{t('prepare.dots')}</strong> {t('prepare.dots.line')}
          </>
        }
        checked={setup.dots}
        onChange={(dots) => edit({ ...setup, dots })}
      />
      <h3>{t('prepare.minutes')}</h3>
      <div className="six-minutes">
        {parts.map((part) => (
          <NumberField
            key={part}
            label={t(`prepare.minutes.${part}`)}
            max={240}
            step={0.5}
            value={setup.minutes[part]}
            onChange={(minutes) => edit({ ...setup, minutes: { ...setup.minutes, [part]: minutes } })}
          />
        ))}
      </div>
    </section>
  )
}
