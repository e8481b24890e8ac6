import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { turnedOn } from './audience'
import { ConceptEditor } from './concept-editor'
import { lapsNow, mostLaps, versionOf } from './model'
import { NewIdeas } from './new-ideas'
import { canGoOn } from './room-moves'
import type { LapRoomProps } from './run-props'

const Turned = ({ activity, lap, context: { t } }: LapRoomProps) => {
  const turned = turnedOn(activity, versionOf(activity, lap))
  if (turned.length === 0) return <p className="quiet">{t('version.nothing-turned')}</p>
  return (
    <ul className="stack">
      {turned.map(({ name, to, because }) => (
        <li key={name}>
          <strong>{t(`dial.${to}`)}</strong> {name}
          {because && <span className="quiet"> · {because}</span>}
        </li>
      ))}
    </ul>
  )
}

/** One more lap: the new version is built, argued about and turned again. */
const Again = ({ activity, edit, lap, context: { t } }: LapRoomProps) => {
  const { setup, round, plenary } = activity
  const laps = lapsNow(activity)
  if (lap !== laps || laps >= mostLaps || canGoOn(activity)) return null
  return (
    <section className="stack">
      <p className="hint">{t('version.again.hint')}</p>
      <Button
        onClick={() => {
          edit({ ...setup, more: [...setup.more, round.id] })
          say(t('version.again.said', { number: laps + 1 }))
        }}
      >
        {t('version.again', { version: plenary.versions.length + 1 })}
      </Button>
      <p className="hint">{t('run.own-tablets')}</p>
    </section>
  )
}

const Earlier = ({ activity, context: { t, dayName } }: LapRoomProps) =>
  activity.plenary.versions.length === 0 ? null : (
    <details>
      <summary>{t('version.earlier')}</summary>
      <ol className="stack">
        {activity.plenary.versions.map(({ day, concept }, index) => (
          <li key={index}>
            <strong>{t('version.of', { number: index + 1, day: dayName(day) })}</strong> {concept.sheet.headline.text}
          </li>
        ))}
      </ol>
    </details>
  )

/** What was turned beside the words: the next version is written here, and the one before it is kept as it was. */
export const VersionPart = (props: LapRoomProps) => {
  const { activity, play, lap, context } = props
  const { t } = context
  const { concept, versions } = activity.plenary
  const next = versions.length + 1
  if (!concept) return <p className="quiet">{t('version.no-concept')}</p>
  const begun = !(lap === lapsNow(activity) && canGoOn(activity))
  return (
    <div className="stack">
      <Turned {...props} />
      {begun ? (
        <>
          <h3>{t('concept.title', { number: next })}</h3>
          <ConceptEditor {...props} concept={concept} />
        </>
      ) : (
        <div className="stack">
          <p className="hint">{t('version.begin.hint', { number: next })}</p>
          <Button onClick={() => play({ type: 'nextVersion' })}>{t('version.begin', { number: next + 1 })}</Button>
        </div>
      )}
      <Again {...props} />
      <NewIdeas {...props} />
      <Earlier {...props} />
    </div>
  )
}
