import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { RunProps } from '../contract'
import { addIdeas, leftAtTables } from './catalogue'
import { IdeaList } from './catalogue-part'
import { type MethodTypes, most } from './model'

type Props = RunProps<MethodTypes>

/** The ideas of the pairs are taken into the catalogue, one at a time or all of them. */
export const GatherPart = ({ activity, edit, context: { t } }: Props) => {
  const { setup } = activity
  const ideas = leftAtTables(activity)
  const room = most.ideas - setup.ideas.length
  const take = (chosen: typeof ideas) => {
    edit(
      addIdeas(
        setup,
        chosen.map(({ id, text }) => ({ text, of: id, from: t('from.pairs') })),
        newId,
      ),
    )
    say(t('ideas.came', { count: Math.min(chosen.length, room) }))
  }
  if (ideas.length === 0) return <p className="hint">{t('gather.none')}</p>
  return (
    <section className="stack" aria-label={t('gather.title')}>
      {room < ideas.length && <p className="notice">{t('gather.full', { most: most.ideas })}</p>}
      <div>
        <Button look="primary" disabled={room <= 0} onClick={() => take(ideas)}>
          {t('gather.all', { count: ideas.length })}
        </Button>
      </div>
      <ul className="sprint-rows">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <span>{idea.text}</span>
            <Button
              small
              disabled={room <= 0}
              aria-label={t('gather.one.of', { text: idea.text })}
              onClick={() => take([idea])}
            >
              {t('gather.one')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Each idea is tied to a goal: those without stand first. */
export const TiePart = ({ activity, edit, context }: Props) => (
  <section className="stack" aria-label={context.t('step.tie')}>
    <IdeaList setup={activity.setup} plenary={activity.plenary} edit={edit} context={context} from="loose" />
  </section>
)
