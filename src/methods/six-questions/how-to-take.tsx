import { WordedChoice } from '../../ui/worded-choice'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { forms, type MethodTypes, minuteParts } from './model'

type Props = PrepareProps<MethodTypes>

/** What is decided once for all the cards. */
export const HowToTake = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.how')} className="stack six-how">
      <WordedChoice
        label={t('prepare.form')}
        options={forms.map((value) => ({
          value,
          name: t(`prepare.form.${value}`),
          line: t(`prepare.form.${value}.line`),
        }))}
        {...fieldsOf(setup, edit)('form')}
      />
      <WordedCheck name={t('prepare.dots')} line={t('prepare.dots.line')} {...ticksOf(setup, edit)('dots')} />
      <h3>{t('prepare.minutes')}</h3>
      <Minutes
        className="six-minutes minutes-in-lines"
        parts={minuteParts}
        label={(part) => t(`prepare.minutes.${part}`)}
        setup={setup}
        edit={edit}
      />
    </Part>
  )
}
