import { Part } from '../kit/part'
import { spanOf } from './audience'
import type { Sprint } from './model'
import type { PrepareProp } from './props'
import { Correction } from './review-part'
import { SprintDays } from './sprint-days'
import { isOpen, isOver, labelOf } from './sprints'

const stateKey = (sprint: Sprint): string =>
  isOpen(sprint) ? 'sprint.open' : sprint.met === null ? 'sprint.running' : `met.${sprint.met}`

const SprintCard = ({ sprint, told, play, context }: PrepareProp & { readonly sprint: Sprint }) => {
  const { t } = context
  const done = sprint.log.filter(({ state }) => state === 'done').length
  return (
    <li className="sprint-card" data-over={isOver(sprint) || undefined}>
      <h3>{labelOf(told, sprint, t)}</h3>
      <p>
        <span className="tag">{t(stateKey(sprint))}</span>{' '}
        {sprint.log.length > 0 && t('board.done', { done, of: sprint.log.length })}
      </p>
      {sprint.goal.trim() !== '' && <p>{sprint.goal}</p>}
      {isOver(sprint) ? (
        <>
          <p className="quiet small">{spanOf(sprint, context)}</p>
          <Correction sprint={sprint} both={told} play={play} context={context} />
        </>
      ) : (
        <SprintDays sprint={sprint} play={play} context={context} />
      )}
    </li>
  )
}

/** Every sprint there has been, the latest first. What is in them is decided at the sittings. */
export const SprintsPart = (props: PrepareProp) => {
  const { told, context } = props
  const { sprints } = told.plenary
  return (
    <Part title={context.t('prepare.sprints')} at="closed">
      <p className="quiet sprint-narrow">{context.t(sprints.length === 0 ? 'sprints.none' : 'sprints.lead')}</p>
      <ul className="sprint-cards">
        {[...sprints].reverse().map((sprint) => (
          <SprintCard key={sprint.id} {...props} sprint={sprint} />
        ))}
      </ul>
    </Part>
  )
}
