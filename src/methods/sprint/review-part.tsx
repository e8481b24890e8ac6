import { Check, Choice, TextArea } from '../../ui/field'
import { type Both, longest, type Outcome, outcomes, type Picked, type ReviewField } from './model'
import type { SprintProps } from './props'
import { groupName, isElsewhere, isOver, labelOf, type Where, whereIs, wheres } from './sprints'

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

type Shared = SprintProps & { readonly both: Both }

/** What went back and is another's now: then it is theirs, and that is said. */
const Elsewhere = ({ pick, where, both, context: { t } }: Omit<Shared, 'play'> & { pick: Picked; where: Where }) => (
  <p>
    {pick.text}{' '}
    {where.is !== 'free' && (
      <small className="tag">{t(`where.${where.is}`, { group: groupName(both.setup, where.sprint.group, t) })}</small>
    )}
  </p>
)

/** What was made; the rest goes back. */
export const MadePart = (props: Shared) => {
  const { sprint, both, play, context } = props
  const { t } = context
  const all = wheres(both)
  return (
    <section className="stack" aria-label={t('step.made')}>
      <p className="hint">{t(sprint.picks.length === 0 ? 'made.none' : 'made.hint')}</p>
      <ul className="stack">
        {sprint.picks.map((pick) => (
          <li key={pick.id}>
            {isOver(sprint) && isElsewhere(all, sprint, pick) ? (
              <Elsewhere {...props} pick={pick} where={whereIs(all, { id: pick.idea })} />
            ) : (
              <Check
                label={pick.text}
                checked={pick.made}
                onChange={(on) => play({ type: 'made', sprint: sprint.id, pick: pick.id, on })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sprint that the group leaves: what was made, whether the goal was met, and what came of it. */
export const LookingBack = (props: Shared) => (
  <div className="stack">
    <MadePart {...props} />
    <MetPart {...props} />
    <Written {...props} field="result" />
  </div>
)

/** That is put right at any time, also when the group has gone on. */
export const Correction = (props: Shared) => {
  const { sprint, both, context } = props
  const { t } = context
  const label = labelOf(both, sprint, t)
  return (
    <details>
      <summary>
        {t('last.correct')} <span className="hidden-text">{label}</span>
      </summary>
      <section aria-label={label}>
        <LookingBack {...props} />
      </section>
    </details>
  )
}

/** What came of it, and what the group learned. */
export const ResultPart = (props: SprintProps) => (
  <div className="stack">
    <Written {...props} field="result" />
    <Written {...props} field="learned" />
  </div>
)
