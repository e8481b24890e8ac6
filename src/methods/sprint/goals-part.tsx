import { RotateCcw } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { changed } from '../kit/lists'
import { Part } from '../kit/part'
import { WrittenRow } from '../kit/written-row'
import { addGoal, isGoalUsed, removeGoal } from './catalogue'
import { type Goal, longest, most } from './model'
import type { PrepareProp } from './props'

/** A goal that was laid away while ideas or sprints stand under it: it says so, and comes back with one press. */
const Away = ({ setup, edit, context: { t }, goal }: PrepareProp & { readonly goal: Goal }) => (
  <p className="notice row spread">
    <span>{t('goal.away', { goal: goal.text })}</span>
    <Button
      small
      icon={<RotateCcw aria-hidden="true" />}
      onClick={() => edit({ ...setup, goals: changed(setup.goals, goal.id, { away: false }) })}
    >
      {t('back-again')} <span className="hidden-text">{goal.text}</span>
    </Button>
  </p>
)

/** What the council wants, that ideas serve. */
export const GoalsPart = (props: PrepareProp) => {
  const { setup, edit, told, context } = props
  const { t } = context
  const remove = ({ id, text }: Goal) => {
    const used = isGoalUsed(setup, told.plenary, id)
    edit(removeGoal(setup, told.plenary, id))
    if (!used) say(t('goal.said.removed', { goal: text }))
  }
  return (
    <Part title={t('prepare.goals')} className="stack sprint-narrow">
      <p className="quiet">{t('goals.lead')}</p>
      <ul className="stack">
        {setup.goals
          .filter(({ away }) => !away)
          .map((goal) => (
            <li key={goal.id} className="written-row">
              <WrittenRow
                label={t('goal.text')}
                quietLabel
                limit={longest.goal}
                text={goal.text}
                reword={(text) => edit({ ...setup, goals: changed(setup.goals, goal.id, { text }) })}
                removeName={t('goal.remove', { goal: goal.text })}
                remove={() => remove(goal)}
              />
            </li>
          ))}
      </ul>
      {setup.goals
        .filter(({ away }) => away)
        .map((goal) => (
          <Away key={goal.id} {...props} goal={goal} />
        ))}
      <AddForm
        className="written-row"
        label={t('goal.add')}
        save={t('add')}
        limit={longest.goal}
        room={{ has: setup.goals.length, most: most.goals }}
        add={(text) => edit(addGoal(setup, text, newId()))}
      />
    </Part>
  )
}
