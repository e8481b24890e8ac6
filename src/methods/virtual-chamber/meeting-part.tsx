import { Sparkles } from 'lucide-react'
import { Button } from '../../ui/button'
import { DayField, TimeField } from '../../ui/day-field'
import { TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { withDay } from './chores'
import { isUntouched, loadExample, withExample } from './deck'
import { longest, type MethodTypes } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

/** What it is about, and when. */
export const MeetingPart = ({ setup, edit, context: { t, language, today } }: Props) => {
  const field = fieldsOf(setup, edit)
  const takeExample = async () => {
    edit(withExample(setup, await loadExample(language), today), true)
    say(t('prepare.said.example'))
  }
  return (
    <Part title={t('prepare.meeting')} className="stack chamber-narrow">
      {isUntouched(setup) && (
        <div className="stack">
          <p className="quiet">{t('prepare.lead')}</p>
          <div>
            <Button icon={<Sparkles aria-hidden="true" />} onClick={takeExample}>
              {t('prepare.example')}
            </Button>
          </div>
        </div>
      )}
      <TextField
        label={t('meeting.title')}
        placeholder={t('meeting.title.example')}
        limit={longest.title}
        problem={setup.title.trim() === '' && setup.places.length > 0 ? t('gap.title') : null}
        {...field('title')}
        at="title"
      />
      <div className="chamber-day">
        <DayField
          label={t('meeting.day')}
          value={setup.day ?? ''}
          onChange={(day) => edit(withDay(setup, day === '' ? null : day, today))}
        />
        <TimeField label={t('meeting.begins')} {...field('begins')} />
      </div>
    </Part>
  )
}
