import { partMinutes } from '../../lib/limits'
import { Check } from '../../ui/field'
import { MinuteFields } from '../../ui/minute-fields'
import { WordedChoice } from '../../ui/worded-choice'
import type { Context, PrepareProps } from '../contract'
import type { Minutes, Play, Setup, Story } from './model'
import { openPlenary } from './moves'
import { RulesList } from './rules-list'
import { steps } from './steps'

type Props = PrepareProps<Setup, Story>

const paces = ['room', 'table'] as const

const parts: readonly (keyof Minutes)[] = ['rules', 'read', 'decide', 'talk', 'expect', 'plenary']

/** The steps are counted, not read: their texts are left out, which with 200 stories is felt at each key. */
const lengths = (setup: Setup, context: Context) => {
  const play: Play = { setup, plenary: openPlenary(), rounds: [], at: '', shown: [], perTable: false }
  const all = steps(play, { ...context, t: () => '' })
  return {
    whole: Math.round(all.reduce((total, { minutes }) => total + minutes, 0)),
    plenary: all.at(-1)?.minutes ?? 0,
  }
}

const MinutesPer = ({ setup, edit, context }: Props) => {
  const { t } = context
  const { whole, plenary } = lengths(setup, context)
  return (
    <div className="stack">
      <h3>{t('prepare.minutes')}</h3>
      <MinuteFields
        className="prep-minutes"
        range={partMinutes}
        parts={parts}
        minutes={setup.minutes}
        label={(part) => t(`prepare.minutes.${part}`)}
        change={(part, minutes) => edit({ ...setup, minutes: { ...setup.minutes, [part]: minutes } })}
      />
      {setup.stories.length > 0 && (
        <p className="quiet small">
          {t('prepare.minutes.whole', { minutes: whole })}
          {plenary > setup.minutes.plenary && ` ${t('prepare.minutes.third', { minutes: plenary })}`}
        </p>
      )}
    </div>
  )
}

/** What is decided once for all the stories. */
export const HowToPlay = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <section className="prep-how" aria-labelledby="prep-how">
      <h2 id="prep-how">{t('prepare.how')}</h2>
      <div className="stack">
        <WordedChoice
          label={t('prepare.pace')}
          value={setup.pace}
          options={paces.map((value) => ({
            value,
            name: t(`prepare.pace.${value}`),
            line: t(`prepare.pace.${value}.line`),
          }))}
          onChange={(pace) => edit({ ...setup, pace })}
        />
        {setup.pace === 'room' && (
          <Check
            label={
              <>
                <strong>{t('prepare.again')}</strong> {t('prepare.again.line')}
              </>
            }
            checked={setup.again}
            onChange={(again) => edit({ ...setup, again })}
          />
        )}
      </div>
      <RulesList rules={setup.rules} change={(rules) => edit({ ...setup, rules })} t={t} />
      <MinutesPer {...props} />
    </section>
  )
}
