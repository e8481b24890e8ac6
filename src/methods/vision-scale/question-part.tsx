import { limits, someMinutes } from '../../lib/limits'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { askAs } from './edits'
import { type Kind, kinds, type MethodTypes, minuteParts, thresholds } from './model'

type Props = PrepareProps<MethodTypes>

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

const Wording = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  const missing = setup.question.trim() === '' ? t('gap.question') : null
  return (
    <div className="stack">
      <TextField limit={limits.line} label={t('question.ask')} {...field('ask')} />
      <TextField
        limit={limits.line}
        label={t('question.question')}
        problem={missing}
        at="question"
        {...field('question')}
      />
      <div className="vision-ends">
        <TextField limit={limits.line} label={t('question.low')} {...field('low')} />
        <TextField limit={limits.line} label={t('question.high')} {...field('high')} />
      </div>
    </div>
  )
}

const MinutesPer = ({ setup, edit, context: { t } }: Props) => (
  <div className="stack">
    <h3>{t('prepare.minutes')}</h3>
    <Minutes
      className="vision-minutes"
      parts={minuteParts}
      range={someMinutes}
      label={(part) => t(`prepare.minutes.${part}`)}
      setup={setup}
      edit={edit}
    />
  </div>
)

const Threshold = ({ setup, edit, context: { t } }: Props) => (
  <div className="stack">
    <WordedCheck
      name={t('threshold')}
      line={t('threshold.line')}
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
    <Part title={t('prepare.question')} className="stack vision-question-part">
      <p className="hint">{t('prepare.question.hint')}</p>
      <Kinds {...props} />
      <Wording {...props} />
      <MinutesPer {...props} />
      <Threshold {...props} />
    </Part>
  )
}
