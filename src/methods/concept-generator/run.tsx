import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { Translate } from '../contract'
import { allIdeas, prototypesIn } from './audience'
import { ConceptBuilder } from './concept-builder'
import { DialPanel } from './dial-panel'
import { featuresIn } from './features'
import { IdeaForm } from './idea-form'
import { emptyLanes, sorted } from './ideas'
import { type Brief, brief, mostIdeas, type Work, wayThrough } from './model'
import { openWork } from './moves'
import { NewIdeas } from './new-ideas'
import type { LapRoomProps, RoomProps } from './run-props'
import { VersionPart } from './version-part'
import './run.css'

/** How far a table is with what the step asks of it. */
const farOf = (work: Work, given: Brief, step: string, t: Translate): string => {
  if (step === 'collect') return t('run.own', { count: work.ideas.filter(({ shared }) => !shared).length })
  if (step === 'name') return work.sheet.headline.trim() || t('run.no-headline')
  const { tray, lanes } = sorted(given, work)
  const empty = emptyLanes(lanes)
  const begun = empty.length < wayThrough.length
  return [
    t('run.unsorted', { count: tray.length }),
    ...(begun && empty.length > 0
      ? [t('run.empty', { lanes: empty.map((lane) => t(`lane.${lane}`)).join(', ') })]
      : []),
  ].join(' · ')
}

/** How far each table is, and a place for what is said aloud in the room. */
const Collecting = ({ activity, edit, context, step }: RoomProps) => {
  const { t } = context
  const { setup } = activity
  const given = brief(setup)
  return (
    <div className="stack">
      <p className="lead">{t('run.count', { count: allIdeas(activity).length })}</p>
      <ul className="stack run-far">
        {activity.round.tables.map(({ id, name, work }) => (
          <li key={id}>
            <strong>{name}</strong> · {farOf(work ?? openWork(), given, step.id, t)}
          </li>
        ))}
      </ul>
      {step.id !== 'name' && (
        <IdeaForm
          label={t('run.add')}
          hint={t('run.add.hint')}
          room={{ has: setup.ideas.length, most: mostIdeas }}
          add={(texts) => {
            edit({ ...setup, ideas: [...setup.ideas, ...texts.map((text) => ({ id: newId(), text, origin: null }))] })
          }}
          context={context}
        />
      )}
      {step.id !== 'name' && <p className="hint">{t('run.own-tablets')}</p>}
    </div>
  )
}

/** Features that a table brought: the others can argue about them once they are everybody's. */
const OwnFeatures = ({ activity, edit, lap, context: { t } }: LapRoomProps) => {
  const own = featuresIn(activity, lap).filter((feature) => feature.own)
  if (own.length === 0) return null
  return (
    <section className="stack">
      <h3>{t('run.own-features')}</h3>
      <ul className="stack">
        {own.map(({ id, name, tables }) => (
          <li key={id} className="row">
            <span>
              {name} <span className="quiet">{tables.join(', ')}</span>
            </span>
            <Button
              small
              aria-label={t('run.share.of', { name })}
              onClick={() => {
                edit({ ...activity.setup, features: [...activity.setup.features, { id, name }] })
                say(t('run.share.said', { name }))
              }}
            >
              {t('run.share')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="hint">{t('run.own-tablets')}</p>
    </section>
  )
}

const Prototypes = (props: LapRoomProps) => {
  const { activity, lap, context } = props
  const { t } = context
  const made = prototypesIn(activity, lap)
  return (
    <div className="stack">
      <p className="lead">{t('run.prototypes', { built: made.length, count: activity.round.tables.length })}</p>
      <ul className="stack">
        {made.map(({ table, name, features }) => (
          <li key={table}>
            <strong>{table}</strong> · {name || t('prototype.untitled')}
            {features.length > 0 && <span className="quiet"> · {features.join(', ')}</span>}
          </li>
        ))}
      </ul>
      <OwnFeatures {...props} />
    </div>
  )
}

/** What only the facilitator sees: how far the tables are, where the concept is built, and where the dial is turned. */
export const Run = (props: RoomProps) => {
  const { task, lap = 0 } = props.step
  if (task === 'dial') return <DialPanel {...props} lap={lap} />
  if (task === 'test') return <NewIdeas {...props} lap={lap} />
  if (task === 'version') return <VersionPart {...props} lap={lap} />
  if (lap > 0) return <Prototypes {...props} lap={lap} />
  if (task === 'pick' || task === 'again') return <ConceptBuilder {...props} />
  return <Collecting {...props} />
}
