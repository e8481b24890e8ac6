import { Sparkles } from 'lucide-react'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { TextArea, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { isUntouched, loadExample, withExample } from './deck'
import { comingUp, nameOf, withFirst } from './milestones'
import { missingAt } from './missing'
import { longest, type MethodTypes, type Setup } from './model'

type Props = PrepareProps<MethodTypes>

/** The next three things on the way, each with its day and what it lacks. */
const ComingUp = ({ setup, context: { t, dayName } }: Pick<Props, 'context'> & { readonly setup: Setup }) => {
  const next = comingUp(setup).slice(0, 3)
  if (next.length === 0) return <p className="notice">{t('coming.none')}</p>
  return (
    <section className="stack committee-coming" aria-label={t('coming.title')}>
      <h3>{t('coming.title')}</h3>
      <ol>
        {next.map((one) => {
          const missing = missingAt(setup, one.id, t)
          return (
            <li key={one.id}>
              <strong>{nameOf(one, t)}</strong>
              <span>{one.day === null ? t('coming.no-day') : t('coming.by', { day: dayName(one.day) })}</span>
              {missing.map((line) => (
                <span key={line} className="committee-missing">
                  {line}
                </span>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What the committee is for, when it meets first, and what comes next. */
export const MatterPart = ({ setup, edit, context }: Props) => {
  const { t, language, today } = context
  const field = fieldsOf(setup, edit)
  const takeExample = async () => {
    edit(withExample(setup, await loadExample(language), today), true)
    say(t('prepare.said.example'))
  }
  return (
    <Part title={t('prepare.matter')} className="stack">
      {isUntouched(setup) && (
        <div className="stack committee-narrow">
          <p className="quiet">{t('prepare.lead')}</p>
          <div>
            <Button icon={<Sparkles aria-hidden="true" />} onClick={takeExample}>
              {t('prepare.example')}
            </Button>
          </div>
        </div>
      )}
      <div className="stack committee-narrow">
        <TextField
          label={t('matter.title')}
          placeholder={t('matter.title.example')}
          limit={longest.title}
          problem={setup.title.trim() === '' && setup.need.trim() !== '' ? t('gap.title') : null}
          {...field('title')}
          at="title"
        />
        <TextArea
          label={t('matter.need')}
          hint={t('matter.need.hint')}
          rows={3}
          limit={longest.need}
          {...field('need')}
        />
        <div className="committee-day">
          <DayField
            label={t('matter.first')}
            hint={t('matter.first.hint')}
            value={setup.first ?? ''}
            onChange={(day) => edit(withFirst(setup, day === '' ? null : day))}
          />
        </div>
      </div>
      <ComingUp setup={setup} context={context} />
      <p className="hint committee-narrow">{t('law.committee')}</p>
    </Part>
  )
}
