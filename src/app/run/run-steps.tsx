import { Check } from 'lucide-react'
import { halves } from '../../i18n/format'
import { useText } from '../../i18n/language'
import type { Step } from '../../methods/contract'
import { revealed } from '../../workshop/evening/asked'
import { goTo, stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { useActivity } from '../../workshop/evening/use'
import type { Stage } from '../stage/controller'

const groups = (steps: readonly Step[]): readonly (readonly Step[])[] =>
  steps.reduce<Step[][]>((all, step) => {
    const last = all.at(-1)
    if (step.part !== undefined && last?.[0]?.part === step.part) last.push(step)
    else all.push([step])
    return all
  }, [])

/** The steps of the item; those of a story stand together. The one the room is at is marked, those before it ticked. */
export const RunSteps = ({ session, stage }: { readonly session: Session; readonly stage: Stage }) => {
  const text = useText()
  const { shown } = useActivity(session).round
  const steps = session.steps()
  const go = (id: string) => {
    if (stage.allows()) goTo(session, id)
  }
  const now = stepNow(session)
  const place = steps.findIndex(({ id }) => id === now?.id)
  const titleOf = (part: string | undefined) => session.parts().find(({ id }) => id === part)?.title ?? ''
  return (
    <nav aria-label={text('run.steps')} className="run-steps">
      <ol>
        {groups(steps).map((group) => {
          const [first] = group
          if (!first) return null
          const open = group.some(({ id }) => id === now?.id)
          // A story that was jumped over was not played: no tick without its showing.
          const unseen = group.flatMap(revealed).some((poll) => !shown.includes(poll))
          const done = steps.indexOf(group.at(-1) ?? first) < place && !unseen
          return (
            <li key={first.id} data-open={open || undefined}>
              {group.length > 1 && (
                <button type="button" className="run-part" onClick={() => go(first.id)}>
                  {done && <Check aria-hidden="true" />}
                  {titleOf(first.part)}
                </button>
              )}
              {(group.length === 1 || open) && (
                <ol>
                  {group.map((step) => (
                    <li key={step.id}>
                      <button
                        type="button"
                        className="run-step"
                        aria-current={step.id === now?.id ? 'step' : undefined}
                        onClick={() => go(step.id)}
                      >
                        {steps.indexOf(step) < place && <Check aria-hidden="true" />}
                        <span>{step.title}</span>
                        <small>{halves(step.minutes)}</small>
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
