import { Button } from '../../ui/button'
import { say } from '../../ui/toast'

import { collected } from './received'
import type { LapRoomProps } from './run-props'

/** New ideas that the tests gave: they go back into the collection, where every table finds them. */
export const NewIdeas = ({ activity, edit, lap, context: { t } }: LapRoomProps) => {
  const { setup } = activity
  const fresh = activity.round.tables.flatMap(({ name, work }) =>
    (work?.ideas ?? []).filter((idea) => idea.lap === lap).map(({ id, text }) => ({ id, text, table: name })),
  )
  const left = fresh.filter(({ id }) => !setup.ideas.some((idea) => idea.id === id))
  return (
    <section>
      <div className="stack">
        <h3>{t('run.new-ideas')}</h3>
        {fresh.length === 0 && <p className="quiet">{t('run.new-ideas.empty')}</p>}
        <ul className="stack">
          {fresh.map(({ id, text, table }) => (
            <li key={id}>
              {text} <span className="quiet">{table}</span>
            </li>
          ))}
        </ul>
        {left.length > 0 && (
          <div>
            <Button
              small
              onClick={() => {
                edit(collected(setup, left))
                say(t('run.collected', { count: left.length }))
              }}
            >
              {t('run.collect', { count: left.length })}
            </Button>
            <p className="hint">{t('run.own-tablets')}</p>
          </div>
        )}
      </div>
    </section>
  )
}
