import { useLayoutEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { useDrawn } from '../../ui/long-list'
import { say } from '../../ui/toast'
import type { Table } from '../contract'
import { tablesOf } from '../kit/rounds'
import { ConceptEditor } from './concept-editor'
import { fields, type Work, wayThrough } from './model'
import { hasConcept } from './room-moves'
import type { RoomProps } from './run-props'

interface TakeProps {
  readonly text: string
  readonly taken: boolean
  take(): void
  readonly t: RoomProps['context']['t']
}

/** The key stays when it has been pressed: whoever takes one after the other by keyboard keeps the place. */
const Take = ({ text, taken, take, t }: TakeProps) => (
  <Button
    small
    className={taken ? 'concept-taken' : ''}
    aria-disabled={taken}
    aria-label={t(taken ? 'pick.taken.of' : 'pick.take.of', { text })}
    onClick={() => {
      if (taken) return
      take()
      say(t('pick.taken.said', { text }))
    }}
  >
    {t(taken ? 'pick.taken' : 'pick.take')}
  </Button>
)

/** One table's concept, line by line and idea by idea: any of it can be taken into the room's. */
const TableConcept = ({
  table,
  work,
  activity,
  play,
  context: { t },
}: RoomProps & { table: Table<Work>; work: Work }) => {
  const { concept } = activity.plenary
  const lines = fields.filter((field) => work.sheet[field].trim() !== '')
  return (
    <li className="card stack concept-of-table">
      <h3>{table.name}</h3>
      {!concept && (
        <Button
          aria-label={t('pick.whole.of', { table: table.name })}
          onClick={() => play({ type: 'pick', table: table.id })}
        >
          {t('pick.whole')}
        </Button>
      )}
      <dl>
        {lines.map((field) => {
          const text = work.sheet[field]
          return (
            <div key={field}>
              <dt className="label">{t(`sheet.${field}`)}</dt>
              <dd>
                <span>{text}</span>
                <Take
                  text={text}
                  taken={concept?.sheet[field].table === table.id && concept.sheet[field].text === text}
                  take={() => play({ type: 'takeLine', table: table.id, field })}
                  t={t}
                />
              </dd>
            </div>
          )
        })}
        {wayThrough.map((lane) => {
          const ideas = work.ideas.filter((idea) => idea.lane === lane)
          return (
            ideas.length > 0 && (
              <div key={lane}>
                <dt className="label">{t(`lane.${lane}`)}</dt>
                {ideas.map(({ id, text }) => (
                  <dd key={id}>
                    <span>{text}</span>
                    <Take
                      text={text}
                      taken={concept?.parts.some(({ from }) => from?.idea === id) ?? false}
                      take={() => play({ type: 'takeIdea', table: table.id, idea: id })}
                      t={t}
                    />
                  </dd>
                ))}
              </div>
            )
          )
        })}
      </dl>
    </li>
  )
}

/** The tables' concepts side by side; one is picked, or a new one built from parts of several. */
export const ConceptBuilder = (props: RoomProps) => {
  const { activity, play, context } = props
  const { t } = context
  const { concept, versions } = activity.plenary
  const made = tablesOf(activity).flatMap((table) =>
    hasConcept(table.work) && table.work ? [{ table, work: table.work }] : [],
  )
  const drawn = useDrawn(made.length, 2)
  const missing = tablesOf(activity).filter(({ work }) => !hasConcept(work))
  const root = useRef<HTMLDivElement>(null)
  const begun = concept !== null
  const was = useRef(begun)
  // The key that picked it, or began again, is gone: the reader goes on where the concept begins.
  useLayoutEffect(() => {
    if (was.current === begun) return
    was.current = begun
    if (document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('[tabindex], button')?.focus()
  }, [begun])
  return (
    <div ref={root} className="stack">
      {concept && (
        <section className="stack">
          <h3 tabIndex={-1}>{t('concept.title', { number: versions.length + 1 })}</h3>
          <ConceptEditor {...props} concept={concept} />
          {versions.length === 0 && (
            <Button small look="plain" onClick={() => play({ type: 'startOver' })}>
              {t('pick.start-over')}
            </Button>
          )}
        </section>
      )}
      {made.length === 0 && <p className="quiet">{t('pick.nothing')}</p>}
      {made.length > 0 && missing.length > 0 && (
        <p className="hint">{t('pick.missing', { tables: missing.map(({ name }) => name).join(', ') })}</p>
      )}
      <ul className="concept-tables long-list">
        {made.slice(0, drawn).map(({ table, work }) => (
          <TableConcept key={table.id} {...props} table={table} work={work} />
        ))}
      </ul>
    </div>
  )
}
