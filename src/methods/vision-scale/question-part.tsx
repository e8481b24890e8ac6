import { limits, someMinutes } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Check, TextField } from '../../ui/field'
import { MinuteFields } from '../../ui/minute-fields'
import { NumberField } from '../../ui/number-field'
import type { PrepareProps } from '../contract'
import { askAs } from './edits'
import { type Kind, kinds, type Minutes, type Setup, thresholds } from './model'

type Props = PrepareProps<Setup, unknown>

const examples = ['ask', 'question', 'low', 'high'] as const

const Kinds = ({ setup, edit, context: { t } }: Props) => {
  const take = (kind: Kind) => {
    const [ask = '', question = '', low = '', high = ''] = examples.map((field) => t(`kind.${kind}.${field}`))
    edit(askAs(setup, kind, { ask, question, low, high }))
  }
  return (
    <ul className="vision-kinds">
      {kinds.map((kind) => (
        <li key={kind} data-chosen={setup.kind === kind || undefined}>
          <strong>{t(`kind.${kind}`)}</strong>
          <span>{t(`kind.${kind}.line`)}</span>
          <q>{t(`kind.${kind}.question`)}</q>
          <Button small aria-pressed={setup.kind === kind} onClick={() => take(kind)}>
            {t(setup.kind === kind ? 'kind.again' : 'kind.take')}
            <span className="hidden-text">: {t(`kind.${kind}`)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

const Wording = ({ setup, edit, context: { t } }: Props) => (
  <div className="stack">
    <TextField
      limit={limits.line}
      label={t('question.ask')}
      value={setup.ask}
      onChange={(ask) => edit({ ...setup, ask })}
    />
    <TextField
      limit={limits.line}
      label={t('question.question')}
      value={setup.question}
      problem={setup.question.trim() === '' ? t('gap.question') : null}
      onChange={(question) => edit({ ...setup, question })}
    />
    <div className="vision-ends">
      <TextField
        limit={limits.line}
        label={t('question.low')}
        value={setup.low}
        onChange={(low) => edit({ ...setup, low })}
      />
      <TextField
        limit={limits.line}
        label={t('question.high')}
        value={setup.high}
        onChange={(high) => edit({ ...setup, high })}
      />
    </div>
  </div>
)

const parts: readonly (keyof Minutes)[] = ['read', 'think', 'speak', 'adjust']

const MinutesPer = ({ setup, edit, context: { t } }: Props) => (
  <div className="stack">
    <h3>{t('prepare.minutes')}</h3>
    <MinuteFields
      className="vision-minutes"
      parts={parts}
      minutes={setup.minutes}
      range={someMinutes}
      label={(part) => t(`prepare.minutes.${part}`)}
      change={(part, minutes) => edit({ ...setup, minutes: { ...setup.minutes, [part]: minutes } })}
    />
  </div>
)

const Threshold = ({ setup, edit, context: { t } }: Props) => (
  <div className="stack">
    <Check
      label={
        <>
          <strong>{t('threshold')}</strong> {t('threshold.line')}
        </>
      }
      checked={setup.threshold !== null}
      onChange={(on) => edit({ ...setup, threshold: on ? 7 : null })}
    />
    {setup.threshold !== null && (
      <NumberField
        label={t('threshold.number')}
        range={thresholds}
        value={setup.threshold}
        onChange={(threshold) => edit({ ...setup, threshold })}
      />
    )}
  </div>
)

/** What is asked of the vision, what the ends of the scale mean, and how long it takes. */
export const QuestionPart = (props: Props) => {
  const { t } = props.context
  return (
    <section className="stack vision-question-part" aria-labelledby="vision-question">
      <h2 id="vision-question">{t('prepare.question')}</h2>
      <p className="hint">{t('prepare.question.hint')}</p>
      <Kinds {...props} />
      <Wording {...props} />
      <MinutesPer {...props} />
      <Threshold {...props} />
    </section>
  )
}
