import { X } from 'lucide-react'
import { useState } from 'react'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { attempt } from '../../ui/deed'
import { TextField } from '../../ui/field'
import { Part } from '../kit/part'
import { type CameDates, dateTexts, takeDates } from './meetings'
import { type Body, bodies, longest, most } from './model'
import { ownPart } from './own-part'
import { dateProblems } from './problems'
import type { PartProps } from './props'
import { Problems } from './step-part'

const keys = ['names', 'meetings', 'closed', 'assumed'] as const
type Props = PartProps<(typeof keys)[number]>

/** The days of one body: pasted once, taken away one by one. */
const Series = (props: Props & { readonly body: Body }) => {
  const { setup, change, context, body } = props
  const { t, dayName } = context
  const [came, setCame] = useState<CameDates | null>(null)
  const days = setup.meetings[body]
  const name = setup.names[body].trim() || t(`body.${body}`)
  const take = (text: string) =>
    attempt(async () => {
      const put = await takeDates(text, context.today)
      change((now) => {
        const { setup: next, came: what } = put(now, body)
        setCame(what)
        return next
      })
    })
  return (
    <section className="flow-series stack" aria-label={name}>
      <TextField
        label={t(`body.${body}.label`)}
        limit={longest.name}
        value={setup.names[body]}
        onChange={(next) => change((now) => ({ ...now, names: { ...now.names, [body]: next } }))}
      />
      <AddForm
        area
        className="stack"
        label={t('dates.paste', { body: name })}
        hint={t('dates.paste.hint')}
        save={t('dates.read')}
        limit={longest.pasted}
        room={{ has: days.length, most: most.meetings }}
        add={take}
      />
      <div role="status" className="flow-came">
        {came &&
          dateTexts(came, context).map(({ text, amiss }) => (
            <p key={text} className={amiss ? 'problem' : 'small'}>
              {text}
            </p>
          ))}
      </div>
      {days.length > 0 && (
        <details open={days.length <= 14}>
          <summary>{t('dates.count', { count: days.length })}</summary>
          <ul className="flow-days">
            {days.map((day) => (
              <li key={day} data-past={day < context.today || undefined}>
                {dayName(day)}
                <Button
                  small
                  look="plain"
                  icon={<X aria-hidden="true" />}
                  aria-label={t('dates.remove', { day: dayName(day), body: name })}
                  onClick={() =>
                    change((now) => ({
                      ...now,
                      meetings: { ...now.meetings, [body]: now.meetings[body].filter((one) => one !== day) },
                    }))
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** The year's dates of the three bodies that a case goes through. */
const Meetings = (props: Props) => {
  const { setup, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.meetings')}>
      <p className="quiet">{t('prepare.meetings.lead')}</p>
      <div className="flow-series-all">
        {bodies.map((body) => (
          <Series key={body} {...props} body={body} />
        ))}
      </div>
      <Problems title={t('problem.dates')} of={dateProblems(setup, context)} />
    </Part>
  )
}

export const MeetingPart = ownPart(keys, false, Meetings)
