import { partMinutes } from '../../lib/limits'
import { Check } from '../../ui/field'
import { MinuteFields } from '../../ui/minute-fields'
import { WordedChoice } from '../../ui/worded-choice'
import type { PrepareProps } from '../contract'
import { type Card, forms, type Minutes, type Setup } from './model'

type Props = PrepareProps<Setup, Card>

const parts: readonly (keyof Minutes)[] = ['frame', 'read', 'write', 'turn', 'sentence', 'table', 'direction']

/** What is decided once for all the cards. */
export const HowToTake = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <section className="stack six-how" aria-labelledby="six-how">
      <h2 id="six-how">{t('prepare.how')}</h2>
      <WordedChoice
        label={t('prepare.form')}
        value={setup.form}
        options={forms.map((value) => ({
          value,
          name: t(`prepare.form.${value}`),
          line: t(`prepare.form.${value}.line`),
        }))}
        onChange={(form) => edit({ ...setup, form })}
      />
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
      <MinuteFields
        className="six-minutes"
        range={partMinutes}
        parts={parts}
        minutes={setup.minutes}
        label={(part) => t(`prepare.minutes.${part}`)}
        change={(part, minutes) => edit({ ...setup, minutes: { ...setup.minutes, [part]: minutes } })}
      />
    </section>
  )
}
