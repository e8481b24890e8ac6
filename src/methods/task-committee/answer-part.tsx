import { memo, useCallback } from 'react'
import { newId } from '../../lib/ids'
import { DayField } from '../../ui/day-field'
import { TextArea } from '../../ui/field'
import { useDrawn } from '../../ui/long-list'
import { useLatest } from '../../ui/use-latest'
import type { Context, Id, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { ManyForm } from '../kit/many-form'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { answers, isAnswered, longest, type MethodTypes, most, type Recommendation } from './model'

interface RowProps {
  readonly one: Recommendation
  readonly number: number
  /** null takes it away. */
  change(id: Id, next: Partial<Omit<Recommendation, 'id'>> | null): void
  readonly t: Context['t']
}

/** A recommendation, and what came of it: a no is an answer too. */
const Row = memo(({ one, number, change, t }: RowProps) => {
  const field = fieldsOf(one, ({ id, ...next }) => change(id, next))
  return (
    <li className="committee-answer" data-answer={one.answer}>
      <TextArea label={t('recommendation.number', { number })} limit={longest.recommendation} {...field('text')} />
      <SelectField
        label={t('answer.title')}
        options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
        {...field('answer')}
      />
      <TextArea
        label={t('answer.why')}
        limit={longest.why}
        problem={one.answer !== 'none' && one.why.trim() === '' ? t('answer.why.missing') : null}
        {...field('why')}
      />
      <DayField
        label={t('answer.day')}
        value={one.day ?? ''}
        problem={one.answer !== 'none' && one.why.trim() !== '' && one.day === null ? t('answer.day.missing') : null}
        onChange={(day) => field('day').onChange(day === '' ? null : day)}
      />
      <Remove
        name={t('recommendation.remove', { text: one.text || String(number) })}
        act={() => change(one.id, null)}
      />
    </li>
  )
})

/** Every recommendation gets an answer: followed, partly, or not; why, and when. */
export const AnswerPart = ({ setup, edit, context: { t } }: PrepareProps<MethodTypes>) => {
  const { recommendations: all } = setup
  const latest = useLatest({ setup, edit })
  const change = useCallback<RowProps['change']>(
    (id, next) => {
      const { setup: now, edit: put } = latest.current
      const list = now.recommendations
      put({ ...now, recommendations: next === null ? without(list, id) : changed(list, id, next) })
    },
    [latest],
  )
  const drawn = useDrawn(all.length)
  const add = (texts: readonly string[]) =>
    edit({
      ...setup,
      recommendations: [
        ...all,
        ...texts
          .slice(0, most.recommendations - all.length)
          .map((text): Recommendation => ({ id: newId(), text, answer: 'none', why: '', day: null })),
      ],
    })
  return (
    <>
      {all.length > 0 && (
        <p role="status">{t('delivery.told', { answered: all.filter(isAnswered).length, all: all.length })}</p>
      )}
      <ol className="committee-answers long-list">
        {all.slice(0, drawn).map((one, at) => (
          <Row key={one.id} one={one} number={at + 1} change={change} t={t} />
        ))}
      </ol>
      <div className="committee-narrow">
        <ManyForm
          area
          label={t('recommendation.add')}
          hint={t('recommendation.add.hint')}
          save={t('add')}
          limit={longest.recommendation}
          room={{ has: all.length, most: most.recommendations }}
          add={add}
          said={(texts) => t('recommendation.came', { count: texts.length })}
        />
      </div>
    </>
  )
}
