import { BookOpen, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Context, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { castOf } from './cast'
import { type Meeting, meetings, playingMinutes, withMeeting } from './deck'
import { longest, type MethodTypes, type Setup } from './model'
import { minutesOf, played } from './played'
import { problemsOf } from './problems'

type Props = PrepareProps<MethodTypes>

/** What is not as it should be, in sentences. */
const Problems = ({ setup, t }: { readonly setup: Setup; readonly t: Context['t'] }) => {
  const problems = problemsOf(setup)
  if (problems.length === 0) return null
  const titleOf = (item: string | null) => setup.items.find(({ id }) => id === item)?.title
  return (
    <section className="role-problems" aria-label={t('problem.title')}>
      <h3>
        <TriangleAlert aria-hidden="true" /> {t('problem.title')}
      </h3>
      <ul className="bullets">
        {problems.slice(0, 12).map(({ kind, item, values }, at) => (
          <li key={at}>
            {item !== null && <strong>{titleOf(item) || t('item.untitled')}: </strong>}
            {t(`problem.${kind}`, values)}
          </li>
        ))}
      </ul>
      {problems.length > 12 && <p>{t('problem.more', { count: problems.length - 12 })}</p>}
    </section>
  )
}

/** The meeting that is played: one that ships, or one's own. */
export const MeetingPart = ({ setup, edit, context }: Props) => {
  const { t, language } = context
  const field = fieldsOf(setup, edit)
  // Who comes may be written while the script is fetched.
  const latest = useRef(setup)
  latest.current = setup
  const has = setup.items.length > 0
  const items = played(setup, castOf(setup).absent)
  const take = async (meeting: Meeting) => {
    const found = await withMeeting(latest.current, meeting, language)
    const { groups, officials, mayor } = latest.current
    edit({ ...found, groups, officials, mayor })
    say(t('prepare.said.meeting'))
  }
  return (
    <Part title={t('prepare.meeting')} className="stack role-meeting">
      <p className="quiet">{t('prepare.meeting.lead')}</p>
      <div className="row" data-at="items">
        {meetings.map((meeting) => (
          <Button
            key={meeting}
            look={has || meeting === 'short' ? 'normal' : 'primary'}
            icon={<BookOpen aria-hidden="true" />}
            onClick={() => take(meeting)}
          >
            {t(`prepare.${has ? 'again' : 'take'}.${meeting}`, playingMinutes[meeting])}
          </Button>
        ))}
      </div>
      {has && (
        <p role="status">
          {t('prepare.length', {
            minutes: Math.round(items.reduce((sum, item) => sum + minutesOf(item), 0)),
            count: items.reduce((sum, { lines }) => sum + lines.length, 0),
          })}
        </p>
      )}
      <Problems setup={setup} t={t} />
      <TextField
        label={t('prepare.council')}
        hint={t('prepare.council.hint')}
        limit={longest.name}
        {...field('council')}
      />
    </Part>
  )
}
