import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { RunProps } from '../contract'
import { addIdeas } from './catalogue'
import { IdeaList } from './catalogue-part'
import { type MethodTypes, most } from './model'

type Props = RunProps<MethodTypes>

/** What tables wrote that does not lie in the catalogue yet, in the order of the words: whose it is is not told. */
const waiting = ({ setup, rounds }: Props['activity']) => {
  const taken = new Set(setup.ideas.map(({ of }) => of))
  return rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.ideas ?? []))
    .filter(({ id, text }) => text.trim() !== '' && !taken.has(id))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
}

/** The ideas of the pairs are taken into the catalogue, one at a time or all of them. */
export const GatherPart = ({ activity, edit, context: { t } }: Props) => {
  const { setup } = activity
  const ideas = waiting(activity)
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
