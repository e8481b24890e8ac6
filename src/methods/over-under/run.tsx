import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import { dividedness, mostDivided, splitOf } from './counts'
import type { MethodTypes, Story, ThisActivity } from './model'
import { PlenaryTable } from './plenary'
import './run.css'

type Props = RunProps<MethodTypes>

const StoryNotes = ({ story, ...props }: Props & { story: Story }) => {
  const { t } = props.context
  const { followUps, rule } = story
  return (
    <div className="stack">
      {followUps.length > 0 && (
        <section className="stack">
          <h3>{t('run.followups')}</h3>
          <ul className="bullets">
            {followUps.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {rule && (
        <section className="notice">
          <p>
            <strong>{t('run.rule')}.</strong> {rule.note}{' '}
            <small>{t('run.source', { source: rule.source, year: String(rule.year) })}</small>
          </p>
        </section>
      )}
    </div>
  )
}

const Divided = ({ activity, afterwards, play, context: { t } }: Props) => {
  const room: ThisActivity = activity
  return (
    <details className="card">
      <summary>{t('run.divided')}</summary>
      <ul className="stack divided">
        {mostDivided(room).map((story) => {
          const split = splitOf(room, story.id)
          const picked = room.plenary.picked === story.id
          const shown = room.round.shown.includes(story.id)
          return (
            <li key={story.id} className="row">
              <span>{story.title}</span>
              <span className="quiet">{split ? `${split.over} – ${split.under}` : ''}</span>
              <meter min={0} max={1} value={dividedness(split)} aria-hidden="true" />
              {shown && !afterwards && (
                <Button
                  small
                  aria-pressed={picked}
                  onClick={() => play({ type: 'pick', story: picked ? null : story.id })}
                >
                  {picked ? t('run.unpick') : t('run.pick')}
                </Button>
              )}
              {!shown && <small className="quiet">{t('run.not-shown')}</small>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** What only the facilitator sees beside the room's view: questions to ask, and the plenary's table. */
export const Run = (props: Props) => {
  const { activity, step } = props
  const story = activity.setup.stories.find(({ id }) => id === step.part)
  return (
    <div className="stack">
      {story && <StoryNotes {...props} story={story} />}
      {step.id === 'plenary' && (
        <>
          <PlenaryTable {...props} />
          <Divided {...props} />
        </>
      )}
    </div>
  )
}
