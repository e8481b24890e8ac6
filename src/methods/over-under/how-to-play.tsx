import { useMemo } from 'react'
import { WordedChoice } from '../../ui/worded-choice'
import type { Context, PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { type MethodTypes, minuteParts, type Setup, type ThisMade } from './model'
import { openPlenary } from './moves'
import { RulesList } from './rules-list'
import { steps } from './steps'

type Props = PrepareProps<MethodTypes>

const paces = ['room', 'table'] as const

/** Minutes are told before anybody is there. */
const nobody = {
  id: '',
  sitting: 'evening',
  day: '',
  begun: false,
  planned: null,
  tables: [],
  asked: [],
  shown: [],
  skipped: [],
} as const

/** The steps are counted, not read: their texts are left out, which with 200 stories is felt at each key. */
const lengths = (setup: Setup, context: Context) => {
  const play: ThisMade = { setup, plenary: openPlenary(), rounds: [], round: nobody }
  const all = steps(play, { ...context, t: () => '' })
  return {
    whole: Math.round(all.reduce((total, { minutes }) => total + minutes, 0)),
    plenary: all.at(-1)?.minutes ?? 0,
  }
}

const MinutesPer = ({ setup, edit, context }: Props) => {
  const { t } = context
  const { minutes, pace, again, stories } = setup
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the stories say takes no time; with thousands it is felt at each key
  const { whole, plenary } = useMemo(() => lengths(setup, context), [minutes, pace, again, stories.length])
  return (
    <div className="stack">
      <h3>{t('prepare.minutes')}</h3>
      <Minutes
        className="prep-minutes minutes-in-lines"
        parts={minuteParts}
        label={(part) => t(`prepare.minutes.${part}`)}
        setup={setup}
        edit={edit}
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
    <Part title={t('prepare.how')} className="prep-how">
      <div className="stack">
        <WordedChoice
          label={t('prepare.pace')}
          options={paces.map((value) => ({
            value,
            name: t(`prepare.pace.${value}`),
            line: t(`prepare.pace.${value}.line`),
          }))}
          {...fieldsOf(setup, edit)('pace')}
        />
        {setup.pace === 'room' && (
          <WordedCheck name={t('prepare.again')} line={t('prepare.again.line')} {...ticksOf(setup, edit)('again')} />
        )}
      </div>
      <RulesList rules={setup.rules} change={(rules) => edit({ ...setup, rules })} t={t} />
      <MinutesPer {...props} />
    </Part>
  )
}
