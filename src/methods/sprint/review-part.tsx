import { Check, Choice, TextArea } from '../../ui/field'
import { longest, type Outcome, outcomes, type ReviewField } from './model'
import type { SprintProps } from './props'
import { isOver } from './sprints'

const Written = ({ sprint, play, context: { t }, field }: SprintProps & { readonly field: ReviewField }) => (
  <TextArea
    label={t(`review.${field}`)}
    hint={t(`review.${field}.hint`)}
    rows={3}
    limit={longest[field]}
    value={sprint[field]}
    onChange={(text) => play({ type: 'review', sprint: sprint.id, field, text })}
  />
)

/** The evaluation begins by showing the thing. */
export const ThingPart = (props: SprintProps) => <Written {...props} field="thing" />

/** Was the goal met? With this the sprint is over, and what was not made is back in the catalogue. */
export const MetPart = ({ sprint, play, context: { t } }: SprintProps) => (
  <div className="stack">
    <Choice<Outcome | ''>
      label={t('review.met')}
      value={sprint.met ?? ''}
      options={[
        ...(isOver(sprint) ? [] : [{ value: '' as const, label: t('met.none') }]),
        ...outcomes.map((value) => ({ value, label: t(`met.${value}`) })),
      ]}
      onChange={(met) => play({ type: 'met', sprint: sprint.id, met: met === '' ? null : met })}
    />
    <p className="hint">{t('review.met.hint')}</p>
  </div>
)

/** What was made; the rest goes back. */
export const MadePart = ({ sprint, play, context: { t } }: SprintProps) => (
  <section className="stack" aria-label={t('step.made')}>
    <p className="hint">{t(sprint.picks.length === 0 ? 'made.none' : 'made.hint')}</p>
    <ul className="stack">
      {sprint.picks.map(({ id, text, made }) => (
        <li key={id}>
          <Check
            label={text}
            checked={made}
            onChange={(on) => play({ type: 'made', sprint: sprint.id, pick: id, on })}
          />
        </li>
      ))}
    </ul>
  </section>
)

/** What came of it, and what the group learned. */
export const ResultPart = (props: SprintProps) => (
  <div className="stack">
    <Written {...props} field="result" />
    <Written {...props} field="learned" />
  </div>
)
